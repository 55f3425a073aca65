package ru.nso.esialogin.access.api.watch;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import ru.nso.esialogin.access.watch.Alert;
import ru.nso.esialogin.access.watch.AlertPage;
import ru.nso.esialogin.access.watch.AlertText;
import ru.nso.esialogin.access.watch.Finding;

/**
 * A page of reports, newest first.
 *
 * @param next the cursor of the next page; {@code null} on the last one
 */
@Schema(name = "NumberAlerts", description = "Кто перебирал СНИЛС")
record AlertsWire(List<Line> items, @Schema(nullable = true) @Nullable String next) {

    static AlertsWire of(AlertPage page, @Nullable String next) {
        return new AlertsWire(page.items().stream().map(Line::of).toList(), next);
    }

    /**
     * One report.
     *
     * @param reported when it was made
     * @param from when the first of the numbers was asked for
     * @param to when the newest was
     * @param different how many different numbers
     * @param missed how many of them stand on no card that the user may see
     * @param text all of it in words
     */
    @Schema(name = "NumberAlert", description = "Одно сообщение о переборе")
    record Line(
            @Schema(implementation = String.class, format = "date-time") Instant reported,
            Finding.NoticedBy kind,
            String who,
            List<String> roles,
            @Schema(nullable = true) @Nullable String schoolId,
            @Schema(nullable = true) @Nullable String municipality,
            @Schema(implementation = String.class, format = "date-time") Instant from,
            @Schema(implementation = String.class, format = "date-time") Instant to,
            int different,
            int missed,
            String text) {

        static Line of(Alert alert) {
            Finding what = alert.what();
            return new Line(
                    alert.reported(),
                    what.kind(),
                    alert.operator().who(),
                    alert.operator().roles(),
                    alert.operator().schoolId().orElse(null),
                    alert.operator().municipality().orElse(null),
                    what.from(),
                    what.to(),
                    what.different(),
                    what.missed(),
                    AlertText.of(what));
        }
    }
}
