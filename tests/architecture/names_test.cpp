// The rooms of the window end in one program: two classes with one name, even in
// rooms that never include each other, would be one class to the linker.
#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <map>
#include <regex>
#include <string>

namespace names_test {

namespace fs = std::filesystem;

TEST(Names, EveryClassOfTheWindowHasItsOwn)
{
    static const std::regex definition(R"(^(?:class|struct) (\w+)(?: final)?(?: : .*| \{.*|)$)");
    std::map<std::string, fs::path> known;
    for (const auto& entry : fs::recursive_directory_iterator(fs::path(SOURCE_ROOT) / "ui")) {
        if (entry.path().extension() != ".h")
            continue;
        std::ifstream stream(entry.path());
        for (std::string line; std::getline(stream, line);) {
            std::smatch match;
            if (!std::regex_match(line, match, definition))
                continue;
            const auto [at, isNew] = known.emplace(match[1], entry.path());
            EXPECT_TRUE(isNew) << match[1] << " is in " << at->second << " and in " << entry.path();
        }
    }
    EXPECT_GT(known.size(), 50U);
}

} // namespace names_test
