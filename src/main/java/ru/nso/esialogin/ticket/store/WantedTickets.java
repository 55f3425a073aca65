package ru.nso.esialogin.ticket.store;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ru.nso.esialogin.ticket.TicketFilter;

/** Which tickets a filter wants; each of its members is served by an index. */
@Singleton
class WantedTickets {
    private final EntityManager entities;

    WantedTickets(EntityManager entities) {
        this.entities = entities;
    }

    /** Their ids, the newest first. */
    List<String> ids(TicketFilter filter, Optional<String> after, int most) {
        return ids(filter, after, "t.id < :place", "desc", most);
    }

    /** The one that came next after this one. */
    Optional<String> newer(TicketFilter filter, String id) {
        return ids(filter, Optional.of(id), "t.id > :place", "asc", 1).stream().findFirst();
    }

    private List<String> ids(TicketFilter filter, Optional<String> place, String beyond, String direction, int most) {
        List<String> conditions = new ArrayList<>(List.of("true"));
        Map<String, Object> values = new HashMap<>();
        filter.state().ifPresent(state -> {
            conditions.add("t.state = :state");
            values.put("state", state.name());
        });
        filter.assignedTo().ifPresent(who -> {
            conditions.add("t.assigned_to = :who");
            values.put("who", who);
        });
        filter.cause().ifPresent(code -> {
            conditions.add("t.causes @> cast(:causes as text[])");
            values.put("causes", new String[] {code});
        });
        filter.schoolId().ifPresent(school -> {
            conditions.add("exists (select 1 from ticket_card c where c.ticket_id = t.id and c.school_id = :school)");
            values.put("school", school);
        });
        filter.incident().ifPresent(id -> {
            conditions.add("t.incident_id = :incident");
            values.put("incident", id);
        });
        filter.dueBefore().ifPresent(moment -> {
            conditions.add("t.due_at < :before");
            values.put("before", moment);
        });
        filter.dueFrom().ifPresent(moment -> {
            conditions.add("(t.due_at is null or t.due_at >= :from)");
            values.put("from", moment);
        });
        if (filter.open()) {
            conditions.add("t.over_at is null");
        }
        if (filter.nobodys()) {
            conditions.add("t.assigned_to is null");
        }
        filter.municipality().ifPresent(name -> {
            conditions.add("exists (select 1 from ticket_card c where c.ticket_id = t.id and c.municipality = :name)");
            values.put("name", name);
        });
        place.ifPresent(id -> {
            conditions.add(beyond);
            values.put("place", id);
        });
        Query query = entities.createNativeQuery(
                "select t.id, t.due_at from ticket t where " + String.join(" and ", conditions) + " order by t.id "
                        + direction + " limit :most",
                Object[].class);
        values.put("most", most);
        values.forEach(query::setParameter);
        List<String> ids = new ArrayList<>();
        for (Object row : query.getResultList()) {
            ids.add((String) ((Object[]) row)[0]);
        }
        return ids;
    }
}
