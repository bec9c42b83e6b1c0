#include "ui/canvas/inline_editor.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <algorithm>
#include <cmath>

#include "ui/render/painter.h"
#include "ui/render/theme.h"

namespace designer::ui {

namespace {

constexpr int ring = 2;
constexpr QSize leastLine{160, 28};
constexpr QSize leastLines{200, 96};
constexpr int longestName = 200;
constexpr int letter = 13;
constexpr int smallestLetter = 11;
constexpr int largestLetter = 26;

QFont fontAt(double zoom)
{
    return DiagramPainter::font(
        std::clamp(static_cast<int>(std::lround(letter * zoom)), smallestLetter, largestLetter));
}

/// Grown to a least size around its centre and kept within an area.
QRect fitted(const QRectF& wanted, QSize least, const QRect& area)
{
    const QSize size = wanted.toAlignedRect().size().expandedTo(least).boundedTo(area.size());
    QRect out(QPoint(), size);
    out.moveCenter(wanted.center().toPoint());
    out.moveLeft(std::clamp(out.left(), area.left(), area.right() + 1 - size.width()));
    out.moveTop(std::clamp(out.top(), area.top(), area.bottom() + 1 - size.height()));
    return out;
}

} // namespace

InlineEditor::InlineEditor(QWidget* viewport)
    : QWidget(viewport), line_(new QLineEdit(this)), lines_(new QPlainTextEdit(this))
{
    hide();
    line_->setFrame(false);
    line_->setMaxLength(longestName);
    line_->installEventFilter(this);
    lines_->setFrameShape(QFrame::NoFrame);
    lines_->setTabChangesFocus(true);
    lines_->installEventFilter(this);
    colour();
    retranslate();
}

void InlineEditor::begin(QRectF rectInViewport, const QString& text, bool manyLines, double zoom)
{
    accept();
    manyLines_ = manyLines;
    editing_ = true;
    line_->setVisible(!manyLines);
    lines_->setVisible(manyLines);
    QWidget* editor = manyLines ? static_cast<QWidget*>(lines_) : line_;
    editor->setFont(fontAt(zoom));
    setFocusProxy(editor);
    if (manyLines) {
        lines_->setPlainText(text);
        lines_->selectAll();
    } else {
        line_->setText(text);
        line_->selectAll();
    }
    setGeometry(fitted(rectInViewport, manyLines ? leastLines : leastLine, parentWidget()->rect()));
    colour();
    show();
    raise();
    editor->setFocus(Qt::OtherFocusReason);
}

QString InlineEditor::end()
{
    editing_ = false;
    // Before it hides: what hides with the focus makes the canvas walk on.
    if (line_->hasFocus() || lines_->hasFocus())
        parentWidget()->setFocus(Qt::OtherFocusReason);
    hide();
    return manyLines_ ? lines_->toPlainText() : line_->text().trimmed();
}

void InlineEditor::accept()
{
    if (editing_)
        emit accepted(end());
}

void InlineEditor::cancel()
{
    if (!editing_)
        return;
    end();
    emit cancelled();
}

bool InlineEditor::isAccepting(int key, Qt::KeyboardModifiers modifiers) const
{
    const bool enter = key == Qt::Key_Return || key == Qt::Key_Enter;
    return enter && (!manyLines_ || modifiers.testFlag(Qt::ControlModifier));
}

bool InlineEditor::eventFilter(QObject* watched, QEvent* event)
{
    if (!editing_)
        return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::FocusOut) {
        // The editor's own menu, and a look into another window, are no leaving.
        const auto reason = static_cast<QFocusEvent*>(event)->reason();
        if (reason != Qt::PopupFocusReason && reason != Qt::ActiveWindowFocusReason)
            accept();
        return false;
    }
    if (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride)
        return QWidget::eventFilter(watched, event);
    const auto* press = static_cast<QKeyEvent*>(event);
    const bool accepting = isAccepting(press->key(), press->modifiers());
    if (!accepting && press->key() != Qt::Key_Escape)
        return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::ShortcutOverride)
        event->accept(); // the window's shortcuts wait until the text is done
    else if (accepting)
        accept();
    else
        cancel();
    return true;
}

void InlineEditor::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange)
        colour();
    QWidget::changeEvent(event);
}

void InlineEditor::retranslate()
{
    line_->setAccessibleName(tr("Name"));
    lines_->setAccessibleName(tr("Text of the note"));
    lines_->setToolTip(tr("Ctrl+Enter accepts, Escape cancels"));
}

void InlineEditor::colour()
{
    const Theme& theme = Theme::of(palette());
    const auto ground = [&](QWidget* editor, const QColor& base) {
        QPalette own = palette();
        own.setColor(QPalette::Base, base);
        own.setColor(QPalette::Text, theme.text);
        editor->setPalette(own);
    };
    ground(line_, theme.card);
    ground(lines_, theme.note);
}

void InlineEditor::paintEvent(QPaintEvent*)
{
    const Theme& theme = Theme::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.accent, ring));
    painter.setBrush(manyLines_ ? theme.note : theme.card);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
}

void InlineEditor::resizeEvent(QResizeEvent*)
{
    const QRect inside = rect().adjusted(2 * ring, ring, -2 * ring, -ring);
    line_->setGeometry(inside);
    lines_->setGeometry(inside);
}

} // namespace designer::ui
