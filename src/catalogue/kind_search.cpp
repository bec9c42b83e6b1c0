#include "catalogue/kind_search.h"

#include <algorithm>

#include "text/ascii.h"

namespace designer {

namespace {

constexpr int whole = 100;
constexpr int atStart = 80;
constexpr int atWord = 60;
constexpr int inside = 40;
constexpr int scattered = 10;

/// Lower case, letters of Latin-1 without their accents, no blanks around.
std::string plain(std::string_view text)
{
    text.remove_prefix(std::min(text.find_first_not_of(" \t"), text.size()));
    text.remove_suffix(text.size() - (text.find_last_not_of(" \t") + 1));
    static constexpr std::string_view latin = "aaaaaaaceeeeiiiidnooooo/ouuuuyts";
    std::string out;
    out.reserve(text.size());
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto byte = static_cast<unsigned char>(text[i]);
        if (byte == 0xC3 && i + 1 < text.size())
            out += latin[static_cast<unsigned char>(text[++i]) & 0x1F];
        else
            out += text[i];
    }
    return asciiLower(out);
}

/// Whether the letters come in this order, the first of them first of a word.
bool comesInOrder(std::string_view text, std::string_view typed)
{
    std::size_t next = 0;
    for (std::size_t i = 0; i < text.size() && next < typed.size(); ++i) {
        const bool startsWord = i == 0 || !isLetterOrDigit(text[i - 1]);
        if (text[i] == typed[next] && (next > 0 || startsWord))
            ++next;
    }
    return next == typed.size();
}

int quality(const std::string& text, const std::string& typed)
{
    if (text == typed)
        return whole;
    const std::size_t at = text.find(typed);
    if (at == 0)
        return atStart;
    if (at != std::string::npos) {
        for (std::size_t word = at; word != std::string::npos; word = text.find(typed, word + 1))
            if (!isLetterOrDigit(text[word - 1]))
                return atWord;
        return inside;
    }
    return typed.size() >= 2 && comesInOrder(text, typed) ? scattered : 0;
}

/// The label counts more than a synonym, and that more than what backs the kind.
int quality(const Kind& kind, const std::string& typed)
{
    int best = 0;
    for (const OwnedText* label : {&kind.label, &kind.plural})
        best = std::max({best, 3 * quality(plain(label->en), typed), 3 * quality(plain(label->es), typed)});
    for (const std::string& synonym : kind.synonyms)
        best = std::max(best, 3 * quality(plain(synonym), typed) - 5);
    for (const std::string* backing : {&kind.backing.en, &kind.backing.es})
        best = std::max(best, 2 * quality(plain(*backing), typed));
    return best;
}

} // namespace

int matchQuality(std::string_view text, std::string_view typed)
{
    const std::string wanted = plain(typed);
    return wanted.empty() ? scattered : quality(plain(text), wanted);
}

std::vector<const Kind*> searchKinds(const Catalogue& catalogue, std::string_view typed)
{
    const std::string wanted = plain(typed);
    std::vector<std::pair<int, const Kind*>> found;
    for (const Kind& kind : catalogue.kinds())
        if (const int how = wanted.empty() ? 1 : quality(kind, wanted); how > 0)
            found.emplace_back(how, &kind);
    std::stable_sort(found.begin(), found.end(), [](const auto& a, const auto& b) { return a.first > b.first; });
    std::vector<const Kind*> out;
    out.reserve(found.size());
    for (const auto& [how, kind] : found)
        out.push_back(kind);
    return out;
}

} // namespace designer
