// The man page and the completions say what the commands take.
#include <gtest/gtest.h>

#include "run.h"

namespace designer::cli {

namespace manual_test {

bool holds(const std::string& text, const std::string& part)
{
    return text.find(part) != std::string::npos;
}

TEST(Manual, ThePageNamesCommandsOptionsAndExitCodes)
{
    const std::string page = call({"manual", "man"}).out;
    EXPECT_EQ(page.substr(0, 29), ".TH CONNECT\\-DESIGNER\\-CLI 1 ");
    EXPECT_TRUE(holds(page, ".SS \\fBmerge\\fR [\\fIoption\\fR...] \\fIFILE\\fR...\n"));
    EXPECT_TRUE(holds(page, ".TP\n\\fB\\-\\-format\\fR text|json|sarif|junit\n"));
    EXPECT_TRUE(holds(page, ".TP\n\\fB\\-\\-output\\fR, \\fB\\-o\\fR \\fIvalue\\fR\n"));
    EXPECT_TRUE(holds(page, ".SH EXIT STATUS\n"));
}

TEST(Manual, BashCompletesChoicesRulesAndTemplates)
{
    const std::string script = call({"manual", "bash"}).out;
    EXPECT_TRUE(holds(script, "'check --format') words='text json sarif junit' ;;"));
    EXPECT_TRUE(holds(script, "'new --template') words='reference-architecture "));
    EXPECT_TRUE(holds(script, " jwt-requires-sso "));
    EXPECT_TRUE(holds(script, "'merge '*) words=''; options='--help --output -o --format --language' ;;"));
}

TEST(Manual, ZshAndFishKnowThemToo)
{
    const std::string zsh = call({"manual", "zsh"}).out;
    EXPECT_TRUE(
        holds(zsh, "'--fail-on[Least severity that ends with exit code 1]:value:(error warning advice never)'"));
    EXPECT_TRUE(holds(zsh, "'check:Findings of one or many designs'"));
    const std::string fish = call({"manual", "fish"}).out;
    EXPECT_TRUE(holds(fish, "'__fish_seen_subcommand_from merge' -l output -s o -r -F -d"));
    EXPECT_TRUE(holds(fish, "'__fish_seen_subcommand_from schema' "));
}

TEST(Manual, OtherFormsAreWrongUsage)
{
    EXPECT_EQ(call({"manual", "tcsh"}).code, 2);
}

} // namespace manual_test

} // namespace designer::cli
