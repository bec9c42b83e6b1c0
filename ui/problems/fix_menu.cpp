#include "ui/problems/fix_menu.h"

#include "ui/render/consequence_words.h"
#include "ui/render/words.h"

namespace designer::ui {

namespace {

/// More would be no menu any more, and each is priced.
constexpr int mostFixes = 12;

/// In the words of the first column of a menu: an ampersand is no shortcut here.
QString asLabel(QString text)
{
    return text.replace(QLatin1Char('&'), QStringLiteral("&&"));
}

} // namespace

FixMenu::FixMenu(Session& session, const std::shared_ptr<const Analysis>& analysis, const std::vector<FindingRow>& rows,
                 QWidget* parent)
    : QMenu(parent), session_(session)
{
    setAttribute(Qt::WA_DeleteOnClose);
    int fixes = 0;
    for (const FindingRow& row : rows) {
        const auto offered = offeredFixes(analysis, row, session.language(), rows.size());
        if (offered.empty() || fixes >= mostFixes)
            continue;
        if (rows.size() > 1)
            addSection(asLabel(qt(row.first().rule->title, session.language())));
        for (const OfferedFix& fix : offered)
            if (fixes++ < mostFixes)
                add(fix);
    }
    if (fixes == 0)
        addAction(tr("No quick fix for this"))->setEnabled(false);
    connect(this, &QMenu::aboutToHide, this, [this] { session_.setPreview(std::nullopt); });
}

void FixMenu::add(const OfferedFix& fix)
{
    const Design after = fix.apply(session_.design());
    const QString price = priceWords(session_.whatIf(after), after, session_.language());
    QAction* action = addAction(asLabel(price.isEmpty() ? fix.title : fix.title + QStringLiteral(" (%1)").arg(price)));
    connect(action, &QAction::hovered, this, [this, fix] { session_.setPreview(fix.apply(session_.design())); });
    connect(action, &QAction::triggered, this, [this, fix] { applyFix(session_, fix); });
}

} // namespace designer::ui
