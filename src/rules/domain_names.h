#pragma once

#include <string>
#include <string_view>

#include "catalogue/catalogue.h"
#include "text/text.h"

namespace designer {

/// A domain name in the form in which names are compared: lower case, other
/// scripts in Punycode (IDNA 2008 with UTS 46), no dot behind the last label.
/// Refers to the written text where that has this form already, so the text
/// must outlive it.
class DomainName {
public:
    explicit DomainName(std::string_view written);

    std::string_view text() const { return changed_.empty() ? written_ : std::string_view(changed_); }
    /// Why Punycode cannot express it; empty when it can.
    Text unconvertible() const { return unconvertible_; }
    /// For people: both forms of an internationalised name, "münchen.example (xn--mnchen-3ya.example)".
    std::string shown() const;

private:
    void convert();

    std::string_view written_;
    std::string changed_;
    Text unconvertible_;
};

/// What a name stands for, which decides how it may be spelt (AWS: Route 53, domain name format).
enum class NameUse : std::uint8_t {
    host,   ///< letters, digits and hyphens, two labels at least
    zone,   ///< also underscores
    record, ///< any visible ASCII, `*` as the first label
    target  ///< what a record points to: like a zone, one label is enough
};

/// Why a name cannot stand for that; empty when it can. Labels have 1 to 63
/// characters, the whole 253 at most.
Text problemOf(const DomainName& name, NameUse use);

// All that follows takes names in normal form.

/// Whether a certificate for `pattern` is good for `name`: the same name, or
/// `*.` in place of exactly one label.
bool covers(std::string_view pattern, std::string_view name);
/// Whether a zone answers for a name: its own, or one below it.
bool liesIn(std::string_view name, std::string_view zone);
/// Whether a label of it is in Punycode.
bool isInternational(std::string_view name);
/// `*.example.com` without its `*.`; other names unchanged.
std::string_view withoutWildcard(std::string_view name);

/// The suffix under which names are registered, by longest match: "com.mx" of
/// "www.acme.com.mx", "com" of "acme.com". Empty for a name of one label.
std::string_view suffixOf(std::string_view name, const Tables& tables);
/// The suffix and one label more; empty when nothing is left for that label.
std::string_view registrablePart(std::string_view name, const Tables& tables);

/// What Route 53 does with names under a suffix.
enum class SuffixState : std::uint8_t { open, closed, absent };
SuffixState stateOf(std::string_view suffix, const Tables& tables);
bool takesInternationalNames(std::string_view suffix, const Tables& tables);

} // namespace designer
