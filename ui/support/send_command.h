#pragma once

#include <iosfwd>

#include "exchange/send_order.h"
#include "ui/support/account.h"
#include "ui/support/batch.h"
#include "ui/support/token_store.h"

namespace designer::ui {

/// The variable of the environment that may hold the token.
inline constexpr char tokenVariable[] = "CONNECT_DESIGNER_TOKEN";

enum class SendOutcome : std::uint8_t {
    allSent,     ///< or, of a dry run, all shown
    someNotSent, ///< or possibly
    impossible,  ///< nothing was sent: the account, the token, a ticket's id or the file is wrong
};

/// Sends the tickets of an order and writes what became of each into the design's file before the next; or only says
/// what would be sent. The token comes from the environment, else from the store. Needs an event loop's application,
/// no window.
SendOutcome sendTickets(const SendOrder& order, const SupportAccount& account, TokenStore& tokens, std::ostream& out,
                        std::ostream& err, const BatchLimits& limits = {});

} // namespace designer::ui
