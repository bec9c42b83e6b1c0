#pragma once

#include <QString>
#include <QStringList>
#include <algorithm>

namespace designer::ui {

/// Lower case, without accents: what a search compares.
inline QString plainWords(const QString& text)
{
    QString out;
    for (const QChar c : text.normalized(QString::NormalizationForm_D))
        if (!c.isMark())
            out += c.toLower();
    return out;
}

/// Whether every one of the words stands somewhere in a text; both are plain.
inline bool holdsAll(const QString& text, const QStringList& words)
{
    return std::all_of(words.begin(), words.end(), [&text](const QString& word) { return text.contains(word); });
}

} // namespace designer::ui
