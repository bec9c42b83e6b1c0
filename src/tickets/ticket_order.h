#pragma once

#include "catalogue/catalogue.h"

namespace designer {

/// Tickets that no component stands for: what a container is built from.
inline const Key codeRepositoryTicket = Key::of("code-repository");
inline const Key continuousIntegrationTicket = Key::of("continuous-integration");

/// The place of a kind of ticket in the order of fulfilment. Whatever waits for
/// something has the higher place, so sorting by it never breaks a dependency
/// and no wiring can make a circle.
int placeInOrder(Key ticketKind);
/// The place of kinds that are not known here: after all others.
int lastPlaceInOrder();

/// Whether a component of one kind, wired to one of another (whichever way the
/// wire leads), can only be set up once the other is there.
bool waitsFor(Key kind, Key other);

} // namespace designer
