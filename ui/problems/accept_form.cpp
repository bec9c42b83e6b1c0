#include "ui/problems/accept_form.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QVBoxLayout>

namespace designer::ui {

namespace {

QString authorSetting()
{
    return QStringLiteral("problems/acceptedBy");
}

} // namespace

AcceptForm::AcceptForm(QWidget* parent)
    : QWidget(parent), reason_(new QLineEdit(this)), by_(new QLineEdit(this)), accept_(new QPushButton(this)),
      cancel_(new QPushButton(this))
{
    reason_->setObjectName(QStringLiteral("reason"));
    by_->setObjectName(QStringLiteral("by"));
    accept_->setObjectName(QStringLiteral("acceptNow"));
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(accept_);
    buttons->addWidget(cancel_);
    buttons->addStretch();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(reason_);
    layout->addWidget(by_);
    layout->addLayout(buttons);
    for (QPushButton* button : {accept_, cancel_})
        button->setAutoDefault(false);
    for (QLineEdit* edit : {reason_, by_}) {
        connect(edit, &QLineEdit::textChanged, this, [this] { accept_->setEnabled(complete()); });
        connect(edit, &QLineEdit::returnPressed, this, &AcceptForm::submit);
    }
    connect(accept_, &QPushButton::clicked, this, &AcceptForm::submit);
    connect(cancel_, &QPushButton::clicked, this, &AcceptForm::cancelled);
    retranslate();
}

void AcceptForm::begin(const QString& reason)
{
    reason_->setText(reason);
    by_->setText(QSettings().value(authorSetting()).toString());
    accept_->setEnabled(complete());
    show();
    reason_->setFocus(Qt::OtherFocusReason);
}

bool AcceptForm::complete() const
{
    return !reason_->text().trimmed().isEmpty() && !by_->text().trimmed().isEmpty();
}

/// Enter leads to what is still to be filled in.
void AcceptForm::submit()
{
    if (!complete()) {
        (reason_->text().trimmed().isEmpty() ? reason_ : by_)->setFocus(Qt::OtherFocusReason);
        return;
    }
    QSettings().setValue(authorSetting(), by_->text().trimmed());
    emit accepted(reason_->text(), by_->text());
}

void AcceptForm::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        emit cancelled();
    else
        QWidget::keyPressEvent(event);
}

void AcceptForm::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void AcceptForm::retranslate()
{
    reason_->setPlaceholderText(tr("Why it is accepted (printed in the quote)"));
    reason_->setAccessibleName(tr("Why it is accepted"));
    by_->setPlaceholderText(tr("Who accepts it"));
    by_->setAccessibleName(tr("Who accepts it"));
    accept_->setText(tr("Accept"));
    cancel_->setText(tr("Cancel"));
}

} // namespace designer::ui
