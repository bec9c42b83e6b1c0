// A translation that lost a placeholder, or was guessed from a similar text, shows nonsense.
#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <set>
#include <sstream>
#include <string>

namespace translations_test {

namespace fs = std::filesystem;

/// "%1", "%n", … of a text.
std::set<std::string> placeholders(const std::string& text)
{
    std::set<std::string> out;
    for (std::size_t at = text.find('%'); at + 1 < text.size() && at != std::string::npos; at = text.find('%', at + 1))
        if (text[at + 1] == 'n' || (text[at + 1] >= '1' && text[at + 1] <= '9'))
            out.insert(text.substr(at, 2));
    return out;
}

/// What stands between two marks from a place on; moves the place behind it.
std::string between(const std::string& text, const std::string& open, const std::string& close, std::size_t& at)
{
    const std::size_t from = text.find(open, at);
    const std::size_t begin = text.find('>', from) + 1;
    const std::size_t end = text.find(close, begin);
    at = end;
    return text.substr(begin, end - begin);
}

TEST(Translations, KeepThePlaceholders)
{
    int known = 0;
    for (const auto& entry : fs::directory_iterator(fs::path(SOURCE_ROOT) / "ui" / "translations")) {
        std::ostringstream read;
        read << std::ifstream(entry.path()).rdbuf();
        const std::string text = read.str();
        for (std::size_t at = text.find("<message"); at != std::string::npos; at = text.find("<message", at)) {
            const bool plural = text.compare(at, 17, "<message numerus=") == 0;
            const std::string source = between(text, "<source", "</source>", at);
            const std::string translation = between(text, "<translation", "</translation>", at);
            if (translation.empty() || plural) // not yet translated; one form may do without the number
                continue;
            EXPECT_EQ(placeholders(translation), placeholders(source)) << entry.path() << ": " << source;
            ++known;
        }
    }
    EXPECT_GT(known, 100);
}

TEST(Translations, SpanishSaysEverything)
{
    std::ostringstream read;
    read << std::ifstream(fs::path(SOURCE_ROOT) / "ui" / "translations" / "designer_es.ts").rdbuf();
    const std::string text = read.str();
    int known = 0;
    for (std::size_t at = text.find("<message"); at != std::string::npos; at = text.find("<message", at), ++known) {
        const std::size_t end = text.find("</message>", at);
        const std::string message = text.substr(at, end - at);
        EXPECT_EQ(message.find("unfinished"), std::string::npos) << message;
        EXPECT_EQ(message.find("<translation></translation>"), std::string::npos) << message;
        EXPECT_EQ(message.find("<numerusform></numerusform>"), std::string::npos) << message;
        at = end;
    }
    EXPECT_GT(known, 500);
}

} // namespace translations_test
