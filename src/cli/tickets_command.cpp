#include <filesystem>
#include <map>
#include <ostream>

#include "cli/inputs.h"
#include "exchange/tickets_export.h"

namespace designer::cli {

namespace {

const std::map<std::string, TicketFormat> formats = {{"text", TicketFormat::text},
                                                     {"md", TicketFormat::markdown},
                                                     {"json", TicketFormat::json},
                                                     {"eml", TicketFormat::mail}};

int writeFiles(const std::vector<ExportedFile>& files, const Options& options, Surroundings& surroundings)
{
    std::error_code error;
    std::filesystem::create_directories(options.output, error);
    json::Array written;
    std::string lines;
    int code = done;
    for (const ExportedFile& file : files) {
        const std::string path = (std::filesystem::path(options.output) / file.name).string();
        if (!writeOutput(path, file.content, options.language, surroundings)) {
            code = invalid;
            break;
        }
        lines += path + "\n";
        written.push_back(path);
    }
    surroundings.out << (options.format == "json"
                             ? json::write(json::Object{{"version", 1}, {"files", std::move(written)}}) + "\n"
                             : lines);
    return code;
}

std::string allInOne(const TicketPlan& plan, const Survey& now, const Options& options)
{
    if (options.format == "json")
        return json::write(ticketsJson(plan, now, options.language)) + "\n";
    if (options.format == "eml")
        return ticketMails(plan, now, options.language);
    return ticketsText(plan, now, options.language,
                       options.format == "md" ? TicketStyle::markdown : TicketStyle::plain);
}

int sendDrafts(const Options& options, Surroundings& surroundings)
{
    const auto complain = [&](const Text& why) {
        surroundings.err << "error: " << why.in(options.language) << "\n";
        return usage;
    };
    const std::string& file = options.files.front();
    if (!surroundings.sendTickets)
        return complain({"this program cannot send: connect-designer-send is not there",
                         "este programa no puede enviar: falta connect-designer-send"});
    if (file == "-" && !options.dryRun)
        return complain({"a design that is sent must be a file, which remembers what was sent",
                         "un diseño que se envía debe ser un archivo, que recuerda lo enviado"});
    const auto input = readInput(file, options, surroundings);
    if (!input)
        return invalid;
    return surroundings.sendTickets(
        {file, input->design, options.language, options.address, options.only, options.dryRun}, surroundings);
}

} // namespace

int draftTickets(const Options& options, Surroundings& surroundings)
{
    if (options.send || options.dryRun)
        return sendDrafts(options, surroundings);
    const Catalogue& catalogue = Catalogue::builtIn();
    const auto nothing = [&] { return ticketsJson({}, Survey(Design(), catalogue), options.language); };
    const auto input = readInput(options.files.front(), options, surroundings);
    if (!input)
        return unread(options, nothing(), surroundings);
    const Survey now(input->design, catalogue);
    TicketPlan plan;
    std::optional<Survey> before;
    if (options.since.empty()) {
        plan = tickets(now);
    } else {
        const auto earlier = readInput(options.since, options, surroundings);
        if (!earlier)
            return unread(options, nothing(), surroundings);
        before.emplace(earlier->design, catalogue);
        plan = ticketsSince(*before, now);
    }
    if (options.output.empty()) {
        surroundings.out << allInOne(plan, now, options);
        return done;
    }
    return writeFiles(ticketFiles(plan, now, options.language, formats.at(options.format)), options, surroundings);
}

} // namespace designer::cli
