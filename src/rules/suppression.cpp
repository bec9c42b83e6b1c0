#include <algorithm>
#include <functional>

#include "rules/rules.h"

namespace designer {

namespace {

/// What two findings must share to have one cause.
enum class Same : std::uint8_t {
    connection, ///< the wire, in whatever environment
    component,  ///< component and environment
    property,   ///< component, environment and field
    related     ///< environment, and the weaker's component is one that the stronger concerns
};

struct Precedence {
    std::string_view stronger;
    std::string_view weaker;
    Same same;
};

constexpr Precedence precedences[] = {
    {"load-balancer-target-outside-vpc", "cross-environment-connection", Same::connection},
    {"load-balancer-target-outside-vpc", "connection-not-allowed", Same::connection},
    {"load-balancer-target-kind", "cross-environment-connection", Same::connection},
    {"load-balancer-target-kind", "connection-not-allowed", Same::connection},
    {"api-gateway-only-through-nlb", "cross-environment-connection", Same::connection},
    {"api-gateway-only-through-nlb", "connection-not-allowed", Same::connection},
    {"database-exposed", "cross-environment-connection", Same::connection},
    {"database-exposed", "connection-not-allowed", Same::connection},
    {"direct-access-without-vpn", "cross-environment-connection", Same::connection},
    {"direct-access-without-vpn", "connection-not-allowed", Same::connection},
    {"corporate-link-missing", "cross-environment-connection", Same::connection},
    {"corporate-link-missing", "connection-not-allowed", Same::connection},
    {"certificate-target-kind", "connection-not-allowed", Same::connection},
    {"external-key-target", "connection-not-allowed", Same::connection},
    {"cdn-origin", "connection-not-allowed", Same::connection},
    {"waf-target-kind", "connection-not-allowed", Same::connection},
    {"waf-log-export", "connection-not-allowed", Same::connection},
    {"peering-outside-aws", "connection-not-allowed", Same::connection},
    {"secret-store-mismatch", "connection-not-allowed", Same::connection},

    {"vcpu-fraction", "vcpu-not-offered", Same::component},
    {"vcpu-fraction", "memory-not-offered", Same::component},
    {"vcpu-not-offered", "memory-not-offered", Same::component},

    {"instance-type-unknown", "database-connections-exceeded", Same::component},
    {"instance-type-unknown", "t3-in-production", Same::component},
    {"instance-type-unknown", "non-t3-in-preproduction", Same::component},
    {"instance-type-unknown", "t3-small-engine", Same::component},
    {"database-connections-exceeded", "database-blue-green-headroom", Same::component},
    {"database-connections-exceeded", "shared-database-concurrency", Same::component},
    {"sso-pool-default", "database-connections-exceeded", Same::related},

    {"secret-value-in-design", "credential-in-free-text", Same::component},

    {"orphan-component", "load-balancer-without-target", Same::component},
    {"orphan-component", "api-gateway-without-container", Same::component},
    {"orphan-component", "queue-without-producer-or-consumer", Same::component},

    // What looks at the form of a value has nothing to say where there is none.
    {"ticket-field-missing", "contact-invalid", Same::property},
    {"ticket-field-missing", "branch-name-invalid", Same::property},
    {"ticket-field-missing", "secret-name-invalid", Same::property},
    {"ticket-field-missing", "insecure-secret-delivery", Same::property},
    {"ticket-field-missing", "certificate-domain-invalid", Same::property},
    {"ticket-field-missing", "bucket-name-invalid", Same::property},
    {"ticket-field-missing", "instance-type-unknown", Same::property},
    {"ticket-field-missing", "schema-name-invalid", Same::property},
    {"ticket-field-missing", "node-type-unknown", Same::property},
    {"ticket-field-missing", "queue-name-invalid", Same::property},
    {"ticket-field-missing", "fifo-suffix", Same::property},
    {"ticket-field-missing", "customer-ip-invalid", Same::property},
    {"ticket-field-missing", "root-domain-invalid", Same::property},
    {"ticket-field-missing", "registration-name-invalid", Same::property},
    {"ticket-field-missing", "value-not-offered", Same::property},
};

using RowIndex = std::uint32_t;
using Rows = std::vector<RowIndex>;

/// A stronger finding that is there, as one row of the table looks for it.
struct Cause {
    std::size_t hash;
    RowIndex row;
    std::string_view subject; // of the wire or component
    const Finding* finding;
};

std::size_t hashOf(RowIndex row, std::string_view subject)
{
    return std::hash<std::string_view>()(subject) * 31 + row;
}

std::string_view subjectOf(const Finding& finding, Same same)
{
    return same == Same::connection ? std::string_view(finding.connection) : std::string_view(finding.component);
}

bool sameCause(const Cause& cause, const Finding& weaker, Same same, std::string_view subject)
{
    if (cause.subject != subject)
        return false;
    if (same == Same::connection)
        return true;
    return cause.finding->environment == weaker.environment
           && (same != Same::property || cause.finding->property == weaker.property);
}

/// Rows in which a rule stands on one side.
Rows rowsOf(const Rule& rule, std::string_view Precedence::* side)
{
    Rows rows;
    for (RowIndex row = 0; row < std::size(precedences); ++row)
        if (precedences[row].*side == rule.name)
            rows.push_back(row);
    return rows;
}

std::vector<Cause> causesIn(const std::vector<Finding>& findings, const std::vector<FoundByRule>& groups)
{
    std::vector<Cause> causes;
    const auto add = [&causes](RowIndex row, std::string_view subject, const Finding& finding) {
        if (!subject.empty())
            causes.push_back({hashOf(row, subject), row, subject, &finding});
    };
    for (const FoundByRule& group : groups) {
        if (group.found.empty())
            continue;
        for (const RowIndex row : rowsOf(*group.rule, &Precedence::stronger))
            for (const std::uint32_t at : group.found)
                if (precedences[row].same != Same::related)
                    add(row, subjectOf(findings[at], precedences[row].same), findings[at]);
                else
                    for (const std::string& concerned : findings[at].related)
                        add(row, concerned, findings[at]);
    }
    std::sort(causes.begin(), causes.end(), [](const Cause& a, const Cause& b) { return a.hash < b.hash; });
    return causes;
}

bool isNamedBy(const std::vector<Cause>& causes, RowIndex row, const Finding& weaker)
{
    const Same same = precedences[row].same;
    const std::string_view subject = subjectOf(weaker, same);
    const std::size_t hash = hashOf(row, subject);
    auto at = std::lower_bound(causes.begin(), causes.end(), hash,
                               [](const Cause& cause, std::size_t wanted) { return cause.hash < wanted; });
    for (; at != causes.end() && at->hash == hash; ++at)
        if (at->row == row && sameCause(*at, weaker, same, subject))
            return true;
    return false;
}

} // namespace

void suppressWeaker(const std::vector<Finding>& findings, std::vector<FoundByRule>& groups)
{
    const std::vector<Cause> causes = causesIn(findings, groups);
    if (causes.empty())
        return;
    for (FoundByRule& group : groups) {
        if (group.found.empty())
            continue;
        const Rows rows = rowsOf(*group.rule, &Precedence::weaker);
        if (rows.empty())
            continue;
        std::erase_if(group.found, [&](std::uint32_t at) {
            return std::any_of(rows.begin(), rows.end(),
                               [&](RowIndex row) { return isNamedBy(causes, row, findings[at]); });
        });
    }
}

} // namespace designer
