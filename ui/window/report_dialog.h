#pragma once

#include <QDialog>

namespace designer::ui {

/// A report of any length, to be scrolled, selected and copied. Its words are shown as they are, whatever they hold.
class ReportDialog : public QDialog {
    Q_OBJECT

public:
    ReportDialog(const QString& title, const QString& report, QWidget* parent);
};

} // namespace designer::ui
