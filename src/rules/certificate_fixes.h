#pragma once

#include <string>
#include <vector>

#include "rules/endpoints.h"
#include "rules/rule.h"

namespace designer {

/// Characters, of the name that a certificate is issued for (X.520).
inline constexpr std::size_t longestCommonName = 64;

/// Calls `f(std::string_view)` for every name that a certificate asks for here, as it is written.
template <typename F> void eachDomain(const Here& certificate, F&& f)
{
    for (const json::Value& item : certificate.value(property::domains).array())
        f(std::string_view(item.isObject() ? item["domain"].string() : item.string()));
}

/// Whether one of the certificate's names is good for a name in normal form.
bool certifies(const Here& certificate, std::string_view name);
/// Whether a certificate that is attached to an endpoint here certifies a name in normal form.
bool certified(const Here& endpoint, std::string_view name);

/// The record that keeps a certificate valid: its name, and what it points to where that was noted too.
struct ValidationRecord {
    std::string_view name;
    std::string_view target;
};
/// "NAME" or "NAME CNAME TARGET".
ValidationRecord readValidationRecord(std::string_view written);
/// House property of a certificate: the validation records that it was issued with.
Key validationRecordsProperty();

// Ways to mend what the rules about certificates find.
std::vector<Fix> listHostNames(const Survey& survey, const Finding& finding);
std::vector<Fix> copyDnsContact(const Survey& survey, const Finding& finding);
std::vector<Fix> restoreValidationRecord(const Survey& survey, const Finding& finding);
std::vector<Fix> removeAttachment(const Survey& survey, const Finding& finding);
std::vector<Fix> certifyEndpoint(const Survey& survey, const Finding& finding);
std::vector<Fix> shorterNameFirst(const Survey& survey, const Finding& finding);
std::vector<Fix> recommendedPolicy(const Survey& survey, const Finding& finding);

} // namespace designer
