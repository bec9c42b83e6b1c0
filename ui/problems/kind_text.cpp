#include "ui/problems/kind_text.h"

#include <QStringList>
#include <algorithm>

#include "ui/render/words.h"

namespace designer::ui {

namespace {

constexpr Text zoneNames[] = {{"On the Internet side", "Del lado de Internet"},
                              {"In AWS, outside the VPC", "En AWS, fuera de la VPC"},
                              {"In the VPC", "En la VPC"},
                              {"In the client's network", "En la red del cliente"},
                              {"Outside every network", "Fuera de toda red"}};

constexpr Text scopeNames[] = {{"One in each environment it lives in.", "Uno en cada ambiente en que existe."},
                               {"Once for the whole design.", "Uno solo para todo el diseño."},
                               {"Nobody's: no MRU and no ticket.", "Ajeno al servicio: sin MRU y sin ticket."}};

constexpr Text typeNames[] = {
    {"text", "texto"},
    {"text of several lines", "texto de varias líneas"},
    {"host name", "nombre de host"},
    {"number", "número"},
    {"whole number", "número entero"},
    {"yes or no", "sí o no"},
    {"one of", "uno de"},
    {"any of", "cualquiera de"},
    {"list of texts", "lista de textos"},
    {"contact with name and email", "contacto con nombre y correo"},
    {"repository with its location", "repositorio con su ubicación"},
    {"environment variables", "variables de entorno"},
    {"routes to containers", "rutas hacia contenedores"},
    {"DNS records", "registros DNS"},
    {"list of domains", "lista de dominios"},
    {"realms", "realms"},
    {"routes with allowed or blocked addresses", "rutas con direcciones permitidas o bloqueadas"},
    {"requests in a span of time", "peticiones en un período"},
    {"how long files are kept", "cuánto se conservan los archivos"},
    {"a way of delivering", "una forma de entrega"},
    {"amount with its unit", "cantidad con su unidad"},
    {"date", "fecha"},
    {"quota", "cuota"},
    {"how the call is protected", "cómo se protege la llamada"}};

QString in(const Text& text, Language language)
{
    return qt(text, language).toHtmlEscaped();
}

QString valueWords(const json::Value& value, const Property& property, Language language)
{
    if (value.isBool())
        return in(value.boolean() ? Text{"yes", "sí"} : Text{"no", "no"}, language);
    if (value.isNumber())
        return qt(formatQuantity(value.micro().value_or(0), language));
    if (value.isArray()) {
        QStringList parts;
        for (const json::Value& each : value.array())
            parts << valueWords(each, property, language);
        return parts.join(QStringLiteral(", "));
    }
    const auto option = std::find_if(property.options.begin(), property.options.end(),
                                     [&value](const Option& each) { return each.value == value.string(); });
    return option == property.options.end() ? qt(value.string()).toHtmlEscaped() : in(option->label, language);
}

QString optionsWords(const Property& property, Language language)
{
    QStringList words;
    for (const Option& option : property.options) {
        const QString label = in(option.label, language);
        words << (option.note.empty() ? label : QStringLiteral("%1 (%2)").arg(label, qt(option.note).toHtmlEscaped()));
    }
    if (!words.isEmpty() && !property.closedOptions)
        words << in({"or another", "u otro"}, language);
    return words.join(QStringLiteral(", "));
}

QString rangeWords(const Property& property, Language language)
{
    const QString unit = property.unit.empty() ? QString() : QLatin1Char(' ') + qt(property.unit).toHtmlEscaped();
    const auto amount = [language](Micro value) { return qt(formatQuantity(value, language)); };
    if (property.minimum && property.maximum)
        return in({"from %1 to %2", "de %1 a %2"}, language).arg(amount(*property.minimum), amount(*property.maximum))
               + unit;
    if (property.minimum)
        return in({"%1 or more", "%1 o más"}, language).arg(amount(*property.minimum)) + unit;
    if (property.maximum)
        return in({"at most %1", "a lo más %1"}, language).arg(amount(*property.maximum)) + unit;
    return unit.isEmpty() ? QString() : in({"in%1", "en%1"}, language).arg(unit);
}

QString constantDefault(const Property& property, Language language)
{
    const auto& [production, preProduction] = property.defaults;
    if (production.isNull() && preProduction.isNull())
        return {};
    const QString words = valueWords(production, property, language);
    if (production == preProduction)
        return in({"unless chosen: %1", "si no se elige: %1"}, language).arg(words);
    return in({"unless chosen: %1 in production, %2 before it", "si no se elige: %1 en producción, %2 antes"}, language)
        .arg(words, valueWords(preProduction, property, language));
}

QString defaultWords(const Property& property, const Kind& kind, Language language)
{
    const Property* other = kind.property(property.defaultFrom);
    const QString name = other ? in(other->label, language) : QString();
    switch (property.defaultSource) {
    case DefaultSource::constant:
        return constantDefault(property, language);
    case DefaultSource::environmentRedundancy:
        return in({"unless chosen: as redundant as its environment", "si no se elige: la redundancia de su ambiente"},
                  language);
    case DefaultSource::otherProperty:
        return in({"unless chosen: as “%1”", "si no se elige: igual que «%1»"}, language).arg(name);
    case DefaultSource::fargateMinimum:
        return in({"unless chosen: the least that “%1” allows", "si no se elige: el mínimo que permite «%1»"}, language)
            .arg(name);
    }
    return {};
}

QString placeText(const Kind& kind, Language language)
{
    QStringList zones;
    for (const Zone zone : kind.zones)
        zones << in(zoneNames[static_cast<std::size_t>(zone)], language);
    return heading({"Where it stands", "Dónde se ubica"}, language)
           + paragraph(zones.join(QStringLiteral(", ")) + QStringLiteral(". ")
                       + in(scopeNames[static_cast<std::size_t>(kind.scope)], language));
}

QString otherEnd(Key other, const Wire& wire, const Catalogue& catalogue, Language language)
{
    const Kind* kind = catalogue.kind(other);
    const QString name = kind ? qt(kind->label, language) : qt(other.text());
    const QString label = in(wire.label, language);
    return link(QStringLiteral("kind/") + qt(other.text()), name)
           + (label.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(label));
}

QString wiresText(const Kind& kind, const Catalogue& catalogue, Language language)
{
    QStringList to, from;
    for (const Wire& wire : catalogue.wires()) {
        if (wire.from == kind.name)
            to << otherEnd(wire.to, wire, catalogue, language);
        if (wire.to == kind.name)
            from << otherEnd(wire.from, wire, catalogue, language);
    }
    QStringList lines;
    if (!to.isEmpty())
        lines << in({"To", "Hacia"}, language) + QStringLiteral(": ") + to.join(QStringLiteral(", "));
    if (!from.isEmpty())
        lines << in({"From", "Desde"}, language) + QStringLiteral(": ") + from.join(QStringLiteral(", "));
    if (lines.isEmpty())
        lines << in({"Nothing.", "Nada."}, language);
    return heading({"What it may be wired to", "Con qué se puede conectar"}, language)
           + paragraph(lines.join(QStringLiteral("<br>")));
}

QString ticketText(const Kind& kind, Language language)
{
    QString out;
    if (!kind.withoutTicket.en.empty())
        out += heading({"Without a ticket", "Sin ticket"}, language) + paragraph(in(kind.withoutTicket, language));
    if (kind.ticketFields.empty())
        return out;
    QStringList fields;
    for (const TicketField& field : kind.ticketFields)
        fields << in(field.label, language)
                      + (field.ours
                             ? QStringLiteral(" (%1)").arg(
                                   in({"asked for here, not by the guide", "se pide aquí, no en la guía"}, language))
                             : QString());
    return out + heading({"What the ticket asks for", "Qué pide el ticket"}, language) + bullets(fields, true);
}

QString propertiesText(const Kind& kind, Language language)
{
    if (kind.properties.empty())
        return {};
    QString out = heading({"Its properties", "Sus propiedades"}, language);
    for (const Property& property : kind.properties)
        out += paragraph(QStringLiteral("<b>%1</b> &nbsp;<span class=\"secondary\">%2</span><br>%3"
                                        "<br><span class=\"secondary\">%4</span>")
                             .arg(in(property.label, language), qt(property.name.text()).toHtmlEscaped(),
                                  in(property.help, language), propertyWords(property, kind, language)));
    return out;
}

QString cautionsText(const Kind& kind, Language language)
{
    QStringList cautions;
    for (const Caution& caution : kind.cautions)
        cautions
            << in(caution.text, language)
                   + QStringLiteral(" <span class=\"secondary\">%1</span>").arg(qt(caution.source).toHtmlEscaped());
    return cautions.isEmpty()
               ? QString()
               : heading({"What the client must know", "Qué debe saber el cliente"}, language) + bullets(cautions);
}

} // namespace

QString heading(const Text& text, Language language)
{
    return QStringLiteral("<p class=\"heading\">%1</p>").arg(in(text, language));
}

QString paragraph(const QString& text)
{
    return QStringLiteral("<p>%1</p>").arg(text);
}

QString secondary(const QString& text)
{
    return QStringLiteral("<p class=\"secondary\">%1</p>").arg(text);
}

QString link(const QString& topic, const QString& text)
{
    return QStringLiteral("<a href=\"%1\">%2</a>").arg(topic, text.toHtmlEscaped());
}

QString bullets(const QStringList& items, bool numbered)
{
    const QString tag = numbered ? QStringLiteral("ol") : QStringLiteral("ul");
    return QStringLiteral("<%1><li>%2</li></%1>").arg(tag, items.join(QStringLiteral("</li><li>")));
}

QString propertyWords(const Property& property, const Kind& kind, Language language)
{
    QString type = in(typeNames[static_cast<std::size_t>(property.type)], language);
    if (const QString options = optionsWords(property, language); !options.isEmpty())
        type += QStringLiteral(": ") + options;
    QStringList parts{type};
    parts << rangeWords(property, language) << defaultWords(property, kind, language);
    if (property.required)
        parts << in({"the ticket needs it", "el ticket lo requiere"}, language);
    if (property.perEnvironment)
        parts << in({"differs by environment", "distinto en cada ambiente"}, language);
    parts.removeAll(QString());
    return parts.join(QStringLiteral("; "));
}

QString kindText(const Kind& kind, const Catalogue& catalogue, Language language)
{
    return paragraph(in(kind.description, language)) + placeText(kind, language) + wiresText(kind, catalogue, language)
           + ticketText(kind, language) + cautionsText(kind, language) + propertiesText(kind, language)
           + (kind.source.empty() ? QString()
                                  : heading({"Where it is written", "Dónde está escrito"}, language)
                                        + secondary(in({"Guide", "Guía"}, language) + QStringLiteral(", ")
                                                    + qt(kind.source).toHtmlEscaped()));
}

} // namespace designer::ui
