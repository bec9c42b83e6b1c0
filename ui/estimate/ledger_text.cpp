#include "ui/estimate/ledger_text.h"

#include <QCoreApplication>
#include <algorithm>
#include <utility>

#include "catalogue/family_words.h"
#include "estimate/line_inputs.h"
#include "tickets/answer_words.h"
#include "ui/estimate/cost_words.h"
#include "ui/render/words.h"

namespace designer::ui {

namespace {

constexpr std::size_t mostAddends = 40;

class Writer {
    Q_DECLARE_TR_FUNCTIONS(Ledger)

public:
    Writer(const CostTree& tree, const CostPlace& place, Language language, const Theme& theme)
        : tree_(tree), table_(tree.table()), analysis_(*tree.analysis()), card_(*analysis_.rateCard), place_(place),
          language_(language), theme_(theme)
    {
    }

    LedgerText write()
    {
        const CostThing* thing = shownThing();
        writeTitle(thing);
        if (thing)
            writeThing(*thing);
        else
            writeSum();
        writeCard();
        return std::move(out_);
    }

private:
    const CostThing* shownThing() const
    {
        if (place_.component.empty() && !place_.item)
            return nullptr;
        for (const CostThing& thing : table_.things)
            if (thing.component ? thing.component->id == place_.component
                                : place_.component.empty() && thing.parts.front().item == place_.item)
                return &thing;
        return nullptr;
    }

    CostCell shownCell(const CostThing* thing) const
    {
        if (!thing)
            return place_.family ? table_.family(*place_.family)[place_.column] : table_.totals[place_.column];
        for (const CostPart& part : thing->parts)
            if (part.item == place_.item)
                return table_.cell(part, place_.column);
        return table_.cell(*thing, place_.column);
    }

    void writeTitle(const CostThing* thing)
    {
        QString name = tr("Whole design");
        if (thing)
            name = CostWords::thing(*thing, language_);
        else if (place_.family)
            name = qt(familyName(*place_.family), language_);
        const CostCell cell = shownCell(thing);
        const QString amount = CostWords::amount(cell, language_);
        row(bold(text(name)) + muted(QStringLiteral(" · ") + text(columnName(place_.column))),
            amount.isEmpty() ? muted(text(tr("not counted here"))) : bold(text(amount)));
        if (cell.total.ceiling != cell.total.mru)
            paragraph(muted(text(
                tr("up to %1 with autoscaling").arg(CostWords::amount(cell.total, cell.total.ceiling, language_)))));
    }

    void writeThing(const CostThing& thing)
    {
        const bool all = place_.column == table_.totalColumn();
        for (std::size_t column = 0; column < table_.totalColumn(); ++column) {
            if (!all && column != place_.column)
                continue;
            bool named = !all;
            for (const CostPart& part : thing.parts) {
                if (!part.lines[column] || (place_.item && part.item != place_.item))
                    continue;
                if (!std::exchange(named, true))
                    heading(columnName(column));
                writeLine(*part.lines[column], column);
            }
        }
    }

    void writeLine(const EstimateLine& line, std::size_t column)
    {
        const bool unknown = line.status == LineStatus::unknown;
        const QString amount = line.status == LineStatus::included ? tr("included")
                               : unknown                           ? tr("unknown")
                                                                   : qt(sixDecimalsIn(*line.mru));
        row(text(qt(itemLabel(line), language_)), unknown ? warning(text(amount)) : text(amount));
        if (line.status == LineStatus::included)
            return writeIncluded(line);
        paragraph(text(qt(formula(line, card_, language_)) + (unknown ? QString() : QStringLiteral(" = ") + amount)));
        if (unknown)
            writeQuestion(line, column);
        beginTable();
        writeInputs(line, column);
        endTable();
        beginTable();
        writeRates(line);
        endTable();
        if (line.mru && line.ceiling && *line.ceiling != *line.mru)
            paragraph(muted(text(tr("up to %1 with autoscaling").arg(qt(sixDecimalsIn(*line.ceiling))))));
    }

    void writeIncluded(const EstimateLine& line)
    {
        const Text note = line.component ? card_.includedNote(line.component->kind.text()) : Text();
        paragraph(muted(text(note.empty() ? tr("The card includes it at no extra MRU.") : qt(note, language_))));
    }

    void writeQuestion(const EstimateLine& line, std::size_t column)
    {
        QString words = text(qt(whyUnknown(line).in(language_)));
        const auto here = hereOf(line, column);
        const Key field = here ? openQuestion(line, *here) : Key();
        const Property* property = here ? here->kind().property(field) : nullptr;
        if (line.why == WhyUnknown::rate)
            words += QStringLiteral(" ") + text(tr("Ask the account executive for it."));
        if (property)
            words += QStringLiteral(" ")
                     + link(tr("Open “%1”").arg(qt(property->label, language_)),
                            {std::nullopt, here->id(), field, here->environmentId()});
        else if (line.component)
            words += QStringLiteral(" ")
                     + link(tr("Show the component"), {std::nullopt, line.component->id, {}, environmentId(column)});
        paragraph(warning(words));
    }

    void writeInputs(const EstimateLine& line, std::size_t column)
    {
        const auto here = hereOf(line, column);
        for (const Key key : inputsOf(line)) {
            const Property* property = here ? here->kind().property(key) : nullptr;
            if (!property)
                continue;
            const std::string words = answerWords(*property, here->value(key), language_);
            cells(link(qt(property->label, language_), {std::nullopt, here->id(), key, here->environmentId()}),
                  words.empty() ? warning(text(tr("missing"))) : text(qt(words)), muted(text(origin(*here, key))));
        }
    }

    QString origin(const Here& here, Key key) const
    {
        switch (originOf(here, key)) {
        case InputOrigin::usual:
            return tr("default");
        case InputOrigin::environment:
            return tr("set for this environment");
        default:
            return {};
        }
    }

    void writeRates(const EstimateLine& line)
    {
        for (const std::string& key : rateKeys(line)) {
            const auto rate = card_.rate(key);
            const Micro least = card_.minimum(key);
            QString words = muted(text(qt(key)));
            if (least > 0)
                words += QStringLiteral("<br>")
                         + muted(text(tr("at least %1 are counted").arg(qt(formatQuantity(least, language_)))));
            addend(words, text(rate ? qt(formatQuantity(*rate, language_)) : tr("not in the card")));
        }
    }

    void writeSum()
    {
        writeQuestions();
        struct Addend {
            const CostThing* thing;
            CostCell cell;
        };
        std::vector<Addend> addends;
        for (const CostThing& thing : table_.things)
            if (!place_.family || thing.family == *place_.family)
                if (CostCell cell = table_.cell(thing, place_.column); cell.total.mru > 0)
                    addends.push_back({&thing, cell});
        std::stable_sort(addends.begin(), addends.end(),
                         [](const Addend& a, const Addend& b) { return a.cell.total.mru > b.cell.total.mru; });
        beginTable();
        for (std::size_t i = 0; i < std::min(addends.size(), mostAddends); ++i)
            addend(link(CostWords::thing(*addends[i].thing, language_), {placeOf(*addends[i].thing), {}, {}, {}}),
                   text(qt(sixDecimalsIn(addends[i].cell.total.mru))));
        endTable();
        if (addends.size() > mostAddends)
            paragraph(muted(text(tr("and %1 more").arg(addends.size() - mostAddends))));
    }

    /// What would complete the sum.
    void writeQuestions()
    {
        bool named = false;
        for (const CostThing& thing : table_.things) {
            if (place_.family && thing.family != *place_.family)
                continue;
            for (const CostPart& part : thing.parts)
                for (std::size_t column = 0; column < table_.totalColumn(); ++column) {
                    const EstimateLine* line = part.lines[column];
                    const bool counts = place_.column == table_.totalColumn() || place_.column == column;
                    if (!line || !counts || line->status != LineStatus::unknown)
                        continue;
                    if (!std::exchange(named, true))
                        heading(tr("What would complete it"));
                    CostPlace place = placeOf(thing);
                    place.column = column;
                    paragraph(link(CostWords::thing(thing, language_), {place, {}, {}, {}})
                              + muted(QStringLiteral(" · ") + text(columnName(column))) + QStringLiteral("<br>")
                              + text(qt(whyUnknown(*line).in(language_))));
                }
        }
        if (named)
            heading(tr("What is added up"));
    }

    void writeCard()
    {
        out_.html += QStringLiteral("<hr>");
        paragraph(text(qt(card_.name, language_)) + QStringLiteral(" · ")
                  + text(tr("version %1, effective from %2").arg(qt(card_.version), qt(card_.effectiveFrom))));
        if (!card_.basis.en.empty())
            paragraph(muted(text(qt(card_.basis, language_))));
        if (!card_.disclaimer.en.empty())
            paragraph(warning(text(qt(card_.disclaimer, language_))));
    }

    CostPlace placeOf(const CostThing& thing) const
    {
        CostPlace place;
        place.column = place_.column;
        if (thing.component)
            place.component = thing.component->id;
        else
            place.item = thing.parts.front().item;
        return place;
    }

    std::optional<Here> hereOf(const EstimateLine& line, std::size_t column) const
    {
        const auto node = line.component ? analysis_.survey->find(line.component->id) : std::nullopt;
        if (!node)
            return std::nullopt;
        return Here(*analysis_.survey, *node,
                    column < table_.environments ? analysis_.estimate.environments[column].environment
                                                 : analysis_.survey->shared());
    }

    std::string environmentId(std::size_t column) const
    {
        return column < table_.environments
                   ? analysis_.survey->environmentId(analysis_.estimate.environments[column].environment)
                   : std::string();
    }

    QString columnName(std::size_t column) const { return CostWords::column(analysis_, table_, column); }
    std::string sixDecimalsIn(Micro value) const { return formatDecimal(value, 6, language_); }

    // The words of rich text.
    static QString text(const QString& words) { return words.toHtmlEscaped(); }
    static QString bold(const QString& html) { return QStringLiteral("<b>") + html + QStringLiteral("</b>"); }
    QString coloured(const QString& html, const QColor& colour) const
    {
        return QStringLiteral("<span style=\"color:%1\">%2</span>").arg(colour.name(), html);
    }
    QString muted(const QString& html) const { return coloured(html, theme_.mutedText); }
    QString warning(const QString& html) const { return coloured(html, theme_.warning); }
    QString link(const QString& words, LedgerLink target)
    {
        out_.links.push_back(std::move(target));
        return QStringLiteral("<a href=\"%1\" style=\"color:%2;text-decoration:none\">%3</a>")
            .arg(out_.links.size() - 1)
            .arg(theme_.link.name(), text(words));
    }

    void paragraph(const QString& html) { out_.html += QStringLiteral("<p style=\"margin:2px 0\">%1</p>").arg(html); }
    void heading(const QString& words)
    {
        out_.html += QStringLiteral("<p style=\"margin:8px 0 2px 0\"><b>%1</b></p>").arg(text(words));
    }
    void row(const QString& left, const QString& right)
    {
        out_.html +=
            QStringLiteral(
                "<table width=\"100%\" cellspacing=\"0\" cellpadding=\"0\" style=\"margin-top:6px\"><tr><td>%1</td>"
                "<td align=\"right\" style=\"white-space:nowrap\">%2</td></tr></table>")
                .arg(left, right);
    }
    void beginTable() { out_.html += QStringLiteral("<table width=\"100%\" cellspacing=\"0\" cellpadding=\"1\">"); }
    void endTable() { out_.html += QStringLiteral("</table>"); }
    void cells(const QString& first, const QString& second, const QString& third)
    {
        out_.html += QStringLiteral("<tr><td>%1</td><td>%2</td><td>%3</td></tr>").arg(first, second, third);
    }
    void addend(const QString& words, const QString& number)
    {
        out_.html += QStringLiteral("<tr><td>%1</td><td align=\"right\">%2</td></tr>").arg(words, number);
    }

    const CostTree& tree_;
    const CostTable& table_;
    const Analysis& analysis_;
    const RateCard& card_;
    const CostPlace& place_;
    Language language_;
    const Theme& theme_;
    LedgerText out_;
};

} // namespace

LedgerText ledgerText(const CostTree& tree, const CostPlace& place, Language language, const Theme& theme)
{
    return tree.analysis() ? Writer(tree, place, language, theme).write() : LedgerText();
}

} // namespace designer::ui
