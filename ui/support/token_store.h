#pragma once

#include <QHash>
#include <QObject>
#include <QString>
#include <functional>

namespace designer::ui {

/// Tokens by account: in the system's keychain where there is one, else in memory until the program ends.
/// Never in a file.
class TokenStore : public QObject {
    Q_OBJECT

public:
    enum class Place : std::uint8_t { nowhere, keychain, memory };
    enum class Kind : std::uint8_t { system, memoryOnly };

    explicit TokenStore(Kind kind = Kind::system, QObject* parent = nullptr);

    /// Calls back with the token, or with an empty one and `nowhere`. At once, or from the event loop.
    void find(const QString& key, std::function<void(const QString& token, Place place)> found);
    /// Calls back with where it is kept now.
    void keep(const QString& key, const QString& token, std::function<void(Place place)> kept);
    /// From both places.
    void forget(const QString& key, std::function<void()> forgotten);

private:
    Kind kind_;
    QHash<QString, QString> memory_;
};

} // namespace designer::ui
