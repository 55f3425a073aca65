package ru.nso.esialogin.console.school.audit;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import ru.nso.esialogin.audit.run.AsOf;
import ru.nso.esialogin.console.input.Input;
import ru.nso.esialogin.console.input.Mistake;
import ru.nso.esialogin.person.BirthDate;

/**
 * As of which day cards are to be audited, as somebody typed it.
 *
 * @param field the field
 * @param at the moment; nothing where nothing was typed, and where it is wrong
 */
public record AuditDay(Input field, Optional<Instant> at) {
    private static final String NAME = "on";

    /** Reads it; a blank text is now. */
    public static AuditDay read(String text, ZoneId zone) {
        Optional<Instant> at = text.isEmpty() ? Optional.empty() : day(text).flatMap(day -> AsOf.day(day, zone));
        String error = text.isEmpty() || at.isPresent()
                ? ""
                : "Нужен день, например 01.09.2026, с " + AsOf.FIRST_YEAR + " по " + AsOf.LAST_YEAR + " год.";
        return new AuditDay(
                Input.text(NAME, "На какой день", "Например 01.09.2026; пусто — на сегодня", text, error), at);
    }

    /** What is wrong; none: nothing. */
    public List<Mistake> mistakes() {
        return field.error().isEmpty() ? List.of() : List.of(new Mistake(NAME, field.error()));
    }

    /** As a browser sends it, or as people write it. */
    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException otherwise) {
            return BirthDate.parse(text).map(BirthDate::date);
        }
    }
}
