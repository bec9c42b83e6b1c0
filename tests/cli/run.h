#pragma once

#include <gtest/gtest.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>
#include <vector>

#include "cli/cli.h"
#include "json/json.h"

namespace designer::cli {

/// What a user sees of one call.
struct Seen {
    int code = 0;
    std::string out;
    std::string err;

    /// The output as JSON; fails the test when it is none.
    json::Value json() const
    {
        auto parsed = json::parse(out);
        if (const auto* error = std::get_if<json::Error>(&parsed)) {
            ADD_FAILURE() << error->in(Language::en) << "\n" << out;
            return {};
        }
        return std::get<json::Value>(parsed);
    }
};

inline Seen call(std::vector<std::string> arguments, const std::string& input = {})
{
    std::istringstream in(input);
    std::ostringstream out, err;
    Surroundings surroundings{in, out, err};
    Seen seen;
    seen.code = run(arguments, surroundings);
    seen.out = out.str();
    seen.err = err.str();
    return seen;
}

inline std::string templateFile(const std::string& id)
{
    return std::string(SOURCE_ROOT) + "/resources/templates/" + id + ".mcdesign";
}

/// A folder of one test, gone afterwards.
class CommandLine : public testing::Test {
protected:
    void SetUp() override
    {
        std::string path = (std::filesystem::temp_directory_path() / "connect-designer-XXXXXX").string();
        ASSERT_NE(mkdtemp(path.data()), nullptr);
        folder_ = path;
    }
    void TearDown() override { std::filesystem::remove_all(folder_); }

    std::string file(const std::string& name) const { return (folder_ / name).string(); }
    std::string written(const std::string& name, const std::string& content) const
    {
        std::ofstream(file(name), std::ios::binary) << content;
        return file(name);
    }
    static std::string read(const std::string& path)
    {
        std::ostringstream content;
        content << std::ifstream(path, std::ios::binary).rdbuf();
        return content.str();
    }

private:
    std::filesystem::path folder_;
};

/// A design with a gateway that asks for an SSO which is not there.
inline const char* const withoutSso = R"({
  "format": "modyo-connect-design",
  "version": 1,
  "name": "Bank",
  "environments": [{"id": "production", "name": "Production", "kind": "production"}],
  "components": [
    {"id": "gateway", "kind": "api-gateway", "name": "Gateway", "properties": {"jwtAuth": true}}
  ]
}
)";

} // namespace designer::cli
