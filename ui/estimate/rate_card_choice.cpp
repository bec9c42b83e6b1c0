#include "ui/estimate/rate_card_choice.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>
#include <QSettings>

#include "ui/render/words.h"
#include "ui/studio/session.h"
#include "json/json.h"

namespace designer::ui {

namespace {

constexpr int mostRecent = 6;
constexpr char recentKey[] = "estimate/recentRateCards";
constexpr char chosenKey[] = "estimate/rateCard";

} // namespace

RateCardChoice::RateCardChoice(Session& session, QObject* parent) : QObject(parent), session_(session) {}

void RateCardChoice::restore()
{
    if (const QString path = QSettings().value(chosenKey).toString(); !path.isEmpty())
        useFile(path);
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
    const std::string name = utf8(path);
    auto text = json::readFile(name);
    if (const auto* error = std::get_if<json::Error>(&text)) {
        emit failed(qt(error->in(session_.language())));
        return false;
    }
    auto card = RateCard::read(std::get<std::string>(text), name);
    if (const auto* error = std::get_if<json::Error>(&card)) {
        emit failed(qt(error->in(session_.language())));
        return false;
    }
    path_ = path;
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

QStringList RateCardChoice::recent()
{
    return QSettings().value(recentKey).toStringList();
}

void RateCardChoice::ask(QWidget* parent)
{
    auto* dialog = new QFileDialog(parent, tr("Open a rate card"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Rate cards (*.json)"), tr("All files (*)")});
    if (!path_.isEmpty())
        dialog->setDirectory(QFileInfo(path_).dir());
    connect(dialog, &QFileDialog::fileSelected, this, &RateCardChoice::useFile);
    dialog->open();
}

void RateCardChoice::fill(QMenu& menu, QWidget* dialogParent)
{
    menu.clear();
    menu.setToolTipsVisible(true);
    const auto add = [&](const QString& words, bool current) {
        QAction* action = menu.addAction(words);
        action->setCheckable(true);
        action->setChecked(current);
        return action;
    };
    connect(add(qt(RateCard::builtIn().name, session_.language()), path_.isEmpty()), &QAction::triggered, this,
            &RateCardChoice::useBuiltIn);
    for (const QString& file : recent()) {
        QAction* action =
            add(QFileInfo(file).fileName().replace(QLatin1Char('&'), QStringLiteral("&&")), file == path_);
        action->setToolTip(QDir::toNativeSeparators(file));
        connect(action, &QAction::triggered, this, [this, file] { useFile(file); });
    }
    menu.addSeparator();
    connect(menu.addAction(tr("Open a rate card…")), &QAction::triggered, this,
            [this, dialogParent] { ask(dialogParent); });
}

} // namespace designer::ui
