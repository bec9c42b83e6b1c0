#include <unistd.h>

#include <QCoreApplication>
#include <QSettings>
#include <cstdlib>
#include <iostream>
#include <string>
#include <vector>

#include "cli/cli.h"
#include "ui/support/send_command.h"

namespace {

using namespace designer;

int send(const SendOrder& order, cli::Surroundings& surroundings)
{
    static constexpr cli::ExitCode codes[] = {cli::done, cli::reported, cli::invalid};
    ui::TokenStore tokens;
    const ui::SendOutcome outcome =
        ui::sendTickets(order, ui::storedAccount(QSettings()), tokens, surroundings.out, surroundings.err);
    return codes[static_cast<std::size_t>(outcome)];
}

} // namespace

/// The command line with the network. `connect-designer-cli` hands over to it where tickets are to be sent: its other
/// commands start without Qt.
int main(int count, char** values)
{
    // Where the window keeps the account.
    QCoreApplication::setOrganizationName(QStringLiteral("Connect Designer"));
    QCoreApplication::setApplicationName(QStringLiteral("connect-designer"));
    QCoreApplication::setApplicationVersion(QStringLiteral(DESIGNER_VERSION));
    const QCoreApplication program(count, values);
    const std::vector<std::string> arguments(values + 1, values + count);
    const bool colour = isatty(STDOUT_FILENO) != 0 && std::getenv("NO_COLOR") == nullptr;
    designer::cli::Surroundings surroundings{
        .in = std::cin, .out = std::cout, .err = std::cerr, .colour = colour, .sendTickets = &send};
    return designer::cli::run(arguments, surroundings);
}
