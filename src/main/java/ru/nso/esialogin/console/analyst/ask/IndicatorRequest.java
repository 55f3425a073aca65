package ru.nso.esialogin.console.analyst.ask;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ru.nso.esialogin.access.Caller;
import ru.nso.esialogin.access.Permission;
import ru.nso.esialogin.console.input.Choice;
import ru.nso.esialogin.indicators.Indicator;
import ru.nso.esialogin.indicators.Indicators;
import ru.nso.esialogin.indicators.Series;
import ru.nso.esialogin.indicators.municipality.Municipalities;
import ru.nso.esialogin.indicators.recording.IndicatorBook;
import ru.nso.esialogin.indicators.report.ReportWords;
import ru.nso.esialogin.platform.problem.ProblemException;

/** Reads which indicator, day, series and municipality a page is about. */
@Singleton
public final class IndicatorRequest {
    private final Indicators indicators;
    private final Municipalities municipalities;
    private final IndicatorBook book;
    private final Clock clock;

    IndicatorRequest(Indicators indicators, Municipalities municipalities, IndicatorBook book, Clock clock) {
        this.indicators = indicators;
        this.municipalities = municipalities;
        this.book = book;
        this.clock = clock;
    }

    /** Today in the region. */
    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** All indicators. */
    public List<Indicator> all() {
        return indicators.all();
    }

    /** The dictionary of municipalities. */
    public Municipalities municipalities() {
        return municipalities;
    }

    /**
     * The indicator of an address.
     *
     * @throws ProblemException 404 if there is none
     */
    public Indicator indicator(String code) {
        return indicators.find(code).orElseThrow(ProblemException::notFound);
    }

    /** The day asked for; the newest with any value where none is. */
    public AskedDay day(@Nullable String text, List<Indicator> of) {
        return AskedDay.of(text, book.lastDay(of).orElseGet(this::today));
    }

    /**
     * A series of the indicator; the leading one where none is told.
     *
     * @throws ProblemException 404 if it has no such series
     */
    public Series series(Indicator indicator, @Nullable String text) {
        return text == null || text.isBlank()
                ? indicator.leading()
                : Series.named(text.strip())
                        .filter(indicator.series()::contains)
                        .orElseThrow(ProblemException::notFound);
    }

    /**
     * A municipality, in any known spelling; the region where none is told.
     *
     * @throws ProblemException 404 if there is none
     */
    public Optional<String> municipality(@Nullable String text) {
        return Optional.ofNullable(text)
                .filter(told -> !told.isBlank())
                .map(told -> municipalities.find(told).orElseThrow(ProblemException::notFound));
    }

    /** The field for a series, where there are several; none where not. */
    public List<Choice> seriesFields(Indicator indicator, Series chosen) {
        return indicator.series().size() < 2
                ? List.of()
                : List.of(new Choice(
                        "series",
                        "Графа",
                        "",
                        indicator.series().stream()
                                .map(each -> new Choice.Option(each.name(), ReportWords.series(each), each == chosen))
                                .toList()));
    }

    /** The tabs of an indicator. */
    public List<Tab> tabs(Indicator indicator, LocalDate day, Caller caller, Tab.Part here) {
        List<Tab> tabs = new ArrayList<>();
        for (Tab.Part part : Tab.Part.values()) {
            boolean open = part != Tab.Part.VALUES
                    || caller.roles().stream().anyMatch(Permission.READ_INDICATOR_VERSIONS.roles()::contains);
            if (open) {
                tabs.add(Tab.of(indicator, day, part, here));
            }
        }
        return tabs;
    }
}
