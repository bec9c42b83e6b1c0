#include "ui/palette/palette_panel.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "layout/adding.h"
#include "text/nearest.h"
#include "ui/palette/kind_card.h"
#include "ui/palette/kind_list.h"
#include "ui/palette/kind_model.h"
#include "ui/render/painter.h"
#include "ui/render/words.h"

namespace designer::ui {

namespace {

constexpr int gap = 8;

QString collapsedSetting()
{
    return QStringLiteral("palette/collapsed");
}

QString settingName(Family family)
{
    return QString::number(static_cast<int>(family));
}

} // namespace

PalettePanel::PalettePanel(Session& session, QWidget* parent) : QWidget(parent), session_(session)
{
    makeSearch();
    makeList();
    makeNothing();
    arrange();
    follow();
    retranslate();
    restoreCollapsed();
}

PalettePanel::~PalettePanel() = default;

void PalettePanel::makeSearch()
{
    search_ = new QLineEdit(this);
    search_->setObjectName(QStringLiteral("search"));
    search_->setClearButtonEnabled(true);
    search_->installEventFilter(this);
    connect(search_, &QLineEdit::textChanged, this, &PalettePanel::search);
}

void PalettePanel::makeList()
{
    model_ = new KindModel(session_, this);
    list_ = new KindList(*model_, session_, this);
    list_->setObjectName(QStringLiteral("kinds"));
    list_->installEventFilter(this);
    card_ = new KindCard(session_, this);
    connect(list_, &KindList::chosen, this, &PalettePanel::add);
    connect(list_, &KindList::rested, this, &PalettePanel::showCard);
    connect(list_, &KindList::left, this, &PalettePanel::focusSearch);
    connect(list_, &KindList::typed, this, &PalettePanel::searchFor);
    connect(list_, &QTreeView::expanded, this, &PalettePanel::rememberCollapsed);
    connect(list_, &QTreeView::collapsed, this, &PalettePanel::rememberCollapsed);
    connect(list_->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& now) {
        if (card_->isVisible())
            showCard(now);
    });
}

void PalettePanel::makeNothing()
{
    nothing_ = new QLabel(this);
    nothing_->setFont(DiagramPainter::font(13));
    nothing_->setWordWrap(true);
    nothing_->setAlignment(Qt::AlignHCenter);
    suggestion_ = new QPushButton(this);
    suggestion_->setObjectName(QStringLiteral("suggestion"));
    suggestion_->setFlat(true);
    connect(suggestion_, &QPushButton::clicked, this, [this] { searchFor(suggestion_->property("word").toString()); });
}

void PalettePanel::arrange()
{
    auto* emptyPage = new QWidget(this);
    auto* empty = new QVBoxLayout(emptyPage);
    empty->setContentsMargins(2 * gap, 3 * gap, 2 * gap, gap);
    empty->setSpacing(gap);
    empty->addWidget(nothing_);
    empty->addWidget(suggestion_, 0, Qt::AlignHCenter);
    empty->addStretch();
    pages_ = new QStackedWidget(this);
    pages_->addWidget(list_);
    pages_->addWidget(emptyPage);
    auto* bar = new QVBoxLayout;
    bar->setContentsMargins(gap, gap, gap, 0);
    bar->addWidget(search_);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(gap);
    layout->addLayout(bar);
    layout->addWidget(pages_);
    setFocusProxy(search_);
}

void PalettePanel::follow()
{
    const auto countAgain = [this] {
        countsAreOld_ = true;
        if (isVisible())
            recount();
    };
    connect(&session_, &Session::changed, this, [countAgain](const TouchedIds& touched) {
        if (!touched.components.empty())
            countAgain();
    });
    connect(&session_, &Session::opened, this, countAgain);
    connect(&session_, &Session::languageChanged, this, [this] {
        model_->retranslate();
        search();
    });
    recount();
}

void PalettePanel::retranslate()
{
    search_->setPlaceholderText(tr("Search components"));
    search_->setAccessibleName(tr("Search components"));
    search_->setToolTip(tr("Enter adds the first hit, Down goes to the list"));
    list_->setAccessibleName(tr("Components"));
    search();
}

void PalettePanel::focusSearch()
{
    search_->setFocus(Qt::ShortcutFocusReason);
    search_->selectAll();
}

void PalettePanel::searchFor(const QString& text)
{
    search_->setFocus(Qt::OtherFocusReason);
    search_->setText(text);
}

void PalettePanel::search()
{
    card_->hide();
    const QString typed = search_->text();
    model_->search(typed);
    restoreCollapsed();
    const bool nothing = model_->rowCount() == 0;
    if (nothing)
        suggest(typed);
    else if (model_->searching())
        list_->setCurrentIndex(model_->index(0, 0));
    pages_->setCurrentIndex(nothing ? 1 : 0);
}

void PalettePanel::suggest(const QString& typed)
{
    std::vector<std::string_view> words;
    for (const Kind& kind : session_.catalogue().kinds()) {
        words.push_back(kind.label.in(session_.language()));
        words.insert(words.end(), kind.synonyms.begin(), kind.synonyms.end());
    }
    const QString word = qt(nearest(utf8(typed.trimmed()), words));
    nothing_->setText(tr("Nothing is called “%1”.").arg(typed.trimmed()));
    suggestion_->setText(tr("Did you mean “%1”?").arg(word));
    suggestion_->setProperty("word", word);
    suggestion_->setVisible(!word.isEmpty());
}

void PalettePanel::rememberCollapsed()
{
    if (restoring_ || model_->searching())
        return;
    QStringList collapsed;
    for (int row = 0; row < model_->rowCount(); ++row)
        if (const QModelIndex index = model_->index(row, 0); !list_->isExpanded(index))
            collapsed << settingName(model_->familyAt(index));
    QSettings().setValue(collapsedSetting(), collapsed);
}

void PalettePanel::restoreCollapsed()
{
    restoring_ = true;
    const QStringList collapsed = QSettings().value(collapsedSetting()).toStringList();
    for (int row = 0; !model_->searching() && row < model_->rowCount(); ++row) {
        const QModelIndex index = model_->index(row, 0);
        list_->setExpanded(index, !collapsed.contains(settingName(model_->familyAt(index))));
    }
    restoring_ = false;
}

void PalettePanel::add(const QModelIndex& index)
{
    const Kind* kind = model_->kindAt(index);
    if (!kind)
        return;
    card_->hide();
    const auto& selection = session_.selection();
    const std::string beside = selection.size() == 1 ? selection.front() : std::string();
    const Point near = shownCentre_ ? shownCentre_() : Point{};
    const Added added =
        addedBeside(session_.design(), session_.catalogue(), kind->name, beside, near, session_.language());
    session_.apply(tr("Add %1").arg(qt(kind->label, session_.language())), added.design);
    session_.settle();
    session_.select({added.id});
    session_.reveal(added.id);
}

void PalettePanel::addFirst()
{
    if (model_->searching() && model_->rowCount() > 0) {
        add(model_->index(0, 0));
        search_->selectAll();
    }
}

void PalettePanel::recount()
{
    countsAreOld_ = false;
    model_->recount();
}

void PalettePanel::showCard(const QModelIndex& index)
{
    const Kind* kind = model_->kindAt(index);
    if (!kind) {
        card_->hide();
        return;
    }
    list_->scrollTo(index);
    const QRect rect = list_->visualRect(index);
    const QPoint corner = list_->viewport()->mapToGlobal(rect.topLeft());
    card_->showFor(*kind, QRect(QPoint(mapToGlobal(QPoint()).x(), corner.y()), QSize(width(), rect.height())));
}

void PalettePanel::toggleCard()
{
    if (card_->isVisible())
        card_->hide();
    else
        showCard(list_->currentIndex());
}

bool PalettePanel::searchKey(int key)
{
    switch (key) {
    case Qt::Key_Down:
        if (!list_->currentIndex().isValid())
            list_->setCurrentIndex(model_->index(0, 0));
        list_->setFocus(Qt::OtherFocusReason);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        addFirst();
        return true;
    case Qt::Key_Escape:
        if (search_->text().isEmpty())
            return false;
        search_->clear();
        return true;
    default:
        return false;
    }
}

bool PalettePanel::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusOut)
        card_->hide();
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    if (key->key() == Qt::Key_I && key->modifiers() == Qt::ControlModifier) {
        toggleCard();
        return true;
    }
    if (key->key() == Qt::Key_Escape && card_->isVisible()) {
        card_->hide();
        return true;
    }
    if (const Kind* kind = model_->kindAt(list_->currentIndex()); kind && key->key() == Qt::Key_F1) {
        session_.explain(QStringLiteral("kind/") + qt(kind->name.text()));
        return true;
    }
    if (watched == search_)
        return searchKey(key->key()) || QWidget::eventFilter(watched, event);
    if (key->key() == Qt::Key_Escape) {
        focusSearch();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void PalettePanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void PalettePanel::showEvent(QShowEvent* event)
{
    if (countsAreOld_)
        recount();
    QWidget::showEvent(event);
}

void PalettePanel::hideEvent(QHideEvent* event)
{
    card_->hide();
    QWidget::hideEvent(event);
}

} // namespace designer::ui
