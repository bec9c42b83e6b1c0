#pragma once

#include <QObject>
#include <QPointer>
#include <QString>
#include <QStringList>
#include <functional>
#include <memory>
#include <vector>

#include "estimate/ratecard.h"

class QFileDialog;
class QMenu;

namespace designer::ui {

class RateCardWindow;
class Session;

/// Which rate card the session counts with: the one that ships or a file. The
/// last choice and recent files are remembered.
class RateCardChoice : public QObject {
    Q_OBJECT

public:
    explicit RateCardChoice(Session& session, QObject* parent = nullptr);
    ~RateCardChoice() override;

    /// Counts with the card that was chosen last; one that cannot be read any more is said so.
    void restore();
    void useBuiltIn();
    /// Counts with it, which the open design remembers. False, and `failed`, when the file is not a rate card.
    bool useFile(const QString& path);
    /// Empty while the card that ships is used.
    const QString& path() const { return path_; }
    static QStringList recent();
    /// The recent file with these contents; empty when there is none.
    static QString recentWith(const std::string& sha256);

    /// Asks for a file, without blocking.
    void ask(QWidget* parent);
    void fill(QMenu& menu, QWidget* dialogParent);

    /// What becomes of a card that is chosen for something else than to count with it.
    struct Other {
        QString except; // the path of a card that is not offered; empty: the one that ships
        std::function<void(std::shared_ptr<const RateCard>)> chosen;
        std::function<void(const QString& why)> refused;
    };
    /// Adds the other cards that are known, and an entry that asks for one.
    void addOthers(QMenu& menu, QWidget* dialogParent, const Other& other);
    /// False, and `refused`, when the file is not a rate card.
    bool giveOther(const QString& path, const Other& other) const;

    /// The card that is counted with, in a window of its own.
    RateCardWindow* edit();
    /// A card's file, also one that cannot be counted with; null, and `failed`, when it is none.
    RateCardWindow* editFile(const QString& path);
    RateCardWindow* editNew();

    /// Whether a card has a window.
    bool isEdited() const;
    /// Closes the windows of cards, each of which may ask; `then` is called once
    /// there is none, not when the user stays in one.
    void closeWindows(const std::function<void()>& then);

signals:
    void chosen();
    void failed(const QString& why); // with the place in the file

private:
    bool load(const QString& path);
    void remember(const QString& path);
    static QFileDialog* fileDialog(QWidget* parent, const QString& title, const QString& beside);

    RateCardWindow* window();

    Session& session_;
    QString path_;
    QString refused_; // a file that could not be used the last time
    std::vector<QPointer<RateCardWindow>> windows_;
};

} // namespace designer::ui
