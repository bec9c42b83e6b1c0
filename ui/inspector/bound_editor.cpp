#include "ui/inspector/bound_editor.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QToolButton>

#include "ui/inspector/icons.h"
#include "ui/render/words.h"

namespace designer::ui {

QString withinSentence(const QString& label)
{
    const bool word = label.size() > 1 && label[1].isLower();
    return word ? label[0].toLower() + label.mid(1) : label;
}

BoundEditor::BoundEditor(Session& session, Subject& subject, Editing& editing, const Property& property,
                         std::string environment, QWidget* parent)
    : QWidget(parent), session_(session), subject_(subject), editing_(editing), property_(property),
      environment_(std::move(environment)), row_(new QHBoxLayout(this)), back_(new QToolButton(this))
{
    row_->setContentsMargins(0, 0, 0, 0);
    row_->setSpacing(4);
    row_->addWidget(back_, 0, Qt::AlignTop);
    back_->setAutoRaise(true);
    back_->setIcon(icon(Icon::back, palette()));
    connect(back_, &QToolButton::clicked, this, &BoundEditor::goBack);
    refresh();
}

void BoundEditor::refresh()
{
    state_ = subject_.state(property_, environment_);
    if (!editor_ || !editor_->canShow(state_.own))
        makeEditor();
    if (auto choices = subject_.choices(property_, environment_))
        editor_->setChoices(std::move(*choices));
    editor_->setStandIn(state_.beneath);
    editor_->setMixed(state_.mixed);
    editor_->setValue(state_.own);
    editor_->setEmphasis(!environment_.empty() && !state_.own.isNull() && subject_.homes().size() > 1);
    showWayBack();
}

void BoundEditor::setEnvironment(const std::string& environment)
{
    environment_ = environment;
    refresh();
}

void BoundEditor::makeEditor()
{
    if (editor_) {
        editor_->hide();
        editor_->deleteLater(); // it may be the one that is speaking
    }
    editor_ = ui::makeEditor({property_, session_.catalogue().tables(), session_.language(), routeTargets()},
                             state_.own, this);
    QString label = qt(property_.label, session_.language());
    if (!environment_.empty())
        label += QStringLiteral(", ") + environmentName(session_.design(), environment_);
    editor_->setLabel(label);
    row_->insertWidget(0, editor_, 1);
    setFocusProxy(editor_);
    connect(editor_, &ValueEditor::edited, this, &BoundEditor::change);
    connect(editor_, &ValueEditor::settled, this, [this] { editing_.settle(this); });
    connect(editor_, &ValueEditor::abandoned, this, [this] { editing_.abandon(this); });
    connect(editor_, &ValueEditor::refused, this, &BoundEditor::refused);
    connect(editor_, &ValueEditor::entered, this, &BoundEditor::entered);
}

std::vector<Choice> BoundEditor::routeTargets() const
{
    std::vector<Choice> out;
    if (property_.type != PropertyType::routes)
        return out;
    for (const Component& component : session_.design().components())
        if (component.kind == kind::container)
            out.push_back({component.id, qt(component.name), {}});
    return out;
}

QString BoundEditor::stepName() const
{
    const QString label = withinSentence(qt(property_.label, session_.language()));
    const QString name = tr("Change %1 of %2").arg(label, subject_.name());
    return environment_.empty() || subject_.homes().size() < 2
               ? name
               : tr("%1 in %2").arg(name, environmentName(session_.design(), environment_));
}

void BoundEditor::change(const json::Value& value, bool finished)
{
    editing_.change(
        this, stepName(),
        [this, value](const Design& design) { return subject_.with(design, property_, environment_, value); },
        finished);
}

void BoundEditor::goBack()
{
    change({}, true);
    editor_->setFocus();
}

void BoundEditor::showWayBack()
{
    const QString beneath = valueWords(state_.beneath, property_, session_.language());
    const QString words = state_.from == Beneath::inherited    ? tr("Use the inherited value: %1").arg(beneath)
                          : state_.from == Beneath::byDefault  ? tr("Use the default: %1").arg(beneath)
                          : state_.from == Beneath::fromDesign ? tr("Use the contact of the design: %1").arg(beneath)
                                                               : tr("Clear");
    back_->setToolTip(words);
    back_->setAccessibleName(words);
    back_->setVisible(!state_.own.isNull() || state_.mixed);
}

bool BoundEditor::hides() const
{
    return holdsCredential(state_.own) || holdsCredential(state_.beneath);
}

void BoundEditor::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange)
        back_->setIcon(icon(Icon::back, palette()));
    QWidget::changeEvent(event);
}

} // namespace designer::ui
