#include "ui/window/help_window.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScrollBar>
#include <QSet>
#include <QShortcut>
#include <QSplitter>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextTable>
#include <QToolButton>
#include <QTreeWidget>
#include <QTreeWidgetItemIterator>
#include <QVBoxLayout>

#include "analysis/analysis.h"
#include "catalogue/family_words.h"
#include "ui/render/painter.h"
#include "ui/render/severity_mark.h"
#include "ui/render/symbols.h"
#include "ui/render/words.h"
#include "ui/window/help_pages.h"

namespace designer::ui {

namespace {

constexpr int gap = 8;
constexpr int symbolSize = 40;
constexpr int topicRole = Qt::UserRole;
constexpr QSize firstHelpSize(1040, 720);

QString firstTopic()
{
    return QStringLiteral("chapter/") + QLatin1String(chapters().front());
}

QFont headingFont(int pixelSize)
{
    QFont font = DiagramPainter::font(pixelSize);
    font.setWeight(QFont::DemiBold);
    return font;
}

/// Headings in the sizes of the window, air between paragraphs.
void dress(QTextDocument& document, const Theme& theme)
{
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        QTextCursor cursor(block);
        const int level = block.blockFormat().headingLevel();
        QTextBlockFormat format;
        const bool inTable = cursor.currentTable() != nullptr;
        format.setTopMargin(level > 1 ? 2 * gap : 0);
        format.setBottomMargin(inTable || block.textList() ? gap / 2 : gap);
        format.setLineHeight(125, QTextBlockFormat::ProportionalHeight);
        cursor.mergeBlockFormat(format);
        if (level == 0)
            continue;
        QTextCharFormat letters;
        letters.setFont(headingFont(level == 1 ? 16 : 13));
        letters.setForeground(theme.text);
        cursor.select(QTextCursor::BlockUnderCursor);
        cursor.setCharFormat(letters);
    }
}

/// Tables without boxes, all of one width.
void dressTables(QTextDocument& document)
{
    for (QTextFrame* frame : document.rootFrame()->childFrames()) {
        auto* table = qobject_cast<QTextTable*>(frame);
        if (!table)
            continue;
        QTextTableFormat format = table->format();
        format.setBorder(0);
        format.setCellSpacing(0);
        format.setCellPadding(gap / 4.0);
        format.setBottomMargin(gap);
        format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
        QVector<QTextLength> widths(table->columns(), QTextLength(QTextLength::VariableLength, 0));
        widths.front() = QTextLength(QTextLength::PercentageLength, 60);
        format.setColumnWidthConstraints(widths);
        table->setFormat(format);
    }
}

/// Whether something below matches; what does not is hidden.
bool showOnly(QTreeWidgetItem& item, const QSet<QString>& topics)
{
    bool any = topics.contains(item.data(0, topicRole).toString());
    for (int i = 0; i < item.childCount(); ++i)
        any = showOnly(*item.child(i), topics) || any;
    item.setHidden(!any);
    return any;
}

QTreeWidgetItem* firstShownPage(QTreeWidget& tree)
{
    for (QTreeWidgetItemIterator it(&tree, QTreeWidgetItemIterator::NotHidden); *it; ++it)
        if (!(*it)->data(0, topicRole).isNull())
            return *it;
    return nullptr;
}

} // namespace

HelpWindow::HelpWindow(Session& session) : session_(session), topics_{firstTopic()}, scrolled_{0}
{
    setAttribute(Qt::WA_QuitOnClose, false);
    makeContents();
    makePages();
    place();
    connect(&session_, &Session::languageChanged, this, &HelpWindow::retranslate);
    retranslate();
    contents_->setFocus();
}

void HelpWindow::makeContents()
{
    const auto button = [this](const QString& text, auto slot) {
        auto* made = new QToolButton(this);
        made->setText(text);
        made->setAutoRaise(true);
        connect(made, &QToolButton::clicked, this, slot);
        return made;
    };
    back_ = button(QStringLiteral("←"), &HelpWindow::back);
    forward_ = button(QStringLiteral("→"), &HelpWindow::forward);
    search_ = new QLineEdit(this);
    search_->setObjectName(QStringLiteral("search"));
    search_->setClearButtonEnabled(true);
    search_->installEventFilter(this);
    connect(search_, &QLineEdit::textChanged, this, &HelpWindow::search);
    contents_ = new QTreeWidget(this);
    contents_->setHeaderHidden(true);
    contents_->setFrameShape(QFrame::NoFrame);
    contents_->setFont(DiagramPainter::font(13));
    contents_->setUniformRowHeights(true);
    connect(contents_, &QTreeWidget::currentItemChanged, this, [this](QTreeWidgetItem* item) {
        if (item && !item->data(0, topicRole).isNull())
            open(item->data(0, topicRole).toString());
    });
}

void HelpWindow::makePages()
{
    pages_ = new QTextBrowser(this);
    pages_->setOpenLinks(false);
    pages_->setFrameShape(QFrame::NoFrame);
    pages_->document()->setDocumentMargin(3 * gap);
    pages_->document()->setIndentWidth(2 * gap);
    pages_->document()->setDefaultFont(DiagramPainter::font(13));
    connect(pages_, &QTextBrowser::anchorClicked, this, [this](const QUrl& link) { open(link.toString()); });
    const auto shortcut = [this](QKeySequence::StandardKey key, auto slot) {
        connect(new QShortcut(key, this), &QShortcut::activated, this, slot);
    };
    shortcut(QKeySequence::Back, &HelpWindow::back);
    shortcut(QKeySequence::Forward, &HelpWindow::forward);
    shortcut(QKeySequence::Close, &QWidget::close);
    shortcut(QKeySequence::Find, [this] {
        search_->setFocus();
        search_->selectAll();
    });
}

void HelpWindow::place()
{
    auto* side = new QWidget;
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(gap, gap, gap, gap);
    column->setSpacing(gap);
    auto* bar = new QHBoxLayout;
    bar->setSpacing(gap / 2);
    bar->addWidget(back_);
    bar->addWidget(forward_);
    bar->addWidget(search_, 1);
    column->addLayout(bar);
    column->addWidget(contents_, 1);
    auto* parts = new QSplitter;
    parts->addWidget(side);
    parts->addWidget(pages_);
    parts->setStretchFactor(1, 1);
    parts->setSizes({320, firstHelpSize.width() - 320});
    parts->setChildrenCollapsible(false);
    auto* whole = new QHBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(parts);
    resize(firstHelpSize);
}

void HelpWindow::open(const QString& topic)
{
    const bool known = !chapterOf(topic).isEmpty() || kindOf(topic, session_.catalogue()) || ruleOf(topic);
    const QString next = known ? topic : firstTopic();
    if (next != topics_[at_]) {
        topics_.resize(at_ + 1);
        scrolled_.resize(at_ + 1);
        topics_.push_back(next);
        scrolled_.push_back(0);
        visit(at_ + 1);
    }
}

void HelpWindow::back()
{
    if (at_ > 0)
        visit(at_ - 1);
}

void HelpWindow::forward()
{
    if (at_ + 1 < topics_.size())
        visit(at_ + 1);
}

void HelpWindow::visit(std::size_t position)
{
    scrolled_[at_] = pages_->verticalScrollBar()->value();
    at_ = position;
    render();
}

void HelpWindow::render()
{
    const Theme& theme = Theme::of(palette());
    if (const QString chapter = chapterOf(topic()); !chapter.isEmpty()) {
        pages_->document()->setMarkdown(chapterText(chapter, session_.catalogue(), session_.language()));
        dress(*pages_->document(), theme);
        dressTables(*pages_->document());
    } else {
        if (const Kind* kind = kindOf(topic(), session_.catalogue()))
            pages_->document()->addResource(
                QTextDocument::ImageResource, QUrl(kindSymbol()),
                symbolTile(kind->name, theme.family(kind->family), symbolSize, devicePixelRatioF()));
        pages_->setHtml(pageText(topic(), session_.catalogue(), session_.language(), theme));
    }
    pages_->moveCursor(QTextCursor::Start);
    pages_->verticalScrollBar()->setValue(scrolled_[at_]);
    back_->setEnabled(at_ > 0);
    forward_->setEnabled(at_ + 1 < topics_.size());
    markInContents();
}

/// The page's row, without another visit.
void HelpWindow::markInContents()
{
    const QSignalBlocker quiet(contents_);
    for (QTreeWidgetItemIterator it(contents_); *it; ++it)
        if ((*it)->data(0, topicRole).toString() == topic()) {
            contents_->setCurrentItem(*it);
            return;
        }
}

QTreeWidgetItem* HelpWindow::addPage(QTreeWidgetItem& group, const QString& topic, const QString& title)
{
    auto* item = new QTreeWidgetItem(&group, {title});
    item->setData(0, topicRole, topic);
    item->setToolTip(0, title);
    return item;
}

void HelpWindow::fillContents()
{
    const QSignalBlocker quiet(contents_);
    contents_->clear();
    auto* guide = new QTreeWidgetItem(contents_, {tr("Guide")});
    for (const char* id : chapters()) {
        const QString chapter = QLatin1String(id);
        addPage(*guide, QStringLiteral("chapter/") + chapter, chapterTitle(chapter, session_.language()));
    }
    fillKinds();
    fillRules();
    for (int i = 0; i < contents_->topLevelItemCount(); ++i)
        contents_->topLevelItem(i)->setFont(0, headingFont(13));
    guide->setExpanded(true);
}

void HelpWindow::fillKinds()
{
    auto* components = new QTreeWidgetItem(contents_, {tr("Components")});
    for (int at = 0; at <= static_cast<int>(Family::client); ++at) {
        const auto family = static_cast<Family>(at);
        auto* group = new QTreeWidgetItem(components, {qt(familyName(family), session_.language())});
        for (const Kind& kind : session_.catalogue().kinds())
            if (kind.family == family)
                addPage(*group, QStringLiteral("kind/") + qt(kind.name.text()), qt(kind.label, session_.language()));
        group->setHidden(group->childCount() == 0);
    }
}

void HelpWindow::fillRules()
{
    auto* rules = new QTreeWidgetItem(contents_, {tr("Rules")});
    for (const Severity severity : {Severity::error, Severity::warning, Severity::advice}) {
        const Text& name = weightPlural(static_cast<Weight>(severity));
        auto* group = new QTreeWidgetItem(rules, {qt(name, session_.language())});
        for (const Rule* rule : allRules())
            if (rule->severity == severity)
                addPage(*group, QStringLiteral("rule/") + qt(rule->name), qt(rule->title, session_.language()));
    }
}

void HelpWindow::search()
{
    const QString typed = search_->text().trimmed();
    if (typed.isEmpty())
        return fillContents(), markInContents();
    QSet<QString> topics;
    for (const FoundPage& page : searchHelp(typed, session_.catalogue(), session_.language()))
        topics.insert(page.topic);
    for (int i = 0; i < contents_->topLevelItemCount(); ++i)
        showOnly(*contents_->topLevelItem(i), topics);
    contents_->expandAll();
}

bool HelpWindow::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != search_ || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (key != Qt::Key_Down && key != Qt::Key_Return && key != Qt::Key_Enter)
        return QWidget::eventFilter(watched, event);
    if (QTreeWidgetItem* found = firstShownPage(*contents_)) {
        contents_->setCurrentItem(found);
        contents_->setFocus();
    }
    return true;
}

void HelpWindow::keyPressEvent(QKeyEvent* event)
{
    if (event->key() != Qt::Key_Escape)
        QWidget::keyPressEvent(event);
    else if (search_->text().isEmpty())
        close();
    else
        search_->clear();
}

void HelpWindow::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::PaletteChange)
        render();
    QWidget::changeEvent(event);
}

void HelpWindow::retranslate()
{
    setWindowTitle(tr("User Guide"));
    back_->setToolTip(tr("Back"));
    back_->setAccessibleName(tr("Back"));
    forward_->setToolTip(tr("Forward"));
    forward_->setAccessibleName(tr("Forward"));
    search_->setPlaceholderText(tr("Search the guide"));
    search_->setAccessibleName(tr("Search the guide"));
    contents_->setAccessibleName(tr("Contents"));
    pages_->setAccessibleName(tr("Page"));
    fillContents();
    scrolled_[at_] = pages_->verticalScrollBar()->value();
    render();
    search();
}

} // namespace designer::ui
