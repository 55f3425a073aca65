package ru.nso.esialogin.audit.api;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import ru.nso.esialogin.access.Scope;
import ru.nso.esialogin.audit.run.AsOf;
import ru.nso.esialogin.platform.problem.FieldProblem;
import ru.nso.esialogin.platform.problem.ProblemException;

/**
 * What is to be audited.
 *
 * @param scope whose cards
 * @param at as of when; left out: now
 */
@Schema(name = "AuditRequest", description = "Что проверить и на какое время")
record AuditRequest(
        @Schema(required = true) @Nullable Extent scope,
        @Schema(
                        description =
                                "День (2026-09-01) или время с часовым поясом, с 2015 по 2100 год; без него — сейчас",
                        maxLength = 40,
                        nullable = true)
                @Nullable
                String at) {
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    /**
     * One of the three.
     *
     * @param schoolId one school
     * @param municipality all schools of a municipality, by its canonical name
     * @param region all schools
     */
    @Schema(name = "AuditScope", description = "Ровно одно из трёх: школа, район или весь регион (region: true)")
    record Extent(
            @Schema(nullable = true) @Nullable String schoolId,
            @Schema(nullable = true) @Nullable String municipality,
            @Schema(nullable = true) @Nullable Boolean region) {

        static Extent of(Scope scope) {
            return new Extent(
                    scope instanceof Scope.School school ? school.id() : null,
                    scope instanceof Scope.Municipality municipality ? municipality.name() : null,
                    scope instanceof Scope.Region ? Boolean.TRUE : null);
        }

        private List<Scope> told() {
            return Stream.of(
                            Optional.ofNullable(schoolId)
                                    .filter(id -> !id.isBlank())
                                    .<Scope>map(Scope.School::new),
                            Optional.ofNullable(municipality)
                                    .filter(name -> !name.isBlank())
                                    .<Scope>map(Scope.Municipality::new),
                            Optional.ofNullable(region)
                                    .filter(Boolean::booleanValue)
                                    .<Scope>map(whole -> new Scope.Region()))
                    .flatMap(Optional::stream)
                    .toList();
        }
    }

    /** What was asked for. */
    record Wanted(Scope scope, Optional<Instant> at) {}

    /**
     * Reads it.
     *
     * @param zone zone of the region, for a day
     * @throws ProblemException 422 if something is wrong with it
     */
    Wanted read(ZoneId zone) {
        List<FieldProblem> problems = new ArrayList<>();
        List<Scope> told = scope == null ? List.of() : scope.told();
        if (told.size() != 1) {
            problems.add(new FieldProblem("/scope", "Нужно ровно одно: schoolId, municipality или region: true."));
        }
        Optional<Instant> moment = Optional.empty();
        if (at != null) {
            moment = moment(at, zone);
            if (moment.isEmpty()) {
                problems.add(new FieldProblem(
                        "/at",
                        "Нужен день, например 2026-09-01, или время с часовым поясом, например"
                                + " 2026-09-01T08:30:00+07:00, с " + AsOf.FIRST_YEAR + " по " + AsOf.LAST_YEAR
                                + " год."));
            }
        }
        if (!problems.isEmpty()) {
            throw ProblemException.invalid(problems);
        }
        return new Wanted(told.get(0), moment);
    }

    private static Optional<Instant> moment(String text, ZoneId zone) {
        try {
            return DAY.matcher(text).matches()
                    ? AsOf.day(LocalDate.parse(text), zone)
                    : AsOf.moment(OffsetDateTime.parse(text).toInstant(), zone);
        } catch (DateTimeException noMoment) {
            return Optional.empty();
        }
    }
}
