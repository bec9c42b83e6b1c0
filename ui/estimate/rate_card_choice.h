#pragma once

#include <QObject>
#include <QString>
#include <QStringList>

class QMenu;

namespace designer::ui {

class Session;

/// Which rate card the session counts with: the one that ships or a file. The
/// last choice and recent files are remembered.
class RateCardChoice : public QObject {
    Q_OBJECT

public:
    explicit RateCardChoice(Session& session, QObject* parent = nullptr);

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

signals:
    void chosen();
    void failed(const QString& why); // with the place in the file

private:
    void remember(const QString& path);

    Session& session_;
    QString path_;
};

} // namespace designer::ui
