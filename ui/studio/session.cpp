#include "ui/studio/session.h"

#include <QThreadPool>
#include <utility>

#include "layout/zones.h"
#include "ui/render/words.h"

namespace designer::ui {

/// Analyses off the typing path: one at a time, and of those that wait only the
/// newest.
class Session::Analyst {
public:
    explicit Analyst(Session& session) : session_(session) { pool_.setMaxThreadCount(1); }
    ~Analyst() { pool_.waitForDone(); }

    void ask()
    {
        if (std::exchange(busy_, true)) {
            again_ = true;
            return;
        }
        start();
    }

    /// Another design or another card: what was begun before is of no use.
    void forget() { ++opened_; }

    static Analysis run(const Session& session, const Design& design)
    {
        return analyse(design, session.catalogue_, *session.rateCard_);
    }

private:
    void start()
    {
        pool_.start([this, design = session_.design(), card = session_.rateCard_, opened = opened_] {
            auto result = std::make_shared<Analysis>(analyse(design, session_.catalogue_, *card));
            result->findings.shrink_to_fit(); // it is kept until the next edit
            const auto done = [this, result = std::shared_ptr<const Analysis>(result), opened] {
                finish(result, opened);
            };
            QMetaObject::invokeMethod(&session_, done, Qt::QueuedConnection);
        });
    }

    void finish(std::shared_ptr<const Analysis> result, int opened)
    {
        busy_ = false;
        if (std::exchange(again_, false)) {
            busy_ = true;
            start();
        }
        if (session_.analysisIsCurrent())
            return; // somebody could not wait and has the newest already
        if (opened != opened_)
            return; // of a design or under a card that is not looked at any more
        // Giving back the memory of a large one takes longer than a frame.
        QThreadPool::globalInstance()->start(
            [before = std::exchange(session_.analysis_, std::move(result))]() mutable { before.reset(); });
        emit session_.analysed();
    }

    Session& session_;
    QThreadPool pool_;
    bool busy_ = false;
    bool again_ = false;
    int opened_ = 0;
};

namespace {

/// A rate card that the program owns for good.
std::shared_ptr<const RateCard> builtInCard()
{
    return {std::shared_ptr<const RateCard>(), &RateCard::builtIn()};
}

} // namespace

Session::Session(const Catalogue& catalogue, QObject* parent)
    : QObject(parent), catalogue_(catalogue), history_(Design()), rateCard_(builtInCard()),
      analyst_(std::make_unique<Analyst>(*this))
{
}

Session::~Session() = default;

bool Session::apply(const QString& name, Design next)
{
    return replace(name, withRoomForUndocked(design(), std::move(next), catalogue_));
}

bool Session::replace(const QString& name, Design next)
{
    settle();
    const Design before = design();
    if (!history_.apply(utf8(name), std::move(next)))
        return false;
    gesture_ = true;
    gestureName_ = utf8(name);
    gesturePosition_ = history_.position();
    moved(before);
    return true;
}

bool Session::apply(const QString& name, const std::function<Design(const Design&)>& edit)
{
    return apply(name, edit(design()));
}

void Session::amend(Design next)
{
    if (!gesture_)
        return;
    const Design before = design();
    // A gesture that passes through its beginning has no step for a moment.
    const bool hasStep = history_.position() == gesturePosition_;
    if (hasStep ? history_.amend(std::move(next)) : history_.apply(gestureName_, std::move(next)))
        moved(before);
}

void Session::settle()
{
    gesture_ = false;
}

void Session::abandon()
{
    if (gesture_)
        amend(history_.steps()[gesturePosition_ - 1].design);
    settle();
}

void Session::undo()
{
    settle();
    if (!history_.canUndo())
        return;
    const Design before = design();
    history_.undo();
    moved(before);
}

void Session::redo()
{
    settle();
    if (!history_.canRedo())
        return;
    const Design before = design();
    history_.redo();
    moved(before);
}

void Session::open(History history)
{
    settle();
    history_ = std::move(history);
    selection_.clear();
    environment_.clear();
    analysis_.reset();
    analyst_->forget();
    setPreview(std::nullopt);
    emit opened();
    emit selectionChanged();
    emit environmentChanged();
    emit historyChanged();
    analyst_->ask();
}

void Session::moved(const Design& before)
{
    const TouchedIds touchedIds = touched(before, design());
    const std::size_t selected = selection_.size();
    std::erase_if(selection_, [this](const std::string& id) {
        return !design().component(id) && !design().connection(id) && !design().notes().contains(id);
    });
    const bool environmentGone = !environment_.empty() && !design().environment(environment_);
    if (environmentGone)
        environment_.clear();
    setPreview(std::nullopt);
    emit changed(touchedIds);
    emit historyChanged();
    if (selection_.size() != selected)
        emit selectionChanged();
    if (environmentGone)
        emit environmentChanged();
    analyst_->ask();
}

void Session::select(std::vector<std::string> ids)
{
    if (ids == selection_)
        return;
    selection_ = std::move(ids);
    emit selectionChanged();
}

void Session::setEnvironment(const std::string& id)
{
    if (id == environment_)
        return;
    environment_ = id;
    emit environmentChanged();
}

std::string Session::shownEnvironment() const
{
    return designer::shownEnvironment(design(), environment_);
}

void Session::setLanguage(Language language)
{
    if (language == language_)
        return;
    language_ = language;
    emit languageChanged();
}

void Session::setPreview(std::optional<Design> design)
{
    if (design)
        design = withRoomForUndocked(history_.current(), std::move(*design), catalogue_);
    if (design == preview_)
        return;
    preview_ = std::move(design);
    emit previewChanged();
}

void Session::setPresenting(bool on)
{
    if (on == presenting_)
        return;
    presenting_ = on;
    emit presentingChanged();
}

void Session::setRateCard(std::shared_ptr<const RateCard> card)
{
    earlierCards_.push_back(std::move(rateCard_));
    rateCard_ = card ? std::move(card) : builtInCard();
    analysis_.reset();
    analyst_->forget();
    emit rateCardChanged();
    analyst_->ask();
}

bool Session::analysisIsCurrent() const
{
    return analysis_ && analysis_->rateCard == rateCard_.get() && analysis_->design() == design();
}

std::shared_ptr<const Analysis> Session::currentAnalysis()
{
    if (!analysisIsCurrent()) {
        analysis_ = std::make_shared<const Analysis>(Analyst::run(*this, design()));
        emit analysed();
    }
    return analysis_;
}

Consequence Session::whatIf(const Design& next)
{
    const auto now = currentAnalysis();
    Analysis then = Analyst::run(*this, next);
    return compare(*now, then);
}

} // namespace designer::ui
