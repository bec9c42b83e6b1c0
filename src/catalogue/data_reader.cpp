#include "catalogue/data_reader.h"

#include "text/ascii.h"

#include <limits>

namespace designer {

namespace {

constexpr Text nothing{"nothing", "nada"};

} // namespace

std::string Place::pointer() const
{
    if (!parent_)
        return {};
    return parent_->pointer() + (key_.data() ? json::pointerStep(key_) : json::pointerStep(index_));
}

json::Error DataReader::error(std::string_view text, const std::string& file) const
{
    json::Error error = *error_;
    error.file = file;
    // What is missing has no place of its own: point at what lacks it.
    std::string pointer = error.pointer;
    json::Place place = json::locate(text, pointer);
    while (place.line == 0 && !pointer.empty()) {
        pointer.erase(pointer.rfind('/'));
        place = json::locate(text, pointer);
    }
    error.line = place.line;
    error.column = place.column;
    return error;
}

void DataReader::fail(const Place& place, Message expected)
{
    if (error_)
        return;
    error_.emplace();
    error_->pointer = place.pointer();
    error_->found = json::describe(place.value());
    if (place.value().isNull())
        error_->foundWords = nothing;
    error_->expected = std::move(expected);
}

const std::string& DataReader::text(const Place& place)
{
    if (!place.value().isString() || isBlank(place.value().string()))
        fail(place, {{"a text", "un texto"}, {}});
    return place.value().string();
}

int DataReader::integer(const Place& place)
{
    const auto value = place.value().integer();
    if (!value || *value < 0 || *value > std::numeric_limits<int>::max()) {
        fail(place, {{"a whole number", "un número entero"}, {}});
        return 0;
    }
    return static_cast<int>(*value);
}

bool DataReader::flag(const Place& place)
{
    if (!place.value().isBool())
        fail(place, {{"true or false", "true o false"}, {}});
    return place.value().boolean();
}

const json::Array& DataReader::array(const Place& place)
{
    if (!place.value().isArray())
        fail(place, {{"a list", "una lista"}, {}});
    return place.value().array();
}

void DataReader::object(const Place& place)
{
    if (!place.value().isObject())
        fail(place, {{"an object", "un objeto"}, {}});
}

OwnedText DataReader::bilingual(const Place& place)
{
    object(place);
    return {text(place.member("en")), text(place.member("es"))};
}

std::vector<std::string> DataReader::texts(const Place& place)
{
    std::vector<std::string> out;
    out.reserve(array(place).size());
    each(place, [&](const Place& element) { out.push_back(text(element)); });
    return out;
}

std::string DataReader::optionalText(const Place& place)
{
    return place.value().isNull() ? std::string() : text(place);
}

bool DataReader::optionalFlag(const Place& place, bool otherwise)
{
    return place.value().isNull() ? otherwise : flag(place);
}

OwnedText DataReader::optionalBilingual(const Place& place)
{
    return place.value().isNull() ? OwnedText() : bilingual(place);
}

std::optional<Micro> DataReader::optionalAmount(const Place& place)
{
    const auto amount = place.value().micro();
    if (!amount && !place.value().isNull())
        fail(place, {{"a number", "un número"}, {}});
    return amount;
}

} // namespace designer
