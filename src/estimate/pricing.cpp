#include "estimate/pricing.h"

#include "design/priced.h"

namespace designer {

namespace {

constexpr Text lastPriced{"Last priced under {before}, version {beforeVersion}; now under {card}, version {version}",
                          "Valorizado por última vez con {before}, versión {beforeVersion}; ahora con {card}, "
                          "versión {version}"};

} // namespace

Design pricedUnder(const Design& design, const RateCard& card)
{
    if (card.sha256 == RateCard::builtIn().sha256 || card.sha256 == pricedWith(design).sha256)
        return design;
    return withPricing(design, {card.name.en, card.version, card.sha256});
}

std::optional<Message> pricedUnderAnother(const Design& design, const RateCard& card)
{
    const PricedWith before = pricedWith(design);
    if (before.sha256.empty() || before.sha256 == card.sha256)
        return std::nullopt;
    return Message{lastPriced,
                   {{"before", before.name},
                    {"beforeVersion", before.version},
                    {"card", Text(card.name)},
                    {"version", card.version}}};
}

} // namespace designer
