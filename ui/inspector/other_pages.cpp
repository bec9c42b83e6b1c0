#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/inspector/editing.h"
#include "ui/inspector/page.h"
#include "ui/inspector/property_field.h"
#include "ui/inspector/property_form.h"
#include "ui/inspector/text_editors.h"
#include "ui/render/words.h"

namespace designer::ui {

/// A note: its text.
class NotePage : public Page {
    Q_OBJECT

public:
    NotePage(Session& session, Editing& editing, std::string id, QWidget* parent)
        : Page(parent), session_(session), editing_(editing), id_(std::move(id)), text_(new LongTextEditor(this))
    {
        auto* column = new QVBoxLayout(this);
        column->setSpacing(8);
        column->addWidget(titleLabel(tr("Note"), this));
        column->addWidget(text_);
        column->addStretch();
        text_->setLabel(tr("Text of the note"));
        connect(text_, &ValueEditor::edited, this, &NotePage::change);
        connect(text_, &ValueEditor::settled, this, [this] { editing_.settle(this); });
        connect(text_, &ValueEditor::abandoned, this, [this] { editing_.abandon(this); });
        refresh();
    }

    bool refresh() override
    {
        const Note* note = session_.design().notes().find(id_);
        if (note)
            text_->setValue(note->text);
        return note;
    }

private:
    void change(const json::Value& text)
    {
        editing_.change(
            this, tr("Change a note"),
            [this, text](const Design& design) {
                Note note = *design.notes().find(id_);
                note.text = text.string();
                return design.with(std::move(note));
            },
            false);
    }

    Session& session_;
    Editing& editing_;
    std::string id_;
    LongTextEditor* text_;
};

/// Several things: how many of what; the properties of components of one kind
/// are edited together.
class SeveralPage : public Page {
    Q_OBJECT

public:
    SeveralPage(Session& session, Editing& editing, QWidget* parent)
        : Page(parent), session_(session), editing_(editing), ids_(session.selection())
    {
        auto* column = new QVBoxLayout(this);
        column->setSpacing(8);
        countKinds();
        column->addWidget(titleLabel(tr("%1 selected").arg(ids_.size()), this));
        for (const auto& [kind, ids] : byKind_)
            addKind(column, *kind, ids);
        if (others_ > 0)
            column->addWidget(mutedLabel(counted(others_, tr("1 wire or note"), tr("%1 wires and notes")), this));
        if (byKind_.size() == 1)
            addForm(column);
        column->addStretch();
    }

    bool refresh() override
    {
        const bool same = std::all_of(ids_.begin(), ids_.end(), [this](const std::string& id) {
            return session_.design().component(id) || session_.design().connection(id)
                   || session_.design().notes().contains(id);
        });
        return same && (!form_ || form_->refresh());
    }

    QWidget* reveal(Key property) override
    {
        PropertyField* field = form_ ? form_->field(property) : nullptr;
        if (field)
            field->reveal();
        return field;
    }

private:
    void countKinds()
    {
        for (const std::string& id : ids_) {
            const Component* component = session_.design().component(id);
            const Kind* kind = component ? session_.catalogue().kind(component->kind) : nullptr;
            if (!kind) {
                ++others_;
                continue;
            }
            auto at =
                std::find_if(byKind_.begin(), byKind_.end(), [kind](const auto& each) { return each.first == kind; });
            if (at == byKind_.end())
                at = byKind_.insert(at, {kind, {}});
            at->second.push_back(id);
        }
    }

    void addKind(QVBoxLayout* column, const Kind& kind, const std::vector<std::string>& ids)
    {
        const OwnedText& label = ids.size() == 1 ? kind.label : kind.plural;
        const QString words = QStringLiteral("%1 %2").arg(ids.size()).arg(qt(label, session_.language()));
        if (byKind_.size() == 1) {
            column->addWidget(new QLabel(words, this));
            return;
        }
        auto* button = new QPushButton(words, this);
        button->setToolTip(tr("Select only these"));
        column->addWidget(button, 0, Qt::AlignLeft);
        connect(button, &QPushButton::clicked, this, [this, ids] { session_.select(ids); });
    }

    void addForm(QVBoxLayout* column)
    {
        column->addWidget(mutedLabel(tr("A change holds for all of them."), this));
        form_ = new PropertyForm(session_, editing_, Subject::ofComponents(session_, byKind_.front().second), this);
        column->addWidget(form_);
    }

    Session& session_;
    Editing& editing_;
    std::vector<std::string> ids_;
    std::vector<std::pair<const Kind*, std::vector<std::string>>> byKind_;
    std::size_t others_ = 0;
    PropertyForm* form_ = nullptr;
};

Page* makeNotePage(Session& session, Editing& editing, const std::string& id, QWidget* parent)
{
    return new NotePage(session, editing, id, parent);
}

Page* makeSeveralPage(Session& session, Editing& editing, QWidget* parent)
{
    return new SeveralPage(session, editing, parent);
}

} // namespace designer::ui

#include "other_pages.moc"
