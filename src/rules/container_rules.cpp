#include "rules/container_families.h"

namespace designer {

std::span<const Rule> containerRules()
{
    static const std::vector<Rule> rules = [] {
        std::vector<Rule> out;
        for (const auto family :
             {containerSizeRules(), containerRepositoryRules(), containerVariableRules(), containerRuntimeRules()})
            out.insert(out.end(), family.begin(), family.end());
        return out;
    }();
    return rules;
}

} // namespace designer
