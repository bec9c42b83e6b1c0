#include "ui/studio/pricing_record.h"

#include <QCoreApplication>

#include "estimate/pricing.h"
#include "ui/render/words.h"
#include "ui/studio/session.h"

namespace designer::ui {

void recordPricing(Session& session)
{
    if (session.design().header().environments.empty())
        return; // none is open
    const QString name = qt(session.rateCard().name, session.language());
    session.apply(QCoreApplication::translate("RecordPricing", "Price with %1").arg(name),
                  pricedUnder(session.design(), session.rateCard()));
}

} // namespace designer::ui
