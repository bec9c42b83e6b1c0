#include "exchange/drawio_file.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <pugixml.hpp>

#include "exchange/drawio_bytes.h"

namespace designer::drawio {

namespace {

constexpr std::size_t mostBytes = json::Limits().bytes;
constexpr std::size_t mostMarks = 8'000'000; // elements and attributes

constexpr Text wellFormed{"well-formed XML", "XML bien formado"};
constexpr Text drawing{"a draw.io file (mxfile or mxGraphModel)", "un archivo de draw.io (mxfile o mxGraphModel)"};
constexpr Text inPicture{"a picture that carries its draw.io file", "una imagen que lleva su archivo de draw.io"};
constexpr Text aPage{"a page of draw.io (mxGraphModel, or compressed)",
                     "una página de draw.io (mxGraphModel, o comprimida)"};
constexpr Text smaller{"at most {bytes} MiB and {marks} elements and attributes",
                       "a lo más {bytes} MiB y {marks} elementos y atributos"};
constexpr Text more{"more than that", "más que eso"};
constexpr Text none{"none", "ninguno"};

struct Unreadable {
    json::Error error;
};

[[noreturn]] void refuse(const Text& expected, std::string found, std::string where = {})
{
    json::Error error;
    error.pointer = std::move(where);
    if (found.empty())
        error.foundWords = none;
    error.found = std::move(found);
    error.expected = {expected, {}};
    throw Unreadable{std::move(error)};
}

[[noreturn]] void refuseSize()
{
    json::Error error;
    error.foundWords = more;
    error.expected = {
        smaller,
        {{"bytes", static_cast<std::int64_t>(mostBytes >> 20)}, {"marks", static_cast<std::int64_t>(mostMarks)}}};
    throw Unreadable{std::move(error)};
}

/// Parses XML within what is left of the bounds; they hold for all parts of a file together.
class Parser {
public:
    void parse(pugi::xml_document& document, std::string_view text)
    {
        const auto marks = static_cast<std::size_t>(
            std::count_if(text.begin(), text.end(), [](char c) { return c == '<' || c == '='; }));
        if (text.size() > bytes_ || marks > marks_)
            refuseSize();
        bytes_ -= text.size();
        marks_ -= marks;
        const pugi::xml_parse_result result = document.load_buffer(text.data(), text.size(),
                                                                   pugi::parse_escapes | pugi::parse_cdata
                                                                       | pugi::parse_eol | pugi::parse_wconv_attribute,
                                                                   pugi::encoding_utf8);
        if (!result)
            refusePlace(text, static_cast<std::size_t>(std::max<std::ptrdiff_t>(result.offset, 0)));
    }

    std::size_t bytesLeft() const { return bytes_; }

private:
    [[noreturn]] static void refusePlace(std::string_view text, std::size_t offset)
    {
        constexpr std::size_t shown = 30;
        // At the end the parser stops before the last character.
        const std::string_view before = text.substr(0, offset + 1 >= text.size() ? text.size() : offset);
        json::Error error;
        error.line = 1 + static_cast<std::size_t>(std::count(before.begin(), before.end(), '\n'));
        const std::size_t lineStart = before.rfind('\n') == before.npos ? 0 : before.rfind('\n') + 1;
        error.column =
            1
            + static_cast<std::size_t>(std::count_if(before.begin() + static_cast<std::ptrdiff_t>(lineStart),
                                                     before.end(), [](char c) { return (c & 0xC0) != 0x80; }));
        error.found = json::visible(text.substr(before.size(), shown));
        if (error.found.empty())
            error.foundWords = {"end of file", "el final del archivo"};
        error.expected = {wellFormed, {}};
        throw Unreadable{std::move(error)};
    }

    std::size_t bytes_ = mostBytes;
    std::size_t marks_ = mostMarks;
};

double number(const pugi::xml_node& node, const char* name)
{
    const std::string_view text = node.attribute(name).value();
    double value = 0;
    std::from_chars(text.data(), text.data() + text.size(), value);
    return std::isfinite(value) ? std::clamp<double>(value, -farthest, farthest) : 0;
}

int pixels(double value)
{
    return static_cast<int>(std::lround(std::clamp<double>(value, -farthest, farthest)));
}

/// Where a cell stands in its parent; for what is placed by fractions of its parent, those.
struct Geometry {
    double x = 0, y = 0, width = 0, height = 0, offsetX = 0, offsetY = 0;
    bool relative = false;
    bool there = false;
    std::vector<std::pair<double, double>> points;
};

Geometry geometryOf(const pugi::xml_node& cell)
{
    const pugi::xml_node node = cell.child("mxGeometry");
    Geometry out;
    out.x = number(node, "x");
    out.y = number(node, "y");
    out.width = number(node, "width");
    out.height = number(node, "height");
    out.there = !node.empty();
    out.relative = node.attribute("relative").as_bool();
    for (const pugi::xml_node& child : node.children()) {
        const std::string_view as = child.attribute("as").value();
        if (as == "offset") {
            out.offsetX = number(child, "x");
            out.offsetY = number(child, "y");
        }
        if (as == "points")
            for (const pugi::xml_node& point : child.children("mxPoint"))
                out.points.emplace_back(number(point, "x"), number(point, "y"));
    }
    return out;
}

std::string visibleLines(std::string_view text)
{
    std::string out;
    for (std::size_t at = 0; at <= text.size();) {
        const std::size_t end = std::min(text.find('\n', at), text.size());
        out += (at == 0 ? "" : "\n") + json::visible(text.substr(at, end - at));
        at = end + 1;
    }
    return out;
}

/// An element of `root`: a cell, or what wraps one and has its label, its id and data of its own.
Cell cellOf(const pugi::xml_node& element, Geometry& geometry)
{
    const bool wrapped = std::string_view(element.name()) != "mxCell";
    const pugi::xml_node cell = wrapped ? element.child("mxCell") : element;
    Cell out;
    out.id = element.attribute("id").value();
    out.style = cell.attribute("style").value();
    out.parent = cell.attribute("parent").value();
    out.source = cell.attribute("source").value();
    out.target = cell.attribute("target").value();
    out.vertex = cell.attribute("vertex").as_bool();
    out.edge = cell.attribute("edge").as_bool();
    const char* const label = element.attribute(wrapped ? "label" : "value").value();
    out.label = visibleLines(out.styleValue("html") == "1" ? textOfHtml(label) : std::string(label));
    if (wrapped)
        for (const pugi::xml_attribute& attribute : element.attributes())
            out.data.emplace(attribute.name(), attribute.value());
    geometry = geometryOf(cell);
    return out;
}

/// Turns places in parents into places on the drawing.
class Placing {
public:
    Placing(Page& page, const std::vector<Geometry>& geometries)
        : page_(page), geometries_(geometries), origins_(page.cells.size()), known_(page.cells.size())
    {
    }

    void place()
    {
        for (std::size_t at = 0; at < page_.cells.size(); ++at) {
            Cell& cell = page_.cells[at];
            const Geometry& geometry = geometries_[at];
            const Origin origin = parentOrigin(at);
            if (cell.vertex && geometry.there) {
                const Origin own = originOf(at);
                cell.rect = Rect{pixels(own.x), pixels(own.y), pixels(geometry.width), pixels(geometry.height)};
            }
            for (const auto& [x, y] : geometry.points)
                cell.points.push_back({pixels(origin.x + x), pixels(origin.y + y)});
        }
    }

private:
    struct Origin {
        double x = 0, y = 0;
    };

    std::optional<std::size_t> parentOf(std::size_t at) const
    {
        const auto found = page_.byId.find(page_.cells[at].parent);
        return found == page_.byId.end() ? std::nullopt : std::optional(found->second);
    }

    Origin parentOrigin(std::size_t at)
    {
        const auto parent = parentOf(at);
        return parent ? originOf(*parent) : Origin();
    }

    /// From the outermost that is not known yet inwards; a circle counts as if it ended.
    Origin originOf(std::size_t at)
    {
        std::vector<std::size_t> way;
        for (std::optional<std::size_t> next = at; next && known_[*next] == 0; next = parentOf(*next)) {
            known_[*next] = 1;
            way.push_back(*next);
        }
        for (auto step = way.rbegin(); step != way.rend(); ++step) {
            const auto parent = parentOf(*step);
            origins_[*step] = within(*step, parent ? origins_[*parent] : Origin(), parent);
        }
        return origins_[at];
    }

    Origin within(std::size_t at, Origin origin, std::optional<std::size_t> parent) const
    {
        const Geometry& own = geometries_[at];
        if (!page_.cells[at].vertex) // layers and wires have no place of their own
            return origin;
        if (!own.relative)
            return {origin.x + own.x, origin.y + own.y};
        const Geometry around = parent ? geometries_[*parent] : Geometry();
        return {origin.x + own.x * around.width + own.offsetX, origin.y + own.y * around.height + own.offsetY};
    }

    Page& page_;
    const std::vector<Geometry>& geometries_;
    std::vector<Origin> origins_;
    std::vector<char> known_;
};

Page pageOf(const pugi::xml_node& model, std::string name)
{
    Page out;
    out.name = json::visible(name);
    std::vector<Geometry> geometries;
    for (const pugi::xml_node& element : model.child("root").children())
        out.cells.push_back(cellOf(element, geometries.emplace_back()));
    for (std::size_t at = 0; at < out.cells.size(); ++at)
        if (!out.cells[at].id.empty())
            out.byId.try_emplace(out.cells[at].id, at);
    for (const Cell& cell : out.cells)
        if (const auto parent = out.byId.find(cell.parent); cell.vertex && parent != out.byId.end())
            out.cells[parent->second].hasShapes = true;
    Placing(out, geometries).place();
    return out;
}

/// A page as it stands in the file, or compressed: Base64 of raw deflate of percent-encoded XML.
Page readPage(const pugi::xml_node& diagram, std::size_t ordinal, Parser& parser)
{
    const std::string name = diagram.attribute("name").value();
    if (const pugi::xml_node model = diagram.child("mxGraphModel"))
        return pageOf(model, name);
    const std::string where = "diagram " + std::to_string(ordinal);
    const auto packed = base64Decoded(diagram.child_value());
    if (!packed || packed->empty())
        refuse(aPage, std::string(diagram.child_value()), where);
    const auto encoded = inflated(*packed, parser.bytesLeft());
    if (!encoded)
        refuse(aPage, std::string(diagram.child_value()), where);
    if (encoded->size() > parser.bytesLeft())
        refuseSize();
    pugi::xml_document inner;
    parser.parse(inner, percentDecoded(*encoded));
    if (!inner.child("mxGraphModel"))
        refuse(aPage, inner.document_element().name(), where);
    return pageOf(inner.child("mxGraphModel"), name);
}

std::vector<Page> pagesOf(const pugi::xml_document& document, Parser& parser)
{
    std::vector<Page> pages;
    if (const pugi::xml_node model = document.child("mxGraphModel"))
        pages.push_back(pageOf(model, {}));
    for (const pugi::xml_node& diagram : document.child("mxfile").children("diagram"))
        pages.push_back(readPage(diagram, pages.size() + 1, parser));
    if (pages.empty())
        refuse(drawing, document.document_element().name());
    return pages;
}

std::vector<Page> read(std::string_view bytes)
{
    Parser parser;
    std::string carried;
    if (isPng(bytes)) {
        auto text = textInPng(bytes);
        if (!text)
            refuse(inPicture, "PNG");
        carried = std::move(*text);
        bytes = carried;
    }
    pugi::xml_document document;
    parser.parse(document, bytes);
    const pugi::xml_node picture = document.child("svg");
    if (!picture)
        return pagesOf(document, parser);
    const std::string_view content = picture.attribute("content").value();
    if (content.empty())
        refuse(inPicture, "SVG");
    pugi::xml_document inner;
    parser.parse(inner, content);
    return pagesOf(inner, parser);
}

} // namespace

std::string_view Cell::styleValue(std::string_view key) const
{
    for (std::string_view rest = style; !rest.empty();) {
        const std::size_t end = std::min(rest.find(';'), rest.size());
        const std::string_view entry = rest.substr(0, end);
        if (entry.size() > key.size() && entry.starts_with(key) && entry[key.size()] == '=')
            return entry.substr(key.size() + 1);
        rest.remove_prefix(std::min(end + 1, rest.size()));
    }
    return {};
}

const std::string& Cell::own(std::string_view name) const
{
    static const std::string nothing;
    const auto found = data.find(name);
    return found == data.end() ? nothing : found->second;
}

const Cell* Page::find(std::string_view id) const
{
    const auto found = byId.find(id);
    return found == byId.end() ? nullptr : &cells[found->second];
}

json::Result<std::vector<Page>> readPages(std::string_view bytes, const std::string& file)
{
    try {
        return read(bytes);
    } catch (Unreadable& unreadable) {
        unreadable.error.file = file;
        return std::move(unreadable.error);
    }
}

std::string Cell::labelOnOneLine() const
{
    std::string out = label;
    std::replace(out.begin(), out.end(), '\n', ' ');
    return out;
}

} // namespace designer::drawio
