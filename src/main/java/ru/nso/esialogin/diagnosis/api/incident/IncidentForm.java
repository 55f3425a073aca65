package ru.nso.esialogin.diagnosis.api.incident;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import ru.nso.esialogin.diagnosis.incident.Announcement;
import ru.nso.esialogin.esia.ServiceIncident;
import ru.nso.esialogin.esia.ServiceIncident.Affected;
import ru.nso.esialogin.platform.problem.FieldProblem;
import ru.nso.esialogin.platform.problem.ProblemException;

/**
 * An outage as it is announced and changed; {@code null} is the same as left out.
 *
 * @param system the system that is out
 * @param from first moment
 * @param to end, not included; left out: nobody knows yet
 * @param planned whether it is maintenance; left out: it is not
 * @param text what people are told; everybody reads it, also without log-in, so it holds no personal value
 */
@Schema(name = "ServiceIncidentForm", description = "An outage to be announced")
record IncidentForm(
        @Schema(required = true) @Nullable Affected system,
        @Schema(implementation = String.class, format = "date-time", required = true) @Nullable Instant from,
        @Schema(implementation = String.class, format = "date-time", nullable = true) @Nullable Instant to,
        @Schema(nullable = true) @Nullable Boolean planned,
        @Schema(maxLength = Announcement.LONGEST_TEXT, nullable = true) @Nullable String text) {

    /** What a merge patch may hold: the same members, none of which has to be there. It only describes. */
    @Schema(name = "ServiceIncidentChange", description = "What changes in an outage; what is left out stays")
    record Change(
            @Nullable Affected system,
            @Schema(implementation = String.class, format = "date-time") @Nullable Instant from,
            @Schema(implementation = String.class, format = "date-time", nullable = true) @Nullable Instant to,
            @Schema(nullable = true) @Nullable Boolean planned,
            @Schema(maxLength = Announcement.LONGEST_TEXT, nullable = true) @Nullable String text) {}

    static IncidentForm of(Announcement announcement) {
        ServiceIncident incident = announcement.incident();
        return new IncidentForm(
                incident.system(),
                incident.from(),
                incident.to().orElse(null),
                announcement.planned(),
                announcement.text().orElse(null));
    }

    /**
     * The announcement; everything that is wrong with the form is told at once.
     *
     * @throws ProblemException 422 if something is wrong with it
     */
    Announcement read(String id) {
        List<FieldProblem> problems = new ArrayList<>();
        if (from != null && to != null && to.isBefore(from)) {
            problems.add(new FieldProblem("/to", "Окончание не может быть раньше начала."));
        }
        Optional<String> words = Optional.ofNullable(text).map(String::strip).filter(told -> !told.isEmpty());
        if (words.orElse("").length() > Announcement.LONGEST_TEXT) {
            problems.add(new FieldProblem(
                    "/text", "Слишком длинно: допустимо не больше " + Announcement.LONGEST_TEXT + " знаков."));
        }
        if (words.filter(Announcement::namesSomebody).isPresent()) {
            problems.add(new FieldProblem(
                    "/text",
                    "Объявление видно всем, и без входа. Уберите из него номера телефонов, СНИЛС и почту; писать можно"
                            + " только номер 110 и адрес novosib@help-obr.ru."));
        }
        if (system == null) {
            problems.add(new FieldProblem("/system", "Укажите, что не работает: JOURNAL, ESIA или MY_SCHOOL."));
        }
        if (from == null) {
            problems.add(new FieldProblem("/from", "Укажите, с какого времени, например 2025-09-15T08:30:00+07:00."));
        }
        if (system == null || from == null || !problems.isEmpty()) {
            throw ProblemException.invalid(problems);
        }
        return new Announcement(
                id, new ServiceIncident(system, from, Optional.ofNullable(to)), Boolean.TRUE.equals(planned), words);
    }
}
