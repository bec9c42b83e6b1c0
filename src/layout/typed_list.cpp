#include "layout/typed_list.h"

#include <algorithm>
#include <charconv>

#include "catalogue/kind_search.h"
#include "layout/adding.h"
#include "layout/tidy.h"
#include "layout/zones.h"
#include "text/ascii.h"

namespace designer {

namespace {

constexpr std::string_view separators = ",;\n";
constexpr int acrossStep = cardWidth + 8 * grid;
constexpr int downStep = cardHeight + 4 * grid;

/// "3 containers", "3x container", "3 x container": takes the count away; 0 where there is none.
int takeCount(std::string_view& entry)
{
    int count = 0;
    const auto [end, error] = std::from_chars(entry.data(), entry.data() + entry.size(), count);
    if (error != std::errc() || count < 1)
        return 0;
    std::string_view rest = entry.substr(static_cast<std::size_t>(end - entry.data()));
    const std::string_view after = trimmed(rest);
    const bool times = after.starts_with("x ") || after.starts_with("× ");
    if (!times && !rest.starts_with(' '))
        return 0; // "3scale"
    entry = trimmed(times ? after.substr(after.find(' ')) : rest);
    return std::min(count, mostListed);
}

bool isNameOnly(std::string_view entry)
{
    return entry.find(':') == std::string_view::npos && takeCount(entry) == 0;
}

ListedKind readEntry(const Catalogue& catalogue, std::string_view entry)
{
    ListedKind out;
    out.typed = entry;
    out.count = std::max(1, takeCount(entry));
    const std::size_t colon = entry.find(':');
    const std::string_view kind = trimmed(entry.substr(0, colon));
    if (colon != std::string_view::npos)
        if (const std::string_view name = trimmed(entry.substr(colon + 1)); !name.empty())
            out.names.emplace_back(name);
    if (const auto found = searchKinds(catalogue, kind); !kind.empty() && !found.empty())
        out.kind = found.front();
    return out;
}

/// Adds the entries of a list one after the other.
class Listing {
public:
    Listing(Design design, const Catalogue& catalogue, Point fallback, Language language)
        : design_(std::move(design)), catalogue_(catalogue), fallback_(fallback), language_(language)
    {
    }

    void startBeside(std::string_view id, bool directed)
    {
        const Component* component = design_.component(id);
        if (component && component->at)
            rows_.push_back({component->kind, {component->id}, {}, !directed, false});
        directed_ = directed;
    }

    void add(const Kind& kind, const std::string& name)
    {
        if (!goesOn(kind.name))
            open(kind.name);
        Row& row = rows_.back();
        Component component;
        component.kind = kind.name;
        component.name = name.empty() ? defaultName(design_, kind, language_) : name;
        component.id = freshComponentId(design_, component.name);
        component.at = freePlace(design_, catalogue_, kind.name, near(row));
        row.ids.push_back(component.id);
        ids_.push_back(component.id);
        design_ = design_.with(std::move(component));
        for (const std::size_t partner : row.partners)
            for (const std::string& other : rows_[partner].ids)
                if (auto wire = wireFor(design_, catalogue_, other, ids_.back()))
                    design_ = design_.with(std::move(*wire));
    }

    AddedList finished() &&
    {
        if (ids_.size() > 1)
            design_ = tidied(design_, catalogue_, ids_);
        return {truthful(design_, catalogue_, ids_), std::move(ids_)};
    }

private:
    /// Components of one kind that stand side by side.
    struct Row {
        Key kind;
        std::vector<std::string> ids;
        std::vector<std::size_t> partners; // rows that it is wired to, the nearest first
        bool strict = false;               // no wire where both directions are legal
        bool waits = true;                 // for one that it may be wired to
    };

    bool goesOn(Key kind) const { return !ids_.empty() && rows_.back().kind == kind; }

    bool mayWire(const Row& row, Key kind) const
    {
        const bool forth = catalogue_.wire(row.kind, kind) != nullptr;
        const bool back = catalogue_.wire(kind, row.kind) != nullptr;
        return row.strict ? forth != back : forth || back;
    }

    void open(Key kind)
    {
        Row row{kind, {}, {}};
        for (std::size_t at = rows_.size(); at-- > 0;)
            if (mayWire(rows_[at], kind) && (row.partners.empty() || rows_[at].waits)) {
                row.partners.push_back(at);
                row.waits = rows_[at].waits = false;
            }
        rows_.push_back(std::move(row));
    }

    /// Right of what leads to it, left of what it leads to, below its like.
    Point near(const Row& row) const
    {
        if (!row.ids.empty())
            return moved(row.ids.back(), 0, downStep);
        if (rows_.size() == 1 || (directed_ && ids_.empty()))
            return fallback_;
        if (row.partners.empty())
            return moved(rows_[rows_.size() - 2].ids.back(), acrossStep, 0);
        const Row& partner = rows_[row.partners.front()];
        const bool forth = catalogue_.wire(partner.kind, row.kind) != nullptr;
        return moved(partner.ids.front(), forth ? acrossStep : -acrossStep, 0);
    }

    Point moved(const std::string& id, int right, int down) const
    {
        const Point at = design_.component(id)->at.value_or(fallback_);
        return {at.x + right, at.y + down};
    }

    Design design_;
    const Catalogue& catalogue_;
    Point fallback_;
    Language language_;
    bool directed_ = false;
    std::vector<Row> rows_;
    std::vector<std::string> ids_;
};

} // namespace

bool isTypedList(std::string_view typed)
{
    std::string_view start = trimmed(typed);
    return typed.find_first_of(separators) != std::string_view::npos || !isNameOnly(start);
}

std::vector<ListedKind> readTypedList(const Catalogue& catalogue, std::string_view typed)
{
    std::vector<ListedKind> out;
    for (const std::string_view entry : split(typed, separators)) {
        const bool named = !out.empty() && !out.back().names.empty();
        if (named && static_cast<int>(out.back().names.size()) < out.back().count && isNameOnly(entry))
            out.back().names.emplace_back(entry);
        else
            out.push_back(readEntry(catalogue, entry));
    }
    return out;
}

AddedList withTypedList(const Design& design, const Catalogue& catalogue, const std::vector<ListedKind>& list,
                        std::string_view beside, bool directed, Point fallback, Language language)
{
    Listing listing(design, catalogue, fallback, language);
    listing.startBeside(beside, directed);
    for (const ListedKind& entry : list)
        for (std::size_t i = 0; entry.kind && i < static_cast<std::size_t>(entry.count); ++i)
            listing.add(*entry.kind, i < entry.names.size() ? entry.names[i] : std::string());
    return std::move(listing).finished();
}

} // namespace designer
