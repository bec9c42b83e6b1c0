#include "ui/problems/explain_text.h"

#include <QRegularExpression>
#include <QStringList>
#include <algorithm>

#include "analysis/analysis.h"
#include "catalogue/family_words.h"
#include "catalogue/kind_search.h"
#include "ui/problems/kind_text.h"
#include "ui/problems/plain_words.h"
#include "ui/render/severity_mark.h"
#include "ui/render/words.h"

namespace designer::ui {

namespace {

constexpr Text component{"Component", "Componente"};

QString styles(const Theme& theme)
{
    return QStringLiteral("<style>"
                          "body, p, li, td { font-size: 13px; color: %1; }"
                          "p { margin: 0 0 8px 0; }"
                          ".title { font-size: 16px; font-weight: 600; margin: 0 0 4px 0; }"
                          ".heading { font-weight: 600; margin: 16px 0 4px 0; }"
                          ".secondary { font-size: 11px; color: %2; }"
                          "a { color: %3; text-decoration: none; }"
                          "li { margin-bottom: 4px; }"
                          "</style>")
        .arg(theme.text.name(), theme.mutedText.name(), theme.link.name());
}

QString title(const Text& text, Language language)
{
    return QStringLiteral("<p class=\"title\">%1</p>").arg(qt(text, language).toHtmlEscaped());
}

QString topicOf(const Rule& rule)
{
    return QStringLiteral("rule/") + qt(rule.name);
}

QString topicOf(const Kind& kind)
{
    return QStringLiteral("kind/") + qt(kind.name.text());
}

Text severityName(const Rule& rule)
{
    return weightName(static_cast<Weight>(rule.severity));
}

/// What a message fills in stands in it in italics.
QString pattern(const Text& text, Language language)
{
    static const QRegularExpression placeholder(QStringLiteral("\\{([A-Za-z]+)\\}"));
    return qt(text, language).toHtmlEscaped().replace(placeholder, QStringLiteral("<i>\\1</i>"));
}

QString ruleText(const Rule& rule, Language language)
{
    const auto words = [language](const Text& text) { return paragraph(qt(text, language).toHtmlEscaped()); };
    return title(rule.title, language)
           + secondary(qt(severityName(rule), language) + QStringLiteral(" · ") + qt(rule.name))
           + heading({"What it says", "Qué dice"}, language) + paragraph(pattern(rule.message, language))
           + heading({"Why it matters", "Por qué importa"}, language) + words(rule.why)
           + heading({"How to mend it", "Cómo corregirlo"}, language) + words(rule.fix)
           + heading({"Where it is written", "Dónde está escrito"}, language)
           + secondary(qt(rule.source).toHtmlEscaped());
}

QString kindHead(const Kind& kind, Language language)
{
    return QStringLiteral("<table style=\"margin-bottom:8px\"><tr><td><img src=\"%1\"></td><td "
                          "style=\"padding-left:8px\">%2%3</td></tr></table>")
        .arg(kindSymbol(), title(kind.label, language), secondary(qt(kind.backing, language).toHtmlEscaped()));
}

QString contentsText(const Catalogue& catalogue, Language language)
{
    QString out = title({"Components and rules", "Componentes y reglas"}, language);
    for (int family = 0; family <= static_cast<int>(Family::client); ++family) {
        QStringList kinds;
        for (const Kind& kind : catalogue.kinds())
            if (static_cast<int>(kind.family) == family)
                kinds << link(topicOf(kind), qt(kind.label, language));
        if (!kinds.isEmpty())
            out += heading(familyName(static_cast<Family>(family)), language)
                   + paragraph(kinds.join(QStringLiteral(" · ")));
    }
    for (const Severity severity : {Severity::error, Severity::warning, Severity::advice}) {
        QStringList rules;
        for (const Rule* rule : allRules())
            if (rule->severity == severity)
                rules << link(topicOf(*rule), qt(rule->title, language));
        out += heading(weightPlural(static_cast<Weight>(severity)), language) + bullets(rules);
    }
    return out;
}

/// The words of a page in English and Spanish, for a search: its title and names, and all the rest.
struct PageWords {
    std::vector<std::string> names;
    QString all;
};

PageWords wordsOf(const Rule& rule)
{
    PageWords words{{std::string(rule.name)}, {}};
    for (const Language language : {Language::en, Language::es}) {
        words.names.emplace_back(rule.title.in(language));
        for (const Text* text : {&rule.title, &rule.message, &rule.why, &rule.fix})
            words.all += qt(*text, language) + QLatin1Char('\n');
    }
    words.all += qt(rule.source);
    return words;
}

PageWords wordsOf(const Kind& kind)
{
    PageWords words{kind.synonyms, {}};
    for (const Language language : {Language::en, Language::es}) {
        words.names.emplace_back(kind.label.in(language));
        words.names.emplace_back(kind.backing.in(language));
        words.all += qt(kind.description, language) + QLatin1Char('\n');
        for (const Property& property : kind.properties)
            words.all +=
                qt(property.label, language) + QLatin1Char('\n') + qt(property.help, language) + QLatin1Char('\n');
        for (const Caution& caution : kind.cautions)
            words.all += qt(caution.text, language) + QLatin1Char('\n');
    }
    return words;
}

/// A name counts more than a word somewhere on the page.
int answers(const PageWords& words, const std::string& typed, const QStringList& plainTyped)
{
    int best = holdsAll(plainWords(words.all), plainTyped) ? 1 : 0;
    for (const std::string& name : words.names)
        best = std::max(best, 2 * matchQuality(name, typed));
    return best;
}

} // namespace

const Kind* kindOf(const QString& topic, const Catalogue& catalogue)
{
    for (const Kind& kind : catalogue.kinds())
        if (topic == topicOf(kind))
            return &kind;
    return nullptr;
}

const Rule* ruleOf(const QString& topic)
{
    for (const Rule* rule : allRules())
        if (topic == topicOf(*rule))
            return rule;
    return nullptr;
}

QString kindSymbol()
{
    return QStringLiteral("symbol");
}

QString pageText(const QString& topic, const Catalogue& catalogue, Language language, const Theme& theme)
{
    QString body;
    if (const Rule* rule = ruleOf(topic))
        body = ruleText(*rule, language);
    else if (const Kind* kind = kindOf(topic, catalogue))
        body = kindHead(*kind, language) + kindText(*kind, catalogue, language);
    else
        body = contentsText(catalogue, language);
    return QStringLiteral("<html><head>%1</head><body>%2</body></html>").arg(styles(theme), body);
}

std::vector<FoundPage> searchPages(const QString& typed, const Catalogue& catalogue, Language language)
{
    const std::string wanted = utf8(typed);
    const QStringList plainTyped = plainWords(typed).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    std::vector<std::pair<int, FoundPage>> found;
    const auto consider = [&](const auto& subject, const Text& name, const Text& about) {
        if (const int how = answers(wordsOf(subject), wanted, plainTyped); how > 0)
            found.push_back({how, {topicOf(subject), qt(name, language), qt(about, language)}});
    };
    for (const Kind& kind : catalogue.kinds())
        consider(kind, kind.label, component);
    for (const Rule* rule : allRules())
        consider(*rule, rule->title, severityName(*rule));
    std::stable_sort(found.begin(), found.end(), [](const auto& a, const auto& b) { return a.first > b.first; });
    std::vector<FoundPage> out;
    out.reserve(found.size());
    for (auto& [how, page] : found)
        out.push_back(std::move(page));
    return out;
}

} // namespace designer::ui
