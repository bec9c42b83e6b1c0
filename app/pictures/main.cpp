#include <unistd.h>

#include <QFontDatabase>
#include <QGuiApplication>
#include <cstdlib>
#include <iostream>
#include <string>
#include <vector>

#include "cli/cli.h"
#include "ui/pictures/picture_exporters.h"
#include "workbook/quote_workbook.h"

namespace {

/// What Qt has to say of a computer without a desktop is nothing to somebody who asked for a file.
void ignore(QtMsgType, const QMessageLogContext&, const QString&) {}

/// The same font on every computer that has it.
void chooseFont()
{
    const QString family = QStringLiteral("Noto Sans");
    if (QFontDatabase::hasFamily(family))
        QGuiApplication::setFont(QFont(family));
}

} // namespace

/// The command line with what paints. `connect-designer-cli` hands over to it for pictures and quotes: its other
/// commands start without Qt. Needs no display.
int main(int count, char** values)
{
    qInstallMessageHandler(&ignore);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    int onlyName = 1; // what follows is not for Qt
    const QGuiApplication program(onlyName, values);
    chooseFont();
    std::vector<designer::Exporter> forms;
    for (const auto table : {designer::ui::pictureExporters(), designer::workbookExporters()})
        forms.insert(forms.end(), table.begin(), table.end());
    const std::vector<std::string> arguments(values + 1, values + count);
    const bool colour = isatty(STDOUT_FILENO) != 0 && std::getenv("NO_COLOR") == nullptr;
    designer::cli::Surroundings surroundings{
        .in = std::cin, .out = std::cout, .err = std::cerr, .colour = colour, .pictures = forms};
    return designer::cli::run(arguments, surroundings);
}
