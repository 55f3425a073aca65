package ru.nso.esialogin.console;

import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import ru.nso.esialogin.diagnosis.incident.Announcement;

/**
 * An announced outage as a page shows it.
 *
 * @param what what is out, and whether it is planned
 * @param until end; {@code null}: nobody knows yet
 * @param text what people are told; empty: nothing
 */
public record OutageView(String what, @Nullable Day until, String text) {

    /** As it is read at this time of the region. */
    public static OutageView of(Announcement announcement, ZoneId zone) {
        String system =
                switch (announcement.incident().system()) {
                    case JOURNAL -> "«Электронная школа» не работает";
                    case ESIA -> "Госуслуги не работают";
                    case MY_SCHOOL -> "«Моя школа» не работает";
                };
        return new OutageView(
                announcement.planned() ? system + ": идут плановые работы" : system,
                announcement.incident().to().map(to -> Day.of(to, zone)).orElse(null),
                announcement.text().orElse(""));
    }
}
