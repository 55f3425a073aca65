package ru.nso.esialogin.diagnosis.api.incident;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import ru.nso.esialogin.diagnosis.incident.AnnouncementStore.Filter;
import ru.nso.esialogin.esia.ServiceIncident.Affected;
import ru.nso.esialogin.platform.http.Given;
import ru.nso.esialogin.platform.problem.ProblemException;
import ru.nso.esialogin.platform.problem.TechnicalProblem;

/** Reads the query parameters that choose among the announcements. */
final class IncidentFilter {
    private static final Pattern MOMENT =
            Pattern.compile("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}[0-9:.]{0,13}(Z|[+-]\\d{2}:\\d{2})");

    private IncidentFilter() {}

    static Filter read(@Nullable String system, @Nullable String at) {
        return new Filter(
                Given.parameter(system).map(IncidentFilter::affected),
                Given.parameter(at).map(IncidentFilter::moment));
    }

    /** A name for the list that the filter gives, for its cursors. */
    static String list(Filter filter) {
        return "service-incidents/" + filter.system().map(Affected::name).orElse("") + '/'
                + filter.at().map(Instant::toString).orElse("");
    }

    private static Affected affected(String text) {
        return Arrays.stream(Affected.values())
                .filter(system -> system.name().equals(text))
                .findFirst()
                .orElseThrow(() -> new ProblemException(
                        TechnicalProblem.INVALID_VALUE,
                        "Параметр system — одно из значений: JOURNAL, ESIA, MY_SCHOOL."));
    }

    /** People write the plus of the offset as it is, and in an address it stands for a space. */
    private static Instant moment(String text) {
        String written = text.replace(' ', '+');
        if (!MOMENT.matcher(written).matches()) {
            throw noMoment();
        }
        try {
            return OffsetDateTime.parse(written).toInstant();
        } catch (DateTimeException noSuchDay) {
            throw noMoment();
        }
    }

    private static ProblemException noMoment() {
        return new ProblemException(
                TechnicalProblem.INVALID_DATE,
                "Параметр at — дата и время с часовым поясом, например 2025-09-15T08:30:00+07:00.");
    }
}
