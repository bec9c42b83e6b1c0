#pragma once

#include <QCoreApplication>
#include <QSettings>
#include <QTemporaryDir>
#include <stdexcept>
#include <string>

#include "design/history.h"
#include "format/format.h"
#include "ui/studio/session.h"

// A session with a design of the project open and analysed, and settings of its own.

namespace designer::test {

inline Design loaded(const std::string& path)
{
    auto design = loadDesign(path, Catalogue::builtIn());
    if (const auto* error = std::get_if<json::Error>(&design))
        throw std::runtime_error(error->in(Language::en));
    return std::get<Design>(std::move(design));
}

inline Design templateNamed(const std::string& name)
{
    return loaded(std::string(SOURCE_ROOT) + "/resources/templates/" + name + ".mcdesign");
}

/// Settings that begin empty and are gone with the test.
class OwnSettings {
public:
    OwnSettings()
    {
        QCoreApplication::setOrganizationName(QStringLiteral("Connect Designer tests"));
        QCoreApplication::setApplicationName(QStringLiteral("Connect Designer tests"));
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, folder_.path());
    }
    ~OwnSettings() { QSettings().clear(); }
    OwnSettings(const OwnSettings&) = delete;
    OwnSettings& operator=(const OwnSettings&) = delete;

private:
    QTemporaryDir folder_;
};

inline void open(ui::Session& session, Design design)
{
    session.open(History(std::move(design)));
    session.currentAnalysis();
}

} // namespace designer::test
