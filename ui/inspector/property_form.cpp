#include "ui/inspector/property_form.h"

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>
#include <algorithm>

#include "design/credentials.h"
#include "ui/inspector/bound_editor.h"
#include "ui/inspector/page.h"
#include "ui/inspector/property_field.h"
#include "ui/render/theme.h"
#include "ui/render/words.h"

namespace designer::ui {

namespace {

using Extras = std::vector<std::pair<QString, QString>>;

void addExtra(Extras& out, const QString& name, const json::Value& value)
{
    out.emplace_back(name, qt(withoutCredentials(json::writeCompact(value), "••••••")));
}

Extras extrasOf(const PropertyMap& properties, const json::Object& extra, const std::vector<Property>& known)
{
    Extras out;
    for (const PropertyEntry& entry : properties) {
        const bool expected = std::any_of(known.begin(), known.end(),
                                          [&](const Property& property) { return property.name == entry.name; });
        if (!expected)
            addExtra(out, qt(entry.name.text()), entry.value);
    }
    for (const json::Member& member : extra)
        addExtra(out, qt(member.key), member.value);
    return out;
}

} // namespace

PropertyForm::PropertyForm(Session& session, Editing& editing, Subject subject, QWidget* parent)
    : QWidget(parent), session_(session), editing_(editing), subject_(std::move(subject)),
      column_(new QVBoxLayout(this))
{
    column_->setContentsMargins(0, 0, 0, 0);
    column_->setSpacing(12);
    makeFields();
    showExtras();
}

void PropertyForm::makeFields()
{
    for (const Property& property : subject_.properties()) {
        auto* field = new PropertyField(session_, subject_, editing_, property, this);
        column_->addWidget(field);
        connect(field, &PropertyField::entered, this, &PropertyForm::goOnFrom);
        fields_.push_back(field);
    }
}

/// To the next answer that a ticket still needs, round to the first.
void PropertyForm::goOnFrom(BoundEditor* editor)
{
    const QList<BoundEditor*> all = findChildren<BoundEditor*>();
    const qsizetype from = all.indexOf(editor);
    for (qsizetype step = 1; step < all.size(); ++step) {
        BoundEditor* next = all[(from + step) % all.size()];
        if (!next->isVisibleTo(this) || !next->state().missing)
            continue;
        next->setFocus(Qt::TabFocusReason);
        scrollTo(next);
        return;
    }
}

bool PropertyForm::refresh()
{
    if (!subject_.refresh())
        return false;
    for (PropertyField* field : fields_)
        field->refresh();
    showExtras();
    return true;
}

std::vector<const Finding*> PropertyForm::showFindings(const std::vector<const Finding*>& findings)
{
    std::vector<const Finding*> rest;
    std::copy_if(findings.begin(), findings.end(), std::back_inserter(rest),
                 [this](const Finding* each) { return !field(each->property); });
    for (PropertyField* shown : fields_) {
        std::vector<const Finding*> own;
        std::copy_if(findings.begin(), findings.end(), std::back_inserter(own),
                     [shown](const Finding* each) { return each->property == shown->property(); });
        shown->showFindings(own);
    }
    return rest;
}

PropertyField* PropertyForm::field(Key property) const
{
    for (PropertyField* each : fields_)
        if (each->property() == property)
            return each;
    return nullptr;
}

PropertyField* PropertyForm::firstMissing() const
{
    const auto found =
        std::find_if(fields_.begin(), fields_.end(), [](const PropertyField* field) { return field->isMissing(); });
    return found == fields_.end() ? nullptr : *found;
}

void PropertyForm::showExtras()
{
    const Design& design = session_.design();
    const auto& ids = subject_.components();
    Extras extras;
    if (const Component* component = ids.size() == 1 ? design.component(ids.front()) : nullptr)
        extras = extrasOf(component->properties, component->extra, subject_.properties());
    if (const Connection* wire = subject_.wire().empty() ? nullptr : design.connection(subject_.wire()))
        extras = extrasOf(wire->properties, wire->extra, subject_.properties());
    if (extras == shownExtras_)
        return;
    shownExtras_ = extras;
    delete extras_;
    extras_ = nullptr;
    if (extras.empty())
        return;
    extras_ = new QWidget(this);
    auto* form = new QFormLayout(extras_);
    form->setContentsMargins(0, 0, 0, 0);
    auto* title = new QLabel(tr("Kept from the file"), extras_);
    title->setToolTip(tr("The catalogue does not know these; they are saved as they are."));
    form->addRow(title);
    for (const auto& [name, value] : extras) {
        auto* line = new QLineEdit(value, extras_);
        line->setReadOnly(true);
        line->setAccessibleName(name);
        line->setCursorPosition(0);
        form->addRow(name, line);
    }
    column_->addWidget(extras_);
}

} // namespace designer::ui
