#include <algorithm>

#include "design/credentials.h"
#include "rules/credential_texts.h"
#include "rules/secret_families.h"

namespace designer {

namespace {

constexpr std::string_view replacement = "(delivered by a secure channel)";
const Key nameKey = Key::of("name");

/// Calls `f(here)` wherever a component is; one that lives nowhere is in no environment.
template <typename F> void eachPlace(const Survey& survey, NodeIndex node, F&& f)
{
    bool lives = false;
    for (EnvironmentIndex e = 0; survey.perEnvironment(node) && e < survey.shared(); ++e)
        if (survey.lives(node, e)) {
            lives = true;
            f(Here(survey, node, e));
        }
    if (!lives)
        f(Here(survey, node, survey.shared()));
}

/// The first property of a secret that holds its value here, or an empty key.
Key valueIn(const Here& secret)
{
    const Component& component = secret.component();
    const auto holds = [&](const PropertyEntry& entry) {
        return isSecretValue(secret.kind(), entry.name.text(), entry.value) || holdsCredential(entry.value);
    };
    const PropertyMap* overrides = component.overridesIn(secret.environmentId());
    if (overrides)
        for (const PropertyEntry& entry : *overrides)
            if (holds(entry))
                return entry.name;
    for (const PropertyEntry& entry : component.properties)
        if ((!overrides || !overrides->find(entry.name)) && holds(entry))
            return entry.name;
    for (const json::Member& member : component.extra)
        if (isSecretValue(secret.kind(), member.key, member.value) || holdsCredential(member.value))
            return nameKey;
    return looksLikeCredential(component.name) ? nameKey : Key();
}

void secretValueInDesign(const Rule& rule, const Stretch& stretch, Report& report)
{
    for (const NodeIndex node : stretch.ofKind(kind::secret))
        eachPlace(stretch.survey(), node, [&](const Here& here) {
            if (const Key property = valueIn(here); !property.empty())
                report.add(rule, here).property = property;
        });
}

/// What a person calls a property: the catalogue's label, else its name.
ArgValue labelOf(const Property* property, Key name)
{
    if (property)
        return Text(property->label);
    if (name == nameKey)
        return Text{"Name", "Nombre"};
    return hidingCredentials(name.text());
}

/// Texts that hold a credential: of components, of wires, and of the design itself.
class TextSearch {
public:
    TextSearch(const Rule& rule, const Survey& survey, Report& report) : rule_(rule), survey_(survey), report_(report)
    {
    }

    void component(NodeIndex node)
    {
        const Component& component = survey_.component(node);
        if (component.kind == kind::secret)
            return; // a rule of its own says so more sharply
        if (looksLikeCredential(component.name))
            eachPlace(survey_, node, [&](const Here& here) { found(here, nameKey); });
        for (const PropertyEntry& entry : component.properties)
            if (isSearched(entry))
                eachPlace(survey_, node, [&](const Here& here) {
                    const PropertyMap* overrides = component.overridesIn(here.environmentId());
                    if (!overrides || !overrides->find(entry.name))
                        found(here, entry.name);
                });
        for (const Override& each : component.overrides)
            for (const PropertyEntry& entry : each.properties)
                if (isSearched(entry))
                    eachPlace(survey_, node, [&](const Here& here) {
                        if (here.environmentId() == each.environment)
                            found(here, entry.name);
                    });
        for (const json::Member& member : component.extra)
            if (holdsCredential(member.value))
                eachPlace(survey_, node, [&](const Here& here) { found(here, keyOf(member)); });
    }

    void wires(NodeIndex from)
    {
        for (const Link& link : survey_.out(from))
            if (link.hasProperties)
                for (const PropertyEntry& entry : link.connection->properties)
                    if (holdsCredential(entry.value))
                        eachPlace(survey_, from, [&](const Here& here) { foundOnWire(here, link, entry.name); });
    }

    void words()
    {
        const Header& header = survey_.design().header();
        word(header.name, "name", {"Name", "Nombre"});
        word(header.client, "client", {"Client", "Cliente"});
        word(header.description, "description", {"Description", "Descripción"});
        contact(header.dns, "contacts.dns", {"DNS administrator", "Administrador de DNS"});
        contact(header.technical, "contacts.technical", {"Technical contact", "Contacto técnico"});
        contact(header.commercial, "contacts.commercial", {"Commercial contact", "Contacto comercial"});
        contact(header.approver, "contacts.approver", {"Approver", "Aprobador"});
        for (const Environment& environment : survey_.environments())
            word(environment.name, "environments." + environment.id, {"Environment", "Ambiente"});
        for (const Group& group : survey_.design().groups())
            word(group.name, "groups." + group.id, {"Group", "Grupo"});
        for (const Note& note : survey_.design().notes())
            word(note.text, "notes." + note.id, {"Note", "Nota"});
        for (const Acceptance& acceptance : survey_.design().accepted())
            word(acceptance.reason, "accepted." + acceptance.id, {"Reason", "Motivo"});
    }

private:
    /// Variables have a rule of their own.
    static bool isSearched(const PropertyEntry& entry)
    {
        return entry.name != property::environmentVariables && holdsCredential(entry.value);
    }

    /// Unknown names become keys only where something is found, and only when they are short.
    static Key keyOf(const json::Member& member)
    {
        constexpr std::size_t longest = 64;
        return member.key.size() <= longest ? Key::of(member.key) : Key::of("extra");
    }

    void found(const Here& here, Key property)
    {
        Finding& finding = report_.add(rule_, here);
        finding.property = property;
        finding.detail = property.text();
        with(finding, "property", labelOf(here.kind().property(property), property));
    }

    void foundOnWire(const Here& here, const Link& link, Key property)
    {
        if (survey_.perEnvironment(link.other) && !survey_.lives(link.other, here.environment()))
            return;
        const Wire* wire = survey_.catalogue().wire(here.component().kind, survey_.kindName(link.other));
        const Property* known = nullptr;
        for (std::size_t i = 0; wire && i < wire->properties.size(); ++i)
            if (wire->properties[i].name == property)
                known = &wire->properties[i];
        Finding& finding = report_.add(rule_, here);
        finding.property = property;
        finding.connection = link.connection->id;
        finding.detail = link.connection->id + "," + std::string(property.text());
        finding.related.push_back(link.connection->to);
        with(finding, "property", labelOf(known, property));
    }

    void word(const std::string& text, std::string detail, Text label)
    {
        if (!looksLikeCredential(text))
            return;
        Finding& finding = report_.add(rule_, survey_, survey_.shared());
        finding.detail = std::move(detail);
        with(finding, "component", Text{"this design", "este diseño"});
        with(finding, "property", label);
    }

    void contact(const Contact& contact, std::string_view detail, Text label)
    {
        word(contact.name, std::string(detail) + ".name", label);
        word(contact.email, std::string(detail) + ".email", label);
        word(contact.phone, std::string(detail) + ".phone", label);
    }

    const Rule& rule_;
    const Survey& survey_;
    Report& report_;
};

void credentialInFreeText(const Rule& rule, const Stretch& stretch, Report& report)
{
    TextSearch search(rule, stretch.survey(), report);
    for (NodeIndex node = stretch.first(); node < stretch.end(); ++node) {
        search.component(node);
        search.wires(node);
    }
}

void credentialInWordsOfDesign(const Rule& rule, const Survey& survey, Report& report)
{
    TextSearch(rule, survey, report).words();
}

std::vector<Fix> valueDeleted(const Survey& survey, const Finding& finding)
{
    return {{{{"Delete the value", "Eliminar el valor"}, {}},
             [&catalogue = survey.catalogue(), id = finding.component](const Design& design) {
                 return withoutSecretValue(design, catalogue, id);
             }}};
}

std::vector<Fix> credentialReplaced(const Survey&, const Finding& finding)
{
    return {
        {{{"Replace it by “(delivered by a secure channel)”", "Reemplazarla por «(delivered by a secure channel)»"},
          {}},
         [component = finding.component, wire = finding.connection, property = finding.property](const Design& design) {
             if (!wire.empty())
                 return withCleanWire(design, wire, property, replacement);
             return component.empty() ? withCleanWords(design, replacement)
                                      : withCleanProperty(design, component, property, replacement);
         }}};
}

constexpr Rule credentialTable[] = {
    {"secret-value-in-design",
     Severity::error,
     {"Value of a secret in the design", "Valor de un secreto en el diseño"},
     {"A design is a file that travels by mail and through tickets; whoever gets it would hold the secret.",
      "Un diseño es un archivo que viaja por correo y en tickets; quien lo reciba tendría el secreto."},
     {"Delete the value here and hand it over through the agreed channel. If others have seen the file, change it.",
      "Elimine aquí el valor y entréguelo por el canal acordado. Si otros vieron el archivo, cámbielo."},
     {"{component} contains what looks like the secret's value. Remove it: values never go in a design or a ticket.",
      "{component} contiene lo que parece el valor del secreto. Elimínelo: los valores nunca van en el diseño ni en el "
      "ticket."},
     "Guide, Secret Management, Confidentiality of secrets",
     &secretValueInDesign,
     &valueDeleted},
    {"credential-in-free-text",
     Severity::error,
     {"Credential in a text", "Credencial en un texto"},
     {"Texts of a design are copied into tickets and pictures, where everybody can read them.",
      "Los textos de un diseño se copian en tickets e imágenes, donde cualquiera puede leerlos."},
     {"Take the credential out of the text, keep it as a secret, and change it if others have seen it.",
      "Quite la credencial del texto, guárdela como secreto y cámbiela si otros la vieron."},
     {"“{property}” of {component} seems to contain a credential.",
      "«{property}» de {component} parece contener una credencial."},
     "Guide, Secret Management, Confidentiality of secrets",
     {&credentialInFreeText, &credentialInWordsOfDesign},
     &credentialReplaced},
};

} // namespace

std::span<const Rule> credentialRules()
{
    return credentialTable;
}

} // namespace designer
