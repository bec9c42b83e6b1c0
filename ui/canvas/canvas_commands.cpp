#include <algorithm>

#include "ui/canvas/canvas.h"

namespace designer::ui {

QString Canvas::stepName(const std::vector<std::string>& ids, const QString& one, const QString& many) const
{
    return ids.size() == 1 ? one.arg(nameOf(ids.front())) : many;
}

void Canvas::removeSelection()
{
    const std::vector<std::string> ids = session_.selection();
    if (ids.empty())
        return;
    Design next = session_.design();
    for (const std::string& id : ids)
        next = next.withoutComponent(id).withoutConnection(id).withoutNote(id);
    session_.apply(stepName(ids, tr("Remove %1"), tr("Remove %n items", nullptr, static_cast<int>(ids.size()))),
                   std::move(next));
    session_.settle();
}

void Canvas::selectAll()
{
    std::vector<std::string> ids;
    for (const CardShape& card : picture_.cards())
        if (!card.id.empty())
            ids.push_back(card.id);
    for (const NoteShape& note : picture_.notes())
        if (!note.id.empty())
            ids.push_back(note.id);
    takeInHand();
    session_.select(std::move(ids));
}

} // namespace designer::ui
