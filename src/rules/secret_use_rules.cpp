#include <algorithm>
#include <array>
#include <optional>

#include "design/credentials.h"
#include "rules/aws_secret.h"
#include "rules/fixes.h"
#include "rules/place.h"
#include "rules/secret_families.h"
#include "rules/secret_names.h"
#include "text/ascii.h"

namespace designer {

namespace {

/// What a word says of a way to deliver a secret's value.
enum class Sense : std::uint8_t { other, readable, mail, protects, denies };

struct Word {
    std::string_view word;
    Sense sense;
};

constexpr Word words[] = {
    {"ticket", Sense::readable},     {"tickets", Sense::readable},     {"chat", Sense::readable},
    {"slack", Sense::readable},      {"teams", Sense::readable},       {"whatsapp", Sense::readable},
    {"telegram", Sense::readable},   {"discord", Sense::readable},     {"skype", Sense::readable},
    {"messenger", Sense::readable},  {"sms", Sense::readable},         {"plain", Sense::readable},
    {"plaintext", Sense::readable},  {"unencrypted", Sense::readable}, {"mail", Sense::mail},
    {"email", Sense::mail},          {"mails", Sense::mail},           {"emails", Sense::mail},
    {"correo", Sense::mail},         {"correos", Sense::mail},         {"encrypted", Sense::protects},
    {"encriptado", Sense::protects}, {"encriptados", Sense::protects}, {"cifrado", Sense::protects},
    {"cifrados", Sense::protects},   {"pgp", Sense::protects},         {"gpg", Sense::protects},
    {"mime", Sense::protects},       {"secure", Sense::protects},      {"seguro", Sense::protects},
    {"not", Sense::denies},          {"never", Sense::denies},         {"no", Sense::denies},
    {"nunca", Sense::denies},        {"without", Sense::denies},       {"sin", Sense::denies},
};

Sense senseOf(std::string_view word)
{
    const auto is = [word](const Word& known) {
        return known.word.size() == word.size()
               && std::equal(word.begin(), word.end(), known.word.begin(),
                             [](char c, char expected) { return (c | 0x20) == expected; });
    };
    const auto at = std::find_if(std::begin(words), std::end(words), is);
    return at == std::end(words) ? Sense::other : at->sense;
}

/// Whether a way of delivery can be read by others: a ticket, a chat, or mail that nothing protects.
bool isReadable(std::string_view text)
{
    bool readable = false, mail = false, isProtected = false, denied = false;
    while (!text.empty()) {
        const auto begin = std::find_if(text.begin(), text.end(), isLetter);
        const auto end = std::find_if_not(begin, text.end(), isLetter);
        switch (senseOf(std::string_view(begin, end))) {
        case Sense::readable:
            readable = readable || !denied;
            break;
        case Sense::mail:
            mail = mail || !denied;
            break;
        case Sense::protects:
            isProtected = isProtected || !denied;
            break;
        case Sense::denies:
            denied = true;
            break;
        case Sense::other:
            break;
        }
        text = std::string_view(end, text.end());
    }
    return readable || (mail && !isProtected);
}

/// A choice as people read it, else what is written.
ArgValue optionLabel(const Here& here, Key name, const std::string& value)
{
    if (const Property* property = here.kind().property(name))
        for (const Option& option : property->options)
            if (option.value == value)
                return Text(option.label);
    return hidingCredentials(value);
}

void insecureSecretDelivery(const Rule& rule, const Stretch& stretch, Report& report)
{
    eachHere(stretch, kind::secret, [&](const Here& here) {
        const json::Value& delivery = here.value(property::deliveryMethod);
        const std::string& method = delivery.isObject() ? delivery["method"].string() : delivery.string();
        const std::string& note = delivery["note"].string();
        if (!isReadable(method) && !isReadable(note))
            return;
        Finding& finding = report.add(rule, here);
        finding.property = property::deliveryMethod;
        with(finding, "value", optionLabel(here, property::deliveryMethod, isReadable(method) ? method : note));
    });
}

constexpr Text likeArn{"a hyphen and six characters at the end look like the ones that AWS adds",
                       "un guion y seis caracteres al final parecen los que agrega AWS"};

void secretNameInvalid(const Rule& rule, const Stretch& stretch, Report& report)
{
    eachHere(stretch, kind::secret, [&](const Here& here) {
        const std::string& name = here.text(property::name);
        const auto store = secretStore(here.text(property::store));
        if (!store || name.empty())
            return;
        const auto problem = secretNameProblem(*store, name);
        if (!problem && (*store != SecretStore::aws || !endsLikeArn(name)))
            return;
        Finding& finding = report.add(rule, here);
        finding.property = property::name;
        if (!problem)
            finding.severity = Severity::warning;
        with(finding, "name", name);
        with(finding, "store", optionLabel(here, property::store, here.text(property::store)));
        with(finding, "reason", problem.value_or(likeArn));
    });
}

/// The wire through which a running service reads a secret, or null.
const Connection* runTimeUse(const Here& secret)
{
    const Connection* use = nullptr;
    secret.eachIn([&use](const Here& user, const Connection& wire) {
        if (!use && (user.is(kind::container) || user.is(kind::sso)))
            use = &wire;
    });
    return use;
}

/// The wire through which the continuous integration of a container gets a secret, or null.
const Connection* pipelineUse(const Here& secret)
{
    const Connection* use = nullptr;
    secret.eachOut([&use](const Here& user, const Connection& wire) {
        if (!use && user.is(kind::container))
            use = &wire;
    });
    return use;
}

void secretStoreMismatch(const Rule& rule, const Stretch& stretch, Report& report)
{
    eachHere(stretch, kind::secret, [&](const Here& here) {
        const auto store = secretStore(here.text(property::store));
        if (!store)
            return;
        const Connection* runTime = runTimeUse(here);
        const Connection* wrong = *store == SecretStore::github ? runTime : runTime ? nullptr : pipelineUse(here);
        if (!wrong)
            return;
        Finding& finding = report.add(rule, here);
        finding.property = property::store;
        finding.connection = wrong->id;
        with(finding, "store", optionLabel(here, property::store, here.text(property::store)));
    });
}

bool asksForCredentials(const Here& target)
{
    return target.is(kind::database) || (target.is(kind::externalService) && target.flag(property::authenticated));
}

void databaseCredentialsSecretMissing(const Rule& rule, const Stretch& stretch, Report& report)
{
    for (const Key kind : {kind::container, kind::sso})
        eachHere(stretch, kind, [&](const Here& here) {
            std::optional<bool> hasSecret; // looked up once: there may be many wires
            here.eachOut([&](const Here& target, const Connection& wire) {
                const bool counts = here.is(kind::container) || target.is(kind::database);
                if (!counts || !asksForCredentials(target))
                    return;
                if (!hasSecret)
                    hasSecret = usesAwsSecret(here);
                if (*hasSecret)
                    return;
                Finding& finding = report.add(rule, here);
                finding.connection = wire.id;
                finding.detail = target.id();
                finding.related.push_back(target.id());
                with(finding, "source", here.labelled());
                with(finding, "target", target.labelled());
            });
        });
}

std::vector<Fix> encryptedMail(const Survey& survey, const Finding& finding)
{
    const auto here = placeOf(survey, finding);
    if (!here)
        return {};
    return {setValue({{"Deliver it by encrypted e-mail", "Entregarlo por correo encriptado"}, {}}, here->id(),
                     scopeOf(*here, {property::deliveryMethod}), property::deliveryMethod, "encrypted-email")};
}

std::vector<Fix> repairedName(const Survey& survey, const Finding& finding)
{
    const auto here = placeOf(survey, finding);
    const auto store = here ? secretStore(here->text(property::store)) : std::nullopt;
    const auto name = store ? validSecretName(*store, here->text(property::name)) : std::nullopt;
    if (!name)
        return {};
    return {setValue({{"Rename it to {name}", "Renombrarlo a {name}"}, {{"name", hidingCredentials(*name)}}},
                     here->id(), scopeOf(*here, {property::name}), property::name, *name)};
}

std::vector<Fix> otherStore(const Survey& survey, const Finding& finding)
{
    const auto here = placeOf(survey, finding);
    if (!here)
        return {};
    const std::string other = here->text(property::store) == "aws" ? "github" : "aws";
    return {setValue(
        {{"Keep it in {store}", "Guardarlo en {store}"}, {{"store", optionLabel(*here, property::store, other)}}},
        here->id(), scopeOf(*here, {property::store}), property::store, other)};
}

std::vector<Fix> addedSecret(const Survey& survey, const Finding& finding)
{
    const auto here = placeOf(survey, finding);
    if (!here)
        return {};
    return {{{{"Add a secret in AWS for {component}", "Agregar un secreto en AWS para {component}"},
              {{"component", here->labelled()}}},
             [id = here->id()](const Design& design) { return withAwsSecret(design, id, id + "-credentials"); }}};
}

constexpr Rule secretUseTable[] = {
    {"insecure-secret-delivery",
     Severity::error,
     {"Insecure delivery of a secret", "Entrega insegura de un secreto"},
     {"Tickets, chats and plain mail keep what is sent, and others than the receiver read them.",
      "Los tickets, los chats y el correo común conservan lo enviado, y los leen otros además del destinatario."},
     {"Agree on encrypted e-mail, the client's vault or another channel that only the receiver can read.",
      "Acuerde correo encriptado, la bóveda del cliente u otro canal que solo lea el destinatario."},
     {"{component}: “{value}” is not a secure way to deliver the value; use encrypted e-mail or another secure "
      "channel.",
      "{component}: «{value}» no es un método seguro de entrega; use correo encriptado u otro canal seguro."},
     "Guide, Secret Management, Confidentiality of secrets",
     &insecureSecretDelivery,
     &encryptedMail},
    {"secret-name-invalid",
     Severity::error,
     {"Invalid secret name", "Nombre de secreto inválido"},
     {"Each store takes names of its own form only; another one cannot be created.",
      "Cada almacén acepta solo nombres con su propia forma; otro no se puede crear."},
     {"Use letters, digits and underscores; AWS also takes / + = . @ and hyphens.",
      "Use letras, dígitos y guiones bajos; AWS acepta también / + = . @ y guiones."},
     {"“{name}” is not a valid {store} secret name: {reason}.",
      "«{name}» no es un nombre de secreto válido para {store}: {reason}."},
     "AWS, Secrets Manager CreateSecret; GitHub, Naming your secrets",
     &secretNameInvalid,
     &repairedName},
    {"secret-store-mismatch",
     Severity::warning,
     {"Secret in the wrong store", "Secreto en el almacén equivocado"},
     {"Running services read AWS Secrets Manager and cannot see GitHub; continuous integration reads GitHub.",
      "Los servicios en ejecución leen AWS Secrets Manager y no ven GitHub; la integración continua lee GitHub."},
     {"Keep what running services need in AWS, and what continuous integration needs in GitHub.",
      "Guarde en AWS lo que requieren los servicios en ejecución, y en GitHub lo que requiere la integración "
      "continua."},
     {"{component}: the {store} store does not suit this use; run-time secrets belong in AWS, CI secrets in GitHub.",
      "{component}: el almacén {store} no corresponde a este uso; los secretos de ejecución van en AWS y los de CI en "
      "GitHub."},
     "Guide, Secret Management",
     &secretStoreMismatch,
     &otherStore},
    {"database-credentials-secret-missing",
     Severity::warning,
     {"No secret for credentials", "Sin secreto para credenciales"},
     {"A service needs a user and password there; without a secret they end up in its code or variables.",
      "El servicio necesita allí usuario y contraseña; sin un secreto terminan en su código o en sus variables."},
     {"Add a secret in AWS and connect the service to it.", "Agregue un secreto en AWS y conecte el servicio a él."},
     {"{source} uses {target} but has no secret for its credentials.",
      "{source} usa {target} pero no tiene un secreto para sus credenciales."},
     "Guide, Secret Management",
     &databaseCredentialsSecretMissing,
     &addedSecret},
};

} // namespace

std::span<const Rule> secretUseRules()
{
    return secretUseTable;
}

} // namespace designer
