#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "estimate/rate_keys.h"
#include "estimate/ratecard.h"

namespace designer {

/// A rate of a card that is being written.
struct DraftRate {
    std::string key;
    std::string pointer; // in the file, also where it is not there yet
    std::string text;    // as it stands there; empty: not rated
    std::string unit;    // the file's words for what it is for; may be empty
    bool operator==(const DraftRate&) const = default;
};

/// What a draft is worth: everything that `RateCard::read` refuses, and the card
/// that it is without that.
struct CardCheck {
    std::vector<json::Error> errors;
    RateCard card;
};

/// A rate card that is being written: a value, valid or not yet. Keeps the
/// file's order, what nobody knows of it, and how it is broken into lines.
class CardDraft {
public:
    /// Any JSON object may become a card.
    static json::Result<CardDraft> read(std::string_view text, const std::string& file = {});
    /// The illustrative card that ships with the program.
    static CardDraft shipped();
    /// The shipped card's keys, nothing rated and nothing included.
    static CardDraft blank();

    /// The file's text, which `RateCard::read` accepts once `check` has no errors.
    std::string write() const;
    CardCheck check() const;

    /// In order of the file.
    std::vector<DraftRate> rates() const;
    /// Where a rate that is not in the file would stand.
    static std::string pointerOf(std::string_view key);
    /// Empty: not rated. A key that the file does not have is put where the schema wants it.
    CardDraft withRate(std::string_view key, std::string_view text) const;

    // The head. What may be missing is so, or null, where it is empty.
    std::string text(std::string_view member) const;
    CardDraft withText(std::string_view member, std::string_view text) const;
    /// In both languages.
    OwnedText texts(std::string_view member) const;
    CardDraft withTexts(std::string_view member, const OwnedText& texts) const;
    bool illustrative() const;
    CardDraft withIllustrative(bool illustrative) const;

    bool operator==(const CardDraft& other) const { return value_ == other.value_; }

private:
    CardDraft with(std::string_view member, json::Value value) const;

    json::Value value_;
    json::WriteOptions style_;
    std::string end_ = "\n"; // behind the last brace
};

} // namespace designer
