#pragma once

#include <QHash>
#include <QWidget>
#include <functional>
#include <vector>

class QVBoxLayout;

namespace designer::ui {

/// Bars above the drawing for what a user should know and decide without being
/// stopped: a file that others changed, work to recover, a file that cannot be
/// read. One bar a topic; a new one takes the place of the old.
class Notices : public QWidget {
    Q_OBJECT

public:
    struct Choice {
        QString text;
        std::function<void()> run; // the bar goes away first
        bool stays = false;        // unless it is told to stay
    };
    enum class Tone { information, warning, error };

    explicit Notices(QWidget* parent = nullptr);

    /// Every bar can also be closed; `closed` is then called.
    void show(const QString& topic, Tone tone, const QString& text, std::vector<Choice> choices,
              std::function<void()> closed = {});
    void dismiss(const QString& topic);
    bool has(const QString& topic) const { return bars_.contains(topic); }

protected:
    void changeEvent(QEvent* event) override;

private:
    QVBoxLayout* layout_;
    QHash<QString, QWidget*> bars_;
};

} // namespace designer::ui
