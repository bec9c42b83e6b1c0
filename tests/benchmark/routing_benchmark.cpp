// Prints how good the ways of wires are, and how long it takes to find them and to
// tidy: on generated designs, laid out as they come and tidied, and on the templates.
// Run by hand:
//   cmake --build --preset release --target routing_benchmark && build/release/tests/benchmark/routing_benchmark
#include <time.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <vector>

#include "benchmark/generated_design.h"
#include "format/templates.h"
#include "layout/routes.h"
#include "layout/tidy.h"
#include "layout/zones.h"

namespace {

using namespace designer;

double threadMilliseconds()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

/// One level or upright part of a way.
struct Part {
    Point a, b;
    Routes::Handle wire;

    bool level() const { return a.y == b.y; }
    Rect box() const
    {
        return {std::min(a.x, b.x), std::min(a.y, b.y), std::abs(a.x - b.x) + 1, std::abs(a.y - b.y) + 1};
    }
    long length() const { return std::abs(a.x - b.x) + std::abs(a.y - b.y); }
};

struct Quality {
    std::size_t wires = 0, bends = 0, crossings = 0, hits = 0, overlaps = 0;
    long length = 0;
    double milliseconds = 0;
};

class Measure {
public:
    explicit Measure(const Design& design)
    {
        const double start = threadMilliseconds();
        routes_.reset(design);
        quality_.milliseconds = threadMilliseconds() - start;
        for (Routes::Handle wire = 0; wire < routes_.ends().wireCount(); ++wire)
            if (const Route* route = routes_.find(wire))
                add(wire, *route);
        for (const Part& part : parts_)
            compare(part);
    }

    const Quality& quality() const { return quality_; }

private:
    void add(Routes::Handle wire, const Route& route)
    {
        ++quality_.wires;
        quality_.bends += route.points.size() - 2;
        for (std::size_t i = 0; i + 1 < route.points.size(); ++i) {
            const Part part{route.points[i], route.points[i + 1], wire};
            index_.place(static_cast<SpatialIndex::Handle>(parts_.size()), part.box());
            parts_.push_back(part);
            quality_.length += part.length();
        }
    }

    void compare(const Part& part)
    {
        const WireEnds::Wire& wire = routes_.ends().wire(part.wire);
        std::vector<SpatialIndex::Handle> near;
        routes_.ends().places().query(part.box(), near);
        for (const SpatialIndex::Handle card : near) {
            const Rect inside = routes_.ends().places().rect(card).grown(-1);
            if (card != wire.from && card != wire.to && inside.intersects(part.box()))
                ++quality_.hits;
        }
        near.clear();
        index_.query(part.box(), near);
        for (const SpatialIndex::Handle handle : near)
            if (const Part& other = parts_[handle]; other.wire > part.wire)
                compare(part, other, related(wire, routes_.ends().wire(other.wire)));
    }

    void compare(const Part& part, const Part& other, bool related)
    {
        const Rect a = part.box();
        const Rect b = other.box();
        const int across = std::min(a.right(), b.right()) - std::max(a.x, b.x);
        const int along = std::min(a.bottom(), b.bottom()) - std::max(a.y, b.y);
        if (part.level() != other.level())
            ++quality_.crossings;
        else if (!related && std::max(across, along) > 1)
            ++quality_.overlaps;
    }

    static bool related(const WireEnds::Wire& a, const WireEnds::Wire& b)
    {
        return a.from == b.from || a.from == b.to || a.to == b.from || a.to == b.to;
    }

    Routes routes_;
    std::vector<Part> parts_;
    SpatialIndex index_;
    Quality quality_;
};

void row(const std::string& what, const Design& design)
{
    const Quality quality = Measure(design).quality();
    const auto each = [&quality](double value) { return value / std::max(1.0, static_cast<double>(quality.wires)); };
    std::printf("%-34s %6zu %8.2f %8.0f %9.2f %6zu %8zu %8.2f\n", what.c_str(), quality.wires,
                each(static_cast<double>(quality.bends)), each(static_cast<double>(quality.length)),
                each(static_cast<double>(quality.crossings)), quality.hits, quality.overlaps, quality.milliseconds);
}

void tidyRow(std::size_t count, double bar)
{
    const Catalogue& catalogue = Catalogue::builtIn();
    const Design design = truthful(generatedDesign(count), catalogue, {});
    const double start = threadMilliseconds();
    const Design once = tidied(design, catalogue, {});
    const double taken = threadMilliseconds() - start;
    std::printf("tidy %zu components: %.0f ms of %.0f; a second time %s\n", count, taken, bar,
                tidied(once, catalogue, {}) == once ? "changes nothing" : "CHANGES IT");
}

} // namespace

int main()
{
    const Catalogue& catalogue = Catalogue::builtIn();
    std::printf("%-34s %6s %8s %8s %9s %6s %8s %8s\n", "of each wire; hits, overlaps: in all", "wires", "bends",
                "pixels", "crossings", "hits", "overlaps", "ms");
    for (const std::size_t count : {100U, 300U, 1000U}) {
        const Design design = truthful(generatedDesign(count), catalogue, {});
        row("generated " + std::to_string(count), design);
        row("generated " + std::to_string(count) + ", tidied", tidied(design, catalogue, {}));
    }
    for (const Template& each : templates())
        row(each.id, withEveryPlace(each.design(), catalogue));
    for (const std::size_t count : {100U, 300U, 1000U, 10'000U})
        tidyRow(count, 5000);
}
