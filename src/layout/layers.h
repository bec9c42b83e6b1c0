#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace designer {

/// A number for each node, dense from 0.
using LayerNode = std::uint32_t;

/// Nodes in sections that stand side by side, with the wires between them.
struct LayerGraph {
    std::vector<std::size_t> section;
    std::vector<std::vector<LayerNode>> out, in;

    explicit LayerGraph(std::size_t nodes = 0) : section(nodes), out(nodes), in(nodes) {}
    std::size_t size() const { return section.size(); }
    void connect(LayerNode from, LayerNode to);
};

/// Columns from left to right, each the nodes in it.
struct LayerColumn {
    std::size_t section = 0;
    std::vector<LayerNode> nodes;
};

/// Within each section every wire leads to the right, as far as cycles allow,
/// and sources stand close to what they lead to. A layer of more than
/// `mostRows` nodes takes several columns. Depends on the graph alone.
std::vector<LayerColumn> columnsOf(const LayerGraph& graph, std::size_t mostRows);

/// Orders the nodes of each column, beginning with the order they have, and
/// gives the height of each node: neighbours in a column at least `pitch` apart,
/// wires as level as can be, heights multiples of `step`. A second call with the
/// result changes nothing.
std::vector<int> levelled(const LayerGraph& graph, std::vector<LayerColumn>& columns, int pitch, int step);

} // namespace designer
