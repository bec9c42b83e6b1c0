#pragma once

#include <QFrame>

#include "ui/studio/session.h"

class QLabel;

namespace designer::ui {

/// The card beside an entry of the palette: what it is, what it costs, what its
/// ticket will ask for, what one must know.
class KindCard : public QFrame {
    Q_OBJECT

public:
    explicit KindCard(const Session& session, QWidget* parent = nullptr);

    /// Beside `anchor` (in global pixels), within its screen.
    void showFor(const Kind& kind, const QRect& anchor);
    const Kind* kind() const { return isVisible() ? kind_ : nullptr; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString contents(const Kind& kind) const;

    const Session& session_;
    const Kind* kind_ = nullptr;
    QLabel* text_ = nullptr;
};

} // namespace designer::ui
