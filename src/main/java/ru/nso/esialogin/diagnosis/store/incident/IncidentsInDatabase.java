package ru.nso.esialogin.diagnosis.store.incident;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ru.nso.esialogin.card.registry.Page;
import ru.nso.esialogin.card.registry.PageRequest;
import ru.nso.esialogin.card.registry.Stored;
import ru.nso.esialogin.diagnosis.incident.Announcement;
import ru.nso.esialogin.diagnosis.incident.AnnouncementStore;
import ru.nso.esialogin.esia.ServiceIncident;

/** Announced outages in their table. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class IncidentsInDatabase implements AnnouncementStore, PanacheRepositoryBase<IncidentRow, String> {
    private final Event<IncidentsChanged> changes;
    private final Clock clock;

    IncidentsInDatabase(Event<IncidentsChanged> changes, Clock clock) {
        this.changes = changes;
        this.clock = clock;
    }

    @Override
    public Stored<Announcement> create(Announcement announcement, String by) {
        IncidentRow row = new IncidentRow();
        row.id = announcement.id();
        row.version = 1;
        row.createdAt = clock.instant();
        row.createdBy = by;
        fill(row, announcement, by);
        persist(row);
        return stored(row);
    }

    @Override
    public Optional<Stored<Announcement>> find(String id) {
        return findByIdOptional(id).map(IncidentsInDatabase::stored);
    }

    @Override
    public Optional<Stored<Announcement>> findForChange(String id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).map(IncidentsInDatabase::stored);
    }

    @Override
    public Stored<Announcement> replace(Stored<Announcement> held, Announcement changed, String by) {
        IncidentRow row = findById(held.content().id());
        row.version = held.version() + 1;
        fill(row, changed, by);
        return stored(row);
    }

    @Override
    public Page<Stored<Announcement>> page(Filter filter, PageRequest request) {
        Map<String, Object> values = new HashMap<>();
        StringBuilder where = new StringBuilder("true");
        filter.system().ifPresent(system -> {
            where.append(" and system = :system");
            values.put("system", system.name());
        });
        filter.at().ifPresent(at -> {
            where.append(" and startsAt <= :at and (endsAt is null or endsAt > :at)");
            values.put("at", at);
        });
        request.after().map(Position::read).ifPresent(position -> {
            where.append(" and (startsAt < :begin or (startsAt = :begin and id < :id))");
            values.put("begin", position.startsAt());
            values.put("id", position.id());
        });
        return Page.of(
                find(where + " order by startsAt desc, id desc", values).range(0, request.limit()).stream()
                        .map(IncidentsInDatabase::stored)
                        .toList(),
                request.limit(),
                stored -> Position.of(stored.content()).text());
    }

    /** All of them, those that began first before the others. */
    List<Announcement> all() {
        return list("order by startsAt, id").stream()
                .map(row -> stored(row).content())
                .toList();
    }

    private void fill(IncidentRow row, Announcement announcement, String by) {
        ServiceIncident incident = announcement.incident();
        row.system = incident.system().name();
        row.startsAt = incident.from().truncatedTo(ChronoUnit.MICROS);
        row.endsAt = incident.to().map(to -> to.truncatedTo(ChronoUnit.MICROS)).orElse(null);
        row.planned = announcement.planned();
        row.text = announcement.text().orElse(null);
        row.updatedAt = clock.instant();
        row.updatedBy = by;
        changes.fire(new IncidentsChanged());
    }

    private static Stored<Announcement> stored(IncidentRow row) {
        return new Stored<>(
                new Announcement(
                        row.id,
                        new ServiceIncident(
                                ServiceIncident.Affected.valueOf(row.system),
                                row.startsAt,
                                Optional.ofNullable(row.endsAt)),
                        row.planned,
                        Optional.ofNullable(row.text)),
                row.version);
    }

    /** Where a page ends. */
    private record Position(Instant startsAt, String id) {
        static Position of(Announcement announcement) {
            return new Position(announcement.incident().from(), announcement.id());
        }

        static Position read(String text) {
            int slash = text.indexOf('/');
            return new Position(Instant.parse(text.substring(0, slash)), text.substring(slash + 1));
        }

        String text() {
            return startsAt + "/" + id;
        }
    }
}
