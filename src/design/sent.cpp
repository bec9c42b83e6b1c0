#include "design/sent.h"

#include <algorithm>

namespace designer {

namespace {

constexpr std::string_view listKey = "sent";
constexpr std::string_view possiblySent = "possibly sent";

const json::Array& listIn(const Design& design)
{
    static const json::Array none;
    const json::Value* list = design.header().extra.find(listKey);
    return list ? list->array() : none;
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

/// Unknown keys stand in the order of their names.
Design withList(const Design& design, json::Array list)
{
    Header header = design.header();
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
    return design.with(std::move(header));
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

} // namespace designer
