#include "design/sent.h"

#include <algorithm>

namespace designer {

namespace {

constexpr std::string_view listKey = "sent";
constexpr std::string_view possiblySent = "possibly sent";

const json::Array& listIn(const Header& header)
{
    static const json::Array none;
    const json::Value* list = header.extra.find(listKey);
    return list ? list->array() : none;
}

const json::Array& listIn(const Design& design)
{
    return listIn(design.header());
}

const std::string& ticketOf(const json::Value& record)
{
    return record["ticket"].string();
}

json::Value valueOf(const SentTicket& sent)
{
    json::Object out{{"ticket", sent.id}};
    for (const auto& [key, text] :
         {std::pair("number", &sent.number), {"url", &sent.url}, {"on", &sent.on}, {"sha256", &sent.sha256}})
        if (!text->empty())
            out.append(key, *text);
    out.append("state", sent.state == SentState::sent ? std::string_view("sent") : possiblySent);
    return out;
}

Design withList(const Design& design, json::Array list)
{
    return design.with(withSentList(design.header(), std::move(list)));
}

/// Null: there is no record of the ticket.
const json::Value& recordIn(const Header& header, const std::string& ticket)
{
    static const json::Value none;
    for (const json::Value& record : listIn(header))
        if (ticketOf(record) == ticket)
            return record;
    return none;
}

const json::Value& mergedRecord(const json::Value& base, const json::Value& ours, const json::Value& theirs)
{
    if (theirs == base || theirs == ours)
        return ours;
    if (ours == base)
        return theirs;
    const bool oursMayNotBeThere = ours.isNull() || ours["state"].string() == possiblySent;
    return oursMayNotBeThere && !theirs.isNull() ? theirs : ours;
}

json::Array listWithout(const Design& design, std::string_view ticket)
{
    json::Array list = listIn(design);
    std::erase_if(list, [ticket](const json::Value& record) { return ticketOf(record) == ticket; });
    return list;
}

} // namespace

std::optional<SentTicket> sentTicket(const Design& design, std::string_view ticket)
{
    for (const json::Value& record : listIn(design))
        if (!ticket.empty() && ticketOf(record) == ticket)
            return SentTicket{std::string(ticket),
                              record["number"].string(),
                              record["url"].string(),
                              record["on"].string(),
                              record["sha256"].string(),
                              record["state"].string() == possiblySent ? SentState::possiblySent : SentState::sent};
    return std::nullopt;
}

std::size_t countSent(const Design& design)
{
    return listIn(design).size();
}

Design withSent(const Design& design, const SentTicket& sent)
{
    json::Array list = listWithout(design, sent.id);
    const auto at =
        std::find_if(list.begin(), list.end(), [&](const json::Value& record) { return ticketOf(record) > sent.id; });
    list.insert(at, valueOf(sent));
    return withList(design, std::move(list));
}

Design withoutSent(const Design& design, std::string_view ticket)
{
    return sentTicket(design, ticket) ? withList(design, listWithout(design, ticket)) : design;
}

json::Array mergedSent(const Header& base, const Header& ours, const Header& theirs)
{
    json::Array all = listIn(ours);
    for (const json::Value& record : listIn(theirs))
        if (recordIn(ours, ticketOf(record)).isNull())
            all.push_back(record);
    json::Array out;
    for (const json::Value& record : all) {
        const std::string& ticket = ticketOf(record);
        const json::Value& merged =
            ticket.empty() ? record
                           : mergedRecord(recordIn(base, ticket), recordIn(ours, ticket), recordIn(theirs, ticket));
        if (!merged.isNull())
            out.push_back(merged);
    }
    std::stable_sort(out.begin(), out.end(),
                     [](const json::Value& a, const json::Value& b) { return ticketOf(a) < ticketOf(b); });
    return out;
}

/// Unknown keys stand in the order of their names.
Header withSentList(Header header, json::Array list)
{
    json::Object extra;
    const auto appendList = [&] {
        if (!list.empty())
            extra.append(std::string(listKey), std::exchange(list, {}));
    };
    for (const json::Member& member : header.extra) {
        if (member.key > listKey)
            appendList();
        if (member.key != listKey)
            extra.append(member.key, member.value);
    }
    appendList();
    header.extra = std::move(extra);
    return header;
}

} // namespace designer
