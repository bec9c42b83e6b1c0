#include "ui/window/report_dialog.h"

#include <QDialogButtonBox>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace designer::ui {

ReportDialog::ReportDialog(const QString& title, const QString& report, QWidget* parent) : QDialog(parent)
{
    setObjectName(QStringLiteral("report"));
    setWindowTitle(title);
    setAttribute(Qt::WA_DeleteOnClose);
    resize(640, 480);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(8);
    auto* words = new QPlainTextEdit(report);
    words->setReadOnly(true);
    words->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    words->setAccessibleName(title);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(words);
    column->addWidget(buttons);
}

} // namespace designer::ui
