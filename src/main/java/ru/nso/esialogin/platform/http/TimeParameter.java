package ru.nso.esialogin.platform.http;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.regex.Pattern;
import ru.nso.esialogin.platform.problem.ProblemException;
import ru.nso.esialogin.platform.problem.TechnicalProblem;

/** Reads moments and days from query parameters. */
public final class TimeParameter {
    private static final Pattern MOMENT =
            Pattern.compile("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}[0-9:.]{0,13}(Z|[+-]\\d{2}:\\d{2})");

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private TimeParameter() {}

    /**
     * A moment with its offset. People write the plus of the offset as it is, and in an address it stands for a space.
     *
     * @param name the parameter, for the problem
     * @throws ProblemException 422 for what is no moment
     */
    public static Instant moment(String name, String text) {
        String written = text.replace(' ', '+');
        if (!MOMENT.matcher(written).matches()) {
            throw noMoment(name);
        }
        try {
            return OffsetDateTime.parse(written).toInstant();
        } catch (DateTimeException noSuchDay) {
            throw noMoment(name);
        }
    }

    /**
     * A day.
     *
     * @param name the parameter, for the problem
     * @throws ProblemException 422 for what is no day
     */
    public static LocalDate day(String name, String text) {
        if (!DAY.matcher(text).matches()) {
            throw noDay(name);
        }
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException noSuchDay) {
            throw noDay(name);
        }
    }

    private static ProblemException noMoment(String name) {
        return new ProblemException(
                TechnicalProblem.INVALID_DATE,
                "Параметр " + name + " — дата и время с часовым поясом, например 2026-11-26T08:30:00+07:00.");
    }

    private static ProblemException noDay(String name) {
        return new ProblemException(
                TechnicalProblem.INVALID_DATE, "Параметр " + name + " — дата, например 2026-11-26.");
    }
}
