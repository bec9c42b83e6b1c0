#pragma once

#include <QString>
#include <string>
#include <string_view>

#include "text/text.h"

namespace designer::ui {

inline QString qt(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}
inline std::string utf8(const QString& text)
{
    return text.toStdString();
}
inline QString qt(const Text& text, Language language)
{
    return qt(text.in(language));
}

} // namespace designer::ui
