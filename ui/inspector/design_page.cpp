#include "ui/inspector/design_page.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QStyledItemDelegate>
#include <algorithm>

#include "design/environment_edits.h"
#include "ui/inspector/editing.h"
#include "ui/inspector/environments_model.h"
#include "ui/inspector/finding_lines.h"
#include "ui/inspector/icons.h"
#include "ui/inspector/subject.h"
#include "ui/render/words.h"
#include "ui_design_page.h"

namespace designer::ui {

namespace {

/// The kind of an environment is chosen, everything else typed.
class EnvironmentDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        if (index.column() != EnvironmentsModel::kind)
            return QStyledItemDelegate::createEditor(parent, option, index);
        auto* box = new QComboBox(parent);
        for (const auto kind : {EnvironmentKind::production, EnvironmentKind::preProduction})
            box->addItem(EnvironmentsModel::kindWords(kind), static_cast<int>(kind));
        return box;
    }

    void setEditorData(QWidget* editor, const QModelIndex& index) const override
    {
        if (auto* box = qobject_cast<QComboBox*>(editor))
            box->setCurrentIndex(box->findData(index.data(Qt::EditRole)));
        else
            QStyledItemDelegate::setEditorData(editor, index);
    }

    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override
    {
        if (auto* box = qobject_cast<QComboBox*>(editor))
            model->setData(index, box->currentData(), Qt::EditRole);
        else
            QStyledItemDelegate::setModelData(editor, model, index);
    }
};

template <Contact Header::* contact, std::string Contact::* member> std::string& contactMember(Header& header)
{
    return header.*contact.*member;
}

template <std::string Header::* member> std::string& headerMember(Header& header)
{
    return header.*member;
}

} // namespace

DesignPage::DesignPage(Session& session, Editing& editing, QWidget* parent)
    : Page(parent), session_(session), editing_(editing), form_(std::make_unique<::Ui::DesignPage>()),
      environments_(new EnvironmentsModel(session, this)), findings_(new FindingLines(session, this))
{
    form_->setupUi(this);
    form_->column->insertWidget(1, findings_);
    QFont font = form_->title->font();
    font.setPixelSize(16);
    form_->title->setFont(font);
    bindLines();
    bindDescription();
    bindEnvironments();
    retranslate();
    paintIcons();
    refresh();
}

DesignPage::~DesignPage() = default;

void DesignPage::bindLines()
{
    const auto& f = *form_;
    lines_ = {
        {f.name, headerMember<&Header::name>, QT_TR_NOOP("Rename the design")},
        {f.client, headerMember<&Header::client>, QT_TR_NOOP("Change the client")},
        {f.primaryRegion, headerMember<&Header::primaryRegion>, QT_TR_NOOP("Change the region")},
        {f.contingencyRegion, headerMember<&Header::contingencyRegion>, QT_TR_NOOP("Change the contingency region")},
        {f.dnsName, contactMember<&Header::dns, &Contact::name>, QT_TR_NOOP("Change the DNS administrator")},
        {f.dnsEmail, contactMember<&Header::dns, &Contact::email>, QT_TR_NOOP("Change the DNS administrator")},
        {f.dnsPhone, contactMember<&Header::dns, &Contact::phone>, QT_TR_NOOP("Change the DNS administrator")},
        {f.technicalName, contactMember<&Header::technical, &Contact::name>,
         QT_TR_NOOP("Change the technical contact")},
        {f.technicalEmail, contactMember<&Header::technical, &Contact::email>,
         QT_TR_NOOP("Change the technical contact")},
        {f.technicalPhone, contactMember<&Header::technical, &Contact::phone>,
         QT_TR_NOOP("Change the technical contact")},
        {f.commercialName, contactMember<&Header::commercial, &Contact::name>,
         QT_TR_NOOP("Change the commercial contact")},
        {f.commercialEmail, contactMember<&Header::commercial, &Contact::email>,
         QT_TR_NOOP("Change the commercial contact")},
        {f.commercialPhone, contactMember<&Header::commercial, &Contact::phone>,
         QT_TR_NOOP("Change the commercial contact")},
        {f.approverName, contactMember<&Header::approver, &Contact::name>, QT_TR_NOOP("Change the approver")},
        {f.approverEmail, contactMember<&Header::approver, &Contact::email>, QT_TR_NOOP("Change the approver")},
        {f.approverPhone, contactMember<&Header::approver, &Contact::phone>, QT_TR_NOOP("Change the approver")},
    };
    for (const Line& line : lines_) {
        line.edit->installEventFilter(this);
        connect(line.edit, &QLineEdit::textEdited, this,
                [this, line](const QString& text) { typed(line.edit, line.member, line.step, text); });
    }
}

void DesignPage::bindDescription()
{
    form_->description->installEventFilter(this);
    connect(form_->description, &QPlainTextEdit::textChanged, this, [this] {
        typed(form_->description, headerMember<&Header::description>, QT_TR_NOOP("Change the description"),
              form_->description->toPlainText());
    });
}

void DesignPage::typed(QWidget* field, Member member, const char* step, const QString& text)
{
    const std::string value = utf8(text);
    editing_.change(
        field, tr(step),
        [member, &value](const Design& design) {
            Header header = design.header();
            member(header) = value;
            return design.with(std::move(header));
        },
        false);
}

void DesignPage::bindEnvironments()
{
    QTableView& table = *form_->environments;
    constexpr int secondary = 11;
    QFont smaller = table.font();
    smaller.setPixelSize(secondary);
    table.setFont(smaller);
    table.horizontalHeader()->setFont(smaller);
    table.setModel(environments_);
    table.setItemDelegate(new EnvironmentDelegate(&table));
    table.setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::SelectedClicked
                          | QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed);
    table.verticalHeader()->hide();
    table.verticalHeader()->setDefaultSectionSize(table.fontMetrics().height() + 8);
    table.horizontalHeader()->setHighlightSections(false);
    table.horizontalHeader()->setMinimumSectionSize(32);
    table.horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table.horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table.horizontalHeader()->setSectionResizeMode(EnvironmentsModel::name, QHeaderView::Stretch);
    table.installEventFilter(this);
    form_->add->setMenu(new QMenu(form_->add));
    connect(form_->add->menu(), &QMenu::aboutToShow, this, &DesignPage::fillPresets);
    fillPresets();
    connect(form_->up, &QToolButton::clicked, this, [this] { move(-1); });
    connect(form_->down, &QToolButton::clicked, this, [this] { move(1); });
    connect(form_->remove, &QToolButton::clicked, this, &DesignPage::askRemoval);
    connect(form_->removeNow, &QPushButton::clicked, this, &DesignPage::removeEnvironment);
    connect(form_->keep, &QPushButton::clicked, form_->removal, &QWidget::hide);
    form_->removal->hide();
}

void DesignPage::fillPresets()
{
    const std::pair<QString, EnvironmentKind> presets[] = {
        {tr("Production"), EnvironmentKind::production},
        {tr("Certification"), EnvironmentKind::preProduction},
        {tr("QA"), EnvironmentKind::preProduction},
        {tr("Development"), EnvironmentKind::preProduction},
    };
    QMenu* menu = form_->add->menu();
    menu->clear();
    for (const auto& [name, kind] : presets)
        menu->addAction(name, this, [this, name = name, kind = kind] { addPreset(name, kind); });
}

void DesignPage::addPreset(const QString& name, EnvironmentKind kind)
{
    Environment environment;
    environment.name = utf8(name);
    environment.kind = kind;
    session_.apply(tr("Add %1").arg(name), withNewEnvironment(session_.design(), std::move(environment)).design);
    session_.settle();
    form_->environments->setCurrentIndex(environments_->index(environments_->rowCount() - 1, 0));
}

int DesignPage::row() const
{
    const QModelIndex current = form_->environments->currentIndex();
    return current.isValid() ? current.row() : -1;
}

void DesignPage::move(int by)
{
    const int to = row() + by;
    const std::string id = environments_->idAt(row());
    if (id.empty() || to < 0 || to >= environments_->rowCount())
        return;
    session_.apply(tr("Move %1").arg(environmentName(session_.design(), id)),
                   withEnvironmentAt(session_.design(), id, static_cast<std::size_t>(to)));
    session_.settle();
    form_->environments->setCurrentIndex(environments_->index(to, 0));
}

/// What goes along is said before it goes.
void DesignPage::askRemoval()
{
    leaving_ = environments_->idAt(row());
    if (leaving_.empty())
        return;
    const EnvironmentLoss loss = lostWithout(session_.design(), session_.catalogue(), leaving_);
    if (loss.empty()) {
        removeEnvironment();
        return;
    }
    const QString components =
        counted(loss.components, tr("1 component that lives only there"), tr("%1 components that live only there"));
    const QString values =
        counted(loss.values, tr("1 value that holds only there"), tr("%1 values that hold only there"));
    const QString lost = loss.values == 0       ? components
                         : loss.components == 0 ? values
                                                : tr("%1 and %2").arg(components, values);
    form_->removalText->setText(tr("%1 takes along %2.").arg(environmentName(session_.design(), leaving_), lost));
    form_->removal->show();
    form_->removeNow->setFocus();
}

void DesignPage::removeEnvironment()
{
    form_->removal->hide();
    session_.apply(tr("Remove %1").arg(environmentName(session_.design(), leaving_)),
                   withoutEnvironment(session_.design(), session_.catalogue(), leaving_));
    session_.settle();
    leaving_.clear();
}

void DesignPage::fitTable()
{
    const QTableView& table = *form_->environments;
    const int rows = std::clamp(environments_->rowCount(), 1, 6);
    form_->environments->setFixedHeight(rows * table.verticalHeader()->defaultSectionSize()
                                        + table.horizontalHeader()->sizeHint().height() + 4);
}

bool DesignPage::refresh()
{
    Header header = session_.design().header();
    for (const Line& line : lines_)
        if (const QString text = qt(line.member(header)); text != line.edit->text())
            line.edit->setText(text);
    if (const QString text = qt(header.description); text != form_->description->toPlainText()) {
        const QSignalBlocker quiet(form_->description);
        form_->description->setPlainText(text);
    }
    environments_->refresh();
    if (!session_.design().environment(leaving_))
        form_->removal->hide();
    fitTable();
    return session_.selection().empty();
}

void DesignPage::showAnalysis()
{
    const auto analysis = session_.analysis();
    if (!analysis)
        return;
    std::vector<const Finding*> about;
    for (const Finding& finding : analysis->findings)
        if (finding.component.empty() && finding.connection.empty() && !session_.presenting())
            about.push_back(&finding);
    findings_->setFindings(about);
}

QWidget* DesignPage::reveal(Key property)
{
    const QString key = qt(property.text());
    QWidget* field = nullptr;
    for (const QString& name : {key, key + QStringLiteral("Name")})
        if (!key.isEmpty() && !field)
            field = findChild<QWidget*>(name);
    if (field)
        field->setFocus(Qt::OtherFocusReason);
    return field;
}

void DesignPage::retranslate()
{
    form_->retranslateUi(this);
    fillPresets();
}

void DesignPage::paintIcons()
{
    form_->up->setIcon(icon(Icon::up, palette()));
    form_->down->setIcon(icon(Icon::down, palette()));
    form_->remove->setIcon(icon(Icon::remove, palette()));
}

void DesignPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::ParentChange)
        paintIcons();
    Page::changeEvent(event);
}

bool DesignPage::eventFilter(QObject* watched, QEvent* event)
{
    const int key = event->type() == QEvent::KeyPress ? static_cast<QKeyEvent*>(event)->key() : 0;
    if (watched == form_->environments && key != 0 && static_cast<QKeyEvent*>(event)->matches(QKeySequence::Paste)) {
        const QModelIndex at = form_->environments->currentIndex();
        environments_->paste(QGuiApplication::clipboard()->text(), std::max(0, at.row()), std::max(0, at.column()));
        return true;
    }
    if (watched == form_->environments) {
        if (key != Qt::Key_Delete)
            return false;
        askRemoval();
        return true;
    }
    if (!editing_.isEditing(watched) && asksForUndo(*event)) {
        event->ignore();
        return true;
    }
    if (key == Qt::Key_Escape) {
        editing_.abandon(watched);
        return true;
    }
    const bool enter = (key == Qt::Key_Return || key == Qt::Key_Enter) && watched != form_->description;
    if (enter || event->type() == QEvent::FocusOut)
        editing_.settle(watched);
    return enter || Page::eventFilter(watched, event);
}

} // namespace designer::ui
