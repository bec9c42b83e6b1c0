#include "ui/estimate/rate_card_choice.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>
#include <QSettings>
#include <algorithm>

#include "ui/estimate/rate_card_file.h"
#include "ui/estimate/rate_card_window.h"
#include "ui/render/words.h"
#include "ui/studio/pricing_record.h"
#include "ui/studio/session.h"

namespace designer::ui {

namespace {

constexpr int mostRecent = 6;
constexpr char recentKey[] = "estimate/recentRateCards";
constexpr char chosenKey[] = "estimate/rateCard";

/// A file's name for a menu.
QString plainName(const QString& file)
{
    return QFileInfo(file).fileName().replace(QLatin1Char('&'), QStringLiteral("&&"));
}

/// One that closed may still wait to be deleted.
bool isShown(const QPointer<RateCardWindow>& window)
{
    return window && window->isVisible();
}

RateCardWindow* raised(RateCardWindow* window)
{
    window->show();
    window->raise();
    window->activateWindow();
    return window;
}

} // namespace

RateCardChoice::RateCardChoice(Session& session, QObject* parent) : QObject(parent), session_(session) {}

RateCardChoice::~RateCardChoice()
{
    for (const auto& window : windows_)
        delete window;
}

void RateCardChoice::restore()
{
    if (const QString path = QSettings().value(chosenKey).toString(); !path.isEmpty())
        load(path);
}

void RateCardChoice::useBuiltIn()
{
    path_.clear();
    QSettings().remove(chosenKey);
    session_.setRateCard(nullptr);
    emit chosen();
}

bool RateCardChoice::useFile(const QString& path)
{
    const bool loaded = load(path);
    if (loaded)
        recordPricing(session_);
    return loaded;
}

bool RateCardChoice::load(const QString& path)
{
    auto card = readRateCard(path);
    if (const auto* error = std::get_if<json::Error>(&card)) {
        refused_ = path;
        emit failed(qt(error->in(session_.language())));
        return false;
    }
    path_ = path;
    refused_.clear();
    remember(path);
    session_.setRateCard(std::make_shared<const RateCard>(std::get<RateCard>(std::move(card))));
    emit chosen();
    return true;
}

void RateCardChoice::remember(const QString& path)
{
    QSettings settings;
    QStringList files = recent();
    files.removeAll(path);
    files.prepend(path);
    while (files.size() > mostRecent)
        files.removeLast();
    settings.setValue(recentKey, files);
    settings.setValue(chosenKey, path);
}

QString RateCardChoice::recentWith(const std::string& sha256)
{
    for (const QString& file : recent())
        if (const auto card = readRateCard(file); std::holds_alternative<RateCard>(card))
            if (std::get<RateCard>(card).sha256 == sha256)
                return file;
    return {};
}

QStringList RateCardChoice::recent()
{
    return QSettings().value(recentKey).toStringList();
}

QFileDialog* RateCardChoice::fileDialog(QWidget* parent, const QString& title, const QString& beside)
{
    auto* dialog = new QFileDialog(parent, title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Rate cards (*.json)"), tr("All files (*)")});
    if (!beside.isEmpty())
        dialog->setDirectory(QFileInfo(beside).dir());
    return dialog;
}

void RateCardChoice::ask(QWidget* parent)
{
    QFileDialog* dialog = fileDialog(parent, tr("Open a rate card"), path_);
    connect(dialog, &QFileDialog::fileSelected, this, &RateCardChoice::useFile);
    dialog->open();
}

bool RateCardChoice::giveOther(const QString& path, const Other& other) const
{
    auto card = readRateCard(path);
    if (const auto* error = std::get_if<json::Error>(&card)) {
        other.refused(qt(error->in(session_.language())));
        return false;
    }
    other.chosen(std::make_shared<const RateCard>(std::get<RateCard>(std::move(card))));
    return true;
}

void RateCardChoice::addOthers(QMenu& menu, QWidget* dialogParent, const Other& other)
{
    const auto add = [&](const QString& words, auto slot) {
        connect(menu.addAction(words), &QAction::triggered, this, slot);
    };
    if (!other.except.isEmpty())
        add(qt(RateCard::builtIn().name, session_.language()),
            [other] { other.chosen({std::shared_ptr<const RateCard>(), &RateCard::builtIn()}); });
    for (const QString& file : recent())
        if (file != other.except)
            add(plainName(file), [this, file, other] { giveOther(file, other); });
    add(tr("Another rate card…"), [this, dialogParent, other] {
        QFileDialog* dialog = fileDialog(dialogParent, tr("Compare with a rate card"), other.except);
        connect(dialog, &QFileDialog::fileSelected, this,
                [this, other](const QString& path) { giveOther(path, other); });
        dialog->open();
    });
}

void RateCardChoice::fill(QMenu& menu, QWidget* dialogParent)
{
    menu.clear();
    menu.setToolTipsVisible(true);
    const auto add = [&](const QString& words, auto slot) {
        QAction* action = menu.addAction(words);
        connect(action, &QAction::triggered, this, slot);
        return action;
    };
    const auto addCard = [&](const QString& words, bool current, auto slot) {
        QAction* action = add(words, slot);
        action->setCheckable(true);
        action->setChecked(current);
        return action;
    };
    addCard(qt(RateCard::builtIn().name, session_.language()), path_.isEmpty(), [this] { useBuiltIn(); });
    for (const QString& file : recent())
        addCard(plainName(file), file == path_, [this, file] {
            useFile(file);
        })->setToolTip(QDir::toNativeSeparators(file));
    menu.addSeparator();
    add(tr("Open a rate card…"), [this, dialogParent] { ask(dialogParent); });
    add(path_.isEmpty() ? tr("Show the rate card…") : tr("Edit the rate card…"), [this] { edit(); });
    if (!refused_.isEmpty())
        add(tr("Mend %1…").arg(plainName(refused_)), [this] { editFile(refused_); });
    add(tr("New rate card…"), [this] { editNew(); });
}

bool RateCardChoice::isEdited() const
{
    return std::any_of(windows_.begin(), windows_.end(), isShown);
}

void RateCardChoice::closeWindows(const std::function<void()>& then)
{
    const auto next = std::find_if(windows_.begin(), windows_.end(), isShown);
    if (next == windows_.end())
        return then();
    const QPointer<RateCardWindow> window = *next;
    window->leave([this, then] { closeWindows(then); });
}

RateCardWindow* RateCardChoice::window()
{
    std::erase_if(windows_, [](const auto& each) { return !each; });
    auto* window = new RateCardWindow(session_, *this);
    windows_.emplace_back(window);
    return window;
}

RateCardWindow* RateCardChoice::edit()
{
    if (!path_.isEmpty())
        return editFile(path_);
    for (const auto& open : windows_)
        if (isShown(open) && open->isShipped())
            return raised(open);
    RateCardWindow* made = window();
    made->openShipped();
    return raised(made);
}

RateCardWindow* RateCardChoice::editFile(const QString& path)
{
    for (const auto& open : windows_)
        if (isShown(open) && open->path() == path)
            return raised(open);
    RateCardWindow* made = window();
    QString why;
    if (made->openFile(path, &why))
        return raised(made);
    delete made;
    emit failed(why);
    return nullptr;
}

RateCardWindow* RateCardChoice::editNew()
{
    RateCardWindow* made = window();
    made->openNew();
    return raised(made);
}

} // namespace designer::ui
