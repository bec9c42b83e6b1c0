#pragma once

#include <QWidget>

class QLineEdit;
class QPlainTextEdit;

namespace designer::ui {

/// Edits a text in its place on the canvas; a child of the viewport, to which
/// the focus returns. Each `begin` ends in one `accepted` or one `cancelled`:
/// Enter (in many lines Ctrl+Enter) or leaving accepts, Escape cancels.
class InlineEditor : public QWidget {
    Q_OBJECT

public:
    explicit InlineEditor(QWidget* viewport);

    /// Over a place in the viewport, at least as large as can be read, with
    /// the whole text selected. One that is under way is accepted first.
    void begin(QRectF rectInViewport, const QString& text, bool manyLines, double zoom);
    bool editing() const { return editing_; }
    /// Ends as leaving does; nothing when none is under way.
    void accept();
    void cancel();

signals:
    void accepted(const QString& text);
    void cancelled();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void retranslate();
    void colour();
    bool isAccepting(int key, Qt::KeyboardModifiers modifiers) const;
    QString end();

    QLineEdit* line_;
    QPlainTextEdit* lines_;
    bool manyLines_ = false;
    bool editing_ = false;
};

} // namespace designer::ui
