#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

#include "exchange/answer_sheet.h"
#include "layout/tidy.h"
#include "ui/canvas/canvas.h"
#include "ui/canvas/clipboard.h"
#include "ui/render/words.h"

namespace designer::ui {

void Canvas::copy()
{
    if (!session_.selection().empty())
        QGuiApplication::clipboard()->setMimeData(copied(session_, picture_, *theme_, session_.selection()).release());
}

void Canvas::cut()
{
    copy();
    removeSelection();
}

void Canvas::copyQuestions()
{
    QGuiApplication::clipboard()->setText(
        qt(answerSheet(session_.design(), session_.catalogue(), session_.language())));
    session_.say(tr("The questions are copied; paste them into a sheet for the client, and the answers back here."));
}

/// What a line could not be read for is said; the others are one step.
void Canvas::takeAnswers(const std::string& sheet)
{
    AnsweredDesign answered = withAnswers(session_.design(), session_.catalogue(), sheet);
    const QString count = tr("%n answer(s)", nullptr, static_cast<int>(answered.answers));
    step(tr("Paste %1").arg(count), std::move(answered.design));
    if (answered.problems.empty()) {
        session_.say(tr("Pasted %1.").arg(count));
        return;
    }
    const SheetProblem& first = answered.problems.front();
    const QString why = tr("Line %1: %2.").arg(first.line).arg(qt(first.what.in(session_.language())));
    const int others = static_cast<int>(answered.problems.size()) - 1;
    session_.say(others == 0 ? tr("Pasted %1. %2").arg(count, why)
                             : tr("Pasted %1. %2 %3").arg(count, why, tr("%n more like it.", nullptr, others)));
}

/// At the pointer where it is over the drawing, else in its middle.
void Canvas::paste()
{
    const QMimeData* held = QGuiApplication::clipboard()->mimeData();
    if (held && held->hasText() && isAnswerSheet(utf8(held->text())))
        return takeAnswers(utf8(held->text()));
    if (!held || !canPaste(*held))
        return;
    const bool over = QRectF(viewport()->rect()).contains(pointer_.viewport) && viewport()->underMouse();
    auto result = pasted(session_, *held, toPoint(over ? toDesign(pointer_.viewport) : visibleArea().center()));
    if (!result)
        return;
    step(tr("Paste"), std::move(result->design));
    takeInHand();
    session_.select(std::move(result->ids));
}

void Canvas::tidy()
{
    const std::vector<std::string>& selected = session_.selection();
    const bool some = selected.size() > 1;
    step(some ? tr("Tidy the selection") : tr("Tidy"),
         tidied(session_.design(), session_.catalogue(), some ? selected : std::vector<std::string>()));
    if (!some)
        fit();
}

} // namespace designer::ui
