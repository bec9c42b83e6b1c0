#pragma once

#include <QLineEdit>
#include <array>
#include <span>

#include "ui/inspector/value_editor.h"

namespace designer::ui {

class ChoiceBox;

/// A member of an object with its words.
struct MemberField {
    const char* key;
    Text label;
    bool number = false;
};

/// The members that people fill in of a contact, a repository, a rate limit; none for others.
std::span<const MemberField> membersOf(PropertyType type);

/// An object: one line a member. Members that it does not know stay.
class MembersEditor : public ValueEditor {
    Q_OBJECT

public:
    MembersEditor(std::span<const MemberField> members, Language language, QWidget* parent);

    bool canShow(const json::Value& value) const override { return value.isNull() || value.isObject(); }
    void setLabel(const QString& label) override;

protected:
    void present() override;

private:
    bool goOn(QObject* from) override;
    void typed(std::size_t member, const QString& text);

    std::span<const MemberField> members_;
    Language language_;
    std::vector<QLineEdit*> lines_;
};

/// A choice that one of its options wants to know more about: the days after
/// which files are deleted, a note on how a secret is delivered.
struct Companion {
    const char* choice;    // member that holds the choice
    const char* companion; // member that holds the rest
    const char* onlyWith;  // the option that has one; null: every option
    Text label;
    bool number = false;
};
const Companion& companionOf(PropertyType type);

class CompanionEditor : public ValueEditor {
    Q_OBJECT

public:
    CompanionEditor(const Companion& companion, std::vector<Choice> choices, Language language, QWidget* parent);

    bool canShow(const json::Value& value) const override;
    void setLabel(const QString& label) override;

protected:
    void present() override;

private:
    void leave() override;
    json::Value composed(const json::Value& choice, const json::Value& rest) const;
    json::Value choiceOf(const json::Value& value) const;
    json::Value restOf(const json::Value& value) const { return value[companion_.companion]; }
    void typed(const QString& text);

    const Companion& companion_;
    Language language_;
    ChoiceBox* box_;
    QLineEdit* rest_;
};

} // namespace designer::ui
