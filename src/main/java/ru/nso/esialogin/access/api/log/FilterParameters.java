package ru.nso.esialogin.access.api.log;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import ru.nso.esialogin.access.Purpose;
import ru.nso.esialogin.access.reading.EntryFilter;
import ru.nso.esialogin.platform.problem.ProblemException;
import ru.nso.esialogin.platform.problem.TechnicalProblem;

/** The query parameters that choose among entries. */
record FilterParameters(
        @Nullable String cardId,
        @Nullable String who,
        @Nullable String purpose,
        @Nullable String caseId,
        @Nullable String from,
        @Nullable String to) {
    private static final Pattern MOMENT =
            Pattern.compile("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}[0-9:.]{0,13}(Z|[+-]\\d{2}:\\d{2})");

    /**
     * What they choose.
     *
     * @throws ProblemException 422 for a purpose that does not exist and for what is no moment
     */
    EntryFilter read() {
        return new EntryFilter(
                told(cardId),
                told(who),
                told(purpose).map(FilterParameters::known),
                told(caseId),
                told(from).map(text -> moment("from", text)),
                told(to).map(text -> moment("to", text)));
    }

    /** A name for the list that they give, for its cursors; a cursor is encrypted with it and does not show it. */
    String list() {
        return "access-log/" + List.of(told(cardId), told(who), told(purpose), told(caseId), told(from), told(to));
    }

    private static Optional<String> told(@Nullable String parameter) {
        return Optional.ofNullable(parameter).filter(text -> !text.isBlank());
    }

    private static String known(String text) {
        if (Arrays.stream(Purpose.values()).noneMatch(purpose -> purpose.name().equals(text))) {
            throw new ProblemException(
                    TechnicalProblem.INVALID_VALUE,
                    "Параметр purpose — одно из значений: TICKET, CALL, CARD_AUDIT, CARD_UPKEEP, OVERSIGHT.");
        }
        return text;
    }

    /** People write the plus of the offset as it is, and in an address it stands for a space. */
    private static Instant moment(String name, String text) {
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

    private static ProblemException noMoment(String name) {
        return new ProblemException(
                TechnicalProblem.INVALID_DATE,
                "Параметр " + name + " — дата и время с часовым поясом, например 2026-11-26T08:30:00+07:00.");
    }

    /** Without values. */
    @Override
    public String toString() {
        return "FilterParameters";
    }
}
