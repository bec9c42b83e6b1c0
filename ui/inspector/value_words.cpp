#include "ui/inspector/value_words.h"

#include <QCoreApplication>
#include <QStringList>
#include <algorithm>

#include "design/credentials.h"
#include "ui/render/words.h"

namespace designer::ui {

namespace {

constexpr Text yes{"Yes", "Sí"};
constexpr Text no{"No", "No"};

QString sizeNote(int vcpu, const std::string& memory)
{
    return QStringLiteral("%1 vCPU · %2 GB").arg(vcpu).arg(qt(memory));
}

QString connectionsNote(int connections, Language language)
{
    return qt(
        Message{{"{count} connections", "{count} conexiones"}, {{"count", std::int64_t{connections}}}}.in(language));
}

/// What the tables know of an instance type; else the option's own note.
QString noteOf(const Option& option, const Tables& tables, Language language)
{
    for (const DatabaseType& type : tables.databases)
        if (type.name == option.value)
            return sizeNote(type.vcpu, std::to_string(type.memoryGb)) + QStringLiteral(" · ")
                   + connectionsNote(type.connections, language);
    for (const auto* types : {&tables.caches, &tables.searches})
        for (const NodeType& type : *types)
            if (type.name == option.value)
                return sizeNote(type.vcpu, type.memoryGib);
    return qt(option.note);
}

bool isNumeric(PropertyType type)
{
    return type == PropertyType::number || type == PropertyType::integer;
}

QString optionLabel(const Property& property, const std::string& value, Language language)
{
    for (const Option& option : property.options)
        if (option.value == value)
            return qt(option.label, language);
    return qt(value);
}

/// The member that says the most of an object.
const json::Value& gist(const json::Value& object)
{
    static const json::Value none;
    for (const char* key : {"name", "domain", "path", "route", "method", "policy", "limit", "email", "location"})
        if (const json::Value& value = object[key]; !value.isEmpty())
            return value;
    return object.object().empty() ? none : object.object().begin()->value;
}

QString joined(QStringList words)
{
    constexpr qsizetype most = 3;
    words.removeAll(QString());
    if (words.size() > most)
        words = words.mid(0, most) << QStringLiteral("… (%1)").arg(words.size());
    return words.join(QStringLiteral(", "));
}

/// Null when it is too large.
json::Value numberOf(const std::string& plain)
{
    if (plain.find('.') == std::string::npos) {
        bool fits = false;
        const qint64 integer = qt(plain).toLongLong(&fits);
        return fits ? json::Value(std::int64_t{integer}) : json::Value();
    }
    const json::Value decimal(json::Decimal{plain});
    return decimal.micro() ? decimal : json::Value();
}

/// For reading: 10,000,000.
QString groupedWords(const json::Value& number, Language language)
{
    const auto micro = number.micro();
    return micro ? qt(formatQuantity(*micro, language)) : numberWords(number.numberText(), language);
}

QString listWords(const json::Array& array, const Property& property, Language language)
{
    QStringList words;
    for (const json::Value& each : array)
        words << valueWords(each.isObject() ? gist(each) : each, property, language);
    return joined(words);
}

QString variableWords(const json::Object& object)
{
    QStringList words;
    for (const json::Member& member : object)
        words << qt(member.key);
    return joined(words);
}

} // namespace

std::vector<Choice> choicesOf(const Property& property, const Tables& tables, Language language)
{
    std::vector<Choice> out;
    for (const Option& option : property.options)
        out.push_back({isNumeric(property.type) ? numberOf(option.value) : json::Value(option.value),
                       qt(option.label, language), noteOf(option, tables, language)});
    return out;
}

std::vector<Choice> memoryChoices(const json::Value& vcpu, const Tables& tables)
{
    std::vector<Choice> out;
    const auto count = vcpu.integer();
    if (const MemoryRange* range = count ? tables.memoryFor(*count) : nullptr)
        for (int gb = range->minimumGb; gb <= range->maximumGb; gb += range->stepGb)
            out.push_back({gb, QString::number(gb), {}});
    return out;
}

QString valueWords(const json::Value& value, const Property& property, Language language)
{
    if (value.isBool())
        return qt(value.boolean() ? yes : no, language);
    if (value.isString())
        return qt(hidingCredentials(utf8(optionLabel(property, value.string(), language).simplified())));
    if (value.isNumber())
        return (groupedWords(value, language) + QLatin1Char(' ') + qt(property.unit)).trimmed();
    if (value.isArray())
        return listWords(value.array(), property, language);
    if (property.type == PropertyType::variables)
        return variableWords(value.object());
    return value.isObject() ? valueWords(gist(value), property, language) : QString();
}

json::Value numberValue(const QString& text, Language language)
{
    const auto typed = typedNumber(text, language);
    return typed ? numberOf(*typed) : json::Value();
}

QString counted(std::size_t count, const QString& one, const QString& many)
{
    return count == 1 ? one : many.arg(count);
}

bool holdsCredential(const json::Value& value)
{
    if (value.isString())
        return looksLikeCredential(value.string());
    if (value.isArray())
        return std::any_of(value.array().begin(), value.array().end(), holdsCredential);
    return std::any_of(value.object().begin(), value.object().end(),
                       [](const json::Member& member) { return holdsCredential(member.value); });
}

} // namespace designer::ui
