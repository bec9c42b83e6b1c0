#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "cli/options.h"
#include "design/design.h"
#include "estimate/ratecard.h"

namespace designer::cli {

/// A design file with its text.
struct Input {
    std::string file;
    std::string text;
    Design design;
};

/// Says what is wrong with a file, and where.
void complain(const json::Error& error, Language language, std::ostream& err);

/// Reads a file ("-": standard input), or complains.
std::optional<std::string> readText(const std::string& file, Language language, Surroundings& surroundings);
std::optional<Input> readInput(const std::string& file, const Options& options, Surroundings& surroundings);

/// The card of a file, or the sample for an empty name; null after a complaint.
std::shared_ptr<const RateCard> readCard(const std::string& file, const Options& options, Surroundings& surroundings);

/// The card that was asked for, or the sample; null after a complaint.
std::shared_ptr<const RateCard> chosenCard(const Options& options, Surroundings& surroundings);

/// The exit code of a command that cannot read its files. `--format json` prints one document
/// all the same: the result, without anything in it.
int unread(const Options& options, json::Value empty, Surroundings& surroundings);

/// Writes to standard output or, atomically, to a file; complains and answers false when it cannot.
bool writeOutput(const std::string& file, const std::string& content, Language language, Surroundings& surroundings);

/// What one file came to.
struct Outcome {
    std::string out;
    std::string err;
    int code = done;
};

/// Works on many files at a time and prints their outcomes in order. Returns the
/// largest code.
int forEachFile(const Options& options, Surroundings& surroundings,
                const std::function<Outcome(const std::string& file)>& work);

} // namespace designer::cli
