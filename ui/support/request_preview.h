#pragma once

#include <QCoreApplication>
#include <QString>

#include "ui/render/theme.h"
#include "ui/support/outgoing.h"
#include "ui/support/verdict.h"

namespace designer::ui {

/// What will be sent of one ticket, as a page: every field of the request and every attachment, with what the support
/// center said of a field beside it.
class RequestPreview {
    Q_DECLARE_TR_FUNCTIONS(RequestPreview)

public:
    static QString page(const Outgoing& ticket, const SupportAccount& account,
                        const std::vector<FieldProblem>& problems, const Theme& theme);
};

} // namespace designer::ui
