#pragma once

#include <QColor>
#include <QFont>
#include <QPainter>
#include <QPdfWriter>
#include <QString>
#include <vector>

namespace designer::ui {

/// How a text looks on paper; sizes in units of 1/96 inch.
struct Ink {
    int size = 12;
    bool bold = false;
    QColor colour = Qt::black;

    QFont font() const;
    double lineHeight() const;
};

/// A text that was broken into lines of a width.
class SetText {
public:
    SetText(const QString& text, const Ink& ink, double width, Qt::Alignment side = Qt::AlignLeft);

    std::size_t lines() const { return lines_.size(); }
    double height() const { return static_cast<double>(lines_.size()) * ink_.lineHeight(); }
    /// Some of its lines, the first of them from a point down.
    void paint(QPainter& painter, QPointF at, std::size_t from, std::size_t count) const;
    const Ink& ink() const { return ink_; }

private:
    struct Line {
        QString words;
        double indent;
    };
    Ink ink_;
    std::vector<Line> lines_;
};

/// What stands on every page but the first.
struct RunningText {
    QString head;
    QString foot;
    QString page; // "Page %1 of %2"
};

/// Pages of A4 that fill from top to bottom, in units of 1/96 inch. What does not fit goes on on the next page.
class Paper {
public:
    /// `pages` is how many there will be, for the foot.
    Paper(QPdfWriter& writer, RunningText running, int pages);
    ~Paper();
    Paper(const Paper&) = delete;
    Paper& operator=(const Paper&) = delete;

    QPainter& painter() { return painter_; }
    QPointF at() const { return {left(), y_}; }
    double width() const;
    /// Down to the end of this page, and on one that is empty.
    double room() const;
    double wholeRoom() const;
    int pages() const { return page_; }

    void skip(double height) { y_ += height; }
    void newPage(bool landscape = false);
    /// A new page unless so much is left on this one.
    void keep(double height);
    /// Broken between lines where it must; never one line alone at the end of a page.
    void write(const QString& text, const Ink& ink, double indent = 0);

private:
    double left() const;
    double bottom() const;
    void paintRunning();

    QPdfWriter& writer_;
    RunningText running_;
    int page_ = 1;
    int pages_;
    bool landscape_ = false;
    double y_ = 0;
    QPainter painter_;
};

} // namespace designer::ui
