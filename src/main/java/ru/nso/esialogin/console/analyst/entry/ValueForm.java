package ru.nso.esialogin.console.analyst.entry;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;
import ru.nso.esialogin.console.input.Mistake;
import ru.nso.esialogin.indicators.Counts;
import ru.nso.esialogin.indicators.Indicator;
import ru.nso.esialogin.indicators.Observation;
import ru.nso.esialogin.indicators.Series;
import ru.nso.esialogin.indicators.municipality.Municipalities;
import ru.nso.esialogin.indicators.reading.CellProblem;
import ru.nso.esialogin.indicators.reading.Cells;
import ru.nso.esialogin.indicators.reading.Collected;
import ru.nso.esialogin.indicators.reading.Place;
import ru.nso.esialogin.indicators.reading.Reading;

/** A value of an indicator as the form sends it. */
public class ValueForm {
    /** The municipality; empty for the region. */
    @RestForm
    @Nullable
    String municipality;

    /** The day. */
    @RestForm
    @Nullable
    String day;

    /** The series; empty where there is one. */
    @RestForm
    @Nullable
    String series;

    /** How many. */
    @RestForm
    @Nullable
    String numerator;

    /** Of how many. */
    @RestForm
    @Nullable
    String denominator;

    /** As it was published. */
    @RestForm
    @Nullable
    String published;

    /** A text that is there, without blanks around it. */
    static String told(@Nullable String text) {
        return text == null ? "" : text.replace('\u00a0', ' ').strip();
    }

    /** Reads it by the rules of every table; what is wrong is told at its field. */
    Reading read(Indicator indicator, LocalDate today, Municipalities municipalities) {
        Cells cells = new Cells(indicator, today, municipalities);
        Collected collected = new Collected(cells);
        boolean region = told(municipality).isEmpty();
        String written = Municipalities.tidy(told(municipality));
        Optional<String> name = region ? Optional.empty() : cells.municipality(place("municipality"), written);
        Optional<LocalDate> on = cells.day(place("day"), told(day));
        Optional<Series> which = cells.series(place("series"), region ? "" : told(series), region);
        Optional<BigDecimal> percent =
                told(published).isEmpty() ? Optional.empty() : cells.percent(place("published"), told(published));
        Optional<Counts> counts = counts(cells);
        if ((region || name.isPresent())
                && on.isPresent()
                && which.isPresent()
                && (counts.isPresent() || percent.isPresent())) {
            collected.add(place("day"), new Observation(name, which.get(), on.get(), counts, percent, written));
        }
        return collected.finish();
    }

    /** Both counts; without them there has to be a published percentage. */
    private Optional<Counts> counts(Cells cells) {
        if (told(numerator).isEmpty()
                && told(denominator).isEmpty()
                && !told(published).isEmpty()) {
            return Optional.empty();
        }
        Optional<Long> counted = cells.count(place("numerator"), told(numerator));
        Optional<Long> total = cells.total(place("denominator"), told(denominator));
        return counted.flatMap(part -> total.map(whole -> new Counts(part, whole)));
    }

    private static Place place(String field) {
        return new Place(0, field, "");
    }

    /** What is wrong, by fields. */
    static List<Mistake> mistakes(Reading reading) {
        return reading.problems().stream()
                .map(problem -> new Mistake(problem.place().pointer(), words(problem)))
                .toList();
    }

    private static String words(CellProblem problem) {
        return problem.sentence()
                .replace("Ячейка пуста.", "Поле не заполнено.")
                .replace("; если сведений нет, уберите строку целиком", "")
                .replace("В ячейке", "В поле");
    }
}
