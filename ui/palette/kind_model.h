#pragma once

#include <QAbstractItemModel>
#include <unordered_map>
#include <vector>

#include "ui/studio/session.h"

namespace designer::ui {

/// The kinds of component under their families or, while something is searched,
/// in one list with the best first.
class KindModel : public QAbstractItemModel {
    Q_OBJECT

public:
    enum Role {
        backingRole = Qt::UserRole, // what backs the kind
        countRole                   // how many the design has
    };

    explicit KindModel(const Session& session, QObject* parent = nullptr);

    /// Nothing typed: the families.
    void search(const QString& typed);
    bool searching() const { return searching_; }
    /// Counts the design's components anew.
    void recount();
    /// Words in the session's language.
    void retranslate();

    /// Null for a family.
    const Kind* kindAt(const QModelIndex& index) const;
    Family familyAt(const QModelIndex& index) const;
    /// Invalid while the kind is not listed.
    QModelIndex indexOf(Key kind) const;

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& index) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QStringList mimeTypes() const override;
    QMimeData* mimeData(const QModelIndexList& indexes) const override;

private:
    struct Group {
        Family family = Family::network;
        std::vector<const Kind*> kinds;
    };
    QVariant familyData(const Group& group, int role) const;
    QVariant kindData(const Kind& kind, int role) const;
    int countOf(const Kind& kind) const;
    void announceAll();

    const Session& session_;
    std::vector<Group> families_;
    std::vector<const Kind*> found_;
    std::unordered_map<Key, int> counts_;
    bool searching_ = false;
};

} // namespace designer::ui
