#include "ui/problems/explain_page.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QScrollBar>
#include <QShortcut>
#include <QStackedWidget>
#include <QTextBrowser>
#include <QToolButton>
#include <QVBoxLayout>

#include "ui/problems/explain_text.h"
#include "ui/render/painter.h"
#include "ui/render/symbols.h"

namespace designer::ui {

namespace {

constexpr int pageGap = 8;
constexpr int symbolSize = 40;
constexpr int resultHeight = 24;
constexpr int topicRole = Qt::UserRole;

} // namespace

ExplainPage::ExplainPage(Session& session, QWidget* parent)
    : QWidget(parent), session_(session), topics_{QString()}, scrolled_{0}
{
    makeBar();
    makePages();
    connect(&session_, &Session::languageChanged, this, &ExplainPage::retranslate);
    retranslate();
}

void ExplainPage::makeBar()
{
    const auto button = [this](const QString& text, const QString& name) {
        auto* made = new QToolButton(this);
        made->setText(text);
        made->setObjectName(name);
        made->setAutoRaise(true);
        made->setFocusPolicy(Qt::TabFocus);
        return made;
    };
    back_ = button(QStringLiteral("←"), QStringLiteral("back"));
    forward_ = button(QStringLiteral("→"), QStringLiteral("forward"));
    contents_ = button({}, QStringLiteral("contents"));
    search_ = new QLineEdit(this);
    search_->setObjectName(QStringLiteral("search"));
    search_->setClearButtonEnabled(true);
    search_->installEventFilter(this);
    connect(back_, &QToolButton::clicked, this, &ExplainPage::back);
    connect(forward_, &QToolButton::clicked, this, &ExplainPage::forward);
    connect(contents_, &QToolButton::clicked, this, [this] { show(QString()); });
    connect(search_, &QLineEdit::textChanged, this, &ExplainPage::search);
    const auto shortcut = [this](QKeySequence::StandardKey key, auto slot) {
        auto* made = new QShortcut(key, this);
        made->setContext(Qt::WidgetWithChildrenShortcut);
        connect(made, &QShortcut::activated, this, slot);
    };
    shortcut(QKeySequence::Back, &ExplainPage::back);
    shortcut(QKeySequence::Forward, &ExplainPage::forward);
}

void ExplainPage::makePages()
{
    browser_ = new QTextBrowser(this);
    browser_->setOpenLinks(false);
    browser_->setFrameShape(QFrame::NoFrame);
    browser_->document()->setDocumentMargin(2 * pageGap);
    browser_->document()->setIndentWidth(2 * pageGap);
    browser_->document()->setDefaultFont(DiagramPainter::font(13));
    connect(browser_, &QTextBrowser::anchorClicked, this, &ExplainPage::open);
    results_ = new QListWidget(this);
    results_->setObjectName(QStringLiteral("results"));
    results_->setFrameShape(QFrame::NoFrame);
    results_->setFont(DiagramPainter::font(13));
    results_->setUniformItemSizes(true);
    connect(results_, &QListWidget::itemActivated, this,
            [this](QListWidgetItem* item) { openResult(results_->row(item)); });
    connect(results_, &QListWidget::itemClicked, this,
            [this](QListWidgetItem* item) { openResult(results_->row(item)); });
    pages_ = new QStackedWidget(this);
    pages_->addWidget(browser_);
    pages_->addWidget(results_);
    auto* bar = new QHBoxLayout;
    bar->setContentsMargins(pageGap, pageGap, pageGap, pageGap);
    bar->setSpacing(pageGap / 2);
    for (QToolButton* button : {back_, forward_, contents_})
        bar->addWidget(button);
    bar->addWidget(search_, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(bar);
    layout->addWidget(pages_, 1);
}

QTextDocument* ExplainPage::document() const
{
    return browser_->document();
}

void ExplainPage::show(const QString& topic)
{
    const bool known = kindOf(topic, session_.catalogue()) || ruleOf(topic);
    const QString next = known ? topic : QString();
    search_->clear();
    if (next == topics_[at_])
        return;
    scrolled_[at_] = browser_->verticalScrollBar()->value();
    topics_.resize(at_ + 1);
    scrolled_.resize(at_ + 1);
    topics_.push_back(next);
    scrolled_.push_back(0);
    ++at_;
    render();
}

void ExplainPage::back()
{
    if (at_ > 0)
        visit(at_ - 1);
}

void ExplainPage::forward()
{
    if (at_ + 1 < topics_.size())
        visit(at_ + 1);
}

void ExplainPage::visit(std::size_t position)
{
    search_->clear();
    scrolled_[at_] = browser_->verticalScrollBar()->value();
    at_ = position;
    render();
}

void ExplainPage::render()
{
    const Theme& theme = Theme::of(palette());
    if (const Kind* kind = kindOf(topic(), session_.catalogue()))
        document()->addResource(QTextDocument::ImageResource, QUrl(kindSymbol()),
                                symbolTile(kind->name, theme.family(kind->family), symbolSize, devicePixelRatioF()));
    browser_->setHtml(pageText(topic(), session_.catalogue(), session_.language(), theme));
    browser_->verticalScrollBar()->setValue(scrolled_[at_]);
    back_->setEnabled(at_ > 0);
    forward_->setEnabled(at_ + 1 < topics_.size());
}

void ExplainPage::search()
{
    const QString typed = search_->text().trimmed();
    results_->clear();
    pages_->setCurrentWidget(typed.isEmpty() ? static_cast<QWidget*>(browser_) : results_);
    if (typed.isEmpty())
        return;
    for (const FoundPage& page : searchPages(typed, session_.catalogue(), session_.language())) {
        auto* item = new QListWidgetItem(page.title + QStringLiteral("  ·  ") + page.about, results_);
        item->setData(topicRole, page.topic);
        item->setSizeHint({0, resultHeight});
    }
    if (results_->count() == 0) {
        auto* none = new QListWidgetItem(tr("No page speaks of “%1”").arg(typed), results_);
        none->setFlags(Qt::NoItemFlags);
    } else {
        results_->setCurrentRow(0);
    }
}

void ExplainPage::openResult(int row)
{
    const QListWidgetItem* item = results_->item(row);
    if (!item || item->data(topicRole).isNull())
        return;
    show(item->data(topicRole).toString());
    browser_->setFocus(Qt::OtherFocusReason);
}

void ExplainPage::open(const QUrl& link)
{
    show(link.toString());
}

bool ExplainPage::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != search_ || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    switch (static_cast<QKeyEvent*>(event)->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        openResult(results_->currentRow());
        return true;
    case Qt::Key_Down:
        (search_->text().trimmed().isEmpty() ? static_cast<QWidget*>(browser_) : results_)
            ->setFocus(Qt::OtherFocusReason);
        return true;
    case Qt::Key_Escape:
        if (search_->text().isEmpty())
            break;
        search_->clear();
        return true;
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}

void ExplainPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::PaletteChange)
        render();
    QWidget::changeEvent(event);
}

void ExplainPage::retranslate()
{
    back_->setToolTip(tr("Back"));
    back_->setAccessibleName(tr("Back"));
    forward_->setToolTip(tr("Forward"));
    forward_->setAccessibleName(tr("Forward"));
    contents_->setText(tr("Contents"));
    search_->setPlaceholderText(tr("Search all pages"));
    search_->setAccessibleName(tr("Search all pages"));
    browser_->setAccessibleName(tr("Explanation"));
    results_->setAccessibleName(tr("Pages found"));
    scrolled_[at_] = browser_->verticalScrollBar()->value();
    render();
    search();
}

} // namespace designer::ui
