#include "ui/support/request_preview.h"

#include <QLocale>

#include "ui/render/words.h"

namespace designer::ui {

namespace {

/// A line of the page and the names that the support center has for its field.
struct Line {
    QString label;
    QString value; // plain text
    QStringList fields;
};

QString line(const Line& shown, const std::vector<FieldProblem>& problems, const Theme& theme)
{
    QString value = shown.value.toHtmlEscaped();
    for (const FieldProblem& problem : problems)
        if (shown.fields.contains(qt(problem.field)))
            value += QStringLiteral("<br><span style=\"color:%1\">%2</span>")
                         .arg(theme.error.name(), qt(problem.words).toHtmlEscaped());
    return QStringLiteral("<tr><td style=\"color:%1;padding-right:16px;white-space:nowrap\">%2</td><td>%3</td></tr>")
        .arg(theme.mutedText.name(), shown.label.toHtmlEscaped(), value);
}

/// Problems of fields that the page does not show.
QString others(const std::vector<Line>& lines, const std::vector<FieldProblem>& problems, const Theme& theme)
{
    QString out;
    for (const FieldProblem& problem : problems) {
        const bool isShown = std::any_of(lines.begin(), lines.end(),
                                         [&](const Line& each) { return each.fields.contains(qt(problem.field)); });
        if (!isShown)
            out += QStringLiteral("<p style=\"color:%1\">%2</p>")
                       .arg(theme.error.name(), qt(problem.field + ": " + problem.words).toHtmlEscaped());
    }
    return out;
}

QString requester(const SupportAccount& account, const QString& signedIn)
{
    if (account.way == SignInWay::oauth)
        return signedIn;
    return account.name.isEmpty() ? account.email : QStringLiteral("%1 <%2>").arg(account.name, account.email);
}

} // namespace

QString RequestPreview::page(const Outgoing& ticket, const SupportAccount& account,
                             const std::vector<FieldProblem>& problems, const Theme& theme)
{
    const auto or_ = [](const QString& text, const QString& otherwise) { return text.isEmpty() ? otherwise : text; };
    std::vector<Line> lines{
        {tr("To"), account.address, {}},
        {tr("From"), requester(account, tr("the user who is signed in")), {QStringLiteral("requester")}},
        {tr("Copies"),
         or_(ticket.copies.join(QStringLiteral(", ")), tr("none")),
         {QStringLiteral("collaborators"), QStringLiteral("email_ccs")}},
        {tr("Priority"), or_(ticket.priority, tr("as the form has it")), {QStringLiteral("priority")}}};
    if (!account.form.isEmpty())
        lines.push_back({tr("Form"), account.form, {QStringLiteral("ticket_form_id")}});
    for (const CustomField& field : ticket.fields)
        lines.push_back({tr("Field %1").arg(field.id),
                         or_(field.content, tr("empty")),
                         {field.id, QStringLiteral("custom_fields")}});
    QStringList files;
    for (const Attachment& file : ticket.attachments)
        files << QStringLiteral("%1 (%2)").arg(file.name, QLocale().formattedDataSize(file.bytes.size()));
    lines.push_back(
        {tr("Attachments"), or_(files.join(QStringLiteral(", ")), tr("none")), {QStringLiteral("uploads")}});
    lines.push_back({tr("Subject"), ticket.subject, {QStringLiteral("subject")}});

    QString html = QStringLiteral("<table cellspacing=\"0\" cellpadding=\"2\">");
    for (const Line& each : lines)
        html += line(each, problems, theme);
    lines.push_back({{}, {}, {QStringLiteral("comment"), QStringLiteral("description"), QStringLiteral("base")}});
    html += QStringLiteral("</table>") + others(lines, problems, theme);
    for (const FieldProblem& problem : problems)
        if (lines.back().fields.contains(qt(problem.field)))
            html += QStringLiteral("<p style=\"color:%1\">%2</p>")
                        .arg(theme.error.name(), qt(problem.words).toHtmlEscaped());
    return html + QStringLiteral("<hr><pre style=\"white-space:pre-wrap\">%1</pre>").arg(ticket.body.toHtmlEscaped());
}

} // namespace designer::ui
