#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "design/survey.h"
#include "rules/rule.h"

namespace designer {

/// One record that a zone asks for.
struct DnsRecord {
    std::string name;       // whole, in normal form
    std::string type;       // upper case
    std::string_view value; // as it was written
    Text problem;           // why the name cannot be a record's; empty: it can
    std::size_t index = 0;  // in the list that the design holds

    /// "www.example.com A": tells the records of a zone apart.
    std::string label() const { return name + ' ' + type; }
};

/// The records of a zone, from a list or from an exported zone file (RFC 1035,
/// section 5; lines that hold no record of a known type are passed over).
/// A name without a dot behind it is below the zone unless it ends with the
/// zone's name or can only be meant as a whole one. Values refer to the design.
std::vector<DnsRecord> recordsOf(const Here& zone);

/// The names of a zone's records, in order.
std::vector<std::string> recordNamesOf(const Here& zone);

/// Why a value does not fit its type (AWS: Route 53, resource record types);
/// empty when it does. "alias TARGET" fits A and AAAA.
Text problemOfValue(const DnsRecord& record);

/// The value of a record that follows a component or host of AWS: "alias api-balancer".
std::string aliasTo(std::string_view target);

} // namespace designer
