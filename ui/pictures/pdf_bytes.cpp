#include "ui/pictures/pdf_bytes.h"

namespace designer::ui {

namespace {

constexpr qsizetype digitsOfOffset = 10;

/// What stands behind a place has moved: offsets in the table of objects, and of the table itself.
void shiftOffsets(QByteArray& pdf, qsizetype behind, qsizetype by)
{
    const auto number = [&pdf](qsizetype at, qsizetype length) { return pdf.mid(at, length).trimmed().toLongLong(); };
    const qsizetype table = pdf.lastIndexOf("\nxref\n");
    for (qsizetype at = pdf.indexOf(" 00000 n", table); at >= 0; at = pdf.indexOf(" 00000 n", at + 1)) {
        const qsizetype from = at - digitsOfOffset;
        if (const auto offset = number(from, digitsOfOffset); offset > behind)
            pdf.replace(from, digitsOfOffset, QByteArray::number(offset + by).rightJustified(digitsOfOffset, '0'));
    }
    const qsizetype start = pdf.lastIndexOf("startxref\n") + qsizetype(sizeof "startxref");
    qsizetype end = start;
    while (end < pdf.size() && pdf[end] >= '0' && pdf[end] <= '9')
        ++end;
    pdf.replace(start, end - start, QByteArray::number(number(start, end - start) + by));
}

} // namespace

QByteArray dated(QByteArray pdf, const std::string& day)
{
    const qsizetype from = pdf.indexOf("/CreationDate (") + qsizetype(sizeof "/CreationDate");
    const qsizetype length = pdf.indexOf(')', from) + 1 - from;
    QByteArray date = "(D:" + QByteArray::fromStdString(day) + "000000Z)";
    date.replace('-', "");
    pdf.replace(from, length, date);
    if (date.size() != length)
        shiftOffsets(pdf, from, date.size() - length);
    return pdf;
}

} // namespace designer::ui
