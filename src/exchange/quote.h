#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "estimate/cost_table.h"
#include "exchange/exporter.h"

namespace designer {

/// The rate card that a quote was made with, in the language of the quote.
struct QuoteCard {
    std::string name, version, effectiveFrom, sha256, basis;
    std::string disclaimer; // to be shown wherever a figure is; may be empty
    bool illustrative = false;
};

/// What one MRU costs per month.
struct QuotePrice {
    std::string currency;
    Micro perMru = 0;
};

/// An environment, or (the last one) what is counted once for the design.
struct QuoteColumn {
    std::string id;   // of the environment; empty: counted once
    std::string name; // no two are the same
    CostCell sum;
};

/// The components of one family. Categories without lines are left out.
struct QuoteCategory {
    Family family = Family::network;
    std::string name;
    std::vector<CostCell> sums; // by column
    CostCell sum;               // of all of them
};

/// One line of the ledger, as one can defend it.
struct QuoteLine {
    std::size_t column = 0;
    Family family = Family::network;
    std::string component;         // its name; "(environment)" for what the environment itself costs
    std::string kind;              // "Database"; empty for the environment
    std::string item;              // "Database nodes"
    std::string formula;           // "5.266 × 2"
    std::string rateKeys;          // "database.byType.db.r6.large", where the card says it
    std::optional<Micro> quantity; // none: an amount or what multiplies it is unknown
    std::optional<Micro> rate;     // for one of them
    std::optional<Mru> mru;        // none: unknown
    std::optional<Mru> ceiling;
    LineStatus status = LineStatus::rated;
    std::string why; // why it is unknown, or included
};

enum class QuestionKind : std::uint8_t {
    rate,   ///< a line has no number: the totals are lower bounds
    answer, ///< a ticket cannot be filed without it
    problem ///< an error or a warning that nobody has accepted
};

/// What must be settled before the quote can be relied on.
struct QuoteQuestion {
    QuestionKind kind = QuestionKind::rate;
    std::string environments; // names
    std::string component;    // its name; empty: the design
    std::string words;
};

/// What was counted although nobody said so.
struct QuoteAssumption {
    std::string environments;
    std::string components; // names; empty: the whole quote
    std::string words;
};

/// A problem that somebody decided to live with.
struct QuoteAcceptance {
    Severity severity = Severity::warning;
    std::string environment;
    std::string component;
    std::string problem;
    std::string reason, by, on;
};

/// What a quote says, whatever it is written to: words in one language, numbers
/// in millionths. Its totals are those of the estimate; a sum that is not
/// complete is a lower bound ("at least"). Names are clean: no control
/// characters, nothing that looks like a credential.
struct Quote {
    Language language = Language::en;
    std::string design, client, description;
    std::string day;          // when it was made
    std::string validUntil;   // as was asked for, or as the rate card says; empty: not stated
    std::string designSha256; // of the design's canonical file
    QuoteCard card;
    std::optional<QuotePrice> price;
    std::vector<QuoteColumn> columns;
    std::vector<QuoteCategory> categories;
    CostCell sum;
    std::vector<QuoteLine> lines; // by column, then as in the ledger
    std::vector<QuoteQuestion> questions;
    std::vector<QuoteAssumption> assumptions;
    std::vector<QuoteAcceptance> accepted;

    /// In the currency of `price`; nothing where there is none, or where it is beyond the arithmetic.
    std::optional<Micro> money(Mru mru) const;
};

/// Of the whole design: `environment` and `only` of the request are for pictures.
Quote quoteOf(const ExportRequest& request);

// What it says beside its numbers, for whoever writes it.

/// "≥ 31.27", "included", "not rated": the MRU of a sum, for people.
std::string quotedTotal(const CostCell& sum, Language language);
/// "≥ 1,297.71": the same in the currency of the quote's price; empty where there is none, or nothing to be priced.
std::string quotedPrice(const Quote& quote, const CostCell& sum, Language language);
Text words(QuestionKind kind);
Text words(LineStatus status);
Text words(Severity severity);

/// Of a quote's file, without its ending: "quote-retail-banking-apis".
std::string quoteFileName(const Quote& quote);

} // namespace designer
