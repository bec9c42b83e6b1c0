#include "ui/inspector/subject.h"

#include <QCoreApplication>
#include <algorithm>

#include "design/credentials.h"
#include "design/edits.h"
#include "ui/render/words.h"

namespace designer::ui {

namespace {

Design alone(const Design& design, Component component)
{
    return Design().with(design.header()).with(std::move(component));
}

} // namespace

QString environmentName(const Design& design, const std::string& id)
{
    const Environment* environment = design.environment(id);
    return qt(environment && !environment->name.empty() ? environment->name : id);
}

QString componentName(const Design& design, const std::string& id)
{
    const Component* component = design.component(id);
    return qt(hidingCredentials(component && !component->name.empty() ? component->name : id));
}

Subject Subject::ofComponents(Session& session, std::vector<std::string> ids)
{
    Subject subject(session);
    subject.components_ = std::move(ids);
    subject.refresh();
    return subject;
}

Subject Subject::ofWire(Session& session, std::string id)
{
    Subject subject(session);
    subject.wire_ = std::move(id);
    subject.refresh();
    return subject;
}

bool Subject::refresh()
{
    return wire_.empty() ? refreshComponents() : refreshWire();
}

bool Subject::refreshWire()
{
    const Design& design = session_->design();
    const Connection* wire = design.connection(wire_);
    const Component* from = wire ? design.component(wire->from) : nullptr;
    const Component* to = wire ? design.component(wire->to) : nullptr;
    meaning_ = from && to ? session_->catalogue().wire(from->kind, to->kind) : nullptr;
    return from && to;
}

bool Subject::refreshComponents()
{
    const Design& design = session_->design();
    std::erase_if(components_, [&design](const std::string& id) { return !design.component(id); });
    if (components_.empty())
        return false;
    const Component& first = *design.component(components_.front());
    kind_ = session_->catalogue().kind(first.kind);
    homes_.clear();
    if (kind_ && kind_->scope == Scope::environment)
        homes_ = environmentsOf(design, first);
    survey_ = std::make_shared<const Survey>(alone(design, first), session_->catalogue());
    return kind_;
}

const std::vector<Property>& Subject::properties() const
{
    static const std::vector<Property> none;
    if (!wire_.empty())
        return meaning_ ? meaning_->properties : none;
    return kind_ ? kind_->properties : none;
}

QString Subject::name() const
{
    const Design& design = session_->design();
    if (const Connection* wire = wire_.empty() ? nullptr : design.connection(wire_))
        return componentName(design, wire->from) + QStringLiteral(" → ") + componentName(design, wire->to);
    if (components_.size() == 1)
        return componentName(design, components_.front());
    return QCoreApplication::translate("designer::ui::Subject", "%1 components").arg(components_.size());
}

bool Subject::livesIn(const std::string& environment) const
{
    return !kind_ || kind_->scope != Scope::environment
           || std::find(homes_.begin(), homes_.end(), environment) != homes_.end();
}

/// The environment in which a value is set as an exception, or empty where it
/// holds for the component (the same distinction as `withValue`).
std::string Subject::valueLevel(const std::string& environment) const
{
    return homes_.size() > 1 ? environment : std::string();
}

Here Subject::here(const Survey& survey, const std::string& environment) const
{
    const auto environments = survey.environments();
    const std::string& wanted = environment.empty() ? session_->shownEnvironment() : environment;
    const std::string& there = livesIn(wanted) || homes_.empty() ? wanted : homes_.front();
    EnvironmentIndex at = survey.shared();
    for (EnvironmentIndex e = 0; e < survey.shared() && survey.perEnvironment(0); ++e)
        if (environments[e].id == there)
            at = e;
    return {survey, 0, at};
}

const json::Value* Subject::own(const Component& component, Key property, const std::string& level) const
{
    if (!level.empty()) {
        const PropertyMap* overrides = component.overridesIn(level);
        return overrides ? overrides->find(property) : nullptr;
    }
    if (homes_.size() == 1)
        if (const PropertyMap* overrides = component.overridesIn(homes_.front()))
            if (const json::Value* value = overrides->find(property))
                return value;
    return component.properties.find(property);
}

void Subject::readBeneath(FieldState& state, const Property& property, const std::string& level) const
{
    Component bare = survey_->component(0);
    if (level.empty()) {
        bare.overrides.clear();
        bare.properties.erase(property.name);
    } else {
        bare = *withValue(survey_->design(), bare.id, level, property.name, nullptr).component(bare.id);
    }
    const bool inherits = bare.properties.find(property.name);
    const Survey survey(alone(session_->design(), std::move(bare)), session_->catalogue());
    if (const json::Value* value = here(survey, level).find(property.name)) {
        state.beneath = *value;
        state.from = inherits ? Beneath::inherited : Beneath::byDefault;
        return;
    }
    if (property.type != PropertyType::contact || !isAnswered(survey.designContact(property.name)))
        return;
    state.beneath = survey.designContact(property.name);
    state.from = Beneath::fromDesign;
}

void Subject::readNeed(FieldState& state, const Property& property, const std::string& level) const
{
    const auto look = [&](const std::string& environment) {
        const Here there = here(*survey_, environment);
        if (property.ticketField == 0 || !needsTicket(there) || !mustBeAnswered(there, property))
            return;
        state.required = true;
        state.missing = state.missing || !isAnswered(answer(there, property));
    };
    if (!level.empty() || homes_.empty())
        return look(level);
    for (const std::string& home : homes_)
        look(home);
}

FieldState Subject::wireState(const Property& property) const
{
    FieldState state;
    const Connection* wire = session_->design().connection(wire_);
    if (const json::Value* value = wire ? wire->properties.find(property.name) : nullptr)
        state.own = *value;
    state.beneath = property.defaults.front();
    state.from = state.beneath.isNull() ? Beneath::nothing : Beneath::byDefault;
    return state;
}

FieldState Subject::state(const Property& property, const std::string& environment) const
{
    if (!wire_.empty())
        return wireState(property);
    FieldState state;
    const std::string level = valueLevel(environment);
    const Design& design = session_->design();
    if (const json::Value* value = own(*design.component(components_.front()), property.name, level))
        state.own = *value;
    for (const std::string& id : components_) {
        const json::Value* value = own(*design.component(id), property.name, level);
        state.mixed = state.mixed || (value ? *value : json::Value()) != state.own;
    }
    readBeneath(state, property, level);
    readNeed(state, property, level);
    return state;
}

bool Subject::hasExceptions(Key property) const
{
    return std::any_of(components_.begin(), components_.end(), [&](const std::string& id) {
        const auto& overrides = session_->design().component(id)->overrides;
        return std::any_of(overrides.begin(), overrides.end(),
                           [property](const Override& each) { return each.properties.find(property); });
    });
}

std::vector<ValueThere> Subject::values(const Property& property) const
{
    std::vector<ValueThere> out;
    for (const std::string& home : homes_) {
        const PropertyMap* overrides = survey_->component(0).overridesIn(home);
        out.push_back({home, environmentName(session_->design(), home), here(*survey_, home).value(property.name),
                       overrides && overrides->find(property.name)});
    }
    return out;
}

std::optional<std::vector<Choice>> Subject::choices(const Property& property, const std::string& environment) const
{
    if (property.defaultSource != DefaultSource::fargateMinimum || !survey_)
        return std::nullopt;
    return memoryChoices(here(*survey_, environment).value(property.defaultFrom), session_->catalogue().tables());
}

Design Subject::with(const Design& design, const Property& property, const std::string& environment,
                     const json::Value& value) const
{
    if (!wire_.empty())
        return withWireProperty(design, wire_, property.name, value);
    Design out = design;
    const bool bound = kind_ && kind_->scope == Scope::environment;
    for (const std::string& id : components_)
        out = withValue(out, id, bound ? environment : std::string(), property.name, value);
    return out;
}

} // namespace designer::ui
