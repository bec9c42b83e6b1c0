#pragma once

#include <cstddef>
#include <span>

#include "design/design.h"

// A compiler takes a function that only asks for memory for one that does nothing, and leaves its calls out.
#if defined(__GNUC__)
#define DESIGNER_ASKS [[gnu::always_inline]] inline
#else
#define DESIGNER_ASKS inline
#endif

namespace designer {

/// Asks for the memory of components that come later in a walk, so that it is there when the walk comes to them:
/// a large design is scattered over more memory than a processor's cache holds. Changes nothing but the time.
class Ahead {
public:
    /// `step`: how many components apart the memory of one is asked for and what it points to is.
    Ahead(std::span<const Component* const> components, std::size_t step) : components_(components), step_(step) {}

    /// Says where the walk is now.
    DESIGNER_ASKS void reach(std::size_t at) const
    {
        if (at + 3 * step_ < components_.size())
            ask(components_[at + 3 * step_], sizeof(Component));
        if (at + 2 * step_ < components_.size())
            askProperties(*components_[at + 2 * step_]);
        if (at + step_ < components_.size())
            askOverrides(*components_[at + step_]);
    }

private:
    DESIGNER_ASKS static void ask(const void* memory, std::size_t bytes)
    {
#if defined(__GNUC__)
        constexpr std::size_t line = 64;
        for (std::size_t at = 0; at < bytes; at += line)
            __builtin_prefetch(static_cast<const char*>(memory) + at);
#endif
    }
    DESIGNER_ASKS static void askEntries(const PropertyMap& properties)
    {
        if (!properties.empty())
            ask(&*properties.begin(), properties.size() * sizeof(PropertyEntry));
    }
    DESIGNER_ASKS static void askProperties(const Component& component)
    {
        askEntries(component.properties);
        ask(component.overrides.data(), component.overrides.size() * sizeof(Override));
    }
    DESIGNER_ASKS static void askOverrides(const Component& component)
    {
        for (const Override& each : component.overrides)
            askEntries(each.properties);
    }

    std::span<const Component* const> components_;
    std::size_t step_;
};

} // namespace designer

#undef DESIGNER_ASKS
