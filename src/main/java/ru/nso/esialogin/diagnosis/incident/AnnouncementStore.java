package ru.nso.esialogin.diagnosis.incident;

import java.time.Instant;
import java.util.Optional;
import ru.nso.esialogin.card.registry.Page;
import ru.nso.esialogin.card.registry.PageRequest;
import ru.nso.esialogin.card.registry.Stored;
import ru.nso.esialogin.esia.ServiceIncident.Affected;

/** Keeps announcements. Every call runs in the caller's transaction. */
public interface AnnouncementStore {

    /**
     * Stores a new announcement as version 1.
     *
     * @param by login name of whoever announces it
     */
    Stored<Announcement> create(Announcement announcement, String by);

    /** The announcement with this id. */
    Optional<Stored<Announcement>> find(String id);

    /** The announcement with this id, held for a change until the end of the transaction. */
    Optional<Stored<Announcement>> findForChange(String id);

    /** Stores the next version of an announcement that is held for a change. */
    Stored<Announcement> replace(Stored<Announcement> held, Announcement changed, String by);

    /** Announcements, those that begin last first. */
    Page<Stored<Announcement>> page(Filter filter, PageRequest request);

    /**
     * Which announcements are wanted.
     *
     * @param system of one system only
     * @param at only those that cover the moment
     */
    record Filter(Optional<Affected> system, Optional<Instant> at) {}
}
