package ru.nso.esialogin.indicators.recording;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import ru.nso.esialogin.access.Caller;
import ru.nso.esialogin.indicators.History;
import ru.nso.esialogin.indicators.Indicator;
import ru.nso.esialogin.indicators.Observation;
import ru.nso.esialogin.indicators.Plan;
import ru.nso.esialogin.indicators.PlanMonth;
import ru.nso.esialogin.indicators.Series;
import ru.nso.esialogin.indicators.chart.OverTime;
import ru.nso.esialogin.indicators.chart.ShownPoints;
import ru.nso.esialogin.indicators.municipality.Municipalities;
import ru.nso.esialogin.indicators.quality.RowQuality;
import ru.nso.esialogin.indicators.reading.Reading;
import ru.nso.esialogin.indicators.report.IndicatorMonth;
import ru.nso.esialogin.indicators.report.IndicatorWorkbook;
import ru.nso.esialogin.indicators.report.MonthReport;
import ru.nso.esialogin.indicators.status.Achieved;
import ru.nso.esialogin.indicators.status.PrintedLists;
import ru.nso.esialogin.indicators.status.Status;
import ru.nso.esialogin.indicators.status.StatusReckoning;

/** Observations and plans: written down by analysts, read by everybody as a status. */
@ApplicationScoped
@Transactional
public class IndicatorBook {
    private final ObservationStore store;
    private final Municipalities municipalities;
    private final PrintedLists printed;
    private final HistoryDepth depth;

    public IndicatorBook(
            ObservationStore store, Municipalities municipalities, PrintedLists printed, HistoryDepth depth) {
        this.store = store;
        this.municipalities = municipalities;
        this.printed = printed;
        this.depth = depth;
    }

    /**
     * Stores what was read.
     *
     * @throws IllegalArgumentException if something was wrong with it
     */
    public Recorded record(Caller caller, Indicator indicator, Reading reading) {
        if (!reading.problems().isEmpty()) {
            throw new IllegalArgumentException("what has problems is not stored");
        }
        List<Observation> sent =
                reading.sent().stream().map(Reading.Sent::observation).toList();
        List<Outcome> outcomes = store.record(indicator, sent, caller.name());
        List<Recorded.Verdict> verdicts = new ArrayList<>();
        Map<String, History> histories = histories(indicator, sent);
        for (int i = 0; i < sent.size(); i++) {
            Observation observation = sent.get(i);
            History history = histories
                    .getOrDefault(key(observation.municipality(), observation), History.of(observation))
                    .until(observation.date());
            verdicts.add(new Recorded.Verdict(
                    reading.sent().get(i).row(),
                    observation,
                    outcomes.get(i),
                    RowQuality.ofObservation(indicator, history)));
        }
        return new Recorded(verdicts, missing(sent), reading.passedOver());
    }

    /** How an indicator stands on a day. */
    public Status status(Indicator indicator, LocalDate date) {
        return reckoning()
                .status(indicator, store.plan(indicator), date, store.histories(indicator, date, depth.status()));
    }

    /** Who has reached the plan of the year on these days. */
    public List<Achieved> achieved(Indicator indicator, List<LocalDate> dates) {
        Plan plan = store.plan(indicator);
        return dates.stream()
                .map(date -> Achieved.of(
                        date,
                        plan,
                        reckoning().of(indicator.leading(), date, store.histories(indicator, date, 1)),
                        printed.of(indicator.code(), date)))
                .toList();
    }

    /** What charts are drawn of: histories until a day. */
    public List<History> histories(Indicator indicator, LocalDate until) {
        return store.histories(indicator, until, depth.chart());
    }

    /** An indicator on all days until one of them. */
    public OverTime overTime(Indicator indicator, Series series, LocalDate until) {
        List<History> histories = histories(indicator, until);
        Plan plan = store.plan(indicator);
        ShownPoints points = ShownPoints.of(indicator, series, histories);
        return new OverTime(
                series,
                points,
                points.dates().stream()
                        .map(date -> Achieved.of(
                                date,
                                plan,
                                reckoning().of(indicator.leading(), date, histories),
                                printed.of(indicator.code(), date)))
                        .toList());
    }

    /** All that is known of an indicator on a day, for a book. */
    public IndicatorWorkbook workbook(Indicator indicator, LocalDate date) {
        return new IndicatorWorkbook(status(indicator, date), store.plan(indicator), overTime(indicator, date));
    }

    /**
     * The report of the month of a day.
     *
     * @param since with which day it is compared
     */
    public MonthReport month(List<Indicator> indicators, LocalDate date, LocalDate since) {
        return new MonthReport(
                date,
                since,
                indicators.stream()
                        .map(indicator -> {
                            List<Achieved> both = achieved(indicator, List.of(since, date));
                            return new IndicatorMonth(
                                    status(indicator, date),
                                    store.plan(indicator),
                                    overTime(indicator, date),
                                    both.get(0),
                                    both.get(1));
                        })
                        .toList());
    }

    private List<OverTime> overTime(Indicator indicator, LocalDate date) {
        return indicator.series().stream()
                .map(series -> overTime(indicator, series, date))
                .toList();
    }

    /** All versions of the observations of a municipality, or of the region. */
    public List<Version> versions(Indicator indicator, Optional<String> municipality, int most) {
        return store.versions(indicator, municipality, most);
    }

    /** The plan. */
    public Plan plan(Indicator indicator) {
        return store.plan(indicator);
    }

    /** All versions of the months of the plan, the latest month and version first. */
    public List<PlanVersion> planVersions(Indicator indicator, int most) {
        return store.planVersions(indicator, most);
    }

    /** Changes months of the plan; others stay. */
    public Plan plan(Caller caller, Indicator indicator, List<PlanMonth> months) {
        store.plan(indicator, months, caller.name());
        return store.plan(indicator);
    }

    /** The last day on which any of these was observed; nothing where none was. */
    public Optional<LocalDate> lastDay(List<Indicator> indicators) {
        return store.lastDay(indicators);
    }

    /** Whether nothing was observed yet. */
    public boolean isEmpty() {
        return store.isEmpty();
    }

    private StatusReckoning reckoning() {
        return new StatusReckoning(municipalities);
    }

    /** Far enough back that the first of them, too, is seen beside its history. */
    private Map<String, History> histories(Indicator indicator, List<Observation> sent) {
        Set<LocalDate> dates = sent.stream().map(Observation::date).collect(Collectors.toSet());
        Optional<LocalDate> last = dates.stream().max(Comparator.naturalOrder());
        Map<String, History> histories = new HashMap<>();
        last.ifPresent(day -> store.histories(indicator, day, depth.status() + dates.size())
                .forEach(history ->
                        history.last().ifPresent(any -> histories.put(key(history.municipality(), any), history))));
        return histories;
    }

    private static String key(Optional<String> municipality, Observation observation) {
        return municipality.orElse("") + '/' + observation.series();
    }

    private List<String> missing(List<Observation> sent) {
        Set<String> named =
                sent.stream().flatMap(each -> each.municipality().stream()).collect(Collectors.toSet());
        return named.isEmpty()
                ? List.of()
                : municipalities.names().stream()
                        .filter(name -> !named.contains(name))
                        .toList();
    }
}
