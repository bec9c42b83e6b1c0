#pragma once

#include <string>
#include <vector>

#include "cli/cli.h"
#include "text/text.h"

namespace designer::cli {

/// What the words of one call said.
struct Options {
    std::vector<std::string> files;
    std::string format = "text";
    Language language = Language::en;
    std::string failOn = "error";
    std::string environment;
    std::string rateCard;
    std::string compareTo;   // a design
    std::string compareCard; // a rate card
    std::string since;
    std::string output;
    std::string templateId = "empty";
    std::string name;
    std::string form; // of a picture or a quote; empty: as the output file ends
    std::string theme = "light";
    std::string day;
    std::string validUntil;
    double scale = 1.0;
    bool transparent = false;
    bool withoutLegend = false;
    bool withoutProblems = false;
    bool withoutFigures = false;
    bool check = false;
    bool write = false;
    bool force = false;
    bool send = false;
    bool dryRun = false;
    std::string address;
    std::vector<std::string> only; // tickets, or components and notes
};

using Command = int (*)(const Options&, Surroundings&);

int checkDesigns(const Options&, Surroundings&);
int estimateDesigns(const Options&, Surroundings&);
int draftTickets(const Options&, Surroundings&);
int formatDesigns(const Options&, Surroundings&);
int newDesign(const Options&, Surroundings&);
int listTemplates(const Options&, Surroundings&);
int explainName(const Options&, Surroundings&);
/// Of the rules, then of the kinds: what `explain` knows.
std::vector<std::string_view> explainedNames();
int printSchema(const Options&, Surroundings&);
int diffDesigns(const Options&, Surroundings&);
int mergeDesigns(const Options&, Surroundings&);
int exportDesign(const Options&, Surroundings&);
int quoteDesign(const Options&, Surroundings&);
int importDrawing(const Options&, Surroundings&);
int printManual(const Options&, Surroundings&);

} // namespace designer::cli
