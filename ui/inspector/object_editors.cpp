#include "ui/inspector/object_editors.h"

#include <QFormLayout>
#include <QLabel>
#include <QVBoxLayout>
#include <algorithm>

#include "design/credentials.h"
#include "ui/inspector/choice_editors.h"
#include "ui/render/words.h"

namespace designer::ui {

namespace {

constexpr MemberField contactMembers[] = {
    {"name", {"Name", "Nombre"}}, {"email", {"E-mail", "Correo"}}, {"phone", {"Phone", "Teléfono"}}};
constexpr MemberField repositoryMembers[] = {{"name", {"Name", "Nombre"}}, {"location", {"Location", "Ubicación"}}};
constexpr MemberField rateMembers[] = {{"limit", {"Requests", "Solicitudes"}, true},
                                       {"windowSeconds", {"Seconds", "Segundos"}, true}};

QString memberText(const json::Value& value, Language language)
{
    if (value.isNull())
        return {};
    return value.isString() ? qt(value.string()) : numberWords(value.numberText(), language);
}

/// The member's value, or nothing where the text is no number and must be one.
std::optional<json::Value> memberValue(const QString& text, bool number, Language language)
{
    if (text.isEmpty())
        return json::Value();
    if (!number)
        return json::Value(utf8(text));
    json::Value value = numberValue(text, language);
    if (value.isNull())
        return std::nullopt;
    return value;
}

void showText(QLineEdit* line, const QString& text)
{
    if (line->text() != text) {
        line->setText(text);
        line->setCursorPosition(0);
    }
    if (!line->hasFocus())
        line->setEchoMode(looksLikeCredential(utf8(text)) ? QLineEdit::Password : QLineEdit::Normal);
}

QString refusalOf(bool number)
{
    return number ? MembersEditor::tr("A number") : QString();
}

} // namespace

std::span<const MemberField> membersOf(PropertyType type)
{
    switch (type) {
    case PropertyType::contact:
        return contactMembers;
    case PropertyType::repository:
        return repositoryMembers;
    case PropertyType::rateLimit:
        return rateMembers;
    default:
        return {};
    }
}

MembersEditor::MembersEditor(std::span<const MemberField> members, Language language, QWidget* parent)
    : ValueEditor(parent), members_(members), language_(language)
{
    auto* form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setVerticalSpacing(4);
    form->setHorizontalSpacing(8);
    for (std::size_t at = 0; at < members_.size(); ++at) {
        auto* line = new QLineEdit(this);
        form->addRow(qt(members_[at].label, language_), line);
        watch(line);
        connect(line, &QLineEdit::textEdited, this, [this, at](const QString& text) { typed(at, text); });
        lines_.push_back(line);
    }
}

void MembersEditor::setLabel(const QString& label)
{
    for (std::size_t at = 0; at < lines_.size(); ++at)
        lines_[at]->setAccessibleName(label + QStringLiteral(": ") + qt(members_[at].label, language_));
}

void MembersEditor::present()
{
    for (std::size_t at = 0; at < lines_.size(); ++at) {
        const QString text = mixed() ? QString() : memberText(value()[members_[at].key], language_);
        const bool already =
            lines_[at]->hasFocus()
            && memberValue(lines_[at]->text(), members_[at].number, language_) == value()[members_[at].key];
        if (!already)
            showText(lines_[at], text);
        lines_[at]->setPlaceholderText(mixed() ? tr("several values")
                                               : memberText(standIn()[members_[at].key], language_));
    }
}

bool MembersEditor::goOn(QObject* from)
{
    const auto at = std::find(lines_.begin(), lines_.end(), from);
    if (at == lines_.end() || at + 1 == lines_.end())
        return false;
    (*(at + 1))->setFocus(Qt::TabFocusReason);
    return true;
}

void MembersEditor::typed(std::size_t member, const QString& text)
{
    const auto typed = memberValue(text, members_[member].number, language_);
    if (!typed) {
        emit refused(refusalOf(true));
        return;
    }
    // Whoever amends one member of what is inherited means to keep the others.
    json::Object object = (value().isNull() && !text.isEmpty() ? standIn() : value()).object();
    if (typed->isNull())
        object.erase(members_[member].key);
    else
        object.set(members_[member].key, *typed);
    announce(object.empty() ? json::Value() : json::Value(std::move(object)), false);
}

const Companion& companionOf(PropertyType type)
{
    static constexpr Companion lifecycle{"policy", "days", "delete-after", {"Days", "Días"}, true};
    static constexpr Companion delivery{"method", "note", nullptr, {"Note", "Nota"}};
    return type == PropertyType::lifecycle ? lifecycle : delivery;
}

CompanionEditor::CompanionEditor(const Companion& companion, std::vector<Choice> choices, Language language,
                                 QWidget* parent)
    : ValueEditor(parent), companion_(companion), language_(language), box_(new ChoiceBox(this)),
      rest_(new QLineEdit(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(box_);
    column->addWidget(rest_);
    rest_->setPlaceholderText(qt(companion.label, language));
    box_->setChoices(std::move(choices));
    watch(box_);
    watch(rest_);
    connect(box_, &ChoiceBox::chosen, this, [this](const json::Value& choice, bool finished) {
        announce(composed(choice, restOf(value())), finished);
        present();
    });
    connect(rest_, &QLineEdit::textEdited, this, &CompanionEditor::typed);
}

bool CompanionEditor::canShow(const json::Value& value) const
{
    return value.isNull() || value.isString() || (value.isObject() && choiceOf(value).isString());
}

void CompanionEditor::setLabel(const QString& label)
{
    box_->setAccessibleName(label);
    rest_->setAccessibleName(label + QStringLiteral(": ") + rest_->placeholderText());
}

void CompanionEditor::leave()
{
    box_->restore();
    present();
}

json::Value CompanionEditor::choiceOf(const json::Value& value) const
{
    return value.isObject() ? value[companion_.choice] : value;
}

json::Value CompanionEditor::composed(const json::Value& choice, const json::Value& rest) const
{
    const bool wanted = !companion_.onlyWith || choice.string() == companion_.onlyWith;
    json::Object object = value().object();
    object.set(companion_.choice, choice);
    object.erase(companion_.companion);
    if (wanted && !rest.isNull())
        object.set(companion_.companion, rest);
    return object.size() == 1 ? choice : json::Value(std::move(object));
}

void CompanionEditor::present()
{
    const json::Value& shown = value().isNull() ? standIn() : value();
    const json::Value choice = choiceOf(shown);
    const QString placeholder = mixed() ? tr("several values") : choice.isNull() ? tr("Choose") : box_->labelOf(choice);
    box_->showValue(mixed() || value().isNull() ? json::Value() : choice, mixed() ? json::Value() : choice,
                    placeholder);
    rest_->setVisible(!choice.isNull() && (!companion_.onlyWith || choice.string() == companion_.onlyWith));
    const json::Value rest = restOf(shown);
    if (!rest_->hasFocus() || memberValue(rest_->text(), companion_.number, language_) != rest)
        showText(rest_, memberText(rest, language_));
}

void CompanionEditor::typed(const QString& text)
{
    const auto rest = memberValue(text, companion_.number, language_);
    if (!rest) {
        emit refused(refusalOf(companion_.number));
        return;
    }
    announce(composed(choiceOf(value().isNull() ? standIn() : value()), *rest), false);
}

} // namespace designer::ui
