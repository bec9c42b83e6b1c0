#include "cli/inputs.h"

#include <algorithm>
#include <atomic>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <istream>
#include <iterator>
#include <ostream>
#include <sstream>
#include <thread>

#include "format/format.h"

namespace designer::cli {

void complain(const json::Error& error, Language language, std::ostream& err)
{
    static constexpr Text word{"error", "error"};
    err << word.in(language) << ": " << error.in(language) << "\n";
}

std::optional<std::string> readText(const std::string& file, Language language, Surroundings& surroundings)
{
    if (file == "-")
        return std::string(std::istreambuf_iterator<char>(surroundings.in), {});
    auto text = json::readFile(file);
    if (const auto* error = std::get_if<json::Error>(&text)) {
        complain(*error, language, surroundings.err);
        return std::nullopt;
    }
    return std::move(std::get<std::string>(text));
}

std::optional<Input> readInput(const std::string& file, const Options& options, Surroundings& surroundings)
{
    std::optional<std::string> text = readText(file, options.language, surroundings);
    if (!text)
        return std::nullopt;
    auto design = readDesign(*text, Catalogue::builtIn(), file);
    if (const auto* error = std::get_if<json::Error>(&design)) {
        complain(*error, options.language, surroundings.err);
        return std::nullopt;
    }
    return Input{file, std::move(*text), std::move(std::get<Design>(design))};
}

std::shared_ptr<const RateCard> readCard(const std::string& file, const Options& options, Surroundings& surroundings)
{
    if (file.empty())
        return {std::shared_ptr<const RateCard>(), &RateCard::builtIn()};
    const auto text = readText(file, options.language, surroundings);
    if (!text)
        return nullptr;
    auto card = RateCard::read(*text, file);
    if (const auto* error = std::get_if<json::Error>(&card)) {
        complain(*error, options.language, surroundings.err);
        return nullptr;
    }
    return std::make_shared<const RateCard>(std::move(std::get<RateCard>(card)));
}

std::shared_ptr<const RateCard> chosenCard(const Options& options, Surroundings& surroundings)
{
    return readCard(options.rateCard, options, surroundings);
}

int unread(const Options& options, json::Value empty, Surroundings& surroundings)
{
    if (options.format == "json")
        surroundings.out << json::write(std::move(empty)) << "\n";
    return invalid;
}

bool writeOutput(const std::string& file, const std::string& content, Language language, Surroundings& surroundings)
{
    if (file.empty() || file == "-") {
        surroundings.out << content;
        return true;
    }
    static constexpr Text failed{"error: cannot write {file}: {reason}",
                                 "error: no se puede escribir {file}: {reason}"};
    const std::string beside = file + ".new";
    errno = 0;
    std::ofstream stream(beside, std::ios::binary | std::ios::trunc);
    stream << content;
    stream.close();
    std::error_code error;
    if (stream)
        std::filesystem::rename(beside, file, error);
    if (stream && !error)
        return true;
    const std::string reason = error ? error.message() : std::strerror(errno);
    std::filesystem::remove(beside, error);
    const Message message{failed, {{"file", json::visible(file)}, {"reason", reason}}};
    surroundings.err << message.in(language) << "\n";
    return false;
}

int forEachFile(const Options& options, Surroundings& surroundings,
                const std::function<Outcome(const std::string& file)>& work)
{
    std::vector<Outcome> outcomes(options.files.size());
    std::atomic<std::size_t> next = 0;
    const auto worker = [&] {
        for (std::size_t i = next++; i < outcomes.size(); i = next++)
            outcomes[i] = work(options.files[i]);
    };
    const std::size_t wanted =
        std::min<std::size_t>(outcomes.size(), std::max(1U, std::thread::hardware_concurrency()));
    std::vector<std::thread> others;
    for (std::size_t i = 1; i < wanted; ++i)
        others.emplace_back(worker);
    worker();
    for (std::thread& other : others)
        other.join();
    int code = done;
    for (const Outcome& outcome : outcomes) {
        surroundings.out << outcome.out;
        surroundings.err << outcome.err;
        code = std::max(code, outcome.code);
    }
    return code;
}

} // namespace designer::cli
