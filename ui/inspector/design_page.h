#pragma once

#include <memory>
#include <vector>

#include "ui/inspector/page.h"

class QLineEdit;

namespace Ui {
class DesignPage;
} // namespace Ui

namespace designer::ui {

class Editing;
class EnvironmentsModel;
class FindingLines;

/// The design itself: what it is called, whose it is, its environments, regions
/// and contacts.
class DesignPage : public Page {
    Q_OBJECT

public:
    DesignPage(Session& session, Editing& editing, QWidget* parent = nullptr);
    ~DesignPage() override;

    bool refresh() override;
    void showAnalysis() override;
    /// Fields are "name", "client", "description", "environments", "primaryRegion",
    /// "contingencyRegion", "dns", "technical", "commercial", "approver".
    QWidget* reveal(Key property) override;

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    using Member = std::string& (*)(Header&);
    struct Line {
        QLineEdit* edit;
        Member member;
        const char* step;
    };

    void bindLines();
    void bindDescription();
    void bindEnvironments();
    void retranslate();
    void paintIcons();
    void typed(QWidget* field, Member member, const char* step, const QString& text);
    void addPreset(const QString& name, EnvironmentKind kind);
    void fillPresets();
    void fitTable();
    void move(int by);
    void askRemoval();
    void removeEnvironment();
    int row() const;

    Session& session_;
    Editing& editing_;
    std::unique_ptr<::Ui::DesignPage> form_;
    EnvironmentsModel* environments_;
    FindingLines* findings_;
    std::vector<Line> lines_;
    std::string leaving_; // id of the environment whose removal is being asked about
};

} // namespace designer::ui
