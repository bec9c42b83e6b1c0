#pragma once

#include <QByteArray>
#include <string>

namespace designer::ui {

/// A PDF of QPdfWriter that says it was made on a day ("2026-11-24", midnight UTC), so that two runs give the same
/// bytes in any time zone. Its cross-reference table stays right.
QByteArray dated(QByteArray pdf, const std::string& day);

} // namespace designer::ui
