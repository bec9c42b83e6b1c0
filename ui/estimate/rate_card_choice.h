#pragma once

#include <QObject>
#include <QPointer>
#include <QString>
#include <QStringList>
#include <vector>

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
    /// False, and `failed`, when the file is not a rate card.
    bool useFile(const QString& path);
    /// Empty while the card that ships is used.
    const QString& path() const { return path_; }
    static QStringList recent();

    /// Asks for a file, without blocking.
    void ask(QWidget* parent);
    void fill(QMenu& menu, QWidget* dialogParent);

    /// The card that is counted with, in a window of its own.
    RateCardWindow* edit();
    /// A card's file, also one that cannot be counted with; null, and `failed`, when it is none.
    RateCardWindow* editFile(const QString& path);
    RateCardWindow* editNew();

signals:
    void chosen();
    void failed(const QString& why); // with the place in the file

private:
    void remember(const QString& path);

    RateCardWindow* window();

    Session& session_;
    QString path_;
    QString refused_; // a file that could not be used the last time
    std::vector<QPointer<RateCardWindow>> windows_;
};

} // namespace designer::ui
