#pragma once

#include <QDBusVariant>
#include <QObject>
#include <optional>

namespace designer::ui {

/// Whether the desktop wants dark windows, as its settings portal says
/// (org.freedesktop.appearance, color-scheme), now and whenever that changes.
/// Silent where there is no such portal.
class DesktopLook : public QObject {
    Q_OBJECT

public:
    explicit DesktopLook(QObject* parent = nullptr);

signals:
    /// Nothing where the desktop prefers neither, which some call light.
    void changed(std::optional<bool> dark);

private slots:
    void settingChanged(const QString& space, const QString& key, const QDBusVariant& value);

private:
    void tell(const QVariant& value);
};

} // namespace designer::ui
