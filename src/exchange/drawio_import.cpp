#include "exchange/drawio_import.h"

#include <algorithm>
#include <filesystem>

#include "exchange/drawio_foreign.h"
#include "format/templates.h"

namespace designer {

namespace {

using namespace drawio;

constexpr Text otherPages{"page read: {page}; other pages left out: {count}",
                          "página leída: {page}; otras páginas omitidas: {count}"};

/// What a drawing is called: its page, or the file where the page has the name that draw.io gives.
std::string nameOfDrawing(const Page& page, const std::string& file)
{
    const std::string& name = page.name;
    if (!name.empty() && !name.ends_with("-1"))
        return name;
    if (file == "-")
        return name;
    std::string stem = std::filesystem::path(file).filename().string();
    stem = json::visible(stem.substr(0, stem.find('.')));
    return stem.empty() ? name : stem;
}

Reading emptyReading(const Page& page, const std::string& file)
{
    Reading reading;
    reading.design = findTemplate("empty")->design();
    Header header = reading.design.header();
    header.name = nameOfDrawing(page, file);
    reading.design = reading.design.with(std::move(header));
    return reading;
}

} // namespace

json::Result<DrawingImport> importDrawio(std::string_view bytes, const Catalogue& catalogue, const std::string& file,
                                         Language language)
{
    auto pages = readPages(bytes, file);
    if (auto* error = std::get_if<json::Error>(&pages))
        return std::move(*error);
    const auto& all = std::get<std::vector<Page>>(pages);
    const auto own = std::find_if(all.begin(), all.end(), &holdsDesign);
    const Page& page = own == all.end() ? all.front() : *own;
    json::Result<Reading> read = emptyReading(page, file);
    if (own != all.end())
        read = readOwnCells(page, catalogue, file);
    if (auto* error = std::get_if<json::Error>(&read))
        return std::move(*error);
    Reading reading = std::get<Reading>(std::move(read));
    readForeignCells(page, catalogue, language, reading);
    if (all.size() > 1)
        reading.report.push_back(
            {otherPages, {{"page", page.name}, {"count", static_cast<std::int64_t>(all.size() - 1)}}});
    return DrawingImport{std::move(reading.design), std::move(reading.report)};
}

} // namespace designer
