#include "ui/canvas/walking.h"

#include <Qt>
#include <algorithm>
#include <cstdlib>
#include <limits>

namespace designer::ui {

namespace {

struct Stop {
    const std::string* id;
    Rect rect;
};

std::vector<Stop> stops(const Picture& picture)
{
    std::vector<Stop> out;
    for (const CardShape& card : picture.cards())
        if (!card.id.empty())
            out.push_back({&card.id, card.rect});
    for (const NoteShape& note : picture.notes())
        if (!note.id.empty())
            out.push_back({&note.id, note.rect});
    return out;
}

/// Cards whose tops are less than half a card apart are in one row.
void sortByRows(std::vector<Stop>& cards)
{
    const auto higher = [](const Stop& a, const Stop& b) {
        return a.rect.y != b.rect.y ? a.rect.y < b.rect.y : *a.id < *b.id;
    };
    const auto further = [](const Stop& a, const Stop& b) {
        return a.rect.x != b.rect.x ? a.rect.x < b.rect.x : *a.id < *b.id;
    };
    std::sort(cards.begin(), cards.end(), higher);
    for (auto first = cards.begin(); first != cards.end();) {
        const auto last = std::find_if(first, cards.end(),
                                       [&](const Stop& stop) { return stop.rect.y >= first->rect.y + cardHeight / 2; });
        std::sort(first, last, further);
        first = last;
    }
}

} // namespace

std::vector<std::string> readingOrder(const Picture& picture)
{
    std::vector<Stop> all = stops(picture);
    const auto notes =
        std::stable_partition(all.begin(), all.end(), [&](const Stop& stop) { return picture.card(*stop.id); });
    std::vector<Stop> cards(all.begin(), notes);
    std::vector<Stop> rest(notes, all.end());
    sortByRows(cards);
    sortByRows(rest);
    std::vector<std::string> out;
    for (const auto* list : {&cards, &rest})
        for (const Stop& stop : *list)
            out.push_back(*stop.id);
    return out;
}

std::string neighbour(const Picture& picture, const std::string& from, int arrowKey)
{
    const CardShape* card = picture.card(from);
    const NoteShape* note = picture.note(from);
    if (!card && !note)
        return {};
    const Point here = (card ? card->rect : note->rect).center();
    const bool sideways = arrowKey == Qt::Key_Left || arrowKey == Qt::Key_Right;
    const int sign = arrowKey == Qt::Key_Left || arrowKey == Qt::Key_Up ? -1 : 1;
    std::string nearest;
    long least = std::numeric_limits<long>::max();
    for (const Stop& stop : stops(picture)) {
        const Point there = stop.rect.center();
        const long along = sign * (sideways ? there.x - here.x : there.y - here.y);
        const long across = std::labs(sideways ? there.y - here.y : there.x - here.x);
        if (along <= 0 || across > 2 * along)
            continue;
        if (const long away = along + 3 * across; away < least) {
            least = away;
            nearest = *stop.id;
        }
    }
    return nearest;
}

Point arrowDirection(int key)
{
    switch (key) {
    case Qt::Key_Left:
        return {-1, 0};
    case Qt::Key_Right:
        return {1, 0};
    case Qt::Key_Up:
        return {0, -1};
    case Qt::Key_Down:
        return {0, 1};
    default:
        return {};
    }
}

} // namespace designer::ui
