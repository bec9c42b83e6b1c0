#include "ui/palette/kind_price.h"

#include <QStringList>

#include "layout/adding.h"
#include "ui/render/words.h"

namespace designer::ui {

namespace {

constexpr Text nobodys{"No MRU: it stands outside the service", "Sin MRU: está fuera del servicio"};
constexpr Text included{"No MRU", "Sin MRU"};
constexpr Text inEachEnvironment{"for all environments", "para todos los ambientes"};
constexpr Text without{"MRU not known yet", "MRU aún desconocido"};

/// One component's lines where it is counted once.
struct Sum {
    Total total;
    const EstimateLine* unknown = nullptr;
};

Sum sumOf(const EnvironmentEstimate& estimate)
{
    Sum sum;
    for (const EstimateLine& line : estimate.lines) {
        if (!line.component)
            continue; // what an environment costs by itself
        sum.total.add(line);
        if (line.status == LineStatus::unknown && !sum.unknown)
            sum.unknown = &line;
    }
    return sum;
}

/// Collects "2.00 MRU Production · 1.00 QA" and what is not known.
class Words {
public:
    explicit Words(Language language) : language_(language) {}

    void add(const Sum& sum, const QString& where)
    {
        if (sum.unknown && why_.isEmpty())
            why_ = qt(whyUnknown(*sum.unknown).in(language_));
        if (sum.total.mru == 0) // included, or nothing of it is known
            return;
        const QString amount = qt(formatDecimal(sum.total.mru, 2, language_));
        const QString atLeast = sum.unknown ? QStringLiteral("≥ ") : QString();
        amounts_ << atLeast + amount + (amounts_.isEmpty() ? QStringLiteral(" MRU ") : QStringLiteral(" ")) + where;
    }

    QString text() const
    {
        QStringList parts = amounts_.isEmpty() ? QStringList() : QStringList(amounts_.join(QStringLiteral(" · ")));
        if (!why_.isEmpty())
            parts << qt(without, language_) + QStringLiteral("\n") + why_;
        return parts.isEmpty() ? qt(included, language_) : parts.join(QStringLiteral("\n"));
    }

private:
    Language language_;
    QStringList amounts_;
    QString why_;
};

} // namespace

QString priceOfOne(const Kind& kind, const Session& session)
{
    const Language language = session.language();
    if (kind.scope == Scope::actor)
        return qt(nobodys, language);
    const Design alone = Design().with(session.design().header());
    const Survey survey(addedAt(alone, session.catalogue(), kind.name, {0, 0}, language).design, session.catalogue());
    const Estimate figures = estimate(survey, session.rateCard());
    Words words(language);
    for (const EnvironmentEstimate& each : figures.environments)
        words.add(sumOf(each), qt(survey.environments()[each.environment].name));
    words.add(sumOf(figures.shared), qt(inEachEnvironment, language));
    return words.text();
}

} // namespace designer::ui
