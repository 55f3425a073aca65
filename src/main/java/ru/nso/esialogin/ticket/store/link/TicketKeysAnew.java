package ru.nso.esialogin.ticket.store.link;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ru.nso.esialogin.platform.crypto.BlindIndex;
import ru.nso.esialogin.platform.crypto.rotation.Rewriting;
import ru.nso.esialogin.platform.database.limits.LongWork;
import ru.nso.esialogin.ticket.TicketStore;
import ru.nso.esialogin.ticket.link.TicketKeys;
import ru.nso.esialogin.ticket.link.TicketLinks;

/** Hashes the keys of a ticket anew, out of its encrypted letters. A ticket that somebody holds is left for the next run. */
@ApplicationScoped
public class TicketKeysAnew implements Rewriting {
    private final EntityManager entities;
    private final TicketStore tickets;
    private final TicketLinks links;
    private final TicketKeys keys;
    private final BlindIndex index;

    TicketKeysAnew(EntityManager entities, TicketStore tickets, TicketLinks links, TicketKeys keys, BlindIndex index) {
        this.entities = entities;
        this.tickets = tickets;
        this.links = links;
        this.keys = keys;
        this.index = index;
    }

    @Override
    public String table() {
        return "ticket_key";
    }

    @Override
    public Part next(String after, int most) {
        return QuarkusTransaction.requiringNew()
                .timeout((int) LongWork.MOST.toSeconds())
                .call(() -> rewrite(after, most));
    }

    private Part rewrite(String after, int most) {
        List<String> old = ids(entities.createNativeQuery(
                        "select k.ticket_id, count(*) from ticket_key k where k.index_key_id <> :active"
                                + " and k.ticket_id > :after group by k.ticket_id order by k.ticket_id limit :most",
                        Object[].class)
                .setParameter("active", index.activeKeyId())
                .setParameter("after", after)
                .setParameter("most", most)
                .getResultList());
        List<String> held = ids(entities.createNativeQuery(
                        "select t.id, t.version from ticket t where t.id = any (:ids) order by t.id"
                                + " for no key update skip locked",
                        Object[].class)
                .setParameter("ids", old.toArray(String[]::new))
                .getResultList());
        long rewritten = 0;
        long unreadable = 0;
        for (String id : held) {
            if (tickets.isReadable(id)) {
                tickets.find(id).ifPresent(ticket -> links.keepKeys(id, keys.of(ticket)));
                rewritten++;
            } else {
                unreadable++;
            }
        }
        return new Part(
                old.size() < most ? Optional.empty() : Optional.of(old.get(old.size() - 1)), rewritten, unreadable);
    }

    private static List<String> ids(List<?> rows) {
        List<String> ids = new ArrayList<>();
        for (Object row : rows) {
            ids.add((String) ((Object[]) row)[0]);
        }
        return ids;
    }
}
