#pragma once

#include <QScrollArea>
#include <QTimer>
#include <memory>
#include <vector>

#include "ui/problems/offered_fixes.h"
#include "ui/studio/session.h"

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace designer::ui {

class AcceptForm;
class FixButton;

/// About one row of problems: what it means, why it matters, how to mend it,
/// where it is written; its fixes with what they bring; accepting it.
class FindingDetails : public QScrollArea {
    Q_OBJECT

public:
    explicit FindingDetails(Session& session, QWidget* parent = nullptr);

    /// Null: nothing is chosen. The row belongs to the analysis.
    void show(std::shared_ptr<const Analysis> analysis, const FindingRow* row);
    void retranslate();

protected:
    void changeEvent(QEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void makeTexts();
    void makeActions();
    void arrange();
    void recolour();

    bool continues(const FindingRow& row) const;
    void fillTexts();
    void fillFixes();
    void fillAcceptance();
    void price();
    void look(std::size_t fix, bool at);
    void beginAccepting();
    void accept(const QString& reason, const QString& by);
    void withdraw();
    void openPage();

    Session& session_;
    std::shared_ptr<const Analysis> analysis_; // the row belongs to it
    FindingRow row_;                           // no findings: nothing is chosen
    std::string shownId_;
    std::vector<OfferedFix> fixes_;
    std::vector<FixButton*> buttons_;
    bool previews_ = false;
    QTimer priceSoon_;
    QLabel* title_ = nullptr;
    QLabel* message_ = nullptr;
    QLabel* why_ = nullptr;
    QLabel* source_ = nullptr;
    QLabel* acceptance_ = nullptr; // given, or why there can be none
    QVBoxLayout* fixArea_ = nullptr;
    QPushButton* accept_ = nullptr;
    QPushButton* withdraw_ = nullptr;
    AcceptForm* form_ = nullptr;
};

} // namespace designer::ui
