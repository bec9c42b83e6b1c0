#include "ui/window/welcome_page.h"

#include <QCoreApplication>
#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include "format/templates.h"
#include "ui/render/painter.h"
#include "ui/render/words.h"
#include "ui/window/settings.h"
#include "ui/window/two_line_list.h"

namespace designer::ui {

namespace {

QLabel* title()
{
    auto* label = new QLabel;
    label->setFont(DiagramPainter::font(13, true));
    return label;
}

QLabel* secondary()
{
    auto* label = new QLabel;
    label->setWordWrap(true);
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

/// "~/designs/bank.mcdesign", as people write it.
QString shortPath(const QString& path)
{
    const QString home = QDir::homePath();
    return path.startsWith(home + QLatin1Char('/')) ? QLatin1Char('~') + path.mid(home.size()) : path;
}

QString when(const QDateTime& time, Language language)
{
    const QLocale locale(qt(factsOf(language).code));
    return locale.toString(time, QLocale::ShortFormat);
}

} // namespace

WelcomePage::WelcomePage(Settings& settings, QWidget* parent) : QScrollArea(parent), settings_(settings)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    makeHeading();
    makeBegin();
    makeLists();
    layOut();
    retranslate();
    connect(&settings_, &Settings::recentDesignsChanged, this, &WelcomePage::listRecent);
}

void WelcomePage::makeHeading()
{
    name_ = new QLabel(QStringLiteral("Connect Designer"));
    name_->setFont(DiagramPainter::font(16, true));
    purpose_ = secondary();
}

void WelcomePage::makeBegin()
{
    open_ = new QPushButton;
    empty_ = new QPushButton;
    for (QPushButton* button : {empty_, open_})
        button->setMinimumSize(120, 32);
    connect(open_, &QPushButton::clicked, this, &WelcomePage::openRequested);
    connect(empty_, &QPushButton::clicked, this, &WelcomePage::emptyRequested);
}

void WelcomePage::makeLists()
{
    recoverableTitle_ = title();
    recoverableHint_ = secondary();
    recentTitle_ = title();
    noRecent_ = secondary();
    templatesTitle_ = title();
    recoverable_ = new TwoLineList;
    recent_ = new TwoLineList;
    templates_ = new TwoLineList;
    connect(recoverable_, &TwoLineList::chosen, this, &WelcomePage::recoveryChosen);
    connect(recoverable_, &TwoLineList::removed, this, &WelcomePage::recoveryDiscarded);
    connect(recent_, &TwoLineList::chosen, this, &WelcomePage::pathChosen);
    connect(recent_, &TwoLineList::removed, &settings_, &Settings::removeRecentDesign);
    connect(templates_, &TwoLineList::chosen, this, &WelcomePage::templateChosen);
}

void WelcomePage::layOut()
{
    auto* content = new QWidget;
    content->setMaximumWidth(960);
    auto* grid = new QGridLayout(content);
    grid->setContentsMargins(32, 32, 32, 32);
    grid->setHorizontalSpacing(40);
    grid->setVerticalSpacing(8);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);

    auto* begin = new QHBoxLayout;
    begin->setSpacing(8);
    begin->addWidget(empty_);
    begin->addWidget(open_);
    begin->addStretch();

    int row = 0;
    grid->addWidget(name_, row++, 0, 1, 2);
    grid->addWidget(purpose_, row++, 0, 1, 2);
    grid->setRowMinimumHeight(row++, 8);
    grid->addLayout(begin, row++, 0, 1, 2);
    grid->setRowMinimumHeight(row++, 16);
    grid->addWidget(recoverableTitle_, row++, 0, 1, 2);
    grid->addWidget(recoverable_, row++, 0, 1, 2);
    grid->addWidget(recoverableHint_, row++, 0, 1, 2);
    grid->setRowMinimumHeight(row++, 8);
    grid->addWidget(recentTitle_, row, 0);
    grid->addWidget(templatesTitle_, row++, 1);
    auto* recent = new QVBoxLayout;
    recent->addWidget(recent_);
    recent->addWidget(noRecent_);
    recent->addStretch();
    grid->addLayout(recent, row, 0);
    grid->addWidget(templates_, row++, 1, Qt::AlignTop);
    grid->setRowStretch(row, 1);

    auto* page = new QWidget;
    auto* centred = new QHBoxLayout(page);
    centred->setContentsMargins(0, 0, 0, 0);
    centred->addStretch(1);
    centred->addWidget(content, 100);
    centred->addStretch(1);
    setWidget(page);
    page->setAutoFillBackground(false);
    viewport()->setBackgroundRole(QPalette::Base);
    viewport()->setAutoFillBackground(true);
    QWidget* before = empty_;
    for (QWidget* next : std::initializer_list<QWidget*>{open_, recoverable_, recent_, templates_}) {
        setTabOrder(before, next);
        before = next;
    }
}

void WelcomePage::retranslate()
{
    purpose_->setText(tr("Draw a Modyo Connect environment; see what is wrong with it, what it consumes, and what to "
                         "ask the support center for."));
    open_->setText(tr("Open a File…"));
    empty_->setText(tr("Empty Design"));
    recoverableTitle_->setText(tr("Unsaved work"));
    recoverableHint_->setText(tr("Choose one to go on with it. Delete gives it up."));
    recentTitle_->setText(tr("Recent designs"));
    noRecent_->setText(tr("Designs that you open or save are listed here."));
    templatesTitle_->setText(tr("Start from a template"));
    recoverable_->setAccessibleName(recoverableTitle_->text());
    recent_->setAccessibleName(recentTitle_->text());
    templates_->setAccessibleName(templatesTitle_->text());
    listRecent();
    listTemplates();
    listRecoverable();
}

void WelcomePage::listRecent()
{
    QList<TwoLineList::Entry> entries;
    for (const QString& path : settings_.recentDesigns()) {
        const QFileInfo info(path);
        const QString state = info.exists() ? when(info.lastModified(), language_) : tr("not found");
        entries.append({info.completeBaseName(), QStringLiteral("%1 · %2").arg(shortPath(path), state), path, true});
    }
    recent_->setEntries(entries);
    recent_->setVisible(!entries.isEmpty());
    noRecent_->setVisible(entries.isEmpty());
}

void WelcomePage::listTemplates()
{
    QList<TwoLineList::Entry> entries;
    for (const Template& known : templates())
        if (known.id != "empty")
            entries.append({qt(known.name, language_), qt(known.description, language_), qt(known.id)});
    templates_->setEntries(entries);
}

void WelcomePage::listRecoverable()
{
    QList<TwoLineList::Entry> entries;
    for (const Document::Recoverable& found : recoverableDesigns_) {
        const QString place = found.path.isEmpty() ? tr("never saved") : shortPath(found.path);
        entries.append(
            {found.title,
             tr("%1 · last change %2 · %n step(s)", nullptr, found.steps).arg(place, when(found.when, language_)),
             found.journal, true});
    }
    recoverable_->setEntries(entries);
    for (QWidget* widget : std::initializer_list<QWidget*>{recoverable_, recoverableTitle_, recoverableHint_})
        widget->setVisible(!entries.isEmpty());
}

void WelcomePage::setRecoverable(const QList<Document::Recoverable>& found)
{
    recoverableDesigns_ = found;
    listRecoverable();
}

void WelcomePage::setLanguage(Language language)
{
    language_ = language;
    retranslate();
}

void WelcomePage::focusFirst()
{
    for (TwoLineList* list : {recoverable_, recent_, templates_})
        if (list->count() > 0)
            return list->setFocus();
}

void WelcomePage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QScrollArea::changeEvent(event);
}

void WelcomePage::showEvent(QShowEvent* event)
{
    listRecent();
    QScrollArea::showEvent(event);
}

} // namespace designer::ui
