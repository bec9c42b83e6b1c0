#include "exchange/answer_sheet.h"

#include <algorithm>
#include <array>

#include "design/edits.h"
#include "design/environment_edits.h"
#include "exchange/answers.h"
#include "text/ascii.h"
#include "tickets/answer_words.h"
#include "tickets/clean_text.h"

namespace designer {

namespace {

constexpr Text componentHead{"Component", "Componente"};
constexpr Text questionHead{"Question", "Pregunta"};
constexpr Text allHead{"All environments", "Todos los ambientes"};
constexpr Text designWord{"Design", "Diseño"};
constexpr Text networkWord{"Network", "Red"};
constexpr std::size_t firstEnvironment = 3;

using Cells = std::vector<std::string>;

/// A question about the design as a whole.
struct DesignQuestion {
    Text label;
    std::string (*read)(const Header&, Language);
    void (*write)(Header&, std::string_view);
};

template <Contact Header::* member> std::string contactOf(const Header& header, Language language)
{
    const Contact& contact = header.*member;
    return contactWords(json::Object{{"name", contact.name}, {"email", contact.email}, {"phone", contact.phone}},
                        language);
}

template <Contact Header::* member> void setContact(Header& header, std::string_view words)
{
    const json::Value read = readContact(words);
    Contact& contact = header.*member;
    contact.name = read["name"].string();
    contact.email = read["email"].string();
    contact.phone = read["phone"].string();
}

template <std::string Header::* member> std::string textOf(const Header& header, Language)
{
    return header.*member;
}

template <std::string Header::* member> void setText(Header& header, std::string_view words)
{
    header.*member = words;
}

constexpr std::array designQuestions = {
    DesignQuestion{{"Client", "Cliente"}, textOf<&Header::client>, setText<&Header::client>},
    DesignQuestion{{"Region", "Región"}, textOf<&Header::primaryRegion>, setText<&Header::primaryRegion>},
    DesignQuestion{{"DNS administrator", "Administrador de DNS"}, contactOf<&Header::dns>, setContact<&Header::dns>},
    DesignQuestion{
        {"Technical contact", "Contacto técnico"}, contactOf<&Header::technical>, setContact<&Header::technical>},
    DesignQuestion{
        {"Commercial contact", "Contacto comercial"}, contactOf<&Header::commercial>, setContact<&Header::commercial>},
    DesignQuestion{{"Approver", "Aprobador"}, contactOf<&Header::approver>, setContact<&Header::approver>},
};

bool says(std::string_view words, Text text)
{
    return inAnyLanguage([&](Language language) { return asciiLower(words) == asciiLower(text.in(language)); });
}

const std::string& cellAt(const Cells& cells, std::size_t at)
{
    static const std::string none;
    return at < cells.size() ? cells[at] : none;
}

// The text of a sheet.

/// What a spreadsheet would take for a formula.
bool looksLikeFormula(std::string_view cell)
{
    return !cell.empty() && std::string_view("=+-@").find(cell.front()) != std::string_view::npos;
}

std::string quoted(const std::string& cell)
{
    if (looksLikeFormula(cell))
        return quoted('\'' + cell);
    if (cell.find_first_of("\t\n\"") == std::string::npos)
        return cell;
    std::string out = "\"";
    for (const char c : cell)
        out += c == '"' ? std::string("\"\"") : std::string(1, c);
    return out + '"';
}

void addLine(std::string& sheet, const Cells& cells)
{
    for (std::size_t at = 0; at < cells.size(); ++at)
        sheet += (at > 0 ? "\t" : "") + quoted(cells[at]);
    sheet += '\n';
}

/// Reads one cell and leaves `at` on the tab or line end behind it.
std::string takeCell(std::string_view text, std::size_t& at)
{
    std::string out;
    const bool isQuoted = at < text.size() && text[at] == '"';
    for (at += isQuoted ? 1 : 0; at < text.size(); ++at) {
        const bool quote = isQuoted && text[at] == '"';
        if (quote && at + 1 < text.size() && text[at + 1] == '"')
            ++at;
        else if (quote || (!isQuoted && (text[at] == '\t' || text[at] == '\n')))
            break;
        if (text[at] != '\r')
            out += text[at];
    }
    at = std::min(text.find_first_of("\t\n", at), text.size());
    return out.starts_with('\'') && looksLikeFormula(out.substr(1)) ? out.substr(1) : out;
}

std::vector<Cells> linesOf(std::string_view text)
{
    std::vector<Cells> out(1);
    for (std::size_t at = 0; at < text.size(); ++at) {
        out.back().push_back(takeCell(text, at));
        if (at < text.size() && text[at] == '\n')
            out.emplace_back();
    }
    return out;
}

// Writing.

bool isAsked(const Property& property)
{
    return isAnsweredInWords(property.type) && (property.ticketField != 0 || property.perEnvironment);
}

std::string answerOf(const Property& property, const PropertyMap* values, Language language)
{
    const json::Value* value = values ? values->find(property.name) : nullptr;
    const std::string words = value ? answerWords(property, *value, language) : std::string();
    return words.find(securelyDelivered.in(language)) == std::string::npos ? words : std::string();
}

void addDesign(std::string& sheet, const Header& header, Language language)
{
    for (const DesignQuestion& question : designQuestions)
        addLine(sheet, {std::string(designWord.in(language)), std::string(question.label.in(language)),
                        question.read(header, language)});
    Cells networks{std::string(designWord.in(language)), std::string(networkWord.in(language)), {}};
    for (const Environment& environment : header.environments)
        networks.push_back(environment.network);
    addLine(sheet, networks);
}

bool isCalled(const Component& component, const std::string& name)
{
    return asciiLower(component.name) == asciiLower(name);
}

/// The component's name, or its id where others are called so.
std::string sheetName(const Design& design, const Component& component)
{
    const auto& all = design.components();
    const bool shared = std::any_of(all.begin(), all.end(), [&](const Component& each) {
        return each.id != component.id && (isCalled(each, component.name) || each.id == component.name);
    });
    return component.name.empty() || shared ? component.id : component.name;
}

void addComponent(std::string& sheet, const Design& design, const Component& component, const Kind& kind,
                  Language language)
{
    for (const Property& property : kind.properties) {
        if (!isAsked(property))
            continue;
        Cells cells{sheetName(design, component), std::string(property.label.in(language)),
                    answerOf(property, &component.properties, language)};
        for (const Environment& environment : design.header().environments)
            cells.push_back(answerOf(property, component.overridesIn(environment.id), language));
        addLine(sheet, cells);
    }
}

// Reading.

/// Takes the lines of one sheet into a design, one after the other.
class Answering {
public:
    Answering(const Design& design, const Catalogue& catalogue) : out_{design, 0, {}}, catalogue_(catalogue) {}

    AnsweredDesign read(const std::vector<Cells>& lines) &&
    {
        readHead(lines.front());
        for (line_ = 2; line_ <= lines.size(); ++line_)
            readLine(lines[line_ - 1]);
        return std::move(out_);
    }

private:
    void readHead(const Cells& head)
    {
        line_ = 1;
        for (std::size_t at = firstEnvironment; at < head.size(); ++at) {
            const auto& known = out_.design.header().environments;
            const auto found = std::find_if(known.begin(), known.end(), [&](const Environment& each) {
                return asciiLower(head[at]) == asciiLower(each.name) || head[at] == each.id;
            });
            environments_.push_back(found == known.end() ? std::string() : found->id);
            if (found == known.end() && !head[at].empty())
                refuse({"This design has no environment “{name}”", "Este diseño no tiene el ambiente «{name}»"},
                       head[at]);
        }
    }

    void readLine(const Cells& cells)
    {
        if (cellAt(cells, 1).empty())
            return; // a title or an empty line
        const Component* component = componentOf(cells[0]);
        if (says(cells[0], designWord) && (!component || isAboutDesign(cells[1])))
            return answerDesign(cells);
        const Kind* kind = component ? catalogue_.kind(component->kind) : nullptr;
        if (!kind)
            return refuse({"There is no component “{name}”", "No hay un componente «{name}»"}, cells[0]);
        const auto property = std::find_if(kind->properties.begin(), kind->properties.end(), [&](const Property& each) {
            return says(cells[1], each.label) || cells[1] == each.name.text();
        });
        if (property == kind->properties.end())
            return refuse({"It has no question “{name}”", "No tiene la pregunta «{name}»"}, cells[1]);
        const std::string id = component->id; // the component goes when the design changes
        answerComponent(id, kind->scope == Scope::environment, *property, cells);
    }

    const Component* componentOf(const std::string& name) const
    {
        if (const Component* byId = out_.design.component(name))
            return byId;
        for (const Component& component : out_.design.components())
            if (isCalled(component, name))
                return &component;
        return nullptr;
    }

    void answerComponent(const std::string& id, bool perEnvironment, const Property& property, const Cells& cells)
    {
        for (std::size_t at = firstEnvironment - 1; at < cells.size(); ++at) {
            if (cells[at].empty() || (at >= firstEnvironment && environmentAt(at).empty())
                || isUntouched(id, property, at, cells[at]))
                continue;
            const auto value = readAnswer(out_.design, property, cells[at]);
            if (!value) {
                refuse({"Not understood: “{name}”", "No se entiende: «{name}»"}, cells[at]);
                continue;
            }
            out_.design =
                withValue(out_.design, id, perEnvironment ? environmentAt(at) : std::string(), property.name, *value);
            ++out_.answers;
        }
    }

    /// Whether a cell says what the sheet said there: whoever left it alone answered nothing, and words of a value
    /// may say less than the value.
    bool isUntouched(const std::string& id, const Property& property, std::size_t at, const std::string& cell) const
    {
        const Component& component = *out_.design.component(id);
        const PropertyMap* values =
            at < firstEnvironment ? &component.properties : component.overridesIn(environmentAt(at));
        return inAnyLanguage([&](Language language) { return cell == answerOf(property, values, language); });
    }

    static bool isAboutDesign(const std::string& question)
    {
        return says(question, networkWord)
               || std::any_of(designQuestions.begin(), designQuestions.end(),
                              [&](const DesignQuestion& each) { return says(question, each.label); });
    }

    void answerDesign(const Cells& cells)
    {
        if (says(cells[1], networkWord))
            return answerNetworks(cells);
        for (const DesignQuestion& question : designQuestions)
            if (says(cells[1], question.label)) {
                const std::string& cell = cellAt(cells, firstEnvironment - 1);
                Header header = out_.design.header();
                if (cell.empty()
                    || inAnyLanguage([&](Language language) { return cell == question.read(header, language); }))
                    return;
                question.write(header, cell);
                out_.design = out_.design.with(std::move(header));
                ++out_.answers;
                return;
            }
        refuse({"It has no question “{name}”", "No tiene la pregunta «{name}»"}, cells[1]);
    }

    void answerNetworks(const Cells& cells)
    {
        for (std::size_t at = firstEnvironment; at < cells.size(); ++at) {
            const Environment* before = out_.design.environment(environmentAt(at));
            if (!before || cells[at].empty() || cells[at] == before->network)
                continue;
            Environment after = *before;
            after.network = cells[at];
            out_.design = withEnvironment(out_.design, std::move(after));
            ++out_.answers;
        }
    }

    /// Empty: all of them, or one that the design does not have.
    std::string environmentAt(std::size_t column) const
    {
        return column < firstEnvironment ? std::string() : cellAt(environments_, column - firstEnvironment);
    }

    void refuse(Text why, const std::string& what) { out_.problems.push_back({line_, {why, {{"name", what}}}}); }

    AnsweredDesign out_;
    const Catalogue& catalogue_;
    Cells environments_; // ids by column
    std::size_t line_ = 1;
};

} // namespace

std::string answerSheet(const Design& design, const Catalogue& catalogue, Language language)
{
    std::string sheet;
    Cells head;
    for (const Text word : {componentHead, questionHead, allHead})
        head.emplace_back(word.in(language));
    for (const Environment& environment : design.header().environments)
        head.push_back(environment.name.empty() ? environment.id : environment.name);
    addLine(sheet, head);
    addDesign(sheet, design.header(), language);
    for (const Component& component : design.components())
        if (const Kind* kind = catalogue.kind(component.kind))
            addComponent(sheet, design, component, *kind, language);
    return sheet;
}

bool isAnswerSheet(std::string_view text)
{
    const std::vector<Cells> lines = linesOf(text.substr(0, std::min(text.find('\n'), text.size())));
    return says(cellAt(lines.front(), 0), componentHead) && says(cellAt(lines.front(), 1), questionHead);
}

AnsweredDesign withAnswers(const Design& design, const Catalogue& catalogue, std::string_view sheet)
{
    return Answering(design, catalogue).read(linesOf(sheet));
}

} // namespace designer
