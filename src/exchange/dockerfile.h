#pragma once

#include <string>
#include <string_view>

#include "exchange/exporter.h"

namespace designer {

/// How the image of a container is built, as the guide shows it: 75 % of the
/// memory to the JVM (guide: Containers, Container image). Comments are in
/// `language`, of one environment or (empty) all. The id is that of a container of the survey.
ExportedFile dockerfile(const Survey& survey, std::string_view container, Language language,
                        std::string_view environment = {});

/// One file for each container. Throws ExportError when there is none.
Export dockerfileExport(const ExportRequest& request);

} // namespace designer
