#include "ui/inspector/inspector_panel.h"

#include <QEvent>
#include <QScrollArea>
#include <QScrollBar>
#include <QTimer>
#include <QVBoxLayout>

#include "ui/inspector/design_page.h"
#include "ui/inspector/editing.h"
#include "ui/inspector/page.h"

namespace designer::ui {

namespace {

Page* pageFor(Session& session, Editing& editing, QWidget* parent)
{
    const auto& selection = session.selection();
    const Design& design = session.design();
    if (selection.empty())
        return new DesignPage(session, editing, parent);
    if (selection.size() > 1)
        return makeSeveralPage(session, editing, parent);
    const std::string& id = selection.front();
    const Component* component = design.component(id);
    if (component && session.catalogue().kind(component->kind))
        return makeComponentPage(session, editing, id, parent);
    if (design.connection(id))
        return makeWirePage(session, editing, id, parent);
    if (design.notes().contains(id))
        return makeNotePage(session, editing, id, parent);
    return new DesignPage(session, editing, parent);
}

} // namespace

InspectorPanel::InspectorPanel(Session& session, QWidget* parent)
    : QWidget(parent), session_(session), area_(new QScrollArea(this)),
      editing_(new Editing(session, this)) // which outlives the pages in the area
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(area_);
    area_->setWidgetResizable(true);
    area_->setFrameShape(QFrame::NoFrame);
    area_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area_->setFocusPolicy(Qt::NoFocus);
    setMinimumWidth(280);
    connectSession();
}

void InspectorPanel::connectSession()
{
    const auto anew = [this] { follow(true); };
    const auto again = [this] { follow(false); };
    connect(&session_, &Session::selectionChanged, this, anew);
    connect(&session_, &Session::opened, this, anew);
    connect(&session_, &Session::languageChanged, this, anew);
    connect(&session_, &Session::changed, this, again);
    connect(&session_, &Session::environmentChanged, this, again);
    connect(&session_, &Session::presentingChanged, this, again);
    connect(&session_, &Session::analysed, this, [this] {
        if (isVisible())
            showAnalysis();
        else
            stale_ = true;
    });
    connect(&session_, &Session::revealRequested, this, &InspectorPanel::reveal);
}

void InspectorPanel::follow(bool anew)
{
    if (!isVisible()) {
        stale_ = true;
        staleAnew_ = staleAnew_ || anew;
        return;
    }
    if (anew)
        makePage();
    else
        refresh();
}

void InspectorPanel::refresh()
{
    if (!page_ || !page_->refresh())
        makePage();
    else
        showAnalysis();
}

void InspectorPanel::makePage()
{
    if (QWidget* old = area_->takeWidget()) {
        old->hide();
        old->setParent(area_);
        old->deleteLater(); // one of its fields may be speaking
    }
    page_ = pageFor(session_, *editing_, area_);
    page_->setAutoFillBackground(true);
    area_->setWidget(page_);
    area_->verticalScrollBar()->setValue(0);
    showAnalysis();
}

void InspectorPanel::showAnalysis()
{
    if (page_)
        page_->showAnalysis();
}

void InspectorPanel::reveal(const std::string& component, Key property)
{
    const std::vector<std::string> wanted = component.empty() ? std::vector<std::string>() : std::vector{component};
    session_.select(wanted);
    if (!isVisible())
        return;
    if (!page_)
        makePage();
    QWidget* field = page_->reveal(property);
    if (!field)
        return;
    page_->layout()->activate();
    area_->ensureWidgetVisible(field, 0, 24);
}

void InspectorPanel::edit()
{
    if (page_ && isVisible())
        page_->edit();
}

void InspectorPanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (!std::exchange(stale_, false))
        return;
    if (std::exchange(staleAnew_, false))
        makePage();
    else
        refresh();
}

void InspectorPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        follow(true);
    QWidget::changeEvent(event);
}

} // namespace designer::ui
