#include "ui/export/export_choices.h"

#include <QSettings>
#include <algorithm>

namespace designer::ui {

namespace {

constexpr double leastScale = 0.25;
constexpr double mostScale = 8;

/// The one list of what is kept, for reading and for writing.
template <typename Choices, typename Each> void eachChoice(Choices& choices, Each each)
{
    each("export/form", choices.form);
    each("export/quote", choices.quote);
    each("export/language", choices.language);
    each("export/dark", choices.dark);
    each("export/scale", choices.scale);
    each("export/transparent", choices.transparent);
    each("export/legend", choices.legend);
    each("export/problems", choices.problems);
    each("export/figures", choices.figures);
    each("export/folder", choices.folder);
}

} // namespace

ExportChoices ExportChoices::stored(const QSettings& settings)
{
    ExportChoices out;
    eachChoice(out, [&settings]<typename Value>(const char* key, Value& value) {
        value = settings.value(QLatin1String(key), value).template value<Value>();
    });
    out.scale = std::clamp(out.scale, leastScale, mostScale);
    return out;
}

void ExportChoices::store(QSettings& settings) const
{
    eachChoice(*this,
               [&settings](const char* key, const auto& value) { settings.setValue(QLatin1String(key), value); });
}

} // namespace designer::ui
