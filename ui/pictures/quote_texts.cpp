#include "ui/pictures/quote_texts.h"

#include <initializer_list>

#include "ui/render/words.h"

namespace designer::ui {

namespace {

using Words = std::initializer_list<const std::string*>;

void add(std::vector<QString>& texts, Words words)
{
    for (const std::string* each : words)
        if (!each->empty())
            texts.push_back(qt(*each));
}

void addHead(std::vector<QString>& texts, const Quote& quote)
{
    const QuoteCard& card = quote.card;
    add(texts, {&quote.design, &quote.client, &quote.description, &quote.validUntil});
    add(texts, {&card.name, &card.version, &card.effectiveFrom, &card.disclaimer});
    if (quote.price)
        add(texts, {&quote.price->currency});
}

void addTables(std::vector<QString>& texts, const Quote& quote)
{
    for (const QuoteColumn& each : quote.columns)
        add(texts, {&each.name});
    for (const QuoteLine& each : quote.lines)
        add(texts, {&each.component, &each.item, &each.formula, &each.why});
    for (const QuoteQuestion& each : quote.questions)
        add(texts, {&each.component, &each.words, &each.environments});
    for (const QuoteAssumption& each : quote.assumptions)
        add(texts, {&each.components, &each.words, &each.environments});
    for (const QuoteAcceptance& each : quote.accepted)
        add(texts, {&each.component, &each.environment, &each.problem, &each.reason, &each.by, &each.on});
}

} // namespace

std::vector<QString> quoteTexts(const Quote& quote)
{
    std::vector<QString> texts;
    addHead(texts, quote);
    addTables(texts, quote);
    return texts;
}

} // namespace designer::ui
