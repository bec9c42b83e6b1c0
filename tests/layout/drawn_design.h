#pragma once

#include <gtest/gtest.h>

#include "format/format.h"
#include "layout/geometry.h"
#include "layout/routes.h"

namespace designer::testing {

inline Component card(const std::string& id, const char* kind, std::optional<Point> at)
{
    Component component;
    component.id = id;
    component.kind = Key::of(kind);
    component.at = at;
    return component;
}

inline Connection wire(const std::string& id, const std::string& from, const std::string& to)
{
    Connection connection;
    connection.id = id;
    connection.from = from;
    connection.to = to;
    return connection;
}

inline Connection dockedWire(const std::string& id, const std::string& from, const std::string& to)
{
    Connection connection = wire(id, from, to);
    connection.docked = true;
    return connection;
}

inline Design drawing(std::vector<Component> components, std::vector<Connection> connections = {})
{
    return Design()
        .with(Shelf<Component>::of(std::move(components)))
        .with(Shelf<Connection>::of(std::move(connections)));
}

inline Point placeOf(const Design& design, std::string_view id)
{
    return design.component(id)->at.value();
}

inline bool runsThrough(const Route& route, const Rect& card)
{
    for (std::size_t i = 0; i + 1 < route.points.size(); ++i) {
        const auto [left, right] = std::minmax(route.points[i].x, route.points[i + 1].x);
        const auto [top, bottom] = std::minmax(route.points[i].y, route.points[i + 1].y);
        if (left < card.right() && right > card.x && top < card.bottom() && bottom > card.y)
            return true;
    }
    return false;
}

} // namespace designer::testing

namespace designer {
inline void PrintTo(const Point& point, std::ostream* out)
{
    *out << point.x << ", " << point.y;
}
inline void PrintTo(const Rect& rect, std::ostream* out)
{
    *out << rect.x << ", " << rect.y << ", " << rect.width << " x " << rect.height;
}
} // namespace designer
