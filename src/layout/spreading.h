#pragma once

#include <vector>

namespace designer {

/// A straight part of a wire's way between two corners, as those see it that run beside it.
struct Strand {
    int at = 0;    // across its line: x of an upright part, y of a level one
    int from = 0;  // along it
    int to = 0;    // along it, greater
    int least = 0; // where it may be moved to, `at` among it
    int most = 0;
    int turnsAtFrom = 0; // to which side of it its way goes on there: -1 the lesser, 1 the greater
    int turnsAtTo = 0;
};

/// Strands closer than this are spread.
inline constexpr int strandGap = 8;
/// How far one is moved at most.
inline constexpr int strandReach = 16;

/// Where strands that run close beside each other go, in their order: apart where there
/// is room, so that as few of their ways as possible cross.
std::vector<int> spread(const std::vector<Strand>& strands);
/// Keeps one off another that is not spread with it, and may be moved as well or not.
void keepOff(Strand& strand, const Strand& other, bool otherMoves);

} // namespace designer
