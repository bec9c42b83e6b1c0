#pragma once

#include <QFile>
#include <QTemporaryDir>

#include "catalogue/catalogue.h"
#include "design/edits.h"
#include "format/format.h"
#include "ui/render/words.h"
#include "ui/studio/document.h"
#include "ui/studio/journal.h"
#include "ui/studio/session.h"

namespace designer::test {

inline Design named(const Design& design, const std::string& name)
{
    Header header = design.header();
    header.name = name;
    return design.with(std::move(header));
}

inline QByteArray bytesOf(const Design& design)
{
    return QByteArray::fromStdString(writeDesign(design, Catalogue::builtIn()));
}

inline void put(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    QVERIFY2(file.open(QIODevice::WriteOnly), qPrintable(path));
    QCOMPARE(file.write(bytes), bytes.size());
}

inline QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("<no file>");
}

/// One running program, as far as a design is concerned: its own session and
/// document over a folder of state that programs share.
struct Studio {
    explicit Studio(const QString& state) : document(session, state) {}

    void call(const std::string& name)
    {
        session.apply(QStringLiteral("Call it %1").arg(ui::qt(name)), named(session.design(), name));
    }
    std::string name() const { return session.design().header().name; }

    ui::Session session{Catalogue::builtIn()};
    ui::Document document;
};

} // namespace designer::test
