// Prints a gettext template (.pot) of every text of the program that is not the window's own: those written as
// {"English", "Español"} in the sources, and those of the data files. Call: list_texts SOURCE_ROOT > texts.pot
#include <filesystem>
#include <fstream>
#include <iostream>
#include <map>
#include <nlohmann/json.hpp>
#include <optional>
#include <set>
#include <sstream>
#include <string>
#include <vector>

namespace {

namespace fs = std::filesystem;

/// Where each English text stands, the texts in the order of their files.
class Texts {
public:
    void add(const std::string& english, const fs::path& file)
    {
        if (english.empty())
            return;
        const auto [at, isNew] = places_.try_emplace(english);
        if (isNew)
            order_.push_back(english);
        at->second.insert(file.generic_string());
    }

    void print(std::ostream& out) const
    {
        out << "msgid \"\"\nmsgstr \"\"\n\"Language: \\n\"\n\"X-Language-Name: \\n\"\n\"X-Number-Group: ,\\n\"\n"
               "\"X-Number-Decimal: .\\n\"\n\"Content-Type: text/plain; charset=UTF-8\\n\"\n";
        for (const std::string& english : order_) {
            out << "\n#:";
            for (const std::string& file : places_.at(english))
                out << " " << file;
            if (english.find('{') != std::string::npos) // so that msgfmt --check compares the placeholders
                out << "\n#, python-brace-format";
            out << "\nmsgid " << quoted(english) << "\nmsgstr \"\"\n";
        }
    }

private:
    static std::string quoted(const std::string& text)
    {
        std::string out = "\"";
        for (const char c : text)
            out += c == '\n'               ? std::string("\\n")
                   : c == '\t'             ? std::string("\\t")
                   : c == '"' || c == '\\' ? std::string("\\") + c
                                           : std::string(1, c);
        return out + "\"";
    }

    std::map<std::string, std::set<std::string>> places_;
    std::vector<std::string> order_;
};

/// Walks C++ and picks out pairs of literals in braces.
class Scanner {
public:
    explicit Scanner(std::string source) : source_(std::move(source)) {}

    void collect(Texts& texts, const fs::path& file)
    {
        for (std::size_t open = source_.find('{'); open != std::string::npos; open = source_.find('{', open + 1)) {
            at_ = open + 1;
            const auto english = literals();
            const auto spanish = english && accept(',') ? literals() : std::nullopt;
            if (spanish && accept('}'))
                texts.add(*english, file);
        }
    }

private:
    void skipSpace()
    {
        while (at_ < source_.size() && std::isspace(static_cast<unsigned char>(source_[at_])))
            ++at_;
    }

    bool accept(char wanted)
    {
        skipSpace();
        return at_ < source_.size() && source_[at_] == wanted && ++at_;
    }

    /// Literals that stand beside each other are one.
    std::optional<std::string> literals()
    {
        std::optional<std::string> out;
        while (accept('"')) {
            if (!out)
                out.emplace();
            for (; at_ < source_.size() && source_[at_] != '"'; ++at_) {
                const bool escaped = source_[at_] == '\\' && at_ + 1 < source_.size();
                const char c = escaped ? source_[++at_] : source_[at_];
                *out += !escaped ? c : c == 'n' ? '\n' : c == 't' ? '\t' : c;
            }
            ++at_;
        }
        return out;
    }

    std::string source_;
    std::size_t at_ = 0;
};

void collect(const nlohmann::json& data, Texts& texts, const fs::path& file)
{
    if (data.is_object() && data.contains("en") && data.contains("es") && data["en"].is_string())
        texts.add(data["en"].get<std::string>(), file);
    if (data.is_structured())
        for (const nlohmann::json& inner : data)
            collect(inner, texts, file);
}

std::string contentOf(const fs::path& file)
{
    std::ostringstream read;
    read << std::ifstream(file).rdbuf();
    return read.str();
}

std::set<fs::path> filesIn(const fs::path& folder, const std::set<std::string>& extensions)
{
    std::set<fs::path> files;
    for (const auto& entry : fs::recursive_directory_iterator(folder))
        if (extensions.count(entry.path().extension().string()))
            files.insert(entry.path());
    return files;
}

} // namespace

int main(int count, char** values)
{
    if (count != 2) {
        std::cerr << "list_texts SOURCE_ROOT\n";
        return 2;
    }
    const fs::path root = values[1];
    Texts texts;
    for (const char* folder : {"src", "ui"})
        for (const fs::path& file : filesIn(root / folder, {".cpp", ".h"}))
            Scanner(contentOf(file)).collect(texts, fs::relative(file, root));
    for (const char* folder : {"catalogue", "ratecards", "templates"})
        for (const fs::path& file : filesIn(root / "resources" / folder, {".json"}))
            collect(nlohmann::json::parse(contentOf(file)), texts, fs::relative(file, root));
    texts.print(std::cout);
}
