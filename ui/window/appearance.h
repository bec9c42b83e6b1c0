#pragma once

#include <QObject>
#include <QPalette>
#include <QTranslator>
#include <memory>
#include <optional>
#include <vector>

#include "text/text.h"
#include "ui/window/desktop_look.h"
#include "ui/window/settings.h"

namespace designer::ui {

class Session;

/// Colours and language of the whole program, as chosen or as the desktop has
/// them. Both change while it runs.
class Appearance : public QObject {
    Q_OBJECT

public:
    /// Before anything else sets the application's palette.
    Appearance(Settings& settings, Session& session, QObject* parent = nullptr);

private:
    void setDesktopDark(std::optional<bool> dark);
    void apply();
    void applyLook();
    void applyLanguage();
    Language wantedLanguage() const;

    Settings& settings_;
    Session& session_;
    const bool paletteDark_; // what the desktop began with
    std::optional<bool> desktopDark_;
    DesktopLook desktop_;
    QString loaded_; // code of the language that is installed
    std::vector<std::unique_ptr<QTranslator>> translators_;
};

} // namespace designer::ui
