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
    /// The file's "0.820" with the language's decimal sign: "0,820". What is no decimal stays as it is.
    static QString decimal(const std::string& text, Language language);
    /// What was typed as the file has it: no spaces around, a point for a comma.
    static std::string plainDecimal(const QString& typed);
};

} // namespace designer::ui
