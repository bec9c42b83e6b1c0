#pragma once

#include "rules/rule.h"

namespace designer {

// One family of rules a file. Each returns its part of the table.
std::span<const Rule> environmentRules();
std::span<const Rule> topologyRules();
std::span<const Rule> loadBalancerRules();
std::span<const Rule> apiGatewayRules();
std::span<const Rule> containerRules();
std::span<const Rule> secretRules();
std::span<const Rule> encryptionRules();
std::span<const Rule> certificateRules();
std::span<const Rule> ssoRules();
std::span<const Rule> objectRepositoryRules();
std::span<const Rule> cdnRules();
std::span<const Rule> databaseRules();
std::span<const Rule> cacheAndSearchRules();
std::span<const Rule> queueRules();
std::span<const Rule> messagingRules();
std::span<const Rule> wafRules();
std::span<const Rule> vpnRules();
std::span<const Rule> dnsRules();
std::span<const Rule> domainRegistrationRules();
std::span<const Rule> ticketRules();
std::span<const Rule> catalogueRules();

/// Every family's rules that need no more than the design.
std::vector<const Rule*> designRules();

/// Runs the rules, drops the weaker of two findings on one cause, and orders
/// them: by severity, then rule, component, environment, detail. What is there
/// already, found by rules of the list in another way, is ordered with the rest.
void check(std::span<const Rule* const> rules, const Survey& survey, std::vector<Finding>& findings);

/// What one rule found, as positions in a list of findings.
struct FoundByRule {
    const Rule* rule = nullptr;
    std::vector<std::uint32_t> found;
    bool mayRepeat = false; // hold some with one identity
};

/// Drops the positions of findings whose cause a stronger one already names.
void suppressWeaker(const std::vector<Finding>& findings, std::vector<FoundByRule>& groups);

} // namespace designer
