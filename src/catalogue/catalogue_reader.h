#pragma once

#include "catalogue/catalogue.h"
#include "catalogue/data_reader.h"

namespace designer {

/// Builds a catalogue from its three parts, which may come from three files.
/// Tables first: properties take options from them. Then kinds, then wires.
class CatalogueReader {
public:
    void readTables(DataReader& data, const Place& document);
    void readKinds(DataReader& data, const Place& document);
    void readWires(DataReader& data, const Place& document);

    Catalogue take() { return std::move(catalogue_); }

private:
    Catalogue catalogue_;
};

/// The lists that age, each `{"date", "source", "rows"}`.
Tables readTables(DataReader& data, const Place& tables);

/// Properties of a kind or a wire; some take their options from tables.
std::vector<Property> readProperties(DataReader& data, const Place& properties, const Tables& tables);

/// One kind with everything it says of itself.
Kind readKind(DataReader& data, const Place& kind, const Tables& tables);

} // namespace designer
