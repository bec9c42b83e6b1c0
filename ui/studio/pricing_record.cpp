#include "ui/studio/pricing_record.h"

#include <QCoreApplication>

#include "design/priced.h"
#include "estimate/pricing.h"
#include "ui/render/words.h"
#include "ui/studio/session.h"

namespace designer::ui {

void recordPricing(Session& session)
{
    if (session.design().header().environments.empty())
        return; // none is open
    session.apply(pricingStep(session), pricedUnder(session.design(), session.rateCard()));
}

std::optional<Design> pricedAsSaved(const Session& session)
{
    const Design& design = session.design();
    if (session.history().canRedo() || design.header().environments.empty() || !pricedWith(design).sha256.empty())
        return std::nullopt;
    Design priced = pricedUnder(design, session.rateCard());
    return priced == design ? std::nullopt : std::optional(std::move(priced));
}

QString pricingStep(const Session& session)
{
    const QString name = qt(session.rateCard().name, session.language());
    return QCoreApplication::translate("RecordPricing", "Price with %1").arg(name);
}

} // namespace designer::ui
