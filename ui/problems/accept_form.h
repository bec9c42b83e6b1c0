#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace designer::ui {

/// Why somebody lives with a problem, and who: both are required. Who is
/// remembered for the next time.
class AcceptForm : public QWidget {
    Q_OBJECT

public:
    explicit AcceptForm(QWidget* parent = nullptr);

    /// Ready to be filled in; `reason` stands in it already.
    void begin(const QString& reason);

signals:
    void accepted(const QString& reason, const QString& by);
    void cancelled();

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void retranslate();
    bool complete() const;
    void submit();

    QLineEdit* reason_ = nullptr;
    QLineEdit* by_ = nullptr;
    QPushButton* accept_ = nullptr;
    QPushButton* cancel_ = nullptr;
};

} // namespace designer::ui
