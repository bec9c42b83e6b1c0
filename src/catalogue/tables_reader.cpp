#include <algorithm>

#include "catalogue/catalogue_reader.h"

namespace designer {

namespace {

constexpr std::pair<std::string_view, PolicyStrength> strengths[] = {{"recommended", PolicyStrength::recommended},
                                                                     {"normal", PolicyStrength::normal},
                                                                     {"strict", PolicyStrength::strict},
                                                                     {"weak", PolicyStrength::weak}};

std::vector<std::string> sorted(std::vector<std::string> list)
{
    std::sort(list.begin(), list.end());
    return list;
}

class TablesReader {
public:
    TablesReader(DataReader& data, const Place& root) : data_(data), root_(root) {}

    Tables read()
    {
        data_.object(root_);
        sizes();
        names();
        domains();
        return std::move(tables_);
    }

private:
    /// Calls `f(row)` for each row of a dated table.
    template <typename F> std::string rows(std::string_view table, F&& f)
    {
        const Place place = root_.member(table);
        data_.each(place.member("rows"), f);
        return data_.text(place.member("date"));
    }

    int integer(const Place& row, std::string_view key) { return data_.integer(row.member(key)); }
    std::string text(const Place& row, std::string_view key) { return data_.text(row.member(key)); }

    MemoryRange memoryRange(const Place& row)
    {
        MemoryRange range{integer(row, "vcpu"), integer(row, "minimumGb"), integer(row, "maximumGb"),
                          integer(row, "stepGb"), row.value()["minimumGb"]};
        if (range.stepGb == 0)
            data_.fail(row.member("stepGb"), {{"a step of at least 1", "un incremento de al menos 1"}, {}});
        return range;
    }

    std::string nodeTypes(std::string_view table, std::vector<NodeType>& types)
    {
        return rows(table, [&](const Place& row) {
            types.push_back({text(row, "name"), integer(row, "vcpu"), text(row, "memoryGib")});
        });
    }

    void sizes()
    {
        tables_.fargateDate =
            rows("fargate", [this](const Place& row) { tables_.fargate.push_back(memoryRange(row)); });
        tables_.databasesDate = rows("databases", [this](const Place& row) {
            tables_.databases.push_back({text(row, "name"), text(row, "awsName"), integer(row, "connections"),
                                         integer(row, "vcpu"), integer(row, "memoryGb")});
        });
        std::stable_sort(tables_.databases.begin(), tables_.databases.end(),
                         [](const DatabaseType& a, const DatabaseType& b) { return a.connections < b.connections; });
        tables_.cachesDate = nodeTypes("caches", tables_.caches);
        tables_.searchesDate = nodeTypes("searches", tables_.searches);
    }

    void names()
    {
        tables_.securityPoliciesDate = rows("securityPolicies", [this](const Place& row) {
            tables_.securityPolicies.push_back({text(row, "name"), data_.named(row.member("strength"), strengths)});
        });
        tables_.cdnRegionsDate = rows("cdnRegions", [this](const Place& row) {
            tables_.cdnRegions.push_back({text(row, "name"), data_.bilingual(row.member("label")),
                                          data_.flag(row.member("class100")), data_.flag(row.member("class200"))});
        });
        rows("wafGroups", [this](const Place& row) {
            tables_.wafGroups.push_back({text(row, "name"), integer(row, "capacityUnits")});
        });
        rows("recordTypes", [this](const Place& row) { tables_.recordTypes.push_back(data_.text(row)); });
        rows("reservedWords", [this](const Place& row) { tables_.reservedWords.push_back(data_.text(row)); });
        tables_.reservedWords = sorted(std::move(tables_.reservedWords));
    }

    void domains()
    {
        const Place domains = root_.member("topLevelDomains");
        const auto list = [&](std::string_view key) { return sorted(data_.texts(domains.member(key))); };
        tables_.tldsDate = data_.text(domains.member("date"));
        tables_.tldsOpen = list("open");
        tables_.tldsClosed = list("closed");
        tables_.tldsAbsent = list("absent");
        tables_.tldsWithoutIdn = list("withoutIdn");
        rows("secondLevelSuffixes",
             [this](const Place& row) { tables_.secondLevelSuffixes.push_back(data_.text(row)); });
        tables_.secondLevelSuffixes = sorted(std::move(tables_.secondLevelSuffixes));
    }

    DataReader& data_;
    const Place& root_;
    Tables tables_;
};

} // namespace

Tables readTables(DataReader& data, const Place& place)
{
    return TablesReader(data, place).read();
}

} // namespace designer
