#pragma once

#include <QString>
#include <cstddef>
#include <vector>

#include "catalogue/catalogue.h"
#include "ui/render/numbers.h"

namespace designer::ui {

/// One value that may be chosen, with the words that tell it apart.
struct Choice {
    json::Value value;
    QString label;
    QString note; // muted: "2 vCPU · 16 GB · 1,000 connections"
    bool operator==(const Choice&) const = default;
};

/// What a property offers: its options, with what the tables know of them.
/// Memory depends on another value and is offered by `memoryChoices`.
std::vector<Choice> choicesOf(const Property& property, const Tables& tables, Language language);
/// The amounts of memory that may go with a number of vCPU; none where it is no size of the service.
std::vector<Choice> memoryChoices(const json::Value& vcpu, const Tables& tables);

/// A value in a few words, as a label beside others shows it ("2 GB", "FIFO",
/// "main, release"). Credentials are hidden. Empty for nothing.
QString valueWords(const json::Value& value, const Property& property, Language language);

/// A number that somebody types in the language, its digits kept; null when it is none.
json::Value numberValue(const QString& text, Language language);

/// "1 value" or "3 values": `many` has %1 where the number stands.
QString counted(std::size_t count, const QString& one, const QString& many);

/// Whether a value holds what looks like a credential, in itself or in its members.
bool holdsCredential(const json::Value& value);

} // namespace designer::ui
