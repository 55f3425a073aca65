package ru.nso.esialogin.indicators.reading;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import ru.nso.esialogin.indicators.Counts;
import ru.nso.esialogin.indicators.Indicator;
import ru.nso.esialogin.indicators.Series;
import ru.nso.esialogin.indicators.Words;
import ru.nso.esialogin.indicators.municipality.Municipalities;

/** Reads single values of an indicator and collects what is wrong with them. */
public final class Cells {
    private static final int MOST_PROBLEMS = 100;
    private static final Pattern WHOLE = Pattern.compile("\\d{1,9}|\\d{1,3}( \\d{3}){1,2}");
    private static final Pattern SHARE = Pattern.compile("\\d{1,3}([.,]\\d{1,20})? ?%?");
    /** A workbook tells 16 digits of what it has reckoned; nobody publishes so many. */
    private static final int MOST_DECIMALS = 6;

    private static final Pattern WITH_UNIT = Pattern.compile("\\d[\\d ]* ?(чел|шт|ед|школ|педагог|обучающ)\\p{L}*\\.?");
    private static final Pattern NEGATIVE = Pattern.compile("[-\u2212\u2013] ?\\d.*");
    private static final Pattern FRACTION = Pattern.compile("\\d+[.,]\\d+");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern DAY_OF_WORKBOOK = Pattern.compile("(\\d{2})\\.(\\d{2})\\.(\\d{4})");

    private final Indicator indicator;
    private final LocalDate today;
    private final Municipalities municipalities;
    private final List<CellProblem> problems = new ArrayList<>();

    /** @param today observations of later days are refused */
    public Cells(Indicator indicator, LocalDate today, Municipalities municipalities) {
        this.indicator = indicator;
        this.today = today;
        this.municipalities = municipalities;
    }

    /** What is measured. */
    public Indicator indicator() {
        return indicator;
    }

    /** What was wrong so far. */
    public List<CellProblem> problems() {
        return List.copyOf(problems);
    }

    /** Says that something is wrong; of one place only the first. */
    public void problem(Place place, String what, String howToMend) {
        boolean told = problems.stream().anyMatch(each -> each.place().pointer().equals(place.pointer()));
        if (problems.size() < MOST_PROBLEMS && !told) {
            problems.add(new CellProblem(place, what, howToMend));
        }
    }

    /** A number of people or schools, from zero on. */
    public Optional<Long> count(Place place, String text) {
        if (WHOLE.matcher(text).matches()) {
            return Optional.of(Long.parseLong(text.replace(" ", "")));
        }
        if (text.isEmpty()) {
            problem(place, "Ячейка пуста.", "Впишите число; если сведений нет, уберите строку целиком.");
        } else if (NEGATIVE.matcher(text).matches()) {
            problem(place, "Число не может быть отрицательным.", "Впишите число от нуля.");
        } else if (WITH_UNIT.matcher(text).matches()) {
            problem(place, "В ячейке не только число.", "Оставьте одни цифры, без «чел.» или «шт.».");
        } else if (FRACTION.matcher(text).matches()) {
            problem(place, "Число должно быть целым.", "Впишите, сколько человек или школ, без дробной части.");
        } else {
            problem(place, "Это не число.", "Впишите целое число цифрами, не длиннее девяти цифр.");
        }
        return Optional.empty();
    }

    /** How many there are altogether: at least one. */
    public Optional<Long> total(Place place, String text) {
        Optional<Long> total = count(place, text);
        if (total.filter(number -> number == 0).isPresent()) {
            problem(place, "Общее число — ноль, доли от него нет.", "Впишите, сколько есть всего.");
            return Optional.empty();
        }
        return total;
    }

    /** A percentage, with its decimals as they are written. */
    public Optional<BigDecimal> percent(Place place, String text) {
        if (SHARE.matcher(text).matches()) {
            BigDecimal told =
                    new BigDecimal(text.replace(',', '.').replace("%", "").strip());
            return Optional.of(
                    told.scale() > MOST_DECIMALS ? told.setScale(MOST_DECIMALS, RoundingMode.HALF_UP) : told);
        }
        if (text.isEmpty()) {
            problem(place, "Ячейка пуста.", "Впишите процент, например 35,5, или уберите колонку целиком.");
        } else if (NEGATIVE.matcher(text).matches()) {
            problem(place, "Процент не может быть отрицательным.", "Впишите процент от нуля.");
        } else {
            problem(place, "Это не процент.", "Впишите число, например 35,5.");
        }
        return Optional.empty();
    }

    /** A day on which the indicator was measured. */
    public Optional<LocalDate> day(Place place, String text) {
        Optional<LocalDate> read = calendarDay(text);
        if (read.isEmpty()) {
            problem(place, "Такой даты нет.", "Впишите дату как год-месяц-день, например 2024-11-13.");
            return read;
        }
        if (read.get().isAfter(today)) {
            problem(place, "Эта дата ещё не наступила.", "Проверьте год и месяц.");
            return Optional.empty();
        }
        if (!indicator.isValidOn(read.get())) {
            problem(
                    place,
                    "В этот день показатель не измерялся.",
                    "Он измеряется с " + Words.day(indicator.validFrom()) + ": проверьте год и месяц.");
            return Optional.empty();
        }
        return read;
    }

    /** The canonical name of a municipality. */
    public Optional<String> municipality(Place place, String written) {
        if (written.isBlank()) {
            problem(place, "Не указан муниципалитет.", "Впишите его название.");
            return Optional.empty();
        }
        Optional<String> found = municipalities.find(written);
        if (found.isEmpty()) {
            List<String> alike = municipalities.propose(written);
            problem(
                    place,
                    "Такого муниципалитета в справочнике нет.",
                    alike.isEmpty()
                            ? "Впишите название как в справочнике области."
                            : "Возможно, это «" + String.join("», «", alike) + "»: впишите название так.");
        }
        return found;
    }

    /** A series of the indicator by its name in the contract; nothing is said where it has only one. */
    public Optional<Series> series(Place place, String name, boolean region) {
        if (name.isEmpty() && (region || indicator.series().contains(Series.OWN))) {
            return Optional.of(Series.OWN);
        }
        Optional<Series> found = Series.named(name).filter(indicator.series()::contains);
        if (found.isEmpty()) {
            problem(
                    place,
                    "Такой графы у показателя нет.",
                    indicator.series().contains(Series.OWN)
                            ? "Оставьте её пустой: у показателя одна графа."
                            : "Впишите SFERUM или MY_SCHOOL.");
        }
        return found;
    }

    /** Both counts. */
    static Optional<Counts> counts(Optional<Long> numerator, Optional<Long> denominator) {
        return numerator.flatMap(counted -> denominator.map(total -> new Counts(counted, total)));
    }

    private static Optional<LocalDate> calendarDay(String text) {
        String written = DAY_OF_WORKBOOK.matcher(text).replaceFirst("$3-$2-$1");
        if (!DAY.matcher(written).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(written));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
