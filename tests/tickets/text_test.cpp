#include <gtest/gtest.h>

#include "tickets/clean_text.h"
#include "tickets/drafts.h"

namespace designer::test {
namespace text_test {

Parts oneContainer()
{
    Parts parts;
    parts.components = "[" + std::string(accounts()) + "]";
    return parts;
}

TEST(TicketText, SubjectSaysWhoWhatAndWhere)
{
    const Drafts drafts(oneContainer());
    EXPECT_EQ(drafts.subjectOf("container|accounts"), "[Banco Ejemplo] Container: Accounts API (Production, QA)");
    EXPECT_EQ(drafts.subjectOf("container|accounts", Language::es),
              "[Banco Ejemplo] Contenedor: Accounts API (Production, QA)");
    EXPECT_EQ(drafts.subjectOf("code-repository|accounts"), "[Banco Ejemplo] Code repository: accounts");
    Parts nameless = oneContainer();
    nameless.client = R"("")";
    nameless.components = R"([{"id": "api", "kind": "container", "name": "", "environments": ["qa"]}])";
    EXPECT_EQ(Drafts(nameless).subjectOf("container|api"), "Container: api (QA)");
}

TEST(TicketText, SubjectIsOneLineOfReasonableLength)
{
    Parts parts = oneContainer();
    parts.client = R"("Banco\r\nBcc: all@example.com\u0000\u202e")";
    parts.components = R"([{"id": "api", "kind": "container", "name": ")" + std::string(500, 'x') + R"("}])";
    const std::string subject = Drafts(parts).subjectOf("container|api");
    EXPECT_EQ(subject, "[Banco Bcc: all@example.com] Container: " + std::string(79, 'x') + "… (Production, QA)");
}

TEST(TicketText, PlainBodyOfAContainer)
{
    Parts parts = oneContainer();
    parts.contacts = R"({"technical": {"name": "Luis Soto", "email": "luis@example.com"},
                         "approver": {"name": "Eva Mora", "email": "eva@example.com"}})";
    EXPECT_EQ(Drafts(parts).plain("container|accounts"), R"(- Request: Create – Container – Accounts API
- Client: Banco Ejemplo
- Design: Retail banking APIs
- Environments: Production, QA
- Region: us-east-1

Requested data
- Name and location of the code repository: accounts
  (github.com/example/accounts)
- Branch for automatic deployment of each environment:
  - Production: main
  - QA: develop
- Environment variables per environment:
  - Production: API_URL=https://api.example.com
  - QA: (none)

Additional data (beyond the guide's list)
- vCPU per instance: 2 vCPU (Production); 1 vCPU (QA)
- Memory per instance: 4 GB (Production); 2 GB (QA)
- Redundancy: 2 (Production); 1 (QA)
- Maximum instances: 4 (Production); 1 (QA)

To be fulfilled first
- Code repository accounts
- Continuous integration accounts

Approval
- Authorised approver: Eva Mora <eva@example.com>
- This request may change the total of MRUs and then needs the client's formal
  approval.
- If it is urgent, the reason must be given here: [urgent only: reason]
- Requests are reviewed before an engineer takes them: allow time for it.
- In copy (CC):
  - Eva Mora <eva@example.com>
  - Luis Soto <luis@example.com>
)");
}

TEST(TicketText, MarkdownBodyOfAContainerHasOneTable)
{
    EXPECT_EQ(Drafts(oneContainer()).markdown("container|accounts", Language::es),
              R"(- **Solicitud:** Crear – Contenedor – Accounts API
- **Cliente:** Banco Ejemplo
- **Diseño:** Retail banking APIs
- **Ambientes:** Production, QA
- **Región:** us-east-1

## Datos solicitados

- **Nombre y ubicación del repositorio de código:** accounts (github.com/example/accounts)

|  | Production | QA |
|---|---|---|
| Rama desde la cual se debe realizar el despliegue automático de cada ambiente | main | develop |
| Variables de entorno a inyectar por cada ambiente | API\_URL=https\://api.example.com | (no hay) |
| vCPU por instancia | 2 vCPU | 1 vCPU |
| Memoria por instancia | 4 GB | 2 GB |
| Redundancia | 2 | 1 |
| Máximo de instancias | 4 | 1 |

## Debe cumplirse antes

- Repositorio de código accounts
- Integración continua accounts

## Aprobación

- **Aprobador autorizado:** \[por definir: un usuario autorizado del cliente\]
- Esta solicitud puede cambiar el total de MRU y en ese caso requiere la aprobación formal del cliente.
- Si es urgente, debe indicarse aquí el motivo: \[solo urgente: motivo\]
- Las solicitudes se revisan antes de asignarse a un ingeniero: prevea ese tiempo.
)");
}

TEST(TicketText, PlainLinesAreShort)
{
    Parts parts = oneContainer();
    parts.components = R"([{"id": "web", "kind": "load-balancer", "name": "Web", "properties": {"useCase":
        "Una descripción bastante larga del caso de uso que cubre más de una línea, con acentos en cada palabra: canción, balanceó, atención."}}])";
    for (const Language language : {Language::en, Language::es}) {
        const std::string plain = Drafts(parts).plain("load-balancer|web", language);
        std::size_t from = 0;
        for (std::size_t to; (to = plain.find('\n', from)) != std::string::npos; from = to + 1)
            EXPECT_LE(characterCount(plain.substr(from, to - from)), 78u) << plain.substr(from, to - from);
        EXPECT_FALSE(holds(plain, "|---"));
    }
}

TEST(TicketText, MarkdownEscapesWhatPeopleWrote)
{
    Parts parts;
    parts.client = R"("<script>alert(1)</script>")";
    parts.environments =
        R"([{"id": "production", "name": "P|<b>", "kind": "production"}, {"id": "qa", "name": "QA", "kind": "pre-production"}])";
    parts.components =
        R"([{"id": "web", "kind": "load-balancer", "name": "[click](https://evil.example) `x` **b** | & ~~s~~",
        "properties": {"useCase": "- one\n# two\n1. three\n| a | b |\n<img src=x onerror=alert(1)>"},
        "overrides": {"qa": {"domain": "a|b"}}}])";
    const std::string text = Drafts(parts).markdown("load-balancer|web");
    EXPECT_TRUE(holds(text, R"(&lt;script&gt;alert(1)&lt;/script&gt;)")) << text;
    EXPECT_TRUE(holds(text, R"(\[click\](https\://evil.example) \`x\` \*\*b\*\* \| &amp; \~\~s\~\~)")) << text;
    EXPECT_TRUE(holds(text, R"(| P\|&lt;b&gt; | QA |)")) << text;
    EXPECT_TRUE(holds(text, R"(| a\|b |)")) << text;
    EXPECT_FALSE(holds(text, "<script"));
    EXPECT_FALSE(holds(text, "<img"));
    EXPECT_FALSE(holds(text, "\n#  two"));
    EXPECT_FALSE(holds(text, "click](http"));
}

TEST(TicketText, ANewlineInANameMakesNoNewLine)
{
    Parts parts;
    parts.components =
        R"([{"id": "q", "kind": "queue", "name": "orders\n\n## Approved by everyone", "properties": {"name": "a\nb"}}])";
    const Drafts drafts(parts);
    EXPECT_TRUE(holds(drafts.plain("queue|q"), "Create – Queue – orders ## Approved by everyone\n"));
    EXPECT_TRUE(holds(drafts.plain("queue|q"), "- Queue name: a b\n"));
    EXPECT_TRUE(holds(drafts.markdown("queue|q"), R"(orders \#\# Approved by everyone)"));
}

TEST(TicketText, NamesConnectionsAndWhereTheyExist)
{
    Parts parts = oneContainer();
    parts.components = "[" + std::string(accounts())
                       + R"(, {"id": "db", "kind": "database", "name": "Core", "environments": ["production"]},
                            {"id": "gateway", "kind": "api-gateway", "name": "Gateway"}])";
    parts.connections = R"([{"id": "w1", "from": "accounts", "to": "db", "properties": {"poolSize": 20}},
                            {"id": "w2", "from": "gateway", "to": "accounts"}])";
    const Drafts drafts(parts);
    EXPECT_TRUE(holds(drafts.plain("container|accounts"),
                      "Connections\n- From API Gateway Gateway: publishes\n"
                      "- To Database Core: queries (Connection pool: 20) – only in Production\n"))
        << drafts.plain("container|accounts");
    EXPECT_TRUE(
        holds(drafts.plain("container|accounts", Language::es), "Conexiones\n- Desde API Gateway Gateway: publica\n"));
}

TEST(TicketText, SaysThatAPolicyIsStricter)
{
    Parts parts;
    parts.components = R"([
        {"id": "a", "kind": "certificate", "name": "A", "properties": {"securityPolicy": "ELBSecurityPolicy-TLS13-1-3-2021-06"}},
        {"id": "b", "kind": "certificate", "name": "B"}])";
    const Drafts drafts(parts);
    EXPECT_TRUE(holds(drafts.plain("certificate|a"),
                      "The client asks for security policy ELBSecurityPolicy-TLS13-1-3-2021-06,"));
    EXPECT_FALSE(holds(drafts.plain("certificate|b"), "The client asks for security policy"));
    EXPECT_TRUE(holds(drafts.plain("certificate|b"), "- Security policy (optional): the one that AWS recommends\n"));
}

TEST(TicketText, SaysWhatMustBeKnownAboutLinksAndZones)
{
    Parts parts;
    parts.components = R"([
        {"id": "link", "kind": "vpn", "name": "L"},
        {"id": "own", "kind": "dns-zone", "name": "O", "properties": {"rootDomain": "example.cl"}},
        {"id": "domain", "kind": "domain-registration", "name": "D", "properties": {"name": "example.com"}},
        {"id": "ordered", "kind": "dns-zone", "name": "Z", "properties": {"rootDomain": "example.com"}}])";
    const Drafts drafts(parts);
    EXPECT_TRUE(holds(drafts.plain("vpn|link"), "If the\n  link cannot be established, Modyo raises a case with AWS."));
    EXPECT_TRUE(holds(drafts.plain("dns-zone|own"), "at the registrar of example.cl"));
    EXPECT_TRUE(
        holds(drafts.plain("dns-zone|ordered"), "example.com is registered by a ticket of this same design: D."));
}

TEST(TicketText, ListsNoMoreThanSomebodyReads)
{
    Parts parts;
    std::string components = R"({"id": "db", "kind": "database", "name": "Core"})";
    std::string connections;
    for (int i = 0; i < 50; ++i) {
        const std::string id = "c" + std::to_string(i);
        components += R"(, {"id": ")" + id + R"(", "kind": "container", "name": "C"})";
        connections +=
            std::string(i == 0 ? "" : ",") + R"({"id": "w)" + id + R"(", "from": ")" + id + R"(", "to": "db"})";
    }
    parts.components = "[" + components + "]";
    parts.connections = "[" + connections + "]";
    const std::string plain = Drafts(parts).plain("database|db");
    EXPECT_TRUE(holds(plain, "- … and 10 more\n")) << plain;
}

TEST(CleanText, KeepsWhatIsSeenAndValid)
{
    EXPECT_EQ(oneLine("  a\t b\r\n c ", Language::en), "a b c");
    EXPECT_EQ(oneLine("a\xff"
                      "b\xc0\xaf",
                      Language::en),
              "a\xEF\xBF\xBD"
              "b\xEF\xBF\xBD\xEF\xBF\xBD");
    EXPECT_EQ(oneLine("a\u202Eb\u200Bc\u0007", Language::en), "abc");
    EXPECT_EQ(oneLine("ñandú 漢字", Language::en), "ñandú 漢字");
    EXPECT_EQ(severalLines("\n a\r\nb\rc \n\n", Language::en), "a\nb\nc");
    EXPECT_EQ(oneLine("password=hunter22", Language::es), "(se entrega por un canal seguro)");
}

TEST(CleanText, ShortensBetweenCharacters)
{
    EXPECT_EQ(shortened("ñandú", 5), "ñandú");
    EXPECT_EQ(shortened("ñandú", 4), "ñan…");
    EXPECT_EQ(shortened("", 4), "");
}

} // namespace text_test
} // namespace designer::test
