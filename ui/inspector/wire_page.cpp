#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "design/edits.h"
#include "ui/inspector/editing.h"
#include "ui/inspector/finding_lines.h"
#include "ui/inspector/page.h"
#include "ui/inspector/property_field.h"
#include "ui/inspector/property_form.h"
#include "ui/render/words.h"

namespace designer::ui {

/// One wire: its ends, what it means, its properties, and what can be done with it.
class WirePage : public Page {
    Q_OBJECT

public:
    WirePage(Session& session, Editing& editing, std::string id, QWidget* parent);

    bool refresh() override;
    void showAnalysis() override;
    QWidget* reveal(Key property) override;

private:
    const Connection& wire() const { return *session_.design().connection(id_); }
    const Wire* meaning(const std::string& from, const std::string& to) const;
    QPushButton* addEnd(QVBoxLayout* column, std::string Connection::* end);
    void addActions(QVBoxLayout* column);
    void apply(const QString& name, const std::function<Design(const Design&)>& edit);
    void reverse();
    void setDocked(bool on);
    void removeBends();

    Session& session_;
    std::string id_;
    const Wire* meaning_;
    QPushButton* from_;
    QLabel* means_;
    QPushButton* to_;
    FindingLines* findings_;
    PropertyForm* form_;
    QCheckBox* docked_;
    QPushButton* reverse_;
    QPushButton* straighten_;
    QPushButton* delete_;
};

namespace {

QString meaningWords(WireMeaning meaning)
{
    switch (meaning) {
    case WireMeaning::call:
        return WirePage::tr("Call");
    case WireMeaning::data:
        return WirePage::tr("Data");
    case WireMeaning::protects:
        return WirePage::tr("Protection");
    case WireMeaning::resolves:
        return WirePage::tr("Name resolution");
    }
    return {};
}

} // namespace

WirePage::WirePage(Session& session, Editing& editing, std::string id, QWidget* parent)
    : Page(parent), session_(session), id_(std::move(id)), meaning_(meaning(wire().from, wire().to)),
      findings_(new FindingLines(session, this)),
      form_(new PropertyForm(session, editing, Subject::ofWire(session, id_), this))
{
    auto* column = new QVBoxLayout(this);
    column->setSpacing(8);
    column->addWidget(titleLabel(tr("Connection"), this));
    from_ = addEnd(column, &Connection::from);
    means_ = mutedLabel({}, this);
    column->addWidget(means_);
    to_ = addEnd(column, &Connection::to);
    column->addWidget(findings_);
    column->addWidget(form_);
    addActions(column);
    column->addStretch();
    refresh();
    showAnalysis();
}

const Wire* WirePage::meaning(const std::string& from, const std::string& to) const
{
    const Component* source = session_.design().component(from);
    const Component* target = session_.design().component(to);
    return source && target ? session_.catalogue().wire(source->kind, target->kind) : nullptr;
}

QPushButton* WirePage::addEnd(QVBoxLayout* column, std::string Connection::* end)
{
    auto* button = new QPushButton(this);
    button->setStyleSheet(QStringLiteral("text-align: left; padding: 4px 8px;"));
    column->addWidget(button);
    connect(button, &QPushButton::clicked, this, [this, end] { session_.reveal(wire().*end); });
    return button;
}

void WirePage::addActions(QVBoxLayout* column)
{
    docked_ = new QCheckBox(tr("Show as a badge on its target"), this);
    reverse_ = new QPushButton(tr("Reverse"), this);
    straighten_ = new QPushButton(tr("Remove bends"), this);
    delete_ = new QPushButton(tr("Delete"), this);
    column->addWidget(docked_);
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    for (QPushButton* button : {reverse_, straighten_, delete_})
        row->addWidget(button);
    row->addStretch();
    column->addLayout(row);
    connect(docked_, &QCheckBox::clicked, this, &WirePage::setDocked);
    connect(reverse_, &QPushButton::clicked, this, &WirePage::reverse);
    connect(straighten_, &QPushButton::clicked, this, &WirePage::removeBends);
    connect(delete_, &QPushButton::clicked, this, [this] {
        apply(tr("Delete %1").arg(form_->subject().name()),
              [id = id_](const Design& design) { return design.withoutConnection(id); });
    });
}

bool WirePage::refresh()
{
    const Connection* now = session_.design().connection(id_);
    if (!now || meaning(now->from, now->to) != meaning_ || !form_->refresh())
        return false;
    const Language language = session_.language();
    constexpr int width = 240;
    const QString from = componentName(session_.design(), now->from);
    const QString to = componentName(session_.design(), now->to);
    from_->setText(cutFor(from_, from, width));
    to_->setText(cutFor(to_, to, width));
    from_->setAccessibleName(tr("From %1").arg(from));
    to_->setAccessibleName(tr("To %1").arg(to));
    means_->setText(QStringLiteral("↓ ")
                    + (meaning_ ? tr("%1 (%2)").arg(qt(meaning_->label, language), meaningWords(meaning_->meaning))
                                : tr("the service has no such connection")));
    docked_->setVisible(meaning_ && meaning_->dockable);
    docked_->setChecked(now->docked);
    const bool reversible = meaning(now->to, now->from) && !wireBetween(session_.design(), now->to, now->from);
    reverse_->setVisible(reversible);
    straighten_->setVisible(!now->bends.empty());
    return true;
}

void WirePage::showAnalysis()
{
    const auto analysis = session_.analysis();
    if (!analysis)
        return;
    std::vector<const Finding*> about;
    for (const Finding& finding : analysis->findings)
        if (finding.connection == id_ && !session_.presenting())
            about.push_back(&finding);
    findings_->setFindings(form_->showFindings(about));
}

QWidget* WirePage::reveal(Key property)
{
    PropertyField* field = form_->field(property);
    if (field)
        field->reveal();
    return field;
}

void WirePage::apply(const QString& name, const std::function<Design(const Design&)>& edit)
{
    session_.apply(name, edit);
    session_.settle();
}

void WirePage::reverse()
{
    apply(tr("Reverse %1").arg(form_->subject().name()),
          [this](const Design& design) { return rewired(design, id_, wire().to, wire().from); });
}

void WirePage::setDocked(bool on)
{
    const QString name = form_->subject().name();
    apply(on ? tr("Dock %1").arg(name) : tr("Undock %1").arg(name), [this, on](const Design& design) {
        Connection connection = wire();
        connection.docked = on;
        return design.with(std::move(connection));
    });
}

void WirePage::removeBends()
{
    apply(tr("Remove bends of %1").arg(form_->subject().name()), [this](const Design& design) {
        Connection connection = wire();
        connection.bends.clear();
        return design.with(std::move(connection));
    });
}

Page* makeWirePage(Session& session, Editing& editing, const std::string& id, QWidget* parent)
{
    return new WirePage(session, editing, id, parent);
}

} // namespace designer::ui

#include "wire_page.moc"
