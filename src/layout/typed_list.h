#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "design/design.h"

namespace designer {

/// One entry of a list of components to add.
struct ListedKind {
    std::string typed;              // as it stands between the commas
    const Kind* kind = nullptr;     // that it means; null: nothing is called so
    int count = 1;                  // from 1 to `mostListed`
    std::vector<std::string> names; // at most `count`; the others get default names
    bool operator==(const ListedKind&) const = default;
};
inline constexpr int mostListed = 99;

/// Whether what was typed says more than the name of one kind: several entries,
/// a count or a name.
bool isTypedList(std::string_view typed);

/// Reads "alb, api gateway: Banking APIs, 3 containers: Accounts, Cards": entries
/// between commas, semicolons or line ends; a count before the kind; names behind
/// a colon, for a count of several also in the entries that follow. A kind is the
/// one that a search for its words finds first.
std::vector<ListedKind> readTypedList(const Catalogue& catalogue, std::string_view typed);

/// A design and the ids of what was added to it, in the order of the list.
struct AddedList {
    Design design;
    std::vector<std::string> ids;
};

/// With the components of a list. Entries of one kind behind one another stand
/// side by side. Each is wired to the nearest before it that it may be wired to,
/// and what found none to the first behind it; what may dock is docked. `beside`
/// (may be empty) counts as standing before the list where exactly one wire to it
/// is legal, or either is and `directed`. Several cards are laid out as tidy
/// does, what was there stays. Entries without a kind are passed over.
AddedList withTypedList(const Design& design, const Catalogue& catalogue, const std::vector<ListedKind>& list,
                        std::string_view beside, bool directed, Point fallback, Language language);

} // namespace designer
