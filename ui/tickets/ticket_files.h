#pragma once

#include <QCoreApplication>
#include <QString>

#include "exchange/tickets_export.h"

namespace designer::ui {

/// Tickets as files, each written as a whole or not at all.
class TicketFiles {
    Q_DECLARE_TR_FUNCTIONS(TicketFiles)

public:
    /// By the end of a file's name; Markdown for one that says nothing.
    static TicketFormat formatOf(const QString& path);
    static QString suffix(TicketFormat format);
    static QString name(TicketFormat format);
    /// For a file dialog, in the order of the formats.
    static QStringList filters();

    /// Why it could not be written, with the place; empty when it was.
    static QString write(const QString& path, const std::string& content);
    static QString writeAll(const QString& folder, const std::vector<ExportedFile>& files);
};

} // namespace designer::ui
