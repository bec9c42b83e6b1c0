// Exports for other programs: what they hold, what they leave out, and that no text of a design gets through as code.
#include "cli/run.h"

namespace designer::cli {

namespace export_test {

class ExportCommand : public CommandLine {
protected:
    std::vector<std::string> namesIn(const std::string& folder) const
    {
        std::vector<std::string> names;
        for (const auto& entry : std::filesystem::directory_iterator(file(folder)))
            names.push_back(entry.path().filename().string());
        std::sort(names.begin(), names.end());
        return names;
    }
};

bool holds(const std::string& text, const std::string& part)
{
    return text.find(part) != std::string::npos;
}

/// Two containers and a database, whose texts are all attacks.
const char* const hostile = R"json({
  "format": "modyo-connect-design",
  "version": 1,
  "name": "../../etc/\"passwd\"\n---\n<script>",
  "environments": [{"id": "production", "name": "=Production", "kind": "production"}, {"id": "@qa", "name": "QA", "kind": "pre-production"}],
  "components": [
    {"id": "../a", "kind": "container", "name": "\"] end\n%%{init: {}}%% <b>&#1; `x` fa:fa-bug $$x$$",
     "properties": {"repository": {"name": "../../x; rm -rf \"$HOME\"", "location": "=cmd()"
}
}
},
    {"id": "..-a", "kind": "container", "name": "1. =HYPERLINK(\"http://x\",\"y\")", "properties": {"memoryGb": 3}},
    {"id": "end", "kind": "database", "name": "+1,\"2\"", "properties": {"storageGb": 20}}
  ],
  "connections": [{"id": "w", "from": "../a", "to": "end"}],
  "notes": [{"id": "note", "text": "subgraph x\n- end", "at": [0, 0]}]
}
)json";

TEST_F(ExportCommand, APartKeepsTheNameOfItsDesignAndNotItsContacts)
{
    const auto part = [](const char* form) {
        return call({"export", "--format", form, "--only", "accounts", templateFile("reference-architecture")});
    };
    EXPECT_TRUE(part("mermaid").out.starts_with("---\ntitle: \"Reference architecture\"\n---\n"));
    const Seen drawing = part("drawio");
    EXPECT_TRUE(holds(drawing.out, "<diagram id=\"design\" name=\"Reference architecture\">"));
    EXPECT_FALSE(holds(drawing.out, "Banco Ejemplo"));
    EXPECT_FALSE(holds(drawing.err, "whole design")) << drawing.err;
}

TEST_F(ExportCommand, MermaidDrawsZonesComponentsAndWhatWiresMean)
{
    const Seen seen = call({"export", "--format", "mermaid", templateFile("static-site")});
    EXPECT_EQ(seen.code, 0);
    EXPECT_EQ(seen.out, R"(---
title: "Static site behind a CDN"
---
flowchart LR
  subgraph z_internet["Internet"]
    c_internet["Internet"]:::client
    c_site_domain["viajesejemplo.com<br/>Domain registration"]:::network
    c_site_zone["viajesejemplo.com zone<br/>DNS zone"]:::network
  end
  subgraph z_aws["AWS"]
    c_site_cdn["Site CDN<br/>CDN"]:::network
    c_site_certificate["Site certificate<br/>SSL/TLS certificate"]:::security
    c_site_files["Site files<br/>Object repository"]:::storage
  end
  c_internet -->|"enters"| c_site_cdn
  c_site_cdn ==>|"origin"| c_site_files
  c_site_certificate -.->|"encrypts traffic"| c_site_cdn
  c_site_zone --o|"resolves"| c_site_cdn
  c_site_domain --o|"delegates to"| c_site_zone
  classDef network stroke:#8C4FFF,stroke-width:2px
  classDef storage stroke:#7AA116,stroke-width:2px
  classDef security stroke:#DD344C,stroke-width:2px
  classDef client stroke:#7D8998,stroke-width:2px
)");
    EXPECT_EQ(seen.err, "note: Mermaid places everything by itself: positions, bends, sizes and groups stay behind\n"
                        "note: properties of components are not part of a flowchart\n");
}

TEST_F(ExportCommand, MermaidShowsOneEnvironmentInSpanish)
{
    const Seen seen = call({"export", "--format", "mermaid", "--language", "es", "--environment", "@qa",
                            written("hostile.mcdesign", hostile)});
    EXPECT_EQ(seen.code, 0);
    EXPECT_TRUE(holds(seen.out, "<br/>Base de datos\"]:::data\n")) << seen.out;
    EXPECT_TRUE(holds(seen.err, "nota: Mermaid ubica todo por sí mismo")) << seen.err;
}

TEST_F(ExportCommand, MermaidLabelsAreNothingButText)
{
    const Seen seen = call({"export", "--format", "mermaid", written("hostile.mcdesign", hostile)});
    EXPECT_EQ(seen.code, 0);
    EXPECT_EQ(seen.out, R"mmd(---
title: "../../etc/\"passwd\" --- <script>"
---
flowchart LR
  subgraph z_aws["AWS"]
    subgraph z_vpc["VPC"]
      c____a["1#46; #61;HYPERLINK(#34;http#58;//x#34;,#34;y#34;)<br/>Container"]:::compute
      c____a_2["#34;#93; end #37;#37;#123;init#58; #123;#125;#125;#37;#37; #60;b#62;#38;#35;1#59; #96;x#96; fa#58;fa-bug #36;#36;x#36;#36;<br/>Container"]:::compute
      c_end["#43;1#44;#34;2#34;<br/>Database"]:::data
    end
  end
  n_note["subgraph x<br/>#45; end"]:::note
  c____a_2 ==>|"queries"| c_end
  classDef compute stroke:#ED7100,stroke-width:2px
  classDef data stroke:#C925D1,stroke-width:2px
  classDef note stroke-dasharray:4 3
)mmd");
}

TEST_F(ExportCommand, CsvHasARowForEachComponentAndEnvironment)
{
    const Seen seen = call({"export", "--format", "csv", "--environment", "@qa", written("hostile.mcdesign", hostile)});
    EXPECT_EQ(seen.code, 0);
    const std::string container = R"csv("container","Container","'@qa","VPC",)csv";
    const std::string runtime = R"csv(,"no","no","Spring Boot on OpenJDK 11 (J9)",1,,,,,)csv";
    EXPECT_EQ(
        seen.out,
        R"csv("component","component name","kind","label","environment","zone","wired to","vcpu","memoryGb","redundancy",)csv"
        R"csv("maxInstances","repository","ciDefined","scheduled","runtime","processes","instanceType","nodes",)csv"
        R"csv("storageGb","publicAccess","globalDatabase")csv"
        "\r\n"
        R"csv("..-a","1. =HYPERLINK(""http://x"",""y"")",)csv"
            + container + "\"\",1,3,1,1," + runtime
            + "\r\n"
              R"csv("../a","""] end %%{init: {}}%% <b>&#1; `x` fa:fa-bug $$x$$",)csv"
            + container + R"csv("end",1,2,1,1,"../../x; rm -rf ""$HOME"" (=cmd())")csv" + runtime
            + "\r\n"
              R"csv("end","'+1,""2""","database","Database","'@qa","VPC","",,,,,,,,,,"db.t3.medium",1,20,"no","no")csv"
              "\r\n");
}

TEST_F(ExportCommand, CsvCountsOnceWhatBelongsToNoEnvironment)
{
    const Seen seen = call({"export", "--format", "csv", templateFile("static-site")});
    EXPECT_TRUE(holds(seen.out, "\"internet\",\"Internet\",\"internet\",\"Internet\",\"\",\"Internet\",\"site-cdn\""));
    EXPECT_EQ(seen.err,
              "note: the drawing itself, notes and wires' own properties are not part of a list of components\n");
}

TEST_F(ExportCommand, DockerfilesGiveTheirMemoryToTheJvm)
{
    const Seen seen =
        call({"export", "--format", "dockerfile", "-o", file("images"), templateFile("reference-architecture")});
    EXPECT_EQ(seen.code, 0) << seen.err;
    EXPECT_EQ(namesIn("images"),
              (std::vector<std::string>{"accounts.Dockerfile", "customers.Dockerfile", "payments.Dockerfile"}));
    EXPECT_EQ(read(file("images/accounts.Dockerfile")),
              R"(# Image of the container Accounts, design Reference architecture.
# One process; branch and environment variables are set where it is deployed.
# 75 % of the memory to the JVM:
#   production: 1.5 of 2 GB
#   certification: 1.5 of 2 GB
FROM adoptopenjdk/openjdk11-openj9:jdk-11.0.10_9_openj9-0.24.0
WORKDIR /usr/app
COPY build/libs/accounts.jar .
CMD ["java", "-XX:MaxRAMPercentage=75.0", "-XX:MinRAMPercentage=75.0", "-XX:InitialRAMPercentage=75.0", "-Dhttps.protocols=TLSv1.2", "-jar", "accounts.jar"]
)");
}

TEST_F(ExportCommand, DockerfilesOfHostileNamesStayInTheirFolder)
{
    const Seen seen =
        call({"export", "--format", "dockerfile", "-o", file("images"), written("hostile.mcdesign", hostile)});
    EXPECT_EQ(seen.code, 0) << seen.err;
    EXPECT_EQ(namesIn("images"), (std::vector<std::string>{"a-2.Dockerfile", "a.Dockerfile"}));
    EXPECT_TRUE(holds(read(file("images/a-2.Dockerfile")), "COPY build/libs/x-rm--rf-HOME.jar .\n"))
        << read(file("images/a-2.Dockerfile"));
}

TEST_F(ExportCommand, DockerfilesNeedAContainer)
{
    const Seen seen = call({"export", "--format", "dockerfile", templateFile("static-site")});
    EXPECT_EQ(seen.code, 3);
    EXPECT_EQ(seen.err, "error: there is no container in what is exported\n");
}

TEST_F(ExportCommand, QuotesNeedTheProgramThatPaints)
{
    const Seen seen = call({"quote", templateFile("static-site"), "-o", file("quote.pdf")});
    EXPECT_EQ(seen.code, usage);
    EXPECT_EQ(seen.err, "error: connect-designer-pictures, which writes this, is not installed beside this program\n");
}

} // namespace export_test

} // namespace designer::cli
