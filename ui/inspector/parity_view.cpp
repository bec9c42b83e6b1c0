#include "ui/inspector/parity_view.h"

#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QScrollBar>
#include <QStyledItemDelegate>
#include <QTreeView>

#include "ui/inspector/parity_model.h"
#include "ui/inspector/value_words.h"
#include "ui/render/theme.h"

namespace designer::ui {

namespace {

/// The assessment in its colour; what is meant is muted.
class AssessmentDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        constexpr int air = 6;
        return QStyledItemDelegate::sizeHint(option, index) + QSize(0, air);
    }

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        if (index.column() + 1 != index.model()->columnCount() || option->state & QStyle::State_Selected)
            return;
        const Theme& theme = Theme::of(option->palette);
        const bool accident = index.data(ParityModel::accidentRole).toBool();
        option->palette.setColor(QPalette::Text, accident ? theme.warning : theme.mutedText);
    }
};

} // namespace

ParityView::ParityView(Session& session, QWidget* parent)
    : QWidget(parent), session_(session), totals_(new QLabel(this)), onlyAccidents_(new QCheckBox(this)),
      empty_(new QLabel(this)), table_(new QTreeView(this)), model_(new ParityModel(session, this))
{
    auto* top = new QHBoxLayout;
    top->addWidget(totals_, 1);
    top->addWidget(onlyAccidents_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 8);
    column->setSpacing(8);
    column->addLayout(top);
    column->addWidget(empty_, 1);
    column->addWidget(table_, 1);
    empty_->setAlignment(Qt::AlignCenter);
    empty_->setWordWrap(true);
    makeTable();
    retranslate();
    connect(empty_, &QLabel::linkActivated, this, [this] { session_.reveal({}, Key::of("environments")); });
    connect(onlyAccidents_, &QCheckBox::toggled, this, &ParityView::refresh);
    for (const auto signal : {&Session::analysed, &Session::languageChanged, &Session::opened})
        connect(&session_, signal, this, &ParityView::follow);
}

void ParityView::makeTable()
{
    table_->setModel(model_);
    table_->setItemDelegate(new AssessmentDelegate(table_));
    table_->setFrameShape(QFrame::NoFrame);
    table_->setUniformRowHeights(true);
    table_->setAlternatingRowColors(true);
    table_->setRootIsDecorated(false);
    table_->setItemsExpandable(false);
    table_->setIndentation(16);
    table_->setSelectionBehavior(QAbstractItemView::SelectItems);
    table_->setAllColumnsShowFocus(false);
    connect(table_, &QTreeView::clicked, this, &ParityView::go);
    connect(table_, &QTreeView::activated, this, &ParityView::go);
}

void ParityView::follow()
{
    stale_ = true;
    if (isVisible())
        refresh();
}

void ParityView::refresh()
{
    stale_ = false;
    const QModelIndex current = table_->currentIndex();
    const std::string component = model_->componentAt(current);
    const Key property = model_->propertyAt(current);
    const int column = current.column();
    const int scroll = table_->verticalScrollBar()->value();
    model_->setAnalysis(session_.analysis(), onlyAccidents_->isChecked());
    table_->expandAll();
    fitColumns();
    for (int group = 0; group < model_->rowCount() && !component.empty(); ++group) {
        const QModelIndex parent = model_->index(group, 0);
        if (model_->componentAt(parent) != component)
            continue;
        for (int row = 0; row < model_->rowCount(parent); ++row)
            if (model_->propertyAt(model_->index(row, 0, parent)) == property)
                table_->setCurrentIndex(model_->index(row, column, parent));
    }
    table_->verticalScrollBar()->setValue(scroll);
    sayTotals();
}

void ParityView::fitColumns()
{
    constexpr int first = 256, environment = 128;
    for (int column = 0; column < model_->columnCount(); ++column)
        table_->setColumnWidth(column, column == 0 ? first : environment);
    table_->header()->setStretchLastSection(true);
}

void ParityView::sayTotals()
{
    const bool one = session_.design().header().environments.size() < 2;
    const bool any = model_->rowCount() > 0;
    totals_->setText(one ? QString()
                         : tr("%1 · %2").arg(counted(model_->accidents(), tr("1 looks like an accident"),
                                                     tr("%1 look like accidents")),
                                             tr("%1 meant").arg(model_->meant())));
    onlyAccidents_->setVisible(!one);
    empty_->setText(one                   ? tr("What differs between environments will be here once there are two. "
                                                                 "<a href=\"environments\">Add an environment</a>")
                    : model_->meant() > 0 ? tr("Nothing looks like an accident.")
                                          : tr("All environments are alike."));
    empty_->setVisible(!any);
    table_->setVisible(any);
}

void ParityView::go(const QModelIndex& index)
{
    const std::string component = model_->componentAt(index);
    if (component.empty())
        return;
    session_.setEnvironment(model_->environmentAt(index));
    session_.reveal(component, model_->propertyAt(index));
}

void ParityView::retranslate()
{
    onlyAccidents_->setText(tr("Only what looks like an accident"));
    table_->setAccessibleName(tr("Differences between environments"));
    sayTotals();
}

void ParityView::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (stale_)
        refresh();
}

void ParityView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace designer::ui
