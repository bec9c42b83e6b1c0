#pragma once

#include <string>
#include <vector>

#include "design/design.h"
#include "text/text.h"

namespace designer {

/// What the command line is asked to send to the support center.
struct SendOrder {
    std::string file; // of the design, which remembers there what was sent
    Design design;
    Language language = Language::en;
    std::string address;              // empty: that of the account in the settings
    std::vector<std::string> tickets; // ids; empty: those that are complete, not held back and not sent yet
    bool dryRun = false;              // only say what would be sent
};

} // namespace designer
