#pragma once

#include <QCheckBox>
#include <QComboBox>
#include <QStyledItemDelegate>
#include <QWheelEvent>
#include <functional>

#include "ui/inspector/value_editor.h"

class QLabel;
class QListView;
class QLineEdit;
class QStandardItemModel;
class QSortFilterProxyModel;

namespace designer::ui {

/// A list of choices with their notes; filtered by typing when it is long. A
/// value that is none of them is shown as such and stays until another is chosen.
class ChoiceBox : public QComboBox {
    Q_OBJECT

public:
    explicit ChoiceBox(QWidget* parent);

    void setChoices(std::vector<Choice> choices);
    /// The label of a choice; a value that is none in its own words.
    QString labelOf(const json::Value& value) const;
    /// `standIn` holds where the value is null: arrows walk on from there.
    void showValue(const json::Value& value, const json::Value& standIn, const QString& placeholder);
    /// Takes back what was typed and not chosen.
    void restore();

signals:
    /// `finished` unless arrows walk through the list.
    void chosen(const designer::json::Value& value, bool finished);

protected:
    void wheelEvent(QWheelEvent* event) override { event->ignore(); }
    void keyPressEvent(QKeyEvent* event) override;
    void showPopup() override;

private:
    void fill();
    int indexOf(const json::Value& value) const;
    void makeFilterable();

    std::vector<Choice> choices_;
    json::Value shown_;
    json::Value standIn_;
    bool walking_ = false;
    QString placeholder_;
};

class ChoiceEditor : public ValueEditor {
    Q_OBJECT

public:
    ChoiceEditor(std::vector<Choice> choices, const QString& unit, std::function<bool(const json::Value&)> fits,
                 QWidget* parent);

    bool canShow(const json::Value& value) const override { return fits_(value); }
    void setChoices(std::vector<Choice> choices) override;
    void setLabel(const QString& label) override;
    void setEmphasis(bool bold) override;

protected:
    void present() override;

private:
    void leave() override { box_->restore(); }

    std::function<bool(const json::Value&)> fits_;
    ChoiceBox* box_;
};

/// Yes or no; a third state while nobody has said and nothing holds by default.
class FlagEditor : public ValueEditor {
    Q_OBJECT

public:
    FlagEditor(const QString& label, QWidget* parent);

    bool canShow(const json::Value& value) const override { return value.isNull() || value.isBool(); }
    void setLabel(const QString& label) override;
    void setEmphasis(bool bold) override;

protected:
    void present() override;

private:
    bool eventFilter(QObject* watched, QEvent* event) override;

    QCheckBox* box_;
    QLabel* label_; // a check box would not break its own
};

/// Any number of options, each with a check box; filtered by typing when there are many.
class ChoicesEditor : public ValueEditor {
    Q_OBJECT

public:
    ChoicesEditor(std::vector<Choice> choices, QWidget* parent);

    bool canShow(const json::Value& value) const override;
    void setLabel(const QString& label) override;

protected:
    void present() override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fill(const json::Array& values);
    void toggled();

    std::vector<Choice> choices_;
    bool filling_ = false;
    QLineEdit* filter_;
    QListView* list_;
    QStandardItemModel* model_;
    QSortFilterProxyModel* shown_;
};

/// Paints a choice with its muted note behind it.
class ChoiceDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    enum class Width : std::uint8_t { ofContents, ofView };
    ChoiceDelegate(Width width, QObject* parent) : QStyledItemDelegate(parent), width_(width) {}
    static constexpr int noteRole = Qt::UserRole + 1;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    Width width_;
};

} // namespace designer::ui
