package ru.nso.esialogin.indicators.api;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import ru.nso.esialogin.indicators.Indicator;
import ru.nso.esialogin.indicators.Indicators;
import ru.nso.esialogin.indicators.Series;
import ru.nso.esialogin.indicators.municipality.Municipalities;
import ru.nso.esialogin.platform.http.Given;
import ru.nso.esialogin.platform.problem.ProblemException;
import ru.nso.esialogin.platform.problem.TechnicalProblem;

/** Reads what a request asks for: indicator, days, series, municipality. */
@Singleton
final class Asked {
    private static final int MOST_DATES = 24;
    private static final Pattern DAY = Pattern.compile("[12]\\d{3}-\\d{2}-\\d{2}");

    private final Indicators indicators;
    private final Municipalities municipalities;
    private final Clock clock;

    Asked(Indicators indicators, Municipalities municipalities, Clock clock) {
        this.indicators = indicators;
        this.municipalities = municipalities;
        this.clock = clock;
    }

    /** Today in the region. */
    LocalDate today() {
        return LocalDate.now(clock);
    }

    /**
     * The indicator of a path.
     *
     * @throws ProblemException 404 if there is none
     */
    Indicator indicator(String code) {
        return indicators.find(code).orElseThrow(ProblemException::notFound);
    }

    /** A day; today where none is told. */
    LocalDate date(@Nullable String text) {
        return Given.parameter(text).map(told -> day(told, "date")).orElseGet(this::today);
    }

    /** Days; today where none is told. */
    List<LocalDate> dates(@Nullable String text) {
        Optional<String> told = Given.parameter(text);
        if (told.isEmpty()) {
            return List.of(today());
        }
        List<LocalDate> days = new ArrayList<>();
        for (String day : told.get().split(",", MOST_DATES + 1)) {
            days.add(day(day.strip(), "dates"));
        }
        if (days.size() > MOST_DATES) {
            throw new ProblemException(
                    TechnicalProblem.INVALID_VALUE, "Параметр dates — не больше " + MOST_DATES + " дат через запятую.");
        }
        return days;
    }

    /** A series of the indicator; the leading one where none is told. */
    Series series(Indicator indicator, @Nullable String text) {
        return Given.parameter(text)
                .map(told -> Series.named(told)
                        .filter(indicator.series()::contains)
                        .orElseThrow(() -> new ProblemException(
                                TechnicalProblem.INVALID_VALUE,
                                indicator.series().contains(Series.OWN)
                                        ? "У этого показателя одна графа: параметр series не нужен."
                                        : "Параметр series — одно из значений: SFERUM, MY_SCHOOL.")))
                .orElse(indicator.leading());
    }

    /** A municipality, in any known spelling; the region where none is told. */
    Optional<String> municipality(@Nullable String text) {
        return Given.parameter(text).map(told -> municipalities
                .find(told)
                .orElseThrow(() -> new ProblemException(
                        TechnicalProblem.INVALID_VALUE,
                        "Параметр municipality — название из справочника, например "
                                + municipalities.names().get(0) + ".")));
    }

    /** The dictionary. */
    Municipalities municipalities() {
        return municipalities;
    }

    /** All indicators. */
    List<Indicator> all() {
        return indicators.all();
    }

    private static LocalDate day(String text, String parameter) {
        if (DAY.matcher(text).matches()) {
            try {
                return LocalDate.parse(text);
            } catch (DateTimeException noSuchDay) {
                // Told below.
            }
        }
        throw new ProblemException(
                TechnicalProblem.INVALID_DATE,
                "Параметр " + parameter + " — существующая дата, например 2024-11-13"
                        + (parameter.equals("dates") ? "; несколько — через запятую." : "."));
    }
}
