#pragma once

#include <QString>

#include "catalogue/catalogue.h"

namespace designer::ui {

/// The page of a kind, as rich text without a frame.
QString kindText(const Kind& kind, const Catalogue& catalogue, Language language);

/// What a property takes, in words: "whole number, 1 to 16 vCPU; 1 unless chosen".
QString propertyWords(const Property& property, const Kind& kind, Language language);

// The pieces that pages are made of.
QString heading(const Text& text, Language language);
QString paragraph(const QString& text);
QString secondary(const QString& text);
QString link(const QString& topic, const QString& text);
QString bullets(const QStringList& items, bool numbered = false);

} // namespace designer::ui
