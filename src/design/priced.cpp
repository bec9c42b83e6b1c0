#include "design/priced.h"

#include "design/fields.h"

namespace designer {

namespace {

constexpr char recordKey[] = "pricedWith";

} // namespace

PricedWith pricedWith(const Design& design)
{
    const json::Value* record = design.header().extra.find(recordKey);
    if (!record)
        return {};
    return {(*record)["name"].string(), (*record)["version"].string(), (*record)["sha256"].string()};
}

Design withPricing(const Design& design, const PricedWith& priced)
{
    Header header = design.header();
    const json::Value* before = header.extra.find(recordKey);
    json::Object record = before ? before->object() : json::Object();
    for (const auto& [key, text] :
         {std::pair("name", &priced.name), {"version", &priced.version}, {"sha256", &priced.sha256}})
        record.set(key, *text);
    setField(header, {"extra", {}, recordKey}, json::Value(std::move(record))); // in its place among the others
    return design.with(std::move(header));
}

} // namespace designer
