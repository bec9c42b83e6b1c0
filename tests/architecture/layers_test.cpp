// Dependencies only point down: reads every include of the sources and fails on
// an arrow that points up or sideways.
#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <map>
#include <regex>
#include <set>
#include <string>

namespace layers_test {

namespace fs = std::filesystem;

/// What each room may include, besides itself and the standard library.
const std::map<std::string, std::set<std::string>> allowed = {
    {"src/text", {"resources"}},
    {"src/json", {"text", "nlohmann"}},
    {"src/catalogue", {"text", "json", "resources"}},
    {"src/design", {"text", "json", "catalogue"}},
    {"src/format", {"text", "json", "catalogue", "design", "resources"}},
    {"src/rules", {"text", "json", "catalogue", "design", "idn2"}},
    {"src/estimate", {"text", "json", "catalogue", "design", "resources"}},
    {"src/tickets", {"text", "json", "catalogue", "design"}},
    {"src/analysis", {"text", "json", "catalogue", "design", "rules", "estimate", "tickets"}},
    {"src/layout", {"text", "json", "catalogue", "design"}},
    {"src/exchange",
     {"text", "json", "catalogue", "design", "format", "rules", "estimate", "tickets", "analysis", "layout", "zlib"}},
    {"src/workbook",
     {"text", "json", "catalogue", "design", "estimate", "tickets", "analysis", "exchange", "xlsxwriter"}},
    {"src/cli",
     {"text", "json", "catalogue", "design", "format", "rules", "estimate", "tickets", "analysis", "layout", "exchange",
      "resources", "CLI"}},
};

std::string roomOf(const fs::path& file)
{
    const fs::path relative = fs::relative(file, SOURCE_ROOT);
    auto part = relative.begin();
    const std::string first = part->string();
    return first + "/" + (++part)->string();
}

/// The folder of an include, or "" for a standard header.
std::string folderOf(const std::string& include)
{
    const auto slash = include.find('/');
    if (slash != std::string::npos)
        return include.substr(0, slash);
    return include.ends_with(".h") ? include.substr(0, include.size() - 2) : "";
}

std::vector<std::string> includesOf(const fs::path& file)
{
    static const std::regex pattern(R"(^\s*#\s*include\s*[<"]([^>"]+)[>"])");
    std::vector<std::string> out;
    std::ifstream stream(file);
    for (std::string line; std::getline(stream, line);)
        if (std::smatch match; std::regex_search(line, match, pattern))
            out.push_back(match[1]);
    return out;
}

bool isPlatformHeader(const std::string& folder)
{
    static const std::set<std::string> headers = {"arpa", "sys", "unistd"};
    return folder.empty() || headers.contains(folder);
}

TEST(Layers, DependenciesPointDown)
{
    int files = 0;
    for (const auto& entry : fs::recursive_directory_iterator(fs::path(SOURCE_ROOT) / "src")) {
        const std::string extension = entry.path().extension();
        if (extension != ".h" && extension != ".cpp")
            continue;
        ++files;
        const std::string room = roomOf(entry.path());
        ASSERT_TRUE(allowed.contains(room)) << room << " is not on the map";
        for (const std::string& include : includesOf(entry.path())) {
            const std::string folder = folderOf(include);
            const bool own = room == "src/" + folder;
            EXPECT_TRUE(own || isPlatformHeader(folder) || allowed.at(room).contains(folder))
                << entry.path() << " includes " << include;
        }
    }
    EXPECT_GT(files, 50);
}

} // namespace layers_test
