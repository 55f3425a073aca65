package ru.nso.esialogin.card.api;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import ru.nso.esialogin.access.CurrentAccess;
import ru.nso.esialogin.card.api.wire.read.CardLimits;
import ru.nso.esialogin.card.editing.CardBounds;
import ru.nso.esialogin.card.registry.NewIds;

/** Makes what the operations of this room share. */
@Singleton
final class CardBeans {

    @Produces
    @Singleton
    NewIds newIds(Clock clock) {
        return new NewIds(clock);
    }

    @Produces
    @Singleton
    CardBounds bounds(CardLimits limits) {
        return new CardBounds(limits.maxParents(), limits.maxContacts(), limits.maxOrders(), limits.maxText());
    }

    @Produces
    @Singleton
    CardDesk.Tools tools(
            CurrentAccess access, CardLimits limits, NewIds ids, Pages pages, ObjectMapper mapper, Clock clock) {
        return new CardDesk.Tools(access, limits, ids, pages, mapper, clock);
    }
}
