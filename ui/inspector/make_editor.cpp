#include "ui/inspector/choice_editors.h"
#include "ui/inspector/object_editors.h"
#include "ui/inspector/rows_editor.h"
#include "ui/inspector/rows_model.h"
#include "ui/inspector/text_editors.h"
#include "ui/render/words.h"

namespace designer::ui {

namespace {

using Make = ValueEditor* (*)(const EditorContext&, QWidget*);

ValueEditor* makeLine(const EditorContext& context, QWidget* parent)
{
    auto* line = new LineEditor(lineFormat(context.property, context.language), qt(context.property.unit), parent);
    if (context.property.type == PropertyType::date)
        line->setPlaceholder(QStringLiteral("2027-01-31"));
    return line;
}

ValueEditor* makeLongText(const EditorContext&, QWidget* parent)
{
    return new LongTextEditor(parent);
}

bool isTextOrFlag(const json::Value& value)
{
    return value.isNull() || value.isString() || value.isBool();
}

bool isNumberOrNull(const json::Value& value)
{
    return value.isNull() || value.isNumber();
}

ValueEditor* makeChoice(const EditorContext& context, QWidget* parent)
{
    return new ChoiceEditor(choicesOf(context.property, context.tables, context.language), {}, isTextOrFlag, parent);
}

/// A number with a fixed list is chosen, any other is typed.
ValueEditor* makeNumber(const EditorContext& context, QWidget* parent)
{
    const Property& property = context.property;
    if (property.options.empty() && property.defaultSource != DefaultSource::fargateMinimum)
        return makeLine(context, parent);
    return new ChoiceEditor(choicesOf(property, context.tables, context.language), qt(property.unit), isNumberOrNull,
                            parent);
}

ValueEditor* makeFlag(const EditorContext& context, QWidget* parent)
{
    return new FlagEditor(qt(context.property.label, context.language), parent);
}

ValueEditor* makeChoices(const EditorContext& context, QWidget* parent)
{
    return new ChoicesEditor(choicesOf(context.property, context.tables, context.language), parent);
}

ValueEditor* makeRows(const EditorContext& context, QWidget* parent)
{
    return new RowsEditor(rowsShape(context.property.type, context.tables, context.components), context.language,
                          parent);
}

ValueEditor* makeMembers(const EditorContext& context, QWidget* parent)
{
    return new MembersEditor(membersOf(context.property.type), context.language, parent);
}

ValueEditor* makeCompanion(const EditorContext& context, QWidget* parent)
{
    return new CompanionEditor(companionOf(context.property.type),
                               choicesOf(context.property, context.tables, context.language), context.language, parent);
}

struct TypeEditors {
    PropertyType type;
    Make usual;
    Make other = nullptr; // for values of the other shape that the type allows
};

constexpr TypeEditors typeEditors[] = {
    {PropertyType::text, makeLine},
    {PropertyType::longText, makeLongText},
    {PropertyType::host, makeLine},
    {PropertyType::number, makeNumber},
    {PropertyType::integer, makeNumber},
    {PropertyType::flag, makeFlag},
    {PropertyType::choice, makeChoice},
    {PropertyType::choices, makeChoices},
    {PropertyType::textList, makeRows},
    {PropertyType::contact, makeMembers},
    {PropertyType::repository, makeMembers, makeRows},
    {PropertyType::variables, makeRows},
    {PropertyType::routes, makeRows},
    {PropertyType::records, makeRows, makeLongText},
    {PropertyType::domains, makeRows},
    {PropertyType::realms, makeRows},
    {PropertyType::ipRules, makeRows},
    {PropertyType::rateLimit, makeLine, makeMembers},
    {PropertyType::lifecycle, makeCompanion},
    {PropertyType::delivery, makeCompanion},
    {PropertyType::measure, makeLine},
    {PropertyType::date, makeLine},
    {PropertyType::quota, makeLine},
    {PropertyType::channel, makeChoice},
};
static_assert(std::size(typeEditors) == static_cast<std::size_t>(PropertyType::channel) + 1);

} // namespace

ValueEditor* makeEditor(const EditorContext& context, const json::Value& value, QWidget* parent)
{
    const TypeEditors& editors = typeEditors[static_cast<std::size_t>(context.property.type)];
    for (const Make make : {editors.usual, editors.other}) {
        if (!make)
            continue;
        ValueEditor* editor = make(context, parent);
        if (editor->canShow(value))
            return editor;
        delete editor;
    }
    return new KeptEditor(parent);
}

} // namespace designer::ui
