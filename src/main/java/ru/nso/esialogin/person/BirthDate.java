package ru.nso.esialogin.person;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import ru.nso.esialogin.person.spelling.Signs;

/** A day of birth, and the ages that follow from it. */
public record BirthDate(LocalDate date) {

    private static final int EARLIEST_YEAR = 1900;
    private static final int LATEST_YEAR = 2099;
    private static final MonthDay LEAP_DAY = MonthDay.of(2, 29);

    /** First three letters of the months in Russian, in which every case of the word agrees; мая/май is the odd one. */
    private static final List<String> MONTHS =
            List.of("янв", "фев", "мар", "апр", "ма", "июн", "июл", "авг", "сен", "окт", "ноя", "дек");

    /**
     * Reads {@code 1986-04-12}, {@code 12.04.1986}, {@code 12/4/1986}, «12 апреля 1986 г.», also with a time of day
     * behind. The day comes before the month. Nothing for impossible days, for years of two digits and for years
     * before 1900.
     */
    public static Optional<BirthDate> parse(String text) {
        List<String> parts = parts(text);
        if (parts.size() < 3) {
            return Optional.empty();
        }
        boolean yearFirst = parts.get(0).length() == 4;
        String year = parts.get(yearFirst ? 0 : 2);
        String day = parts.get(yearFirst ? 2 : 0);
        if (year.length() != 4 || !isNumber(year) || day.length() > 2 || !isNumber(day)) {
            return Optional.empty();
        }
        int month = month(parts.get(1));
        int yearNumber = Integer.parseInt(year);
        if (month == 0 || yearNumber < EARLIEST_YEAR || yearNumber > LATEST_YEAR) {
            return Optional.empty();
        }
        try {
            return Optional.of(new BirthDate(LocalDate.of(yearNumber, month, Integer.parseInt(day))));
        } catch (DateTimeException e) {
            return Optional.empty(); // 31.02: written, but no day
        }
    }

    /**
     * Full years on that day; the birthday counts as the new age, and who was born on 29 February has it on 1 March in
     * common years (rulings: Ages). Negative before birth.
     */
    public int ageOn(LocalDate day) {
        int years = day.getYear() - date.getYear();
        return day.isBefore(birthdayIn(day.getYear())) ? years - 1 : years;
    }

    /** The day from which the person is of that age. */
    public LocalDate turns(int age) {
        return birthdayIn(date.getYear() + age);
    }

    /** Days one slip away: one digit of the written date other, or day and month swapped. Symmetric. */
    public Set<BirthDate> neighbours() {
        Set<BirthDate> days = new LinkedHashSet<>();
        String written = "%02d%02d%04d".formatted(date.getDayOfMonth(), date.getMonthValue(), date.getYear());
        for (int i = 0; i < written.length(); i++) {
            for (char digit = '0'; digit <= '9'; digit++) {
                day(written.substring(0, i) + digit + written.substring(i + 1)).ifPresent(days::add);
            }
        }
        day(written.substring(2, 4) + written.substring(0, 2) + written.substring(4))
                .ifPresent(days::add);
        days.remove(this);
        return days;
    }

    private static Optional<BirthDate> day(String digits) {
        return parse(digits.substring(0, 2) + '.' + digits.substring(2, 4) + '.' + digits.substring(4));
    }

    @Override
    public String toString() {
        return "**.**.****";
    }

    private LocalDate birthdayIn(int year) {
        boolean leapDay =
                date.getMonthValue() == LEAP_DAY.getMonthValue() && date.getDayOfMonth() == LEAP_DAY.getDayOfMonth();
        return leapDay && !LEAP_DAY.isValidYear(year) ? LocalDate.of(year, 3, 1) : date.withYear(year);
    }

    /** Runs of digits and of letters, in order. */
    private static List<String> parts(String text) {
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean digit = Signs.digit(c) >= 0;
            if (!part.isEmpty() && (!Character.isLetterOrDigit(c) || digit != isDigit(part.charAt(0)))) {
                parts.add(part.toString());
                part.setLength(0);
            }
            if (digit) {
                part.append((char) ('0' + Signs.digit(c)));
            } else if (Character.isLetter(c)) {
                part.append(c);
            }
        }
        if (!part.isEmpty()) {
            parts.add(part.toString());
        }
        return parts;
    }

    private static int month(String written) {
        if (isNumber(written)) {
            return written.length() > 2 ? 0 : Integer.parseInt(written);
        }
        String word = written.toLowerCase(Locale.ROOT);
        for (int i = 0; i < MONTHS.size(); i++) {
            if (word.startsWith(MONTHS.get(i))) {
                return i + 1;
            }
        }
        return 0;
    }

    private static boolean isNumber(String part) {
        return part.chars().allMatch(c -> isDigit((char) c));
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
