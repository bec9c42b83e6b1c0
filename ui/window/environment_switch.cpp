#include "ui/window/environment_switch.h"

#include <QButtonGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QStyleOption>
#include <QToolButton>
#include <algorithm>

#include "ui/render/painter.h"
#include "ui/render/theme.h"
#include "ui/render/words.h"

namespace designer::ui {

namespace {

constexpr std::size_t mostButtons = 5;
constexpr int widestText = 112;

/// One part of the row; joined to its neighbours.
class Segment : public QToolButton {
public:
    explicit Segment(QWidget* parent) : QToolButton(parent)
    {
        setCheckable(true);
        setFocusPolicy(Qt::TabFocus);
    }

    void setFullText(const QString& text)
    {
        full_ = text;
        setText(QFontMetrics(DiagramPainter::font(13)).elidedText(text, Qt::ElideRight, widestText));
        setToolTip(text);
        setAccessibleName(text);
        updateGeometry();
    }

    QSize sizeHint() const override
    {
        return {QFontMetrics(DiagramPainter::font(13, true)).horizontalAdvance(text()) + 24, 28};
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        const Theme& theme = Theme::of(palette());
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QRectF area = QRectF(rect()).adjusted(0.5, 2.5, -0.5, -2.5);
        painter.setPen(QPen(isChecked() || hasFocus() ? theme.accent : theme.cardBorder, hasFocus() ? 2 : 1));
        QColor ground = underMouse() && isEnabled() ? theme.cardHover : theme.card;
        if (isChecked()) {
            ground = theme.accent;
            ground.setAlphaF(theme.dark ? 0.30F : 0.14F);
        }
        painter.setBrush(ground);
        painter.drawRoundedRect(area, 4, 4);
        painter.setPen(isEnabled() ? theme.text : palette().color(QPalette::Disabled, QPalette::ButtonText));
        painter.setFont(DiagramPainter::font(13, isChecked()));
        painter.drawText(area, Qt::AlignCenter, text());
    }

private:
    QString full_;
};

bool sameNames(const std::vector<Environment>& a, const std::vector<Environment>& b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](const Environment& one, const Environment& other) {
        return one.id == other.id && one.name == other.name;
    });
}

QString nameOf(const Environment& environment)
{
    return qt(environment.name.empty() ? environment.id : environment.name);
}

} // namespace

EnvironmentSwitch::EnvironmentSwitch(Session& session, QWidget* parent)
    : QWidget(parent), session_(session), row_(new QHBoxLayout(this)), group_(new QButtonGroup(this))
{
    row_->setContentsMargins(0, 0, 0, 0);
    row_->setSpacing(2);
    group_->setExclusive(true);
    connect(group_, &QButtonGroup::idClicked, this,
            [this](int at) { session_.setEnvironment(ids_[static_cast<std::size_t>(at)]); });
    connect(&session_, &Session::opened, this, &EnvironmentSwitch::rebuild);
    connect(&session_, &Session::changed, this, [this](const TouchedIds& touched) {
        if (touched.header && !sameNames(shown_, session_.design().header().environments))
            rebuild();
    });
    connect(&session_, &Session::environmentChanged, this, &EnvironmentSwitch::takeEnvironment);
    rebuild();
}

void EnvironmentSwitch::rebuild()
{
    while (QLayoutItem* item = row_->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (QAbstractButton* button : group_->buttons())
        group_->removeButton(button);
    rest_ = nullptr;
    ids_.clear();
    setAccessibleName(tr("Environment"));
    shown_ = session_.design().header().environments;
    addButton(tr("All"), {});
    const std::size_t direct = shown_.size() <= mostButtons ? shown_.size() : mostButtons - 1;
    for (std::size_t i = 0; i < direct; ++i)
        addButton(nameOf(shown_[i]), shown_[i].id);
    if (direct < shown_.size())
        addRest(direct);
    setEnabled(!shown_.empty());
    takeEnvironment();
}

QToolButton* EnvironmentSwitch::addButton(const QString& text, const std::string& environment)
{
    auto* segment = new Segment(this);
    segment->setFullText(text);
    group_->addButton(segment, static_cast<int>(ids_.size()));
    ids_.push_back(environment);
    row_->addWidget(segment);
    return segment;
}

/// The last button stands for the environments that have no room.
void EnvironmentSwitch::addRest(std::size_t first)
{
    rest_ = addButton(tr("More"), {});
    group_->removeButton(rest_);
    ids_.pop_back();
    auto* menu = new QMenu(rest_);
    for (std::size_t i = first; i < shown_.size(); ++i)
        menu->addAction(nameOf(shown_[i]), this, [this, id = shown_[i].id] { session_.setEnvironment(id); });
    rest_->setMenu(menu);
    rest_->setPopupMode(QToolButton::InstantPopup);
}

void EnvironmentSwitch::takeEnvironment()
{
    const auto at = std::find(ids_.begin(), ids_.end(), session_.environment());
    if (at != ids_.end())
        group_->button(static_cast<int>(at - ids_.begin()))->setChecked(true);
    else if (QAbstractButton* checked = group_->checkedButton()) {
        group_->setExclusive(false);
        checked->setChecked(false);
        group_->setExclusive(true);
    }
    if (!rest_)
        return;
    const Environment* chosen = at == ids_.end() ? session_.design().environment(session_.environment()) : nullptr;
    static_cast<Segment*>(rest_)->setFullText((chosen ? nameOf(*chosen) : tr("More")) + QStringLiteral(" ▾"));
    rest_->setChecked(chosen != nullptr);
}

void EnvironmentSwitch::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        rebuild();
    QWidget::changeEvent(event);
}

} // namespace designer::ui
