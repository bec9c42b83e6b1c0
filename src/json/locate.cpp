#include "json/json.h"
#include "json/walker.h"

namespace designer::json {

Place locate(std::string_view text, std::string_view pointer)
{
    Walker walker(text);
    if (!walker.follow(pointer))
        return {};
    Place place{1, 1};
    for (const char c : text.substr(0, walker.position())) {
        if (c == '\n') {
            ++place.line;
            place.column = 1;
        } else if ((static_cast<unsigned char>(c) & 0xC0) != 0x80) {
            ++place.column;
        }
    }
    return place;
}

std::vector<std::size_t> elementOffsets(std::string_view text, std::string_view pointer)
{
    std::vector<std::size_t> offsets;
    Walker walker(text);
    if (walker.follow(pointer))
        walker.eachElement([&offsets](std::size_t offset) { offsets.push_back(offset); });
    return offsets;
}

std::string pointerStep(std::string_view key)
{
    std::string out = "/";
    for (const char c : key) {
        if (c == '~')
            out += "~0";
        else if (c == '/')
            out += "~1";
        else
            out += c;
    }
    return out;
}

std::string pointerStep(std::size_t index)
{
    return "/" + std::to_string(index);
}

} // namespace designer::json
