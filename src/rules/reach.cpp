#include "rules/reach.h"

#include <algorithm>
#include <iterator>

namespace designer {

namespace {

bool isIn(Key kind, std::initializer_list<Key> kinds)
{
    return std::find(kinds.begin(), kinds.end(), kind) != kinds.end();
}

/// Only these carry a request further; what else a wire leads to serves it.
bool passesOn(Key kind)
{
    return isIn(kind, {kind::container, kind::apiGateway, kind::loadBalancer, kind::cdn, kind::vpn, kind::vpcPeering});
}

/// A link carries requests of the far network in; those of the near side it carries out.
bool entersLink(Key from, Key link)
{
    return !isIn(link, {kind::vpn, kind::vpcPeering}) || isIn(from, {kind::corporateNetwork, kind::customerVpc});
}

} // namespace

Reach::Reach(const Survey& survey, EnvironmentIndex environment)
    : survey_(survey), environment_(environment), reached_(survey.size())
{
    for (const Key kind : {kind::internet, kind::modyoPlatform, kind::corporateNetwork, kind::customerVpc, kind::queue})
        start(kind);
    while (!pending_.empty()) {
        const NodeIndex next = pending_.back();
        pending_.pop_back();
        follow(next);
    }
}

void Reach::start(Key kind)
{
    for (const NodeIndex node : survey_.ofKind(kind))
        if (survey_.lives(node, environment_)) {
            reached_[node] = 1;
            pending_.push_back(node);
        }
}

void Reach::follow(NodeIndex from)
{
    const Key source = survey_.kindName(from);
    for (const Link& link : survey_.out(from)) {
        const Key target = survey_.kindName(link.other);
        if (reached_[link.other] || !passesOn(target) || !entersLink(source, target)
            || !survey_.lives(link.other, environment_) || !survey_.catalogue().wire(source, target))
            continue;
        reached_[link.other] = 1;
        pending_.push_back(link.other);
    }
}

} // namespace designer
