#include "rules/database_families.h"

namespace designer {

std::span<const Rule> databaseRules()
{
    static const std::vector<Rule> rules = [] {
        std::vector<Rule> out;
        for (const auto family :
             {databaseConnectionRules(), databaseTypeRules(), databaseAccessRules(), databaseSchemaRules()})
            out.insert(out.end(), family.begin(), family.end());
        return out;
    }();
    return rules;
}

} // namespace designer
