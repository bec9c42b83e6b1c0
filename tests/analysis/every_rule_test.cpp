#include "analysis/analysis.h"

#include <gtest/gtest.h>

#include <map>

#include "estimate/ratecard.h"
#include "format/format.h"
#include "rules/findings.h"

namespace designer::test {
namespace every_rule_test {

using Strings = std::vector<std::string>;
using IdsByRule = std::map<std::string_view, Strings>;

constexpr const char* everyRule = FIXTURES "/every-rule.mcdesign";

/// A rule that the design of every rule cannot break, with a component that does.
struct Apart {
    std::string_view rule;
    std::string_view reason;
    std::string_view broughtAlong; // the rule that would then be broken twice
    std::string component;
};

constexpr std::string_view notRated =
    "what the catalogue does not know the rate card does not rate either, and the one line without a rate is that of "
    "the domain registration, which several rules need";

const Apart notInOneDesign[] = {
    {"instance-type-unknown", notRated, "rate-missing",
     R"({"id": "ledger", "kind": "database", "environments": ["qa"],
         "properties": {"instanceType": "db.m5.large", "schemas": ["ledger"]}})"},
    {"node-type-unknown", notRated, "rate-missing",
     R"({"id": "sessions", "kind": "cache", "environments": ["qa"],
         "properties": {"useCase": "Sessions", "nodeType": "cache.z9.large"}})"},
};

bool standsApart(std::string_view rule)
{
    return std::any_of(std::begin(notInOneDesign), std::end(notInOneDesign),
                       [rule](const Apart& apart) { return apart.rule == rule; });
}

Analysis analysed(Design design)
{
    return analyse(std::move(design), Catalogue::builtIn(), RateCard::builtIn());
}

Design load(const std::string& path)
{
    auto result = loadDesign(path, Catalogue::builtIn());
    if (const auto* error = std::get_if<json::Error>(&result))
        throw std::runtime_error(error->in(Language::en));
    return std::get<Design>(std::move(result));
}

IdsByRule idsByRule(const Analysis& analysis)
{
    IdsByRule ids;
    for (const Finding& finding : analysis.findings)
        ids[finding.rule->name].push_back(finding.id());
    return ids;
}

TEST(EveryRule, IsFoundInOneDesign)
{
    const IdsByRule found = idsByRule(analysed(load(everyRule)));
    Strings missing, unexpected;
    for (const Rule* rule : allRules()) {
        const bool isFound = found.contains(rule->name);
        if (isFound && standsApart(rule->name))
            unexpected.emplace_back(rule->name);
        if (!isFound && !standsApart(rule->name))
            missing.emplace_back(rule->name);
    }
    EXPECT_EQ(missing, Strings{}) << "rules that nothing in " << everyRule << " breaks";
    EXPECT_EQ(unexpected, Strings{}) << "rules that can be broken in one design after all";
}

TEST(EveryRule, IsFoundOnlyOnceInIt)
{
    Strings repeated;
    for (const auto& [rule, ids] : idsByRule(analysed(load(everyRule))))
        if (ids.size() > 1)
            repeated.insert(repeated.end(), ids.begin(), ids.end());
    EXPECT_EQ(repeated, Strings{}) << "findings of rules that " << everyRule << " breaks more than once";
}

TEST(EveryRule, SaysSomethingWholeInBothLanguages)
{
    const Analysis analysis = analysed(load(everyRule));
    for (const Language language : {Language::en, Language::es})
        for (const Finding& finding : analysis.findings) {
            const std::string message = finding.message.in(language);
            EXPECT_FALSE(message.empty()) << finding.id();
            EXPECT_EQ(message.find_first_of("{}"), std::string::npos) << finding.id() << ": " << message;
        }
}

TEST(EveryRule, ThatStandsApartIsFoundInADesignOfItsOwn)
{
    for (const Apart& apart : notInOneDesign) {
        const Analysis analysis = analysed(read(design({.components = "[" + apart.component + "]"})));
        IdsByRule found = idsByRule(analysis);
        EXPECT_EQ(found[apart.rule].size(), 1u) << apart.rule;
        EXPECT_EQ(found[apart.broughtAlong].size(), 1u)
            << apart.rule << " need not stand apart any more; it did because " << apart.reason;
    }
}

TEST(EveryRule, StandsInACanonicalFile)
{
    const auto text = json::readFile(everyRule);
    ASSERT_TRUE(std::holds_alternative<std::string>(text));
    EXPECT_EQ(writeDesign(load(everyRule), Catalogue::builtIn()), std::get<std::string>(text));
}

} // namespace every_rule_test
} // namespace designer::test
