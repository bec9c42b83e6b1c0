#include "rules/secret_families.h"

namespace designer {

std::span<const Rule> secretRules()
{
    static const std::vector<Rule> rules = [] {
        std::vector<Rule> out;
        for (const auto family : {credentialRules(), secretUseRules()})
            out.insert(out.end(), family.begin(), family.end());
        return out;
    }();
    return rules;
}

} // namespace designer
