#include "ui/window/settings.h"

#include <array>

namespace designer::ui {

namespace {

constexpr qsizetype mostRecentDesigns = 15;
constexpr qsizetype mostRecentCommands = 8;

constexpr std::array<const char*, 3> lookNames = {"system", "light", "dark"};

QString recentDesignsKey()
{
    return QStringLiteral("recentDesigns");
}

QString recentCommandsKey()
{
    return QStringLiteral("recentCommands");
}

QString windowKey(const QString& part, int version)
{
    return QStringLiteral("window/%1-%2").arg(part).arg(version);
}

QStringList withFirst(QStringList list, const QString& first, qsizetype most)
{
    list.removeAll(first);
    list.prepend(first);
    return list.mid(0, most);
}

} // namespace

void Settings::set(const char* key, const QVariant& value)
{
    const QString name = QLatin1String(key);
    if (values_.contains(name) && values_.value(name) == value)
        return;
    values_.setValue(name, value);
    emit changed();
}

Settings::Look Settings::look() const
{
    const QString name = text("look");
    for (std::size_t i = 0; i < lookNames.size(); ++i)
        if (name == QLatin1String(lookNames[i]))
            return static_cast<Look>(i);
    return Look::system;
}

void Settings::setLook(Look look)
{
    set("look", QLatin1String(lookNames[static_cast<std::size_t>(look)]));
}

QStringList Settings::recentDesigns() const
{
    return values_.value(recentDesignsKey()).toStringList();
}

void Settings::addRecentDesign(const QString& path)
{
    values_.setValue(recentDesignsKey(), withFirst(recentDesigns(), path, mostRecentDesigns));
    emit recentDesignsChanged();
}

void Settings::removeRecentDesign(const QString& path)
{
    QStringList paths = recentDesigns();
    paths.removeAll(path);
    values_.setValue(recentDesignsKey(), paths);
    emit recentDesignsChanged();
}

QStringList Settings::recentCommands() const
{
    return values_.value(recentCommandsKey()).toStringList();
}

void Settings::addRecentCommand(const QString& id)
{
    values_.setValue(recentCommandsKey(), withFirst(recentCommands(), id, mostRecentCommands));
}

QByteArray Settings::windowPart(const QString& part, int version) const
{
    return values_.value(windowKey(part, version)).toByteArray();
}

void Settings::setWindowPart(const QString& part, int version, const QByteArray& bytes)
{
    values_.setValue(windowKey(part, version), bytes);
}

} // namespace designer::ui
