#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

#include "design/edits.h"
#include "ui/inspector/component_head.h"
#include "ui/inspector/finding_lines.h"
#include "ui/inspector/page.h"
#include "ui/inspector/property_field.h"
#include "ui/inspector/property_form.h"
#include "ui/render/words.h"

namespace designer::ui {

/// One component: its head, findings about it as a whole, its properties, and
/// what the client must know.
class ComponentPage : public Page {
    Q_OBJECT

public:
    ComponentPage(Session& session, Editing& editing, std::string id, QWidget* parent);

    bool refresh() override;
    void showAnalysis() override;
    QWidget* reveal(Key property) override;
    void edit() override;

private:
    void makeNotice();
    void showNotice();
    void addCautions(QVBoxLayout* column);
    std::vector<const Finding*> findings(const Analysis& analysis) const;

    Session& session_;
    std::string id_;
    Key kind_;
    ComponentHead* head_;
    QWidget* notice_;
    QLabel* noticeText_;
    QPushButton* noticeButton_;
    FindingLines* findings_;
    PropertyForm* form_;
};

ComponentPage::ComponentPage(Session& session, Editing& editing, std::string id, QWidget* parent)
    : Page(parent), session_(session), id_(std::move(id)), kind_(session.design().component(id_)->kind),
      head_(new ComponentHead(session, editing, id_, this)), notice_(new QWidget(this)),
      findings_(new FindingLines(session, this)),
      form_(new PropertyForm(session, editing, Subject::ofComponents(session, {id_}), this))
{
    auto* column = new QVBoxLayout(this);
    column->setSpacing(12);
    makeNotice();
    for (QWidget* part : std::initializer_list<QWidget*>{head_, notice_, findings_, form_})
        column->addWidget(part);
    addCautions(column);
    column->addStretch();
    showNotice();
    showAnalysis();
}

void ComponentPage::makeNotice()
{
    auto* column = new QVBoxLayout(notice_);
    column->setContentsMargins(0, 0, 0, 0);
    noticeText_ = mutedLabel({}, notice_);
    noticeButton_ = new QPushButton(notice_);
    column->addWidget(noticeText_);
    column->addWidget(noticeButton_, 0, Qt::AlignLeft);
    connect(noticeButton_, &QPushButton::clicked, this, [this] {
        const std::string there = session_.environment();
        session_.apply(tr("Let %1 live in %2")
                           .arg(componentName(session_.design(), id_), environmentName(session_.design(), there)),
                       livingIn(session_.design(), id_, there));
        session_.settle();
    });
}

/// A component that does not live in the environment that is looked at has no values there.
void ComponentPage::showNotice()
{
    const std::string& chosen = session_.environment();
    const bool away = !chosen.empty() && !form_->subject().livesIn(chosen);
    const QString where = environmentName(session_.design(), chosen);
    noticeText_->setText(tr("Does not live in %1, so it has no values there.").arg(where));
    noticeButton_->setText(cutFor(noticeButton_, tr("Let it live in %1").arg(where), 240));
    notice_->setVisible(away);
    form_->setVisible(!away);
}

void ComponentPage::addCautions(QVBoxLayout* column)
{
    const Kind& kind = *session_.catalogue().kind(kind_);
    QStringList words;
    for (const Caution& caution : kind.cautions)
        if (caution.inInspector)
            words << QStringLiteral("• ") + qt(caution.text, session_.language());
    if (!kind.needsTicket && !kind.withoutTicket.en.empty())
        words << QStringLiteral("• ") + qt(kind.withoutTicket, session_.language());
    if (words.isEmpty())
        return;
    column->addWidget(new QLabel(tr("Good to know"), this));
    column->addWidget(mutedLabel(words.join(QLatin1Char('\n')), this));
}

bool ComponentPage::refresh()
{
    const Component* component = session_.design().component(id_);
    if (!component || component->kind != kind_ || !form_->refresh())
        return false;
    head_->refresh();
    showNotice();
    return true;
}

std::vector<const Finding*> ComponentPage::findings(const Analysis& analysis) const
{
    const std::string& chosen = session_.environment();
    std::vector<const Finding*> out;
    for (const Finding& finding : analysis.findings)
        if (finding.component == id_
            && (chosen.empty() || finding.environment.empty() || finding.environment == chosen))
            out.push_back(&finding);
    return out;
}

void ComponentPage::showAnalysis()
{
    head_->showMru();
    findings_->setEverywhere(form_->subject().homes().size());
    if (const auto analysis = session_.analysis())
        findings_->setFindings(
            form_->showFindings(session_.presenting() ? std::vector<const Finding*>() : findings(*analysis)));
}

QWidget* ComponentPage::reveal(Key property)
{
    PropertyField* field = form_->field(property);
    if (field && form_->isVisibleTo(this)) {
        field->reveal();
        return field;
    }
    return nullptr;
}

void ComponentPage::edit()
{
    PropertyField* missing = form_->isVisibleTo(this) ? form_->firstMissing() : nullptr;
    if (!missing)
        return head_->focusName();
    missing->reveal();
    layout()->activate();
    scrollTo(missing);
}

Page* makeComponentPage(Session& session, Editing& editing, const std::string& id, QWidget* parent)
{
    return new ComponentPage(session, editing, id, parent);
}

} // namespace designer::ui

#include "component_page.moc"
