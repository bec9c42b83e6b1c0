#pragma once

#include <QCoreApplication>
#include <QString>
#include <string>

#include "estimate/ratecard.h"
#include "json/json.h"

namespace designer::ui {

/// How a rate card and what is wrong with it read in the window.
class RateCardWords {
    Q_DECLARE_TR_FUNCTIONS(RateCardWords)

public:
    /// "Bank card 7".
    static QString cardTitle(const RateCard& card, Language language);
    /// "Found the text "1,5"; expected …", without the place.
    static QString problem(const json::Error& error, Language language);
    /// What was typed as the file has it; what is no number without the spaces around it, to be refused.
    static std::string plainDecimal(const QString& typed, Language language);
};

} // namespace designer::ui
