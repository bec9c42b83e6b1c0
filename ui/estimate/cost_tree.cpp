#include "ui/estimate/cost_tree.h"

#include <algorithm>

namespace designer::ui {

CostTree::CostTree(std::shared_ptr<const Analysis> analysis, CostGrouping grouping) : analysis_(std::move(analysis))
{
    if (!analysis_)
        return;
    table_ = costTable(analysis_->estimate, analysis_->survey->catalogue());
    if (grouping == CostGrouping::category)
        addGroups();
    else
        for (std::size_t i = 0; i < table_.things.size(); ++i)
            addThing(i, -1);
}

void CostTree::addGroups()
{
    for (std::size_t family = 0; family < familyCount; ++family) {
        const auto isHere = [&](const CostThing& thing) { return static_cast<std::size_t>(thing.family) == family; };
        if (std::none_of(table_.things.begin(), table_.things.end(), isHere))
            continue;
        const int group = add({.kind = CostNode::Kind::group, .family = static_cast<Family>(family)});
        for (std::size_t i = 0; i < table_.things.size(); ++i)
            if (isHere(table_.things[i]))
                addThing(i, group);
    }
}

/// What counts only one item needs no row for it.
void CostTree::addThing(std::size_t thing, int parent)
{
    const Family family = table_.things[thing].family;
    const int node = add({.kind = CostNode::Kind::thing, .family = family, .thing = thing, .parent = parent});
    const std::size_t parts = table_.things[thing].parts.size();
    for (std::size_t part = 0; parts > 1 && part < parts; ++part)
        add({.kind = CostNode::Kind::part, .family = family, .thing = thing, .part = part, .parent = node});
}

int CostTree::add(CostNode node)
{
    const int id = static_cast<int>(nodes_.size());
    std::vector<int>& siblings = node.parent < 0 ? roots_ : nodes_[static_cast<std::size_t>(node.parent)].children;
    node.row = static_cast<int>(siblings.size());
    siblings.push_back(id);
    nodes_.push_back(std::move(node));
    return id;
}

std::string CostTree::key(const CostNode& node) const
{
    if (node.kind == CostNode::Kind::group)
        return "category/" + std::to_string(static_cast<int>(node.family));
    const CostThing& thing = this->thing(node);
    std::string out = thing.component ? "component/" + thing.component->id
                                      : "environment/" + std::string(thing.parts.front().item->name);
    if (node.kind == CostNode::Kind::part)
        out.append(1, '/').append(thing.parts[node.part].item->name);
    return out;
}

CostCell CostTree::cell(const CostNode& node, std::size_t column) const
{
    if (node.kind == CostNode::Kind::group)
        return table_.family(node.family)[column];
    return node.kind == CostNode::Kind::part ? table_.cell(thing(node).parts[node.part], column)
                                             : table_.cell(thing(node), column);
}

CostPlace CostTree::place(const CostNode& node, std::size_t column) const
{
    CostPlace place;
    place.column = column;
    if (node.kind == CostNode::Kind::group) {
        place.family = node.family;
        return place;
    }
    const CostThing& thing = this->thing(node);
    if (thing.component)
        place.component = thing.component->id;
    if (node.kind == CostNode::Kind::part || !thing.component)
        place.item = thing.parts[node.part].item;
    return place;
}

bool CostTree::hasSameRows(const CostTree& other) const
{
    return table_.columns() == other.table_.columns()
           && std::equal(
               nodes_.begin(), nodes_.end(), other.nodes_.begin(), other.nodes_.end(),
               [&](const CostNode& a, const CostNode& b) { return a.parent == b.parent && key(a) == other.key(b); });
}

void CostTree::takeAmounts(CostTree&& other)
{
    table_ = std::move(other.table_);
    analysis_ = std::move(other.analysis_);
    // Things are counted anew; nodes keep their places among the rows.
    for (std::size_t i = 0; i < nodes_.size(); ++i) {
        nodes_[i].thing = other.nodes_[i].thing;
        nodes_[i].part = other.nodes_[i].part;
    }
}

void CostTree::sort(const std::function<bool(const CostNode&, const CostNode&)>& isLess)
{
    sortChildren(roots_, isLess);
    for (CostNode& node : nodes_)
        sortChildren(node.children, isLess);
}

void CostTree::sortChildren(std::vector<int>& children,
                            const std::function<bool(const CostNode&, const CostNode&)>& isLess)
{
    std::sort(children.begin(), children.end()); // ties keep the ledger's order, whatever the rows were sorted by
    std::stable_sort(children.begin(), children.end(), [&](int a, int b) { return isLess(node(a), node(b)); });
    for (std::size_t row = 0; row < children.size(); ++row)
        nodes_[static_cast<std::size_t>(children[row])].row = static_cast<int>(row);
}

} // namespace designer::ui
