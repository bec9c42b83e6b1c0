#include "cli/run.h"

namespace designer::cli {

namespace commands_test {

class Commands : public CommandLine {};

TEST_F(Commands, EstimateGivesTheWorkedTotals)
{
    const std::pair<const char*, const char*> totals[] = {
        {"reference-architecture", "31.274500"}, {"public-site", "23.014247"}, {"event-driven", "203.910774"}};
    for (const auto& [id, total] : totals) {
        const Seen seen = call({"estimate", "--format", "json", templateFile(id)});
        EXPECT_EQ(seen.code, 0);
        const json::Value document = seen.json();
        EXPECT_EQ(document["total"].string(), total);
        EXPECT_TRUE(document["complete"].boolean());
        EXPECT_TRUE(document["rateCard"]["illustrative"].boolean());
        EXPECT_NE(document["rateCard"]["disclaimer"].string().find("Illustration only."), std::string::npos);
    }
}

TEST_F(Commands, EstimateSaysWhatIsUnknown)
{
    const json::Value document = call({"estimate", "--format", "json", templateFile("static-site")}).json();
    EXPECT_FALSE(document["complete"].boolean());
    const json::Value& line = document["shared"]["lines"].array().front();
    EXPECT_EQ(line["status"].string(), "unknown");
    EXPECT_TRUE(line["mru"].isNull());
    const Seen text = call({"estimate", templateFile("static-site")});
    EXPECT_NE(text.out.find("not rated"), std::string::npos);
    EXPECT_NE(text.out.find("(incomplete)"), std::string::npos);
    EXPECT_NE(text.out.find("Illustration only."), std::string::npos);
}

TEST_F(Commands, EstimateComparesTwoDesigns)
{
    std::string design = read(templateFile("reference-architecture"));
    const std::string two = "\"kind\": \"production\", \"redundancy\": 2";
    ASSERT_NE(design.find(two), std::string::npos);
    design.replace(design.find(two), two.size(), "\"kind\": \"production\", \"redundancy\": 3");
    const json::Value document = call({"estimate", "--format", "json", "--compare-to",
                                       templateFile("reference-architecture"), written("three.mcdesign", design)})
                                     .json();
    EXPECT_EQ(document["comparison"]["difference"].string(), "5.000000");
}

TEST_F(Commands, EstimateCsvIsQuotedAndNumbersStayNumbers)
{
    const Seen seen = call({"estimate", "--format", "csv", templateFile("reference-architecture")});
    EXPECT_NE(seen.out.find("\"line\",\"production\",\"accounts\",\"Accounts\",\"container\",2,1.000000,2.000000"),
              std::string::npos)
        << seen.out;
    EXPECT_NE(seen.out.find("Illustration only."), std::string::npos);
}

TEST_F(Commands, EstimateCsvHasASumOfWhatIsCountedOnce)
{
    const Seen seen = call({"estimate", "--format", "csv",
                            written("zone.mcdesign", R"({"format": "modyo-connect-design", "version": 1, "name": "Zone",
        "environments": [{"id": "production", "kind": "production"}],
        "components": [{"id": "zone", "kind": "dns-zone", "name": "Zone", "properties": {"rootDomain": "example.com"}}]})")});
    EXPECT_NE(seen.out.find("\"shared\",\"\",\"\",\"\",\"\",,,0.013873,0.013873,\"complete\",\"\""), std::string::npos)
        << seen.out;
    const Seen without = call({"estimate", "--format", "csv", templateFile("reference-architecture")});
    EXPECT_EQ(without.out.find("\"shared\""), std::string::npos);
}

TEST_F(Commands, EstimateRefusesABrokenRateCard)
{
    const Seen seen = call({"estimate", "--rate-card", written("card.json", "{\"format\": 1}"), templateFile("empty")});
    EXPECT_EQ(seen.code, 3);
    EXPECT_NE(seen.err.find("card.json:1:"), std::string::npos) << seen.err;
}

TEST_F(Commands, TicketsComeInTheOrderOfFulfilment)
{
    const Seen seen = call({"tickets", "--format", "json", templateFile("static-site")});
    EXPECT_EQ(seen.code, 0);
    std::vector<std::string> ids;
    const json::Value document = seen.json();
    for (const json::Value& ticket : document["tickets"].array()) {
        ids.push_back(ticket["id"].string());
        EXPECT_TRUE(ticket["complete"].boolean()) << ids.back();
    }
    const std::vector<std::string> expected = {"domain-registration|site-domain", "dns-zone|site-zone",
                                               "certificate|site-certificate", "object-repository|site-files",
                                               "cdn|site-cdn"};
    EXPECT_EQ(ids, expected);
}

TEST_F(Commands, TicketsOfTheTemplatesAreComplete)
{
    for (const char* id : {"reference-architecture", "public-site", "event-driven", "static-site"}) {
        const json::Value document = call({"tickets", "--format", "json", templateFile(id)}).json();
        EXPECT_FALSE(document["tickets"].array().empty());
        for (const json::Value& ticket : document["tickets"].array())
            EXPECT_TRUE(ticket["complete"].boolean()) << id << " " << ticket["id"].string();
    }
}

TEST_F(Commands, TicketFilesSortInTheirOrder)
{
    const Seen seen =
        call({"tickets", "--format", "eml", "-o", file("drafts"), "--language", "es", templateFile("static-site")});
    EXPECT_EQ(seen.code, 0);
    const std::string mail = read(file("drafts/01-domain-registration-site-domain.eml"));
    EXPECT_TRUE(mail.starts_with("X-Unsent: 1\r\n")) << mail;
    EXPECT_EQ(mail.find("\nFrom:"), std::string::npos);
    EXPECT_TRUE(std::filesystem::exists(file("drafts/05-cdn-site-cdn.eml")));
}

TEST_F(Commands, AllTicketsAreOneMailWithEachAttachedInOrder)
{
    const Seen seen = call({"tickets", "--format", "eml", templateFile("static-site")});
    const std::string boundary = "--=_all-from-connect-designer";
    std::vector<std::string> names;
    for (std::size_t at = 0; (at = seen.out.find(" filename=\"", at)) != std::string::npos; at += 11)
        names.push_back(seen.out.substr(at + 11, seen.out.find('"', at + 11) - at - 11));
    const std::vector<std::string> expected = {"01-domain-registration-site-domain.eml", "02-dns-zone-site-zone.eml",
                                               "03-certificate-site-certificate.eml",
                                               "04-object-repository-site-files.eml", "05-cdn-site-cdn.eml"};
    EXPECT_EQ(names, expected);
    EXPECT_NE(seen.out.find(boundary + "\r\nContent-Type: message/rfc822\r\n"), std::string::npos);
    EXPECT_TRUE(seen.out.ends_with(boundary + "--\r\n"));
    EXPECT_EQ(seen.out.substr(0, seen.out.find("Subject")), "X-Unsent: 1\r\nMIME-Version: 1.0\r\n");
}

TEST_F(Commands, NoTextOfADesignBecomesAHeaderOfAMail)
{
    const Seen seen = call({"tickets", "--format", "eml", "-o", file("drafts"), "-"}, R"({
      "format": "modyo-connect-design", "version": 1, "client": "Bank\r\nBcc: all@example.com\r\n\r\n<script>",
      "environments": [{"id": "production", "kind": "production"}],
      "components": [{"id": "../q", "kind": "queue", "name": "Q\r\nTo: x --=_connect-designer--"}]})");
    EXPECT_EQ(seen.code, 0);
    const std::string mail = read(file("drafts/01-queue-..-q.eml"));
    const std::string head = mail.substr(0, mail.find("\r\n\r\n"));
    std::vector<std::string> names;
    std::istringstream lines(head);
    for (std::string line; std::getline(lines, line);)
        if (line.front() != ' ')
            names.push_back(line.substr(0, line.find(':')));
    EXPECT_EQ(names, (std::vector<std::string>{"X-Unsent", "MIME-Version", "Subject", "Content-Type"})) << mail;
    EXPECT_EQ(mail.find("<script>"), std::string::npos);
    EXPECT_EQ(mail.find("Bcc"), std::string::npos);
}

TEST_F(Commands, TicketsSinceAreOnlyWhatChanged)
{
    const std::string before = templateFile("static-site");
    std::string after = read(before);
    const std::string tb = "\"monthlyTb\": 0.5";
    ASSERT_NE(after.find(tb), std::string::npos);
    after.replace(after.find(tb), tb.size(), "\"monthlyTb\": 2");
    const json::Value document =
        call({"tickets", "--format", "json", "--since", before, written("after.mcdesign", after)}).json();
    ASSERT_EQ(document["tickets"].array().size(), 1U);
    EXPECT_EQ(document["tickets"].array().front()["id"].string(), "cdn|site-cdn");
    EXPECT_EQ(document["tickets"].array().front()["action"].string(), "modify");
}

/// A managed key whose name holds a credential, and Markdown.
const char* const hostileName = R"({
  "format": "modyo-connect-design", "version": 1,
  "environments": [{"id": "production", "kind": "production"}],
  "components": [{"id": "key", "kind": "encryption-key", "name": "password=Summer2024 <b>*key*"}]
})";

TEST_F(Commands, WhatNeedsNoTicketShowsNoCredentialEither)
{
    for (const char* format : {"text", "md"}) {
        const Seen seen = call({"tickets", "--format", format, "-"}, hostileName);
        EXPECT_EQ(seen.code, 0);
        EXPECT_NE(seen.out.find("No ticket is needed for"), std::string::npos) << seen.out;
        EXPECT_NE(seen.out.find("delivered by a secure channel"), std::string::npos) << seen.out;
        EXPECT_EQ(seen.out.find("Summer2024"), std::string::npos) << seen.out;
    }
    EXPECT_EQ(call({"tickets", "--format", "md", "-"}, hostileName).out.find("<b>"), std::string::npos);
}

TEST_F(Commands, MailBoundaryIsShortEnoughWhateverTheId)
{
    const std::string id(150, 'q');
    const Seen seen = call({"tickets", "--format", "eml", "-"},
                           R"({"format": "modyo-connect-design", "version": 1,
  "environments": [{"id": "production", "kind": "production"}],
  "components": [{"id": ")" + id
                               + R"(", "kind": "queue"}]})");
    const std::string key = "boundary=\"";
    const std::size_t start = seen.out.find(key);
    ASSERT_NE(start, std::string::npos) << seen.out;
    constexpr std::size_t longest = 70; // RFC 2046
    EXPECT_LE(seen.out.find('"', start + key.size()) - start - key.size(), longest);
}

TEST_F(Commands, FormatKeepsTheBytesOfCanonicalFiles)
{
    for (const char* id : {"reference-architecture", "public-site", "event-driven", "static-site", "empty"}) {
        EXPECT_EQ(call({"format", "--check", templateFile(id)}).code, 0) << id;
        EXPECT_EQ(call({"format", templateFile(id)}).out, read(templateFile(id))) << id;
    }
    const std::string loose = written("loose.mcdesign", withoutSso);
    EXPECT_EQ(call({"format", "--check", loose}).code, 1);
    EXPECT_EQ(call({"format", "--write", loose}).code, 0);
    EXPECT_EQ(call({"format", "--check", loose}).code, 0);
}

TEST_F(Commands, TemplatesOpenWithoutAnError)
{
    const json::Value list = call({"templates", "--format", "json"}).json();
    std::vector<std::string> ids;
    for (const json::Value& each : list["templates"].array()) {
        ids.push_back(each["id"].string());
        const std::string path = file(ids.back() + ".mcdesign");
        EXPECT_EQ(call({"new", "--template", ids.back(), "-o", path}).code, 0);
        EXPECT_EQ(call({"check", path}).code, 0) << ids.back();
    }
    const std::vector<std::string> expected = {"reference-architecture", "public-site", "event-driven", "static-site",
                                               "empty"};
    EXPECT_EQ(ids, expected);
}

TEST_F(Commands, NewDoesNotOverwrite)
{
    const std::string path = written("mine.mcdesign", "mine");
    EXPECT_EQ(call({"new", "--template", "empty", "-o", path}).code, 2);
    EXPECT_EQ(read(path), "mine");
    EXPECT_EQ(call({"new", "--template", "empty", "--name", "Other", "-o", path, "--force"}).code, 0);
    EXPECT_NE(read(path).find("\"name\": \"Other\""), std::string::npos);
    const Seen unknown = call({"new", "--template", "refrence"});
    EXPECT_EQ(unknown.code, 2);
    EXPECT_NE(unknown.err.find("reference-architecture"), std::string::npos);
}

TEST_F(Commands, ExplainKnowsRulesAndKinds)
{
    const json::Value rule = call({"explain", "jwt-requires-sso", "--format", "json"}).json();
    EXPECT_EQ(rule["type"].string(), "rule");
    EXPECT_EQ(rule["severity"].string(), "error");
    EXPECT_EQ(rule["source"].string(), "Guide, API Gateway, Activation steps");
    EXPECT_EQ(call({"explain", "container", "--format", "json"}).json()["type"].string(), "kind");
    const Seen spanish = call({"explain", "load-balancer", "--language", "es"});
    EXPECT_NE(spanish.out.find("Dominio a apuntar al ALB"), std::string::npos) << spanish.out;
    const Seen unknown = call({"explain", "jwt-requires"});
    EXPECT_EQ(unknown.code, 2);
    EXPECT_NE(unknown.err.find("jwt-requires-sso"), std::string::npos);
}

TEST_F(Commands, SchemasAreJson)
{
    for (const char* name : {"design", "catalogue", "rate-card", "check-output", "estimate-output", "tickets-output",
                             "diff-output", "templates-output", "explain-output"})
        EXPECT_TRUE(call({"schema", name}).json()["$schema"].isString()) << name;
    EXPECT_EQ(call({"schema", "nothing"}).code, 2);
}

TEST_F(Commands, DiffNamesWhatChanged)
{
    const std::string before = templateFile("static-site");
    EXPECT_EQ(call({"diff", before, before}).code, 0);
    std::string after = read(before);
    const std::string at = "\"at\": [400, 320]";
    ASSERT_NE(after.find(at), std::string::npos);
    after.replace(after.find(at), at.size(), "\"at\": [408, 320]");
    const Seen seen = call({"diff", before, written("after.mcdesign", after)});
    EXPECT_EQ(seen.code, 1);
    EXPECT_EQ(seen.out, "~ component site-cdn\n    at: [400, 320] → [408, 320]\n");
}

TEST_F(Commands, MergeKeepsOursInAConflict)
{
    const std::string base = templateFile("static-site");
    const std::string text = read(base);
    const auto with = [&](const std::string& name, const std::string& tb) {
        std::string changed = text;
        const std::string was = "\"monthlyTb\": 0.5";
        changed.replace(changed.find(was), was.size(), "\"monthlyTb\": " + tb);
        return written(name, changed);
    };
    const std::string ours = with("ours.mcdesign", "2");
    const std::string theirs = with("theirs.mcdesign", "3");
    const std::string out = file("merged.mcdesign");
    EXPECT_EQ(call({"merge", base, ours, base, "-o", out}).code, 0);
    EXPECT_EQ(read(out), read(ours));
    const Seen conflict = call({"merge", base, ours, theirs, "-o", out});
    EXPECT_EQ(conflict.code, 1);
    EXPECT_NE(conflict.err.find("components/site-cdn/properties/monthlyTb"), std::string::npos) << conflict.err;
    EXPECT_EQ(read(out), read(ours));
}

TEST_F(Commands, MergeIntoAFilePrintsItsConflictsAsJson)
{
    const std::string base = written("base.mcdesign", withoutSso);
    std::string changed = withoutSso;
    const std::string ours = written("ours.mcdesign", changed.replace(changed.find("Bank"), 4, "Ours"));
    const std::string theirs = written("theirs.mcdesign", changed.replace(changed.find("Ours"), 4, "Else"));
    const std::string out = file("merged.mcdesign");
    const Seen seen = call({"merge", "--format", "json", base, ours, theirs, "-o", out});
    EXPECT_EQ(seen.code, 1);
    EXPECT_EQ(json::writeCompact(seen.json()),
              R"({"version": 1, "conflicts": [{"where": "name", "base": "Bank", "ours": "Ours", "theirs": "Else"}]})");
    EXPECT_EQ(call({"merge", "--format", "json", base, ours, ours}).json()["name"].string(), "Ours");
}

TEST_F(Commands, PrintOneJsonDocumentWhenNothingCouldBeRead)
{
    const std::string broken = written("broken.mcdesign", "{");
    const std::string good = templateFile("empty");
    const auto printed = [](std::vector<std::string> words) {
        words.insert(words.begin() + 1, {"--format", "json"});
        const Seen seen = call(std::move(words));
        EXPECT_EQ(seen.code, 3);
        EXPECT_NE(seen.err, "");
        return json::writeCompact(seen.json());
    };
    EXPECT_EQ(printed({"tickets", "--language", "es", broken}),
              R"({"version": 1, "language": "es", "tickets": [], "withoutTicket": []})");
    EXPECT_EQ(printed({"tickets", good, "--since", broken}),
              R"({"version": 1, "language": "en", "tickets": [], "withoutTicket": []})");
    EXPECT_EQ(printed({"estimate", good, "--rate-card", broken}), R"({"version": 1, "designs": []})");
    EXPECT_EQ(printed({"estimate", good, "--compare-to", broken}), R"({"version": 1, "designs": []})");
    EXPECT_EQ(printed({"check", good, "--rate-card", broken}), R"({"version": 1, "designs": []})");
    EXPECT_EQ(printed({"diff", broken, good}), R"({"version": 1, "equal": false, "design": [], "components": [], )"
                                               R"("connections": [], "notes": [], "groups": [], "accepted": []})");
    EXPECT_EQ(printed({"merge", good, broken, good}), R"({"version": 1, "conflicts": []})");
}

TEST_F(Commands, TicketFilesAreListedAsJson)
{
    const Seen seen = call({"tickets", "--format", "json", templateFile("static-site"), "-o", file("tickets")});
    EXPECT_EQ(seen.code, 0);
    const json::Value document = seen.json();
    ASSERT_FALSE(document["files"].array().empty());
    for (const json::Value& path : document["files"].array())
        EXPECT_TRUE(std::filesystem::exists(path.string())) << path.string();
}

TEST_F(Commands, HelpAndComplaintsAreInTheLanguage)
{
    const Seen help = call({"check", "--help", "--language", "es"});
    EXPECT_EQ(help.code, 0);
    EXPECT_NE(help.out.find("Hallazgos de uno o varios diseños"), std::string::npos) << help.out;
    EXPECT_NE(help.out.find("Muestra esta ayuda y termina"), std::string::npos) << help.out;
    EXPECT_EQ(help.out.find("Options"), std::string::npos) << help.out;
    const std::pair<std::vector<std::string>, const char*> complaints[] = {
        {{"check"}, "falta FILE\n"},
        {{"check", "--bad", "x"}, "no se esperaba: --bad\n"},
        {{"check", "--format", "foo", "x"}, "--format: “foo” no está entre {text,json,sarif,junit}\n"},
        {{"diff", "a"}, "FILE: se requieren al menos 2 y hay 1\n"},
        {{"format", "--check", "--write", "x"}, "--check no puede ir con --write\n"},
    };
    for (auto [words, said] : complaints) {
        words.insert(words.end(), {"--language", "es"});
        const Seen seen = call(words);
        EXPECT_EQ(seen.code, 2);
        EXPECT_EQ(seen.err, said + std::string("Con --help hay más información.\n"));
    }
    EXPECT_EQ(call({"check"}).err, "FILE is required\nRun with --help for more information.\n");
}

} // namespace commands_test

} // namespace designer::cli
