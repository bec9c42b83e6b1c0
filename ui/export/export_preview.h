#pragma once

#include <QImage>
#include <QWidget>

namespace designer::ui {

/// A picture in a frame, or words instead. What is transparent shows a chequered ground.
class ExportPreview : public QWidget {
    Q_OBJECT

public:
    explicit ExportPreview(QWidget* parent = nullptr);

    void show(const QImage& image);
    void show(const QString& words);
    /// What a picture may fill.
    QSize room() const;
    QSize sizeHint() const override { return {360, 280}; }
    QSize minimumSizeHint() const override { return {320, 240}; }

signals:
    void resized();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QImage image_;
    QString words_;
};

} // namespace designer::ui
