#pragma once

#include <cstdint>
#include <vector>

#include "design/survey.h"

namespace designer {

/// What requests and messages can get to in one environment: breadth-first over
/// allowed wires from the Internet, from the Modyo platform, and from the client's networks through a VPN
/// or VPC peering. A queue delivers to its consumer wherever its messages come from.
class Reach {
public:
    Reach(const Survey& survey, EnvironmentIndex environment);

    bool reached(NodeIndex node) const { return reached_[node] != 0; }

private:
    void start(Key kind);
    void follow(NodeIndex from);

    const Survey& survey_;
    EnvironmentIndex environment_;
    std::vector<std::uint8_t> reached_;
    std::vector<NodeIndex> pending_;
};

} // namespace designer
