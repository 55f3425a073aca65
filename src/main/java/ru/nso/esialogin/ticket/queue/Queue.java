package ru.nso.esialogin.ticket.queue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import ru.nso.esialogin.access.Access;
import ru.nso.esialogin.access.Caller;
import ru.nso.esialogin.ticket.TicketFilter;
import ru.nso.esialogin.ticket.registry.RegistryOfTicket;

/** What a desk has before it. Nothing of what tickets say. */
@ApplicationScoped
@Transactional
public class Queue {
    private final QueueStore store;
    private final Clock clock;

    public Queue(QueueStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** How many tickets are open. */
    public OpenTickets open(Caller caller) {
        return store.open(caller.name(), clock.instant());
    }

    /** The tickets beside this one in a list with that filter. */
    public Neighbours beside(TicketFilter filter, String id) {
        return store.beside(filter, id);
    }

    /** Municipalities that a list can be narrowed to; none for who may not see what the registry tells. */
    public List<String> municipalities(Access asking) {
        return RegistryOfTicket.mayAsk(asking) ? store.municipalities() : List.of();
    }
}
