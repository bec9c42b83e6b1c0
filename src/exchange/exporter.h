#pragma once

#include <cstdint>
#include <span>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

#include "analysis/analysis.h"

namespace designer {

/// A file that an export makes, by a name that is safe on every system.
struct ExportedFile {
    std::string name;
    std::string content;
};

/// What an export shows, and how. The same request gives the same bytes.
struct ExportRequest {
    const Analysis& analysis;
    const Catalogue& catalogue;
    std::string environment{};       // its id; empty: all of them
    std::vector<std::string> only{}; // ids of components and notes; empty: the whole design
    Language language = Language::en;
    std::string day{};        // when it is made, "2026-11-24"
    std::string validUntil{}; // of a quote; empty: as the rate card says
    bool dark = false;
    double scale = 1.0; // pixels for a unit of the drawing, 0.25 to 8
    bool transparent = false;
    bool legend = true;
    bool problems = true; // badges on the cards of a picture
    bool figures = true;  // MRU on the cards of a picture
};

/// What an export came to.
struct Export {
    std::vector<ExportedFile> files; // at least one
    std::vector<Message> losses;     // what the format could not carry, in words for people
};

/// Why an export cannot be made ("the picture would be larger than 32,767 pixels").
struct ExportError : std::runtime_error {
    explicit ExportError(Message why) : std::runtime_error(why.in(Language::en)), message(std::move(why)) {}
    Message message;
};

/// What an export is for: where the window and the command line offer it.
enum class ExportUse : std::uint8_t {
    picture,
    quote,
    parts, ///< what the design consists of, for other programs
};

/// What of a request changes how a form looks.
struct ExportLooks {
    bool colours = false; // light or dark
    bool scale = false;
    bool ground = false; // transparent or not
    bool legend = false;
    bool marks = false; // problems and figures on the cards
};

/// A form that a design can be given for others: one row for the export dialog
/// and for the command line.
struct Exporter {
    std::string_view id;     // "svg", the word of --format
    std::string_view suffix; // ".svg"
    Text name;               // "SVG picture"
    ExportUse use = ExportUse::picture;
    Export (*run)(const ExportRequest& request) = nullptr; // throws ExportError
    ExportLooks looks{};
};

/// The forms that need no Qt. Pictures and the PDF quote are in `ui/pictures`.
std::span<const Exporter> exporters();

} // namespace designer
