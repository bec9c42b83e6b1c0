#include "ui/window/appearance.h"

#include <QApplication>
#include <QLibraryInfo>
#include <QLocale>

#include "ui/render/theme.h"
#include "ui/render/words.h"
#include "ui/studio/session.h"

namespace designer::ui {

Appearance::Appearance(Settings& settings, Session& session, QObject* parent)
    : QObject(parent), settings_(settings), session_(session),
      paletteDark_(QGuiApplication::palette().color(QPalette::Window).lightness() < 128)
{
    connect(&settings_, &Settings::changed, this, &Appearance::apply);
    connect(&desktop_, &DesktopLook::changed, this, &Appearance::setDesktopDark);
    apply();
}

void Appearance::setDesktopDark(std::optional<bool> dark)
{
    desktopDark_ = dark;
    applyLook();
}

void Appearance::apply()
{
    applyLook();
    applyLanguage();
}

void Appearance::applyLook()
{
    const bool dark = settings_.look() == Settings::Look::system ? desktopDark_.value_or(paletteDark_)
                                                                 : settings_.look() == Settings::Look::dark;
    const QPalette wanted = (dark ? Theme::darkTheme() : Theme::light()).palette();
    if (QApplication::palette() != wanted)
        QApplication::setPalette(wanted);
}

Language Appearance::wantedLanguage() const
{
    Language language = Language::en;
    if (!parseLanguage(settings_.language().toStdString(), language))
        parseLanguage(QLocale::system().name().section(QLatin1Char('_'), 0, 0).toStdString(), language);
    return language;
}

/// Our own texts, and those of Qt's dialogs and menus where its translations are installed.
void Appearance::applyLanguage()
{
    const Language language = wantedLanguage();
    const QString code = qt(factsOf(language).code);
    if (code == loaded_)
        return;
    loaded_ = code;
    for (const auto& translator : translators_)
        QCoreApplication::removeTranslator(translator.get());
    translators_.clear();
    QLocale::setDefault(QLocale(code));
    const std::pair<QString, QString> files[] = {
        {QStringLiteral("qtbase_") + code, QLibraryInfo::path(QLibraryInfo::TranslationsPath)},
        {QStringLiteral("designer_") + code, QStringLiteral(":/i18n")}};
    for (const auto& [name, folder] : files) {
        auto translator = std::make_unique<QTranslator>();
        if (translator->load(name, folder) && QCoreApplication::installTranslator(translator.get()))
            translators_.push_back(std::move(translator));
    }
    session_.setLanguage(language);
}

} // namespace designer::ui
