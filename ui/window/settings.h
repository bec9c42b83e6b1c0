#pragma once

#include <QObject>
#include <QSettings>
#include <QString>
#include <QStringList>

namespace designer::ui {

/// What a user chose for every design; kept where the system keeps settings.
class Settings : public QObject {
    Q_OBJECT

public:
    enum class Look { system, light, dark };

    explicit Settings(QObject* parent = nullptr) : QObject(parent) {}

    /// "en", "es"; empty: as the system.
    QString language() const { return text("language"); }
    Look look() const;
    /// Who accepts a finding.
    QString author() const { return text(authorKey); }
    bool snapping() const { return flag("snapping"); }
    bool grid() const { return flag("grid"); }
    bool minimap() const { return flag("minimap"); }

    void setLanguage(const QString& code) { set("language", code); }
    void setLook(Look look);
    void setAuthor(const QString& name) { set(authorKey, name); }
    void setSnapping(bool on) { set("snapping", on); }
    void setGrid(bool on) { set("grid", on); }
    void setMinimap(bool on) { set("minimap", on); }

    /// Designs that were opened or saved, newest first, at most 15; files that are gone included.
    QStringList recentDesigns() const;
    void addRecentDesign(const QString& path);
    void removeRecentDesign(const QString& path);
    /// Commands that were called from the command palette, newest first.
    QStringList recentCommands() const;
    void addRecentCommand(const QString& id);

    /// Geometry and state of the window; empty when none is known of this version of its layout.
    QByteArray windowPart(const QString& part, int version) const;
    void setWindowPart(const QString& part, int version, const QByteArray& bytes);

signals:
    void changed();
    void recentDesignsChanged();

private:
    /// Where the form that accepts a problem looks for it.
    static constexpr char authorKey[] = "problems/acceptedBy";

    QString text(const char* key) const { return values_.value(QLatin1String(key)).toString(); }
    bool flag(const char* key) const { return values_.value(QLatin1String(key), true).toBool(); }
    void set(const char* key, const QVariant& value);

    QSettings values_;
};

} // namespace designer::ui
