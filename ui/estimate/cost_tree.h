#pragma once

#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "analysis/analysis.h"
#include "estimate/cost_table.h"
#include "ui/estimate/cost_place.h"

namespace designer::ui {

enum class CostGrouping { category, component };

/// A row: a category, a component (or an item of the environments), or one of a component's items.
struct CostNode {
    enum class Kind { group, thing, part } kind = Kind::thing;
    Family family = Family::network;
    std::size_t thing = 0;
    std::size_t part = 0;
    int parent = -1;
    int row = 0;
    std::vector<int> children = {};
};

/// An estimate's table as rows under rows. Nodes are numbered in an order that
/// depends only on what there is, never on amounts or sorting.
class CostTree {
public:
    CostTree() = default;
    CostTree(std::shared_ptr<const Analysis> analysis, CostGrouping grouping);

    const std::shared_ptr<const Analysis>& analysis() const { return analysis_; }
    const CostTable& table() const { return table_; }
    const std::vector<CostNode>& nodes() const { return nodes_; }
    const CostNode& node(int id) const { return nodes_[static_cast<std::size_t>(id)]; }
    /// Of a node, or (-1) the outermost rows.
    const std::vector<int>& children(int id) const { return id < 0 ? roots_ : node(id).children; }
    const CostThing& thing(const CostNode& node) const { return table_.things[node.thing]; }

    /// Names the same row in every analysis.
    std::string key(const CostNode& node) const;
    CostCell cell(const CostNode& node, std::size_t column) const;
    CostPlace place(const CostNode& node, std::size_t column) const;

    /// Whether rows are the same, apart from their order and amounts.
    bool hasSameRows(const CostTree& other) const;
    /// The amounts of another tree with the same rows; the order of rows stays.
    void takeAmounts(CostTree&& other);
    void sort(const std::function<bool(const CostNode&, const CostNode&)>& isLess);

private:
    void addGroups();
    void addThing(std::size_t thing, int parent);
    int add(CostNode node);
    void sortChildren(std::vector<int>& children, const std::function<bool(const CostNode&, const CostNode&)>& isLess);

    std::shared_ptr<const Analysis> analysis_;
    CostTable table_;
    std::vector<CostNode> nodes_;
    std::vector<int> roots_;
};

} // namespace designer::ui
