#pragma once

#include <string>
#include <string_view>
#include <unordered_map>

namespace designer {

/// The words of a language that is not in the sources, by their English ones.
struct Translation {
    std::string code; // "pt", of the header's "Language"
    std::string name; // "Português", of "X-Language-Name"
    char group = ','; // of "X-Number-Group"
    char decimal = '.';
    std::unordered_map<std::string, std::string> texts;
};

/// Reads a catalogue of GNU gettext (.po). Entries without a translation and fuzzy ones are left out; what cannot be
/// understood is passed over, because `msgfmt --check` tells the translator more.
Translation readTranslation(std::string_view po);

} // namespace designer
