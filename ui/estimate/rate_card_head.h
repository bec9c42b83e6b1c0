#pragma once

#include <QWidget>
#include <vector>

#include "estimate/card_draft.h"

class QCheckBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace designer::ui {

/// What a rate card says of itself: name, version, date, price of an MRU,
/// disclaimer.
class RateCardHead : public QWidget {
    Q_OBJECT

public:
    explicit RateCardHead(QWidget* parent = nullptr);

    void show(const CardDraft& draft, const CardCheck& check, Language language);
    void setReadOnly(bool readOnly);
    void retranslate();
    /// What is typed, though its field was not left yet.
    void takeAll();
    /// Whether an error stands at one of its fields.
    bool shows(const json::Error& error) const;

signals:
    void edited(const designer::CardDraft& next);

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    struct Entry {
        const char* member;
        Language language; // of what is written, in one of both
        bool inBoth;       // has a text in each language
        bool decimal;
        const char* title; // to be translated
        const char* hint;
        QLabel* label = nullptr;
        QWidget* editor = nullptr; // QLineEdit or QPlainTextEdit
        QLabel* problem = nullptr;
    };

    void add(Entry entry);
    void take(const Entry& entry);
    QString textOf(const Entry& entry) const;
    static QString words(const Entry& entry);
    static void setWords(const Entry& entry, const QString& words);
    static std::string pointer(const Entry& entry);
    void applyTheme();

    CardDraft draft_;
    Language language_ = Language::en;
    std::vector<Entry> entries_;
    QCheckBox* illustrative_;
};

} // namespace designer::ui
