#pragma once

#include <QString>
#include <vector>

#include "catalogue/catalogue.h"
#include "rules/rule.h"
#include "ui/render/theme.h"

namespace designer::ui {

/// The kind or rule that a topic ("kind/NAME", "rule/NAME") is about; null for any other.
const Kind* kindOf(const QString& topic, const Catalogue& catalogue);
const Rule* ruleOf(const QString& topic);

/// The page of a topic, or the contents, as rich text in three sizes; links lead
/// to topics. The page of a kind shows the image `kindSymbol()`.
QString pageText(const QString& topic, const Catalogue& catalogue, Language language, const Theme& theme);
QString kindSymbol();

struct FoundPage {
    QString topic;
    QString title;
    QString about; // a word on what it is: "Component", "Warning"
};
/// Pages that answer what was typed, in whichever language, best first; titles in `language`.
std::vector<FoundPage> searchPages(const QString& typed, const Catalogue& catalogue, Language language);

} // namespace designer::ui
