#include <QBuffer>
#include <algorithm>
#include <memory>

#include "exchange/quote.h"
#include "exchange/shown.h"
#include "ui/pictures/forms.h"
#include "ui/pictures/glyph_losses.h"
#include "ui/pictures/paper_table.h"
#include "ui/pictures/pdf_bytes.h"
#include "ui/pictures/quote_texts.h"
#include "ui/pictures/request_words.h"
#include "ui/pictures/sheet.h"
#include "ui/render/theme.h"
#include "ui/render/words.h"

namespace designer::ui {

namespace {

constexpr double coverTop = 120;
constexpr double betweenSections = 28;
constexpr double withTable = 96; // of a table, with its heading
constexpr double withCard = 200; // of the facts of a rate card: all, where the card says what is usual
constexpr double labelWidth = 168;
constexpr double boxPadding = 14;

const Theme& theme()
{
    return Theme::light();
}
Ink body()
{
    return {12, false, theme().text};
}
Ink muted()
{
    return {11, false, theme().mutedText};
}
Ink sectionInk()
{
    return {20, true, theme().text};
}
Ink partInk()
{
    return {14, true, theme().text};
}

/// A quote on paper, section by section.
class QuotePages {
public:
    QuotePages(const ExportRequest& request, const Quote& quote, Paper& paper)
        : request_(request), quote_(quote), language_(request.language), paper_(paper)
    {
    }

    void write(const Sheet* sheet)
    {
        cover();
        if (sheet)
            picture(*sheet);
        paper_.newPage();
        totals();
        lines();
        questions();
        assumptions();
        accepted();
        rateCard();
    }

private:
    QString title() const { return qt(titleOf(request_.analysis.design(), language_)); }
    QString word(const Text& text) const { return qt(text, language_); }
    QString amount(const CostCell& cell) const { return qt(quotedTotal(cell, language_)); }
    QString price(const CostCell& cell) const { return qt(quotedPrice(quote_, cell, language_)); }

    void heading(const Text& words, double withNext = withTable)
    {
        if (paper_.room() < paper_.wholeRoom())
            paper_.skip(betweenSections);
        writeHeading(paper_, word(words), sectionInk(), withNext);
    }
    void part(const QString& words) { writeHeading(paper_, words, partInk(), withTable); }
    void fact(const Text& label, const QString& value)
    {
        if (value.isEmpty())
            return;
        const SetText shown(value, body(), paper_.width() - labelWidth);
        paper_.keep(shown.height());
        SetText(word(label), muted(), labelWidth).paint(paper_.painter(), paper_.at(), 0, 1);
        paper_.write(value, body(), labelWidth);
        paper_.skip(4);
    }

    void cover();
    void coverSum();
    void disclaimerBox();
    void picture(const Sheet& sheet);
    void totals();
    void sums(const Text& first, const std::vector<PaperRow>& rows);
    PaperRow sumRow(const std::string& name, const CostCell& cell, bool total = false) const;
    void lines();
    void questions();
    void assumptions();
    void accepted();
    void rateCard();

    const ExportRequest& request_;
    const Quote& quote_;
    Language language_;
    Paper& paper_;
};

void QuotePages::cover()
{
    static constexpr Text quote{"Quote", "Cotización"}, client{"Client", "Cliente"}, project{"Project", "Proyecto"},
        date{"Date", "Fecha"}, valid{"Valid until", "Válida hasta"}, card{"Rate card", "Tarifa"};
    paper_.skip(coverTop);
    paper_.write(word(quote), {14, true, theme().accent});
    paper_.skip(8);
    paper_.write(title(), {32, true, theme().text});
    paper_.skip(8);
    if (!quote_.description.empty())
        paper_.write(qt(quote_.description), {13, false, theme().mutedText});
    paper_.skip(32);
    fact(client, qt(quote_.client));
    fact(project, title());
    fact(date, dayInWords(quote_.day, language_));
    fact(valid, dayInWords(quote_.validUntil, language_));
    fact(card, qt(quote_.card.name + " " + quote_.card.version));
    paper_.skip(32);
    coverSum();
    disclaimerBox();
}

void QuotePages::coverSum()
{
    static constexpr Text mru{"MRU per month", "MRU por mes"}, money{"{currency} per month", "{currency} por mes"};
    static constexpr Text incomplete{
        "Not complete: what has no rate yet is not counted. See the open questions.",
        "Incompleto: lo que aún no tiene tarifa no está contado. Vea las preguntas abiertas."};
    paper_.write(amount(quote_.sum), {40, true, theme().text});
    paper_.write(word(mru), muted());
    if (const QString shown = price(quote_.sum); !shown.isEmpty()) {
        paper_.skip(12);
        paper_.write(shown, {24, true, theme().text});
        paper_.write(qt(Message{money, {{"currency", quote_.price->currency}}}.in(language_)), muted());
    }
    if (!quote_.sum.total.complete) {
        paper_.skip(12);
        paper_.write(word(incomplete), {12, true, theme().warning});
    }
}

void QuotePages::disclaimerBox()
{
    if (quote_.card.disclaimer.empty())
        return;
    paper_.skip(32);
    const SetText words(qt(quote_.card.disclaimer), body(), paper_.width() - 2 * boxPadding);
    const double height = words.height() + 2 * boxPadding;
    paper_.keep(height);
    QPainter& painter = paper_.painter();
    painter.fillRect(QRectF(paper_.at(), QSizeF(paper_.width(), height)), theme().zoneAws);
    painter.fillRect(QRectF(paper_.at(), QSizeF(3, height)), theme().warning);
    words.paint(painter, paper_.at() + QPointF(boxPadding, boxPadding), 0, words.lines());
    paper_.skip(height);
}

/// On a page of its own, turned where that makes it larger.
void QuotePages::picture(const Sheet& sheet)
{
    const QSizeF size = sheet.size();
    paper_.newPage(size.width() > size.height());
    const double scale = std::min({1.0, paper_.width() / size.width(), paper_.room() / size.height()});
    QPainter& painter = paper_.painter();
    painter.save();
    painter.translate(paper_.at() + QPointF((paper_.width() - size.width() * scale) / 2, 0));
    painter.scale(scale, scale);
    sheet.paint(painter, 1);
    painter.restore();
}

PaperRow QuotePages::sumRow(const std::string& name, const CostCell& cell, bool total) const
{
    PaperRow row{{qt(name), amount(cell)}, total};
    if (quote_.price)
        row.cells << price(cell);
    return row;
}

void QuotePages::sums(const Text& first, const std::vector<PaperRow>& rows)
{
    static constexpr Text mru{"MRU per month", "MRU por mes"}, money{"{currency} per month", "{currency} por mes"};
    std::vector<PaperColumn> columns{{word(first), 3}, {word(mru), 1, true}};
    if (quote_.price)
        columns.push_back({qt(Message{money, {{"currency", quote_.price->currency}}}.in(language_)), 1, true});
    writeTable(paper_, columns, rows);
}

void QuotePages::totals()
{
    static constexpr Text title{"Totals", "Totales"}, total{"Total", "Total"}, environment{"Environment", "Ambiente"},
        category{"Category", "Categoría"};
    heading(title);
    const std::string whole(total.in(language_));
    std::vector<PaperRow> rows;
    for (const QuoteColumn& column : quote_.columns)
        rows.push_back(sumRow(column.name, column.sum));
    rows.push_back(sumRow(whole, quote_.sum, true));
    sums(environment, rows);
    if (quote_.categories.empty())
        return;
    paper_.skip(betweenSections);
    paper_.keep(withTable);
    rows.clear();
    for (const QuoteCategory& each : quote_.categories)
        rows.push_back(sumRow(each.name, each.sum));
    rows.push_back(sumRow(whole, quote_.sum, true));
    sums(category, rows);
}

void QuotePages::lines()
{
    static constexpr Text title{"Lines", "Líneas"}, component{"Component", "Componente"}, item{"Item", "Ítem"},
        formula{"Formula", "Fórmula"};
    if (quote_.lines.empty())
        return;
    heading(title, 2 * withTable);
    const std::vector<PaperColumn> columns{
        {word(component), 3}, {word(item), 3}, {word(formula), 5}, {QStringLiteral("MRU"), 1.4, true}};
    auto line = quote_.lines.begin();
    for (std::size_t at = 0; at < quote_.columns.size(); ++at) {
        std::vector<PaperRow> rows;
        for (; line != quote_.lines.end() && line->column == at; ++line) {
            const QString how =
                line->formula.empty() || line->status == LineStatus::unknown ? qt(line->why) : qt(line->formula);
            const QString mru = line->mru && line->status == LineStatus::rated
                                    ? qt(formatDecimal(*line->mru, 2, language_))
                                    : word(words(line->status));
            rows.push_back({{qt(line->component), qt(line->item), how, mru}});
        }
        if (rows.empty())
            continue;
        rows.push_back({{qt(quote_.columns[at].name), {}, {}, amount(quote_.columns[at].sum)}, true});
        part(qt(quote_.columns[at].name));
        writeTable(paper_, columns, rows);
        paper_.skip(betweenSections);
    }
}

constexpr Text whereText{"Where", "Dónde"};
constexpr Text wholeDesign{"The design", "El diseño"};

void QuotePages::questions()
{
    static constexpr Text title{"Open questions", "Preguntas abiertas"}, kind{"Kind", "Tipo"},
        question{"What is open", "Qué falta"}, environments{"Environments", "Ambientes"};
    if (quote_.questions.empty())
        return;
    heading(title);
    std::vector<PaperRow> rows;
    for (const QuoteQuestion& each : quote_.questions)
        rows.push_back({{word(words(each.kind)), each.component.empty() ? word(wholeDesign) : qt(each.component),
                         qt(each.words), qt(each.environments)}});
    writeTable(paper_, {{word(kind), 1.6}, {word(whereText), 2}, {word(question), 5}, {word(environments), 2}}, rows);
}

void QuotePages::assumptions()
{
    static constexpr Text title{"Assumptions", "Supuestos"}, what{"What was assumed", "Qué se supuso"},
        environments{"Environments", "Ambientes"}, whole{"The whole quote", "Toda la cotización"};
    if (quote_.assumptions.empty())
        return;
    heading(title);
    std::vector<PaperRow> rows;
    for (const QuoteAssumption& each : quote_.assumptions)
        rows.push_back(
            {{each.components.empty() ? word(whole) : qt(each.components), qt(each.words), qt(each.environments)}});
    writeTable(paper_, {{word(whereText), 3}, {word(what), 5}, {word(environments), 1.6}}, rows);
}

void QuotePages::accepted()
{
    static constexpr Text title{"Accepted problems", "Problemas aceptados"}, problem{"Problem", "Problema"},
        reason{"Why it is accepted", "Por qué se acepta"}, by{"By, on", "Por, el"};
    if (quote_.accepted.empty())
        return;
    heading(title);
    std::vector<PaperRow> rows;
    for (const QuoteAcceptance& each : quote_.accepted) {
        QStringList where{qt(each.component), qt(each.environment)}, who{qt(each.by), qt(each.on)};
        where.removeAll(QString());
        who.removeAll(QString());
        rows.push_back({{where.isEmpty() ? word(wholeDesign) : where.join(QStringLiteral(", ")), qt(each.problem),
                         qt(each.reason), who.join(QStringLiteral(", "))}});
    }
    writeTable(paper_, {{word(whereText), 2}, {word(problem), 4}, {word(reason), 3}, {word(by), 1.6}}, rows);
}

void QuotePages::rateCard()
{
    static constexpr Text title{"Rate card", "Tarifa"}, name{"Name", "Nombre"}, version{"Version", "Versión"},
        from{"In force from", "Vigente desde"}, price{"Price of one MRU", "Precio de un MRU"},
        disclaimer{"Note", "Nota"}, cardHash{"SHA-256 of the card", "SHA-256 de la tarifa"},
        designHash{"SHA-256 of the design", "SHA-256 del diseño"};
    heading(title, withCard);
    fact(name, qt(quote_.card.name));
    fact(version, qt(quote_.card.version));
    fact(from, dayInWords(quote_.card.effectiveFrom, language_));
    if (quote_.price)
        fact(price, qt(quote_.price->currency + " " + formatQuantity(quote_.price->perMru, language_)));
    fact(disclaimer, qt(quote_.card.disclaimer));
    fact(cardHash, qt(quote_.card.sha256));
    fact(designHash, qt(quote_.designSha256));
}

RunningText runningOf(const ExportRequest& request, const Quote& quote)
{
    static constexpr Text head{"Quote", "Cotización"}, page{"Page %1 of %2", "Página %1 de %2"};
    QStringList about{qt(head, request.language), qt(titleOf(request.analysis.design(), request.language)),
                      qt(quote.client), dayInWords(quote.day, request.language)};
    about.removeAll(QString());
    return {about.join(QStringLiteral(" · ")), qt(quote.card.name + " " + quote.card.version),
            qt(page, request.language)};
}

QByteArray printed(const ExportRequest& request, const Quote& quote, const Sheet* sheet, int& pages)
{
    const RunningText running = runningOf(request, quote);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setTitle(running.head);
    writer.setCreator(QStringLiteral("Connect Designer"));
    {
        Paper paper(writer, running, pages);
        QuotePages(request, quote, paper).write(sheet);
        pages = paper.pages();
    }
    return bytes;
}

/// The drawing of the whole, on white paper; none of a design that draws nothing.
std::unique_ptr<Sheet> sheetOf(const ExportRequest& request)
{
    try {
        return std::make_unique<Sheet>(ExportRequest{.analysis = request.analysis,
                                                     .catalogue = request.catalogue,
                                                     .language = request.language,
                                                     .day = request.day,
                                                     .transparent = true,
                                                     .problems = false});
    } catch (const ExportError&) {
        return nullptr;
    }
}

std::vector<Message> lossesOf(const Quote& quote, const Sheet* sheet)
{
    std::vector<QString> texts = quoteTexts(quote);
    if (!sheet)
        return glyphLosses(texts, false);
    const std::vector<QString> drawn = sheet->texts();
    texts.insert(texts.end(), drawn.begin(), drawn.end());
    return sheet->losses(glyphLosses(texts, false));
}

} // namespace

Export pdfQuote(const ExportRequest& request)
{
    const Quote quote = quoteOf(request);
    const std::unique_ptr<Sheet> sheet = sheetOf(request);
    int pages = 0;
    printed(request, quote, sheet.get(), pages); // only then it is known how many they are
    QByteArray bytes = printed(request, quote, sheet.get(), pages);
    return {{{quoteFileName(quote) + ".pdf", dated(std::move(bytes), request.day).toStdString()}},
            lossesOf(quote, sheet.get())};
}

} // namespace designer::ui
