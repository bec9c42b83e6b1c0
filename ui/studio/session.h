#pragma once

#include <QObject>
#include <QString>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "analysis/analysis.h"
#include "design/diff.h"
#include "design/history.h"

namespace designer::ui {

/// The open design: its history, what is selected, which environment is looked
/// at, and the newest analysis. The one door through which a design changes;
/// it alone announces changes. Views hold ids, never pointers into a design.
class Session : public QObject {
    Q_OBJECT

public:
    explicit Session(const Catalogue& catalogue, QObject* parent = nullptr);
    ~Session() override;

    const Catalogue& catalogue() const { return catalogue_; }
    const Design& design() const { return history_.current(); }
    const History& history() const { return history_; }

    /// One gesture, one step. False, and no step, when nothing changed.
    bool apply(const QString& name, Design next);
    bool apply(const QString& name, const std::function<Design(const Design&)>& edit);
    /// The same of a design from elsewhere, as it is: `apply` makes room for what an edit brings out of a dock.
    bool replace(const QString& name, Design next);

    /// A gesture that goes on (a drag, a slider): `apply` begins it, `amend`
    /// replaces its value, `settle` ends it. An unfinished gesture is one step;
    /// one that ends where it began is none.
    void amend(Design next);
    void settle();
    /// Back to the value before the gesture, without a step.
    void abandon();
    bool inGesture() const { return gesture_; }

    void undo();
    void redo();

    /// Another design takes the place of this one, with its own history.
    void open(History history);

    // What is looked at.
    const std::vector<std::string>& selection() const { return selection_; } // ids of components, notes, connections
    void select(std::vector<std::string> ids);
    /// Id of an environment; empty: all of them.
    const std::string& environment() const { return environment_; }
    void setEnvironment(const std::string& id);
    /// The environment whose values are shown: the chosen one, else production, else the first; empty when there is
    /// none.
    std::string shownEnvironment() const;
    Language language() const { return language_; }
    void setLanguage(Language language);
    bool presenting() const { return presenting_; }
    void setPresenting(bool on);

    /// Outlives the session's use of it.
    const RateCard& rateCard() const { return *rateCard_; }
    void setRateCard(std::shared_ptr<const RateCard> card);

    /// The newest finished analysis; null before the first. At most one edit behind for 100 ms.
    std::shared_ptr<const Analysis> analysis() const { return analysis_; }
    bool analysisIsCurrent() const;
    /// Waits for the newest analysis (tests, exports).
    std::shared_ptr<const Analysis> currentAnalysis();
    /// "What if the design were this?": computed at once.
    Consequence whatIf(const Design& next);

    /// A design to look at without having it: what a quick fix would make. The
    /// canvas shows it until the next change or until it is taken back (nothing).
    const std::optional<Design>& preview() const { return preview_; }
    void setPreview(std::optional<Design> design);

    /// Asks whoever shows it: the canvas scrolls to the component (or wire), the
    /// inspector opens the field. No component: a field of the design itself.
    void reveal(const std::string& component, Key property = {}) { emit revealRequested(component, property); }
    void explain(const QString& topic) { emit explainRequested(topic); }
    void say(const QString& text) { emit messageRequested(text); }

signals:
    void changed(const designer::TouchedIds& touched); // in the frame of the edit
    void analysed();
    void selectionChanged();
    void environmentChanged();
    void languageChanged();
    void presentingChanged();
    void rateCardChanged();
    void historyChanged(); // names or possibility of undo and redo, steps
    void opened();         // another design: views start anew
    void previewChanged();
    void explainRequested(const QString& topic); // "rule/NAME" or "kind/NAME": whoever shows pages opens it
    void messageRequested(const QString& text);  // a short word for the status bar ("Copied 3 tickets")
    void revealRequested(const std::string& component, designer::Key property);

private:
    void moved(const Design& before);

    const Catalogue& catalogue_;
    History history_;
    bool gesture_ = false;
    std::string gestureName_;
    std::size_t gesturePosition_ = 0; // of its step in the history, while it has one
    std::vector<std::string> selection_;
    std::string environment_;
    Language language_ = Language::en;
    bool presenting_ = false;
    std::optional<Design> preview_;
    std::shared_ptr<const RateCard> rateCard_;
    std::vector<std::shared_ptr<const RateCard>> earlierCards_; // analyses that others hold refer to them
    std::shared_ptr<const Analysis> analysis_;
    class Analyst;
    std::unique_ptr<Analyst> analyst_;
};

} // namespace designer::ui
