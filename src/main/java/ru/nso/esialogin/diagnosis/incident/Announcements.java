package ru.nso.esialogin.diagnosis.incident;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.function.Function;
import ru.nso.esialogin.access.Caller;
import ru.nso.esialogin.card.registry.Page;
import ru.nso.esialogin.card.registry.PageRequest;
import ru.nso.esialogin.card.registry.Stored;
import ru.nso.esialogin.diagnosis.incident.AnnouncementStore.Filter;

/** Announces outages. They hold no personal data: everybody who is logged in reads them, and who wrote one is kept. */
@ApplicationScoped
@Transactional
public class Announcements {
    private final AnnouncementStore store;

    public Announcements(AnnouncementStore store) {
        this.store = store;
    }

    /** Announces an outage. */
    public Stored<Announcement> announce(Caller caller, Announcement announcement) {
        return store.create(announcement, caller.name());
    }

    /** The announcement with this id. */
    public Optional<Stored<Announcement>> find(String id) {
        return store.find(id);
    }

    /** Announcements, those that begin last first. */
    public Page<Stored<Announcement>> page(Filter filter, PageRequest request) {
        return store.page(filter, request);
    }

    /**
     * Changes an announcement; nothing if there is none.
     *
     * @param change gives the changed announcement, or throws to leave the stored one as it is
     */
    public Optional<Stored<Announcement>> change(
            Caller caller, String id, Function<Stored<Announcement>, Announcement> change) {
        return store.findForChange(id).map(held -> {
            Announcement changed = change.apply(held);
            return changed.equals(held.content()) ? held : store.replace(held, changed, caller.name());
        });
    }
}
