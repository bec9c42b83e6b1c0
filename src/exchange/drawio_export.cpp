#include "exchange/drawio_export.h"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

#include "exchange/drawio_cells.h"
#include "exchange/drawio_shapes.h"
#include "exchange/markup.h"
#include "exchange/shown.h"
#include "format/format.h"
#include "layout/docked.h"
#include "layout/routes.h"
#include "layout/zones.h"
#include "tickets/clean_text.h"
#include "tickets/ticket_names.h"

namespace designer {

namespace {

using namespace drawio;

constexpr Text onePicture{"draw.io shows one picture for all environments; their sizes are kept in the file, not shown",
                          "draw.io muestra un dibujo para todos los ambientes; sus tamaños se guardan en el archivo, "
                          "pero no se muestran"};
constexpr Text wholeDesign{"the file holds the whole design, also its contacts and accepted problems",
                           "el archivo contiene todo el diseño, también sus contactos y problemas aceptados"};

constexpr std::string_view layer = "1";
constexpr std::string_view noteStyle =
    "shape=note;whiteSpace=wrap;html=1;size=12;align=left;verticalAlign=top;spacing=6;fontSize=12;fillColor=#FFF8DC;"
    "strokeColor=#D6B656;";

/// JSON as the value of an XML attribute: what XML cannot hold is written as JSON's own escapes.
std::string dataText(const json::Value& value)
{
    std::string out;
    const std::string text = json::writeCompact(value);
    for (std::size_t at = 0; at < text.size(); ++at) {
        const std::string_view rest = std::string_view(text).substr(at);
        if (text[at] == '\x7F')
            out += "\\u007f";
        else if (rest.starts_with("\xEF\xBF\xBE") || rest.starts_with("\xEF\xBF\xBF"))
            out += rest[2] == '\xBE' ? "\\ufffe" : "\\uffff", at += 2;
        else
            out += text[at];
    }
    return xmlText(out);
}

std::string attribute(std::string_view name, const std::string& xml)
{
    return " " + std::string(name) + "=\"" + xml + "\"";
}

/// A label: draw.io takes it for HTML.
std::string labelText(const std::string& text)
{
    std::string html = xmlLines(text);
    for (std::size_t at = 0; (at = html.find('\n', at)) != html.npos;)
        html.replace(at, 1, "<br>");
    return xmlText(html);
}

std::string geometry(const Rect& rect)
{
    return "<mxGeometry" + attribute("x", std::to_string(rect.x)) + attribute("y", std::to_string(rect.y))
           + attribute("width", std::to_string(rect.width)) + attribute("height", std::to_string(rect.height))
           + " as=\"geometry\"/>";
}

std::string drawn(const Rect& rect)
{
    return std::to_string(rect.x) + " " + std::to_string(rect.y) + " " + std::to_string(rect.width) + " "
           + std::to_string(rect.height);
}

/// Where a component's cell hangs, and where it stands in it.
struct Place {
    std::string parent;
    Rect rect;
};

/// Without one, draw.io would show the data of a cell under the pointer.
std::string tooltip(std::string_view text = {})
{
    return attribute("tooltip", labelText(std::string(text)));
}

class Drawing {
public:
    explicit Drawing(const ExportRequest& request)
        : catalogue_(request.catalogue), language_(request.language), design_(shownDesign(request)),
          placed_(withEveryPlace(design_, catalogue_)), areas_(zoneAreas(placed_, catalogue_)),
          docked_(dockedComponents(placed_))
    {
        routes_.reset(placed_);
    }

    std::string text()
    {
        const std::string title = titleOf(design_, language_);
        out_ = "<mxfile host=\"connect-designer\">\n<diagram id=\"design\"" + attribute("name", xmlText(title))
               + ">\n<mxGraphModel grid=\"1\" gridSize=\"8\" guides=\"1\" tooltips=\"1\" connect=\"1\" arrows=\"1\" "
                 "fold=\"1\" page=\"0\" pageScale=\"1\" math=\"0\" shadow=\"0\">\n<root>\n";
        addLayer();
        for (const ZoneRow& zone : zoneRows())
            addArea(zone);
        for (const Component& component : placed_.components())
            if (!docked_.contains(component.id))
                addComponent(component);
        for (const Component& component : placed_.components())
            if (docked_.contains(component.id))
                addComponent(component);
        for (const Note& note : design_.notes())
            addNote(note);
        for (const Connection& wire : design_.connections())
            addWire(wire);
        return std::move(out_) + "</root>\n</mxGraphModel>\n</diagram>\n</mxfile>\n";
    }

private:
    void addLayer()
    {
        const Design rest = design_.with(Shelf<Component>()).with(Shelf<Connection>());
        const auto data = json::parse(writeDesign(rest, catalogue_));
        out_ += "<UserObject label=\"\"" + attribute(designData, dataText(std::get<json::Value>(data)))
                + " id=\"0\"><mxCell/></UserObject>\n<mxCell id=\"1\" parent=\"0\"/>\n";
    }

    const Rect& areaOf(std::string_view zone) const
    {
        return zone == "aws"      ? areas_.aws
               : zone == "vpc"    ? areas_.vpc
               : zone == "client" ? areas_.client
                                  : areas_.internet;
    }

    /// A place on the drawing as one in an area, or on the layer where there is no such area.
    Place within(std::string_view zone, const Rect& rect) const
    {
        const Rect area = zone.empty() ? Rect() : areaOf(zone);
        if (area.empty())
            return {std::string(layer), rect};
        return {"z_" + std::string(zone), {rect.x - area.x, rect.y - area.y, rect.width, rect.height}};
    }

    void addCell(const std::string& id, const std::string& data, const std::string& label, const std::string& style,
                 const Place& place)
    {
        out_ += "<UserObject" + attribute("label", label) + data + attribute("id", id) + "><mxCell"
                + attribute("style", style) + attribute("parent", place.parent) + " vertex=\"1\">"
                + geometry(place.rect) + "</mxCell></UserObject>\n";
    }

    void addArea(const ZoneRow& zone)
    {
        const Rect& area = areaOf(zone.key);
        if (!area.empty())
            addCell("z_" + std::string(zone.key), attribute(zoneData, std::string(zone.key)) + tooltip(),
                    labelText(std::string(zone.title.in(language_))), areaStyle(zone.key), within(zone.within, area));
    }

    void addComponent(const Component& component)
    {
        const json::Value data = toJson(*design_.component(component.id), catalogue_);
        const std::string& id = ids_.of("c", component.id);
        const std::string kept = attribute(componentData, dataText(data));
        const std::string name = componentName(component, language_);
        if (docked_.contains(component.id)) {
            addCell(id, kept + tooltip(name), "", shapeStyle(component.kind), besideHost(component));
            return;
        }
        const Rect rect = symbolOn(cardRect(component));
        const Kind* kind = catalogue_.kind(component.kind);
        const std::string kindName(kind ? kind->label.in(language_) : component.kind.text());
        addCell(id, kept + attribute(drawnAt, drawn(rect)) + tooltip(kindName), labelText(name),
                shapeStyle(component.kind), within(zoneRowOf(component, catalogue_).key, rect));
    }

    Place besideHost(const Component& component)
    {
        if (hosts_.empty())
            for (const Connection& wire : placed_.connections())
                if (wire.docked)
                    hosts_.try_emplace(wire.from, wire.to);
        const std::string_view host = hosts_.at(component.id);
        return {ids_.of("c", host), dockedBeside(dockedOn_[host]++)};
    }

    void addNote(const Note& note)
    {
        const Note& placed = *placed_.notes().find(note.id);
        const Point at = placed.at.value_or(Point{});
        const Point size = placed.size.value_or(noteSize);
        const Rect rect{at.x, at.y, size.x, size.y};
        addCell(ids_.of("n", note.id),
                attribute(noteData, xmlText(note.id)) + attribute(drawnAt, drawn(rect)) + tooltip(),
                labelText(severalLines(note.text, language_)), std::string(noteStyle), {std::string(layer), rect});
    }

    void addWire(const Connection& wire)
    {
        const Component& from = *design_.component(wire.from);
        const Component& to = *design_.component(wire.to);
        const Wire* legal = catalogue_.wire(from.kind, to.kind);
        const std::vector<Point> corners = cornersOf(wire);
        std::string points, places;
        for (const Point& corner : corners) {
            points +=
                "<mxPoint" + attribute("x", std::to_string(corner.x)) + attribute("y", std::to_string(corner.y)) + "/>";
            places += (places.empty() ? "" : " ") + std::to_string(corner.x) + " " + std::to_string(corner.y);
        }
        const std::string label =
            legal && !wire.docked ? labelText(std::string(legal->label.in(language_))) : std::string();
        out_ += "<UserObject" + attribute("label", label) + attribute(wireData, dataText(toJson(wire, catalogue_)))
                + attribute(drawnAt, places) + tooltip() + attribute("id", ids_.of("w", wire.id)) + "><mxCell"
                + attribute("style", wireStyle(legal ? legal->meaning : WireMeaning::call, wire.docked))
                + attribute("parent", std::string(layer)) + attribute("source", ids_.of("c", wire.from))
                + attribute("target", ids_.of("c", wire.to)) + " edge=\"1\"><mxGeometry relative=\"1\" as=\"geometry\">"
                + (points.empty() ? "" : "<Array as=\"points\">" + points + "</Array>")
                + "</mxGeometry></mxCell></UserObject>\n";
    }

    /// Between its ends, which draw.io finds by itself: on the symbol, which is smaller than the card.
    std::vector<Point> cornersOf(const Connection& wire) const
    {
        const Route* route = routes_.find(wire.id);
        if (!route || route->points.size() < 3)
            return {};
        const std::vector<Point>& way = route->points;
        std::vector<Point> corners(way.begin() + 1, way.end() - 1);
        leaveSymbol(corners.front(), way[0], way[1], wire.from);
        leaveSymbol(corners.back(), way[way.size() - 1], way[way.size() - 2], wire.to);
        return corners;
    }

    /// Moves the first corner from an end so that the part between meets the symbol where it met the card.
    void leaveSymbol(Point& corner, Point end, Point next, std::string_view component) const
    {
        const Point centre = cardRect(*placed_.component(component)).center();
        const auto onSymbol = [](int offset) {
            constexpr int most = symbolSize / 2 - 2;
            return std::clamp(offset * symbolSize / cardHeight, -most, most);
        };
        if (end.y == next.y)
            corner.y = centre.y + onSymbol(end.y - centre.y);
        else
            corner.x = centre.x + onSymbol(end.x - centre.x);
    }

    const Catalogue& catalogue_;
    Language language_;
    Design design_;
    Design placed_; // what `design_` says of places, and places for the rest
    ZoneAreas areas_;
    std::unordered_set<std::string_view> docked_;
    Routes routes_;
    PlainIds ids_;
    std::unordered_map<std::string_view, std::string_view> hosts_;
    std::unordered_map<std::string_view, int> dockedOn_;
    std::string out_;
};

} // namespace

Export drawioExport(const ExportRequest& request)
{
    std::vector<Message> losses{{onePicture, {}}};
    if (request.only.empty())
        losses.push_back({wholeDesign, {}});
    return {{{fileName(request.analysis.design().header().name) + ".drawio", Drawing(request).text()}},
            std::move(losses)};
}

} // namespace designer
