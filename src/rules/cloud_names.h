#pragma once

#include <string>
#include <vector>

#include "design/survey.h"

namespace designer {

/// Two components here that ask for one name. They may be one component in two
/// environments: environments share the account.
struct SharedName {
    Here component; // the later of the two, production first
    Here other;
};

/// Of queues, AWS secrets and object repositories with one name, all but the
/// first, each with the first; of GitHub secrets those of one code repository,
/// whatever the case of their letters.
std::vector<SharedName> sharedCloudNames(const Survey& survey);

/// The component's name with its environment at the end (before ".fifo"), within
/// the length that the kind allows, and not yet used by its kind in the design.
std::string nameForEnvironment(const Here& here);

} // namespace designer
