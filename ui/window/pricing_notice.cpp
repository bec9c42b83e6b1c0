#include "ui/window/pricing_notice.h"

#include "design/priced.h"
#include "estimate/pricing.h"
#include "ui/estimate/estimate_panel.h"
#include "ui/estimate/rate_card_choice.h"
#include "ui/render/words.h"
#include "ui/studio/pricing_record.h"
#include "ui/studio/session.h"
#include "ui/window/notices.h"

namespace designer::ui {

namespace {

QString topic()
{
    return QStringLiteral("pricing");
}

/// A button's ampersand is a shortcut.
QString plain(const QString& name)
{
    return QString(name).replace(QLatin1Char('&'), QStringLiteral("&&"));
}

} // namespace

PricingNotice::PricingNotice(Session& session, EstimatePanel& estimate, Notices& notices)
    : QObject(&estimate), session_(session), estimate_(estimate), notices_(notices)
{
    connect(&session_, &Session::opened, this, &PricingNotice::look);
    connect(&session_, &Session::rateCardChanged, this, &PricingNotice::lookAgain);
    connect(&session_, &Session::historyChanged, this, &PricingNotice::lookAgain);
}

void PricingNotice::look()
{
    const RateCard& card = session_.rateCard();
    const auto priced = pricedUnderAnother(session_.design(), card);
    if (!priced)
        return notices_.dismiss(topic());
    const PricedWith before = pricedWith(session_.design());
    std::vector<Notices::Choice> choices;
    if (const QString file = RateCardChoice::recentWith(before.sha256); !file.isEmpty())
        choices.push_back({tr("Use %1").arg(plain(qt(before.name))), [this, file] { estimate_.openRateCard(file); }});
    if (card.sha256 != RateCard::builtIn().sha256)
        choices.push_back(
            {tr("Price with %1").arg(plain(qt(card.name, session_.language()))), [this] { recordPricing(session_); }});
    notices_.show(topic(), Notices::Tone::information, qt(priced->in(session_.language())) + QLatin1Char('.'),
                  std::move(choices));
}

void PricingNotice::lookAgain()
{
    if (notices_.has(topic()) && !pricedUnderAnother(session_.design(), session_.rateCard()))
        notices_.dismiss(topic());
}

} // namespace designer::ui
