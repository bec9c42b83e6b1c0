// Drawings of draw.io as designs: our own come back, others are read as far as they can be.
#include "cli/run.h"

namespace designer::cli {

namespace import_test {

bool holds(const std::string& text, const std::string& part)
{
    return text.find(part) != std::string::npos;
}

std::string replaced(std::string text, const std::string& from, const std::string& to)
{
    const std::size_t at = text.find(from);
    EXPECT_NE(at, std::string::npos) << from;
    return at == std::string::npos ? text : text.replace(at, from.size(), to);
}

/// Without the element (on its own line) that holds a text.
std::string withoutLine(const std::string& text, const std::string& part)
{
    const std::size_t at = text.find(part);
    EXPECT_NE(at, std::string::npos) << part;
    const std::size_t start = text.rfind('\n', at) + 1;
    return text.substr(0, start) + text.substr(text.find('\n', at) + 1);
}

class ImportCommand : public CommandLine {
protected:
    static std::string canonical(const std::string& path) { return call({"format", path}).out; }
    static std::string drawn(const std::string& path) { return call({"export", "--format", "drawio", path}).out; }
    /// The design of a drawing, without a complaint.
    static json::Value design(const std::string& drawing)
    {
        const Seen seen = call({"import", "-"}, drawing);
        EXPECT_EQ(seen.code, 0) << seen.err;
        return seen.json();
    }
    static json::Value item(const json::Value& design, const char* list, const std::string& id)
    {
        for (const json::Value& each : design[list].array())
            if (each["id"].string() == id)
                return each;
        return {};
    }
};

/// The root of a page that is not ours, and cells on it.
std::string foreign(const std::string& cells)
{
    return "<mxfile><diagram name=\"Shop\"><mxGraphModel><root><mxCell id=\"0\"/><mxCell id=\"1\" parent=\"0\"/>"
           + cells + "</root></mxGraphModel></diagram></mxfile>";
}

std::string shape(const std::string& id, const std::string& label, const std::string& name, int x, int y,
                  const std::string& parent = "1")
{
    return "<mxCell id=\"" + id + "\" value=\"" + label + "\" style=\"html=1;shape=mxgraph.aws4." + name
           + "\" vertex=\"1\" parent=\"" + parent + "\"><mxGeometry x=\"" + std::to_string(x) + "\" y=\""
           + std::to_string(y) + "\" width=\"78\" height=\"78\" as=\"geometry\"/></mxCell>";
}

std::string icon(const std::string& id, const std::string& label, const std::string& name, int x, int y)
{
    return shape(id, label, "resourceIcon;resIcon=mxgraph.aws4." + name, x, y);
}

std::string arrow(const std::string& id, const std::string& from, const std::string& to, const std::string& label = "")
{
    return "<mxCell id=\"" + id + "\" value=\"" + label + "\" edge=\"1\" parent=\"1\" source=\"" + from + "\" target=\""
           + to + "\"><mxGeometry relative=\"1\" as=\"geometry\"/></mxCell>";
}

TEST_F(ImportCommand, GivesBackWhatWasExported)
{
    std::vector<std::string> files = {std::string(FIXTURES) + "/every-rule.mcdesign"};
    for (const char* id : {"reference-architecture", "public-site", "event-driven", "static-site", "empty"})
        files.push_back(templateFile(id));
    for (const std::string& each : files) {
        const std::string drawing = drawn(each);
        EXPECT_EQ(drawing, drawn(each));
        const Seen seen = call({"import", "-"}, drawing);
        EXPECT_EQ(seen.code, 0) << seen.err;
        EXPECT_EQ(seen.out, canonical(each)) << each;
        EXPECT_TRUE(holds(seen.err, "import: drawn by this program: components ")) << seen.err;
        EXPECT_FALSE(holds(seen.err, "edited")) << seen.err;
    }
}

TEST_F(ImportCommand, GivesBackWhatHasNoPlaceBendsNotesGroupsAndStrangeTexts)
{
    const std::string design = written("strange.mcdesign", R"json({
      "format": "modyo-connect-design", "version": 1, "name": "a\u0000\u007f\ufffe <b>&amp;\"'\n\t",
      "environments": [{"id": "production", "name": "Production", "kind": "production"}], "later": {"x": [1.50]},
      "components": [
        {"id": "a b/\"<", "kind": "container", "name": "  two  spaces\nand <i>lines</i>\u007f", "properties": {"later": null}},
        {"id": "A B/'<", "kind": "container", "at": [-400, 8], "group": "g", "pinned": true},
        {"id": "db", "kind": "database", "name": "&lt;&#1;", "at": [0, 0]},
        {"id": "w", "kind": "waf", "name": "Wall"}, {"id": "alb", "kind": "load-balancer", "at": [-400, 400]}],
      "connections": [{"id": "w1", "from": "a b/\"<", "to": "db", "bends": [[-100, 50], [-100, 90]]},
                      {"id": "w2", "from": "w", "to": "alb", "docked": true}],
      "notes": [{"id": "n", "text": " first\n\n<script>alert(1)</script> "}, {"id": "m", "text": "", "at": [8, 800], "size": [80, 40]}],
      "groups": [{"id": "g", "name": "Group"}], "accepted": []})json");
    const std::string drawing = drawn(design);
    EXPECT_FALSE(holds(drawing, "<script>"));
    EXPECT_FALSE(holds(drawing, "&lt;script>"));
    const Seen seen = call({"import", "-"}, drawing);
    EXPECT_EQ(seen.out, canonical(design));
    EXPECT_FALSE(holds(seen.err, "edited")) << seen.err;
}

TEST_F(ImportCommand, ExportDrawsSymbolsInAreasAndAttachesWires)
{
    const std::string drawing = drawn(templateFile("static-site"));
    EXPECT_TRUE(
        holds(drawing, R"(id="c_site_files"><mxCell style="sketch=0;outlineConnect=0;fontColor=#232F3E;dashed=0;)"));
    EXPECT_TRUE(
        holds(drawing, "shape=mxgraph.aws4.resourceIcon;resIcon=mxgraph.aws4.s3;\" parent=\"z_aws\" vertex=\"1\">"));
    EXPECT_TRUE(holds(drawing, "parent=\"1\" source=\"c_site_cdn\" target=\"c_site_files\" edge=\"1\">")) << drawing;
    // The docked certificate stands on its host.
    EXPECT_TRUE(holds(drawing, "resIcon=mxgraph.aws4.certificate_manager_3;\" parent=\"c_site_cdn\" vertex=\"1\">"
                               "<mxGeometry x=\"44\" y=\"0\" width=\"18\" height=\"18\""));
}

TEST_F(ImportCommand, HonoursWhatWasEditedInDrawIo)
{
    std::string drawing = drawn(templateFile("reference-architecture"));
    // Accounts down by 64 in its area, Customers renamed, Payments gone, the gateway's wire to it led to Accounts.
    const std::size_t cell = drawing.find("id=\"c_accounts\"");
    const std::size_t y = drawing.find(" y=\"", cell) + 4;
    const int before = std::stoi(drawing.substr(y));
    drawing.replace(y, std::to_string(before).size(), std::to_string(before + 600));
    drawing = replaced(drawing, "label=\"Customers\"", "label=\"&lt;div&gt;Clients &amp;amp; co&lt;/div&gt;\"");
    drawing = withoutLine(drawing, "id=\"c_payments\"");
    drawing = replaced(drawing, "source=\"c_gateway\" target=\"c_customers\"", "source=\"c_gateway\" target=\"c_sso\"");
    const Seen seen = call({"import", "-"}, drawing);
    EXPECT_EQ(seen.code, 0) << seen.err;
    const json::Value design = seen.json();
    EXPECT_EQ(json::writeCompact(item(design, "components", "accounts")["at"]), "[672, 760]");
    EXPECT_EQ(json::writeCompact(item(design, "components", "accounts")["properties"]["memoryGb"]), "2");
    EXPECT_EQ(item(design, "components", "customers")["name"].string(), "Clients & co");
    EXPECT_TRUE(item(design, "components", "payments").isNull());
    EXPECT_EQ(item(design, "connections", "w4")["to"].string(), "sso");
    EXPECT_TRUE(item(design, "connections", "w5").isNull());
    EXPECT_EQ(design["contacts"]["dns"]["name"].string(), "Daniela Soto");
    EXPECT_TRUE(holds(seen.err, "import: edited in draw.io: moved 1, renamed 1, rewired 1, copied 0\n")) << seen.err;
    EXPECT_TRUE(holds(seen.err, "import: wires left out because a component at their end is gone: 2\n")) << seen.err;
}

TEST_F(ImportCommand, WhatIsCopiedOrAddedInDrawIoJoinsTheDesign)
{
    std::string drawing = drawn(templateFile("static-site"));
    const std::size_t start = drawing.rfind('\n', drawing.find("id=\"c_site_files\"")) + 1;
    const std::string files = drawing.substr(start, drawing.find('\n', start) + 1 - start);
    drawing = replaced(drawing, "</root>",
                       replaced(files, "id=\"c_site_files\"", "id=\"copy\"") + icon("new", "Uploads", "s3", 800, 800)
                           + arrow("e", "c_site_cdn", "new") + "</root>");
    const Seen seen = call({"import", "-"}, drawing);
    const json::Value design = seen.json();
    EXPECT_EQ(item(design, "components", "site-files-2")["kind"].string(), "object-repository");
    EXPECT_EQ(item(design, "components", "uploads")["kind"].string(), "object-repository");
    EXPECT_EQ(json::writeCompact(item(design, "connections", "w6")),
              R"({"id": "w6", "from": "site-cdn", "to": "uploads"})");
    EXPECT_TRUE(holds(seen.err, "copied 1\n")) << seen.err;
    EXPECT_TRUE(holds(seen.err, "import: recognised by their shapes: components 1, wires 1\n")) << seen.err;
}

TEST_F(ImportCommand, BendsAreKeptWhenTheyWereEditedThere)
{
    std::string drawing = drawn(templateFile("static-site"));
    const std::string wire =
        "source=\"c_site_cdn\" target=\"c_site_files\" edge=\"1\"><mxGeometry relative=\"1\" as=\"geometry\">";
    const std::size_t at = drawing.find(wire) + wire.size();
    ASSERT_GT(at, wire.size());
    const std::size_t end = drawing.find("</mxGeometry>", at);
    drawing.replace(at, end - at,
                    "<Array as=\"points\"><mxPoint x=\"700\" y=\"500.4\"/><mxPoint x=\"900\" y=\"500.4\"/></Array>");
    EXPECT_EQ(json::writeCompact(item(design(drawing), "connections", "w2")["bends"]), "[[700, 500], [900, 500]]");
}

TEST_F(ImportCommand, ForeignShapesBecomeComponentsArrowsWiresAndTheRestNotes)
{
    const Seen seen = call(
        {"import", "-"},
        foreign(shape("users", "Customers", "users", 40, 200)
                + shape("vpc", "VPC", "group;grIcon=mxgraph.aws4.group_vpc2;container=1", 200, 60)
                + shape("alb", "&lt;b&gt;Front&lt;/b&gt;&lt;br&gt;door", "application_load_balancer", 40, 140, "vpc")
                + icon("svc", "Orders &amp;amp; co", "fargate", 440, 200) + icon("db", "", "rds", 680, 200)
                + icon("fn", "Nightly", "lambda", 440, 500)
                + "<mxCell id=\"t\" value=\"Remark\" style=\"text\" vertex=\"1\" parent=\"1\"><mxGeometry x=\"8\" "
                  "y=\"600\" "
                  "width=\"120\" height=\"32\" as=\"geometry\"/></mxCell>"
                + arrow("e1", "users", "alb", "HTTPS") + arrow("e2", "svc", "alb") + arrow("e3", "svc", "db")
                + arrow("e4", "fn", "db", "writes") + arrow("e5", "svc", "db")
                + arrow("e6", "db", "svc", "nightly batch")));
    EXPECT_EQ(seen.code, 0);
    const json::Value design = seen.json();
    EXPECT_EQ(design["name"].string(), "Shop");
    std::string kinds;
    for (const json::Value& each : design["components"].array())
        kinds += each["id"].string() + "=" + each["kind"].string() + "(" + each["name"].string() + ") ";
    EXPECT_EQ(kinds, "customers=internet(Customers) database=database(Database) front-door=load-balancer(Front door) "
                     "orders-co=container(Orders & co) ");
    EXPECT_EQ(
        json::writeCompact(design["connections"]),
        R"([{"id": "w1", "from": "customers", "to": "front-door"}, )"
        R"({"id": "w2", "from": "front-door", "to": "orders-co"}, {"id": "w3", "from": "orders-co", "to": "database"}])");
    std::string notes;
    for (const json::Value& each : design["notes"].array())
        notes += each["text"].string() + "|";
    EXPECT_EQ(notes,
              "Nightly\n(lambda)|Remark|Arrows of the imported drawing that are no wires:\nNightly → Database: writes\n"
              "Database → Orders & co: nightly batch|");
    EXPECT_EQ(seen.err, "import: recognised by their shapes: components 4, wires 3\n"
                        "import: wires turned round, as only that direction is legal: 1\n"
                        "import: kept as notes, as Modyo Connect has nothing of the kind: 1 × shape “lambda”\n"
                        "import: kept as notes: texts and plain shapes 1\n"
                        "import: arrows that are no wire of their own, kept as text in one note: 2\n"
                        "import: areas left out, as zones are drawn around what stands in them: 1\n"
                        "import: texts on recognised wires left out, as their ends say what they mean: 1\n"
                        "import: arrows between components that are wired already left out: 1\n");
}

TEST_F(ImportCommand, ReadsCompressedPagesAndPictures)
{
    const std::string page =
        "<mxfile><diagram "
        "name=\"Shop\">jVFNb8MgDP01XCsClbpz0w/10NN+AUrcgAYhwu5K9uvnhGxdDpV2QHrv2cZ+ttB1yOdkBnuNLXihj0LXKUYqKOQavBdK"
        "ulbog1BK8hPq9CJazVE5mAQ9/afAlIJP4+9QlJPzgEVFGv2i4gdQYxlLofeWAg96qBjeYk/v7mvKqhRzgwM0U+eby8A99mjNMEVD7iaTG/"
        "PA7SYBxntq4NLE"
        "nnOYFrTOQr0MB4kgvzQ4S4u7M8QAlEZOyX/ty3HFHq4lW5TdW5EsuM7SWjNYePf763OTDJZl/tDn0ebY6qbf</diagram></mxfile>";
    EXPECT_EQ(json::writeCompact(design(page)["components"]),
              R"([{"id": "files", "kind": "object-repository", "name": "Files", "at": [-16, 8]}])");
    std::string content = replaced(page, "<mxfile><diagram name=\"Shop\">", "&lt;mxfile>&lt;diagram name='Shop'>");
    content = replaced(content, "</diagram></mxfile>", "&lt;/diagram>&lt;/mxfile>");
    EXPECT_EQ(design("<svg xmlns=\"http://www.w3.org/2000/svg\" content=\"" + content + "\"><g/></svg>"), design(page));
    const std::string text = std::string("mxfile") + '\0' + "%3Cmxfile%3E%3Cdiagram name%3D%22Shop%22/%3E%3C/mxfile%3E";
    const std::string png = std::string("\x89PNG\r\n\x1A\n") + std::string("\0\0\0\x40", 4) + "tEXt" + text + "????";
    EXPECT_TRUE(holds(call({"import", "-"}, png).err, "diagram 1: expected a page of draw.io"));
}

TEST_F(ImportCommand, RefusesWhatIsNoDrawingAndSaysWhere)
{
    const std::pair<std::string, const char*> refused[] = {
        {"", "error: -:1:1: expected well-formed XML, found end of file\n"},
        {"<mxfile>\n<diagram>", "error: -:2:10: expected well-formed XML, found end of file\n"},
        {"<html/>", "error: -: expected a draw.io file (mxfile or mxGraphModel), found html\n"},
        {"<mxfile/>", "error: -: expected a draw.io file (mxfile or mxGraphModel), found mxfile\n"},
        {"<mxfile><diagram>!</diagram></mxfile>",
         "error: -: diagram 1: expected a page of draw.io (mxGraphModel, or compressed), found !\n"},
        {"<svg/>", "error: -: expected a picture that carries its draw.io file, found SVG\n"},
        {"\x89PNG\r\n\x1A\n\xFF\xFF\xFF\xFFtEXt",
         "error: -: expected a picture that carries its draw.io file, found PNG\n"},
        {replaced(foreign(""), "<mxCell id=\"0\"/>", "<object id=\"0\" connectDesign=\"{\"><mxCell/></object>"),
         "error: -: cell 0: expected "},
        {replaced(drawn(templateFile("static-site")), "&quot;kind&quot;: &quot;cdn&quot;",
                  "&quot;kind&quot;: &quot;moon&quot;"),
         "error: -: cell c_site_cdn: /components/"},
    };
    for (const auto& [bytes, message] : refused) {
        const Seen seen = call({"import", "-"}, bytes);
        EXPECT_EQ(seen.code, 3);
        EXPECT_EQ(seen.out, "");
        EXPECT_EQ(seen.err.substr(0, std::string(message).size()), message);
    }
}

TEST_F(ImportCommand, ExpandsNoEntitiesAndSurvivesCirclesAndNonsense)
{
    const Seen entities =
        call({"import", "-"}, "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\"><!ENTITY y \"&x;&x;\">]>"
                                  + foreign("<mxCell id=\"t\" value=\"&x;&y;\" vertex=\"1\" parent=\"1\"/>"));
    EXPECT_EQ(entities.code, 0);
    EXPECT_EQ(item(entities.json(), "notes", "note")["text"].string(), "&x;&y;");
    const Seen circle =
        call({"import", "-"}, foreign(shape("a", "A", "s3", 1, 1, "b") + shape("b", "B", "s3", 1, 1, "a")
                                      + shape("a", "A", "s3", 999999999, -5) + arrow("e", "a", "e")
                                      + "<other id=\"z\"/><mxCell vertex=\"1\" style=\";;=;html\"/>"));
    EXPECT_EQ(circle.code, 0) << circle.err;
    EXPECT_EQ(circle.json()["components"].array().size(), 3U);
}

TEST_F(ImportCommand, DoesNotOverwriteUnlessTold)
{
    const std::string drawing = written("shop.drawio", foreign(icon("a", "Files", "s3", 0, 0)));
    const std::string out = written("shop.mcdesign", "mine");
    const Seen seen = call({"import", drawing, "-o", out, "--language", "es"});
    EXPECT_EQ(seen.code, 2);
    EXPECT_TRUE(holds(seen.err, "ya existe; --force lo sobrescribe"));
    EXPECT_EQ(read(out), "mine");
    EXPECT_EQ(call({"import", drawing, "-o", out, "--force"}).code, 0);
    EXPECT_EQ(call({"check", "--fail-on", "never", out}).code, 0);
}

} // namespace import_test

} // namespace designer::cli
