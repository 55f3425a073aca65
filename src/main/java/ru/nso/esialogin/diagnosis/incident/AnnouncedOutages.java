package ru.nso.esialogin.diagnosis.incident;

import java.time.Instant;
import java.util.List;
import ru.nso.esialogin.esia.ServiceIncident;

/** Tells which announced outages cover a moment. Asked by every login, so it answers without a query of its own. */
public interface AnnouncedOutages {

    /** Announcements that cover the moment, those that began first before the others. */
    List<Announcement> covering(Instant moment);

    /** The same as facts of a login. */
    default List<ServiceIncident> incidentsAt(Instant moment) {
        return covering(moment).stream()
                .map(announcement -> announcement.incident().saying(announcement.text()))
                .toList();
    }
}
