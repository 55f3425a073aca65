package ru.nso.esialogin.console.analyst.ask;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import ru.nso.esialogin.console.input.Input;

/**
 * A day that a form asks for. What is no day is said at the field, and the page shows the usual one.
 *
 * @param day the day to show
 * @param typed what stands in the field
 * @param error what is wrong with it; empty: nothing
 */
public record AskedDay(LocalDate day, String typed, String error) {
    private static final Pattern DAY = Pattern.compile("[12]\\d{3}-\\d{2}-\\d{2}");

    /**
     * Reads a day.
     *
     * @param usual the day where none is asked for
     */
    public static AskedDay of(@Nullable String text, LocalDate usual) {
        String typed = text == null ? "" : text.strip();
        if (typed.isEmpty()) {
            return new AskedDay(usual, usual.toString(), "");
        }
        if (DAY.matcher(typed).matches()) {
            try {
                return new AskedDay(LocalDate.parse(typed), typed, "");
            } catch (DateTimeException noSuchDay) {
                // Told below.
            }
        }
        return new AskedDay(usual, typed.length() > 20 ? "" : typed, "Нужна существующая дата, например 2024-11-13.");
    }

    /** Its field. */
    public Input field(String name, String label) {
        return Input.day(name, label, typed, error);
    }

    /** Status of a page that shows it. */
    public int status() {
        return error.isEmpty() ? 200 : 422;
    }
}
