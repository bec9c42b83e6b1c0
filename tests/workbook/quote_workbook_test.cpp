// Quotes as spreadsheets, through the command line, read with openpyxl.
#include <cstdio>

#include "cli/run.h"
#include "workbook/quote_workbook.h"

namespace designer::cli {

namespace quote_workbook_test {

class QuoteWorkbook : public CommandLine {
protected:
    Seen quote(std::vector<std::string> words) const
    {
        words.insert(words.begin(), "quote");
        words.insert(words.end(), {"--date", "2026-11-24"});
        return call(words);
    }

    static Seen call(const std::vector<std::string>& words)
    {
        std::istringstream in;
        std::ostringstream out, err;
        Surroundings surroundings{.in = in, .out = out, .err = err, .pictures = workbookExporters()};
        const int code = run(words, surroundings);
        return {code, out.str(), err.str()};
    }

    /// What a library that reads workbooks finds: `expression` in Python, where `book` has the formulas and `values`
    /// what they came to.
    std::string seen(const std::string& path, const std::string& expression) const
    {
        const std::string script = written("read.py", "import openpyxl, sys\n"
                                                      "book = openpyxl.load_workbook(sys.argv[1])\n"
                                                      "values = openpyxl.load_workbook(sys.argv[1], data_only=True)\n"
                                                      "cells = lambda sheet: [c.value for r in values[sheet] for c in "
                                                      "r if c.value is not None]\n"
                                                      "name = lambda n: next((values[s][a.replace('$', '')].value for "
                                                      "s, a in book.defined_names[n].destinations), None)\n"
                                                      "print("
                                                          + expression + ", end='')\n");
        const std::string output = file("seen.txt");
        const std::string command =
            "PYTHONIOENCODING=utf-8 /usr/bin/python3 '" + script + "' '" + path + "' > '" + output + "' 2>&1";
        const int code = std::system(command.c_str());
        EXPECT_EQ(code, 0) << read(output);
        return read(output);
    }

    std::string quoted(const std::string& design, const std::vector<std::string>& more = {}) const
    {
        std::vector<std::string> words{design, "-o", file("quote.xlsx")};
        words.insert(words.end(), more.begin(), more.end());
        const Seen made = quote(words);
        EXPECT_EQ(made.code, done) << made.err;
        EXPECT_EQ(made.err, "");
        return file("quote.xlsx");
    }
};

TEST_F(QuoteWorkbook, HasItsSheetsInTheLanguageOfTheQuote)
{
    const std::string design = templateFile("reference-architecture");
    EXPECT_EQ(seen(quoted(design), "book.sheetnames"),
              "['Summary', 'Lines', 'Assumptions and open questions', 'Accepted problems']");
    EXPECT_EQ(seen(quoted(design, {"--language", "es"}), "book.sheetnames"),
              "['Resumen', 'Líneas', 'Supuestos y preguntas abiertas', 'Problemas aceptados']");
}

TEST_F(QuoteWorkbook, TotalsAreFormulasWithTheValuesOfTheEstimate)
{
    const std::string path = quoted(templateFile("reference-architecture"));
    EXPECT_EQ(seen(path, "name('TotalMRU'), name('MRU_production'), name('MRU_certification')"),
              "31.2745 22.57275 8.70175");
    EXPECT_EQ(seen(path, "[c.value for c in book['Summary'][23]][0:4]"),
              "['Total', '=ROUND(SUM(B19:B22),6)', '=ROUND(SUM(C19:C22),6)', '=ROUND(SUM(D19:D22),6)']");
    EXPECT_EQ(seen(path, "[c.value for c in book['Lines'][7]][2:9]"),
              "['Accounts', 'Container', 'Container instances', 'rated', 2, 1, "
              "'=IF(COUNT(G7:H7)=2,ROUND(G7*H7,6),\"unknown\")']");
    EXPECT_EQ(seen(path, "values['Lines']['I7'].value"), "2");
}

TEST_F(QuoteWorkbook, SaysWhoseWhenAndUnderWhichCard)
{
    const std::string path = quoted(templateFile("reference-architecture"));
    const std::string cells = seen(path, "cells('Summary')[:15]");
    EXPECT_NE(cells.find("'Client', 'Banco Ejemplo', 'Date', datetime.datetime(2026, 11, 24, 0, 0), 'Valid until', "
                         "'not stated', 'Rate card', \"Illustrative rate card (not Modyo's prices)\""),
              std::string::npos)
        << cells;
    EXPECT_EQ(seen(path, "sum('Illustration only.' in str(v) for s in values.sheetnames for v in cells(s))"), "2");
    EXPECT_EQ(seen(path, "book.properties.created"), "2026-11-24 12:00:00");
    EXPECT_EQ(seen(path, "book['Lines'].oddFooter.left.text"),
              "Illustrative rate card (not Modyo's prices), 0.1.0 · 2026-11-24");
}

TEST_F(QuoteWorkbook, IsReadyToBeReadAndPrinted)
{
    const std::string path = quoted(templateFile("reference-architecture"));
    EXPECT_EQ(seen(path, "book['Lines'].freeze_panes, book['Lines'].auto_filter.ref, book['Lines'].print_title_rows"),
              "D6 A5:M29 $5:$5");
    EXPECT_EQ(seen(path, "book['Lines'].page_setup.orientation, book['Lines'].page_setup.fitToHeight, "
                         "len(book['Summary']._charts)"),
              "landscape 0 1");
}

TEST_F(QuoteWorkbook, WhatIsUnknownIsAWordAndTheTotalsAreLowerBounds)
{
    const std::string design = written("design.mcdesign", R"({
  "format": "modyo-connect-design", "version": 1, "name": "Shop",
  "environments": [{"id": "production", "name": "Production", "kind": "production"}],
  "components": [
    {"id": "shop", "kind": "domain-registration", "name": "Shop", "properties": {"domain": "shop.cl"}},
    {"id": "api", "kind": "container", "name": "API", "properties": {"vcpu": 1, "memoryGb": 2}}]})");
    const std::string path = quoted(design);
    EXPECT_EQ(seen(path, "[c.value for c in values['Lines'][8]][0:9]"),
              "['Once for the design', 'Network', 'Shop', 'Domain registration', 'Domain registration', 'unknown', 1, "
              "'not rated', 'unknown']");
    EXPECT_EQ(seen(path, "name('TotalMRU')"), "2");
    EXPECT_EQ(seen(path, "[(c.coordinate, c.number_format) for r in book['Summary'] for c in r "
                         "if c.value == '=ROUND(TotalMRU,6)']"),
              "[('B13', '\"≥ \"#,##0.00;-#,##0.00;\"unknown\"')]");
    EXPECT_EQ(seen(path, "[r for r in book['Summary'].conditional_formatting if 'B13' in str(r.sqref)][0]"
                         ".rules[0].formula"),
              "['$D$21=0']");
    EXPECT_EQ(seen(path, "[c.value for c in book['Summary'][21]][0:4]"),
              "['Lines without a number', \"=SUMPRODUCT(EXACT('Lines'!$A$6:$A$8,B$16)*ISTEXT('Lines'!$I$6:$I$8))\", "
              "\"=SUMPRODUCT(EXACT('Lines'!$A$6:$A$8,C$16)*ISTEXT('Lines'!$I$6:$I$8))\", "
              "\"=SUMPRODUCT(1*ISTEXT('Lines'!$I$6:$I$8))\"]");
    EXPECT_EQ(seen(path, "[c.value for c in values['Summary'][21]][1:4]"), "[0, 1, 1]");
    EXPECT_NE(seen(path, "cells('Assumptions and open questions')")
                  .find("'MRU not known', 'Whole design', 'Shop', "
                        "'Domain registration: The rate card has no MRU value for domain-registration.'"),
              std::string::npos);
}

TEST_F(QuoteWorkbook, PricesWhereTheCardHasAPrice)
{
    const std::string card = written("card.json", R"({"format": "modyo-connect-rate-card", "formatVersion": 1,
        "id": "x", "version": "7", "name": "Card", "validUntil": "2026-12-31", "currency": "USD",
        "pricePerMru": "41.5", "rates": {"environment": {"rate": "0"}, "container": {"perVcpu": "1", "perGb": "0.5"}}})");
    const std::string design = written("design.mcdesign", R"({
  "format": "modyo-connect-design", "version": 1, "name": "Shop",
  "environments": [{"id": "production", "name": "Production", "kind": "production"}],
  "components": [{"id": "api", "kind": "container", "name": "API", "properties": {"vcpu": 1, "memoryGb": 2}}]})");
    const std::string path = quoted(design, {"--rate-card", card});
    EXPECT_EQ(seen(path, "name('TotalMRU'), name('PricePerMRU'), name('TotalPrice')"), "4 41.5 166");
    EXPECT_EQ(seen(path, "book['Lines']['K7'].value"), "=IF(ISNUMBER(I7),ROUND(I7*PricePerMRU,6),\"unknown\")");
    EXPECT_NE(seen(path, "cells('Summary')").find("'Valid until', datetime.datetime(2026, 12, 31, 0, 0)"),
              std::string::npos);
}

TEST_F(QuoteWorkbook, HoldsUntilTheDayThatIsAskedFor)
{
    const std::string path = quoted(templateFile("static-site"), {"--valid-until", "2026-12-24"});
    EXPECT_NE(seen(path, "cells('Summary')").find("'Valid until', datetime.datetime(2026, 12, 24, 0, 0)"),
              std::string::npos);
    const Seen refused = quote({templateFile("static-site"), "--format", "xlsx", "--valid-until", "soon"});
    EXPECT_EQ(refused.code, usage);
    EXPECT_EQ(refused.err, "error: “soon” is not a date such as 2026-11-24\n");
}

TEST_F(QuoteWorkbook, ListsAcceptedProblems)
{
    const std::string design = written("design.mcdesign", R"({
  "format": "modyo-connect-design", "version": 1, "name": "Shop",
  "environments": [{"id": "production", "name": "Production", "kind": "production"}],
  "components": [{"id": "db", "kind": "database", "name": "Core", "properties": {"instanceType": "db.t3.medium"}}],
  "accepted": [{"finding": "t3-in-production|db|production", "reason": "=1+1", "by": "@ana", "on": "2026-11-20"}]})");
    EXPECT_EQ(seen(quoted(design), "cells('Accepted problems')[8:]"),
              "['Warning', 'Production', 'Core', 'Database Core: db.t3.medium in production; db.r6.large is "
              "recommended.', '=1+1', '@ana', datetime.datetime(2026, 11, 20, 0, 0)]");
}

TEST_F(QuoteWorkbook, NamesOfADesignNeverBecomeFormulas)
{
    const std::string design = written("design.mcdesign", R"({
  "format": "modyo-connect-design", "version": 1, "name": "=1+1&\"&P\"", "client": "+1 <b> & _x0041_",
  "environments": [{"id": "a", "name": "=*", "kind": "production"}, {"id": "b", "name": "?", "kind": "pre-production"}],
  "components": [
    {"id": "api", "kind": "container", "name": "@SUM(A1)|cmd", "properties": {"vcpu": 1, "memoryGb": 2}},
    {"id": "web", "kind": "container", "name": "-2+3", "properties": {"vcpu": 1, "memoryGb": 2}}]})");
    const std::string path = quoted(design);
    EXPECT_EQ(seen(path, "[(c.value, c.data_type) for s in book for r in s for c in r "
                         "if c.value in ('=1+1&\"&P\"', '+1 <b> & _x0041_', '=*', '@SUM(A1)|cmd', '-2+3') "
                         "and c.data_type != 's']"),
              "[]");
    EXPECT_EQ(seen(path, "values['Summary']['A2'].value, values['Summary']['B4'].value"),
              "=1+1&\"&P\" +1 <b> & _x0041_");
    EXPECT_EQ(seen(path, "name('MRU_a'), name('MRU_b'), name('TotalMRU')"), "4 2 6");
}

TEST_F(QuoteWorkbook, IsTheSameOnEveryRun)
{
    const std::string first = read(quoted(templateFile("event-driven")));
    const std::string second = read(quoted(templateFile("event-driven")));
    EXPECT_EQ(first.size(), second.size());
    EXPECT_TRUE(first == second);
    EXPECT_EQ(first.substr(0, 2), "PK");
}

TEST_F(QuoteWorkbook, IsAlsoAFormOfTheEstimate)
{
    const std::string design = templateFile("reference-architecture");
    const Seen made = call({"estimate", "--format", "xlsx", design});
    EXPECT_EQ(made.code, done);
    EXPECT_EQ(seen(written("estimate.xlsx", made.out), "name('TotalMRU')"), "31.2745");
    const Seen refused = call({"estimate", "--format", "xlsx", design, design});
    EXPECT_EQ(refused.code, usage);
    EXPECT_EQ(refused.err, "error: a workbook is made of one design, without comparison\n");
}

TEST_F(QuoteWorkbook, CanBeMadeOfAnEmptyDesign)
{
    EXPECT_EQ(seen(quoted(templateFile("empty"), {"--language", "es"}), "name('TotalMRU')"), "0");
}

TEST_F(QuoteWorkbook, ATotalOfNoCategoriesDoesNotCountItself)
{
    const std::string path = quoted(written("design.mcdesign", R"({
  "format": "modyo-connect-design", "version": 1, "name": "Shop", "environments": [],
  "components": [{"id": "api", "kind": "container", "name": "API", "properties": {"vcpu": 1, "memoryGb": 2}}]})"));
    EXPECT_EQ(seen(path, "[[c.value for c in r][0:2] for r in book['Summary'] if r[0].value == 'Total']"),
              "[['Total', '=ROUND(0,6)']]");
}

/// Excel compares names without case and repairs a file in which two are the same.
TEST_F(QuoteWorkbook, NoTwoNamesDifferInCaseOnly)
{
    const std::string path = quoted(written("design.mcdesign", R"({
  "format": "modyo-connect-design", "version": 1, "name": "Shop",
  "environments": [{"id": "QA", "kind": "pre-production"}, {"id": "qa", "kind": "pre-production"}],
  "components": [{"id": "api", "kind": "container", "name": "API", "properties": {"vcpu": 1, "memoryGb": 2}}]})"));
    EXPECT_EQ(seen(path, "[n in book.defined_names for n in ('MRU_QA', 'MRU_qa', 'MRU_qa_2')]"), "[True, False, True]");
}

} // namespace quote_workbook_test

} // namespace designer::cli
