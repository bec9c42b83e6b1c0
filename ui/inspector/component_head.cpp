#include "ui/inspector/component_head.h"

#include <QCheckBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>

#include "design/edits.h"
#include "ui/inspector/icons.h"
#include "ui/inspector/page.h"
#include "ui/inspector/subject.h"
#include "ui/inspector/text_editors.h"
#include "ui/render/symbols.h"
#include "ui/render/theme.h"
#include "ui/render/words.h"

namespace designer::ui {

namespace {

constexpr int tileSize = 40;
constexpr int nameWidth = 104; // of an environment, two beside each other

LineFormat nameFormat()
{
    return {[](const QString& text) { return Typed{json::Value(utf8(text)), {}}; },
            [](const json::Value& value) { return qt(value.string()); }, [](const json::Value&) { return true; }};
}

} // namespace

QString mruWords(const Analysis& analysis, const std::string& component, const std::string& environment,
                 Language language)
{
    Total total;
    bool counted = false, rated = false;
    const auto add = [&](const EnvironmentEstimate& estimate) {
        for (const EstimateLine& line : estimate.lines) {
            if (!line.component || line.component->id != component)
                continue;
            counted = true;
            rated = rated || line.status == LineStatus::rated;
            total.add(line);
        }
    };
    for (const EnvironmentEstimate& each : analysis.estimate.environments)
        if (analysis.survey->environmentId(each.environment) == environment)
            add(each);
    add(analysis.estimate.shared);
    if (!counted)
        return {};
    if (!rated)
        return total.complete ? ComponentHead::tr("included") : ComponentHead::tr("? MRU");
    const QString amount = qt(formatDecimal(total.mru, 2, language));
    return total.complete ? ComponentHead::tr("%1 MRU").arg(amount) : ComponentHead::tr("≥ %1 MRU").arg(amount);
}

ComponentHead::ComponentHead(Session& session, Editing& editing, std::string id, QWidget* parent)
    : QWidget(parent), session_(session), editing_(editing), id_(std::move(id)),
      kind_(session.catalogue().kind(session.design().component(id_)->kind))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    makeTop();
    makeHomes();
    refresh();
}

void ComponentHead::makeTop()
{
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(4);
    tile_ = new QLabel(this);
    name_ = new LineEditor(nameFormat(), {}, this);
    name_->setLabel(tr("Name"));
    line_ = mutedLabel({}, this);
    mru_ = new QLabel(this);
    mru_->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    explain_ = new QToolButton(this);
    pin_ = new QToolButton(this);
    for (QToolButton* button : {explain_, pin_})
        button->setAutoRaise(true);
    pin_->setCheckable(true);
    grid->addWidget(tile_, 0, 0, 2, 1, Qt::AlignTop);
    grid->addWidget(name_, 0, 1, 1, 2);
    grid->addWidget(explain_, 0, 3);
    grid->addWidget(pin_, 0, 4);
    grid->addWidget(line_, 1, 1);
    grid->addWidget(mru_, 1, 2, 1, 3);
    grid->setColumnStretch(1, 1);
    static_cast<QVBoxLayout*>(layout())->addLayout(grid);
    connect(name_, &ValueEditor::edited, this, [this](const json::Value& name) { rename(qt(name.string())); });
    connect(name_, &ValueEditor::settled, this, [this] { editing_.settle(this); });
    connect(name_, &ValueEditor::abandoned, this, [this] { editing_.abandon(this); });
    connect(explain_, &QToolButton::clicked, this,
            [this] { session_.explain(QStringLiteral("kind/") + qt(kind_->name.text())); });
    connect(pin_, &QToolButton::clicked, this, &ComponentHead::setPinned);
}

void ComponentHead::makeHomes()
{
    auto* column = static_cast<QVBoxLayout*>(layout());
    homesTitle_ = mutedLabel(tr("Lives in"), this);
    homes_ = new QGridLayout;
    homes_->setHorizontalSpacing(8);
    homes_->setVerticalSpacing(4);
    homes_->setColumnStretch(0, 1);
    homes_->setColumnStretch(1, 1);
    auto* homes = new QVBoxLayout;
    homes->setSpacing(4);
    homes->addWidget(homesTitle_);
    homes->addLayout(homes_);
    column->addLayout(homes);
}

void ComponentHead::showTile()
{
    const Theme& theme = Theme::of(palette());
    tile_->setPixmap(symbolTile(kind_->name, theme.family(kind_->family), tileSize, devicePixelRatioF()));
    explain_->setIcon(icon(Icon::explain, palette()));
    pin_->setIcon(icon(Icon::pin, palette()));
}

void ComponentHead::refresh()
{
    const Component* component = session_.design().component(id_);
    if (!component)
        return;
    showTile();
    name_->setStandIn(component->id);
    name_->setValue(component->name);
    line_->setText(qt(kind_->label, session_.language()));
    line_->setToolTip(qt(kind_->backing, session_.language()));
    explain_->setToolTip(tr("What is this? (F1)"));
    explain_->setAccessibleName(tr("Explain %1").arg(line_->text()));
    pin_->setChecked(component->pinned);
    pin_->setToolTip(component->pinned ? tr("Pinned: tidy leaves it where it is")
                                       : tr("Pin: tidy leaves it where it is"));
    pin_->setAccessibleName(tr("Pinned"));
    showHomes(*component);
    showMru();
}

void ComponentHead::showMru()
{
    const auto analysis = session_.analysis();
    const bool silent = !analysis || session_.presenting();
    mru_->setText(silent ? QString() : mruWords(*analysis, id_, session_.shownEnvironment(), session_.language()));
    mru_->setToolTip(tr("Per month in %1, by the rate card %2")
                         .arg(environmentName(session_.design(), session_.shownEnvironment()),
                              qt(session_.rateCard().name, session_.language())));
}

void ComponentHead::showHomes(const Component& component)
{
    const auto& environments = session_.design().header().environments;
    const bool bound = kind_->scope == Scope::environment && environments.size() > 1;
    homesTitle_->setVisible(bound);
    std::vector<std::string> ids;
    for (const Environment& environment : environments)
        if (bound)
            ids.push_back(environment.id);
    const bool same = std::equal(ids.begin(), ids.end(), boxes_.begin(), boxes_.end(),
                                 [](const std::string& id, const auto& box) { return box.first == id; });
    if (!same) {
        for (const auto& [id, box] : boxes_)
            box->deleteLater();
        boxes_.clear();
        for (const std::string& id : ids) {
            auto* box = new QCheckBox(this);
            const int at = static_cast<int>(boxes_.size());
            homes_->addWidget(box, at / 2, at % 2);
            boxes_.emplace_back(id, box);
            connect(box, &QCheckBox::clicked, this, [this, id](bool on) { setHome(id, on); });
        }
    }
    const auto homes = environmentsOf(session_.design(), component);
    for (const auto& [id, box] : boxes_) {
        const bool lives = std::find(homes.begin(), homes.end(), id) != homes.end();
        box->setText(cutFor(box, environmentName(session_.design(), id), nameWidth));
        box->setChecked(lives);
        const bool last = lives && homes.size() == 1;
        box->setEnabled(!last);
        if (last)
            box->setToolTip(tr("It must live somewhere; delete it to take it away"));
    }
}

void ComponentHead::rename(const QString& name)
{
    const std::string to = utf8(name);
    editing_.change(
        this, tr("Rename %1").arg(componentName(session_.design(), id_)),
        [this, to](const Design& design) { return renamed(design, id_, to); }, false);
}

void ComponentHead::setHome(const std::string& environment, bool on)
{
    const QString name = componentName(session_.design(), id_);
    const QString where = environmentName(session_.design(), environment);
    session_.apply(on ? tr("Let %1 live in %2").arg(name, where) : tr("Take %1 out of %2").arg(name, where),
                   [&](const Design& design) {
                       return on ? livingIn(design, id_, environment) : withoutComponentIn(design, id_, environment);
                   });
    session_.settle();
}

void ComponentHead::setPinned(bool on)
{
    Component component = *session_.design().component(id_);
    component.pinned = on;
    const QString name = componentName(session_.design(), id_);
    session_.apply(on ? tr("Pin %1").arg(name) : tr("Unpin %1").arg(name),
                   session_.design().with(std::move(component)));
    session_.settle();
}

void ComponentHead::focusName()
{
    name_->setFocus();
}

void ComponentHead::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange)
        showTile();
    QWidget::changeEvent(event);
}

} // namespace designer::ui
