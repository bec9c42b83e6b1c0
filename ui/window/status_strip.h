#pragma once

#include <QWidget>
#include <array>
#include <string>
#include <vector>

#include "ui/studio/session.h"

class QHBoxLayout;
class QLabel;
class QMenu;
class QToolButton;

namespace designer::ui {

/// The right part of the status bar: how many errors, warnings and pieces of
/// advice, MRU by environment, zoom, saved or not. What can be clicked leads to
/// where it comes from.
class StatusStrip : public QWidget {
    Q_OBJECT

public:
    explicit StatusStrip(Session& session, QWidget* parent = nullptr);

    void setZoom(double zoom);
    void setZoomMenu(QMenu* menu);
    void setSaved(const QString& text);
    void setPricesShown(bool on);

signals:
    void problemsRequested(designer::Severity severity);
    void estimateRequested(const std::string& environment);

protected:
    void changeEvent(QEvent* event) override;

private:
    void makeCounts();
    void showAnalysis();
    void showCounts(const Analysis* analysis);
    void showMru(const Analysis* analysis);
    void showSample();
    void colour();
    QToolButton* mruButton(std::size_t at);

    Session& session_;
    QHBoxLayout* row_;
    std::array<QToolButton*, 3> counts_{};
    QWidget* amounts_ = nullptr;
    QToolButton* sample_ = nullptr;
    std::vector<QToolButton*> mru_;
    std::vector<std::string> mruOf_; // environments of the buttons; empty: the total
    QToolButton* zoom_ = nullptr;
    QLabel* saved_ = nullptr;
    bool pricesShown_ = true;
};

} // namespace designer::ui
