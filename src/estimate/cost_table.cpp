#include "estimate/cost_table.h"

#include <algorithm>
#include <limits>
#include <unordered_map>

namespace designer {

namespace {

__extension__ using Wide = __int128;

/// Sorts lines into things and parts as they come.
class Sorter {
public:
    Sorter(CostTable& table, const Catalogue& catalogue) : table_(table), catalogue_(catalogue) {}

    void add(const EnvironmentEstimate& estimate, std::size_t column)
    {
        for (const EstimateLine& line : estimate.lines) {
            CostThing& thing = thingOf(line);
            partOf(thing, line).lines[column] = &line;
            count(line, thing.family, column);
        }
    }

private:
    CostThing& thingOf(const EstimateLine& line)
    {
        const void* key = line.component ? static_cast<const void*>(line.component) : line.item;
        const auto [at, isNew] = indexOf_.emplace(key, table_.things.size());
        if (isNew)
            table_.things.push_back({line.component, category(line, catalogue_), {}});
        return table_.things[at->second];
    }

    CostPart& partOf(CostThing& thing, const EstimateLine& line) const
    {
        const auto at = std::lower_bound(thing.parts.begin(), thing.parts.end(), line.item,
                                         [](const CostPart& part, const LineItem* item) { return part.item < item; });
        if (at != thing.parts.end() && at->item == line.item)
            return *at;
        return *thing.parts.insert(at, {line.item, std::vector<const EstimateLine*>(table_.totalColumn())});
    }

    void count(const EstimateLine& line, Family family, std::size_t column)
    {
        std::vector<CostCell>& sums = table_.families[static_cast<std::size_t>(family)];
        for (const std::size_t each : {column, table_.totalColumn()}) {
            table_.totals[each].add(line);
            sums[each].add(line);
        }
    }

    CostTable& table_;
    const Catalogue& catalogue_;
    std::unordered_map<const void*, std::size_t> indexOf_;
};

bool inOrder(const CostThing& a, const CostThing& b)
{
    if (!a.component || !b.component)
        return !a.component && (b.component || a.parts.front().item < b.parts.front().item);
    return a.component->id < b.component->id;
}

} // namespace

void CostCell::add(const EstimateLine& line)
{
    total.add(line);
    ++lines;
    included += line.status == LineStatus::included ? 1 : 0;
    unknown += line.status == LineStatus::unknown ? 1 : 0;
}

void CostCell::add(const CostCell& other)
{
    total.add(other.total);
    lines += other.lines;
    included += other.included;
    unknown += other.unknown;
}

CostCell CostTable::cell(const CostPart& part, std::size_t column) const
{
    CostCell out;
    const bool all = column == totalColumn();
    for (std::size_t i = all ? 0 : column; i < (all ? part.lines.size() : column + 1); ++i)
        if (part.lines[i])
            out.add(*part.lines[i]);
    return out;
}

CostCell CostTable::cell(const CostThing& thing, std::size_t column) const
{
    CostCell out;
    for (const CostPart& part : thing.parts)
        out.add(cell(part, column));
    return out;
}

CostTable costTable(const Estimate& estimate, const Catalogue& catalogue)
{
    CostTable table;
    table.environments = estimate.environments.size();
    table.totals.resize(table.columns());
    for (std::vector<CostCell>& sums : table.families)
        sums.resize(table.columns());
    Sorter sorter(table, catalogue);
    for (std::size_t i = 0; i < estimate.environments.size(); ++i)
        sorter.add(estimate.environments[i], i);
    sorter.add(estimate.shared, table.sharedColumn());
    std::sort(table.things.begin(), table.things.end(), inOrder);
    return table;
}

std::optional<Micro> priceOf(const RateCard& card, Mru mru)
{
    return card.pricePerMru && card.currency ? priceOf(*card.pricePerMru, mru) : std::nullopt;
}

std::optional<Micro> priceOf(Micro perMru, Mru mru)
{
    const Wide price = (Wide{mru} * perMru + oneMicro / 2) / oneMicro;
    return price > std::numeric_limits<Micro>::max() ? std::nullopt : std::optional(static_cast<Micro>(price));
}

} // namespace designer
