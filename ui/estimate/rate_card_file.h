#pragma once

#include <QByteArray>
#include <QString>

#include "estimate/card_draft.h"

namespace designer::ui {

/// A card to count with or to compare with.
json::Result<RateCard> readRateCard(const QString& path);

/// Where a rate card is kept: written atomically, and never over what another
/// program has made of it without being told to.
class RateCardFile {
public:
    /// Empty: nowhere yet.
    const QString& path() const { return path_; }

    json::Result<CardDraft> read(const QString& path);
    /// Whether the file has other contents than those read or written last.
    bool isForeign() const;
    /// Whether it was there once and is not any more.
    bool isGone() const;
    /// Empty, or why it could not be written.
    QString write(const QString& path, const CardDraft& draft);

private:
    QString path_;
    QByteArray known_; // SHA-256 of the file's contents
};

} // namespace designer::ui
