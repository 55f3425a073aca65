package ru.nso.esialogin.console.analyst.entry;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ru.nso.esialogin.access.Permission;
import ru.nso.esialogin.console.analyst.ask.IndicatorRequest;
import ru.nso.esialogin.console.analyst.ask.Tab;
import ru.nso.esialogin.console.frame.Console;
import ru.nso.esialogin.console.input.Choice;
import ru.nso.esialogin.console.input.Input;
import ru.nso.esialogin.console.input.Mistake;
import ru.nso.esialogin.console.input.Moments;
import ru.nso.esialogin.indicators.Indicator;
import ru.nso.esialogin.indicators.Observation;
import ru.nso.esialogin.indicators.Words;
import ru.nso.esialogin.indicators.quality.QualityNote;
import ru.nso.esialogin.indicators.recording.IndicatorBook;
import ru.nso.esialogin.indicators.recording.Outcome;
import ru.nso.esialogin.indicators.recording.Version;
import ru.nso.esialogin.indicators.report.ReportWords;
import ru.nso.esialogin.indicators.status.StatusRow;

/** Puts together what the page of values shows. */
@Singleton
final class ValuesView {
    private static final int MOST = 200;

    private final Console console;
    private final IndicatorRequest asked;
    private final IndicatorBook book;
    private final Moments moments;

    ValuesView(Console console, IndicatorRequest asked, IndicatorBook book, Moments moments) {
        this.console = console;
        this.asked = asked;
        this.book = book;
        this.moments = moments;
    }

    ValuesModel model(
            Indicator indicator,
            Optional<String> whose,
            ValueForm form,
            List<Mistake> mistakes,
            Optional<Outcome> outcome) {
        List<Version> versions = book.versions(indicator, whose, MOST);
        boolean writes = console.caller().roles().stream().anyMatch(Permission.WRITE_INDICATORS.roles()::contains);
        LocalDate last = book.lastDay(List.of(indicator)).orElseGet(asked::today);
        return new ValuesModel(
                ReportWords.name(whose) + ": значения. " + indicator.label(),
                asked.tabs(indicator, last, console.caller(), Tab.Part.VALUES),
                Tab.path(indicator) + "/values",
                Tab.path(indicator) + "/table",
                whose(whose),
                outcome.map(ValuesView::words).orElse(""),
                outcome.isPresent() ? notes(indicator, whose, last) : List.of(),
                mistakes,
                writes ? List.of(form(indicator, whose, form, mistakes)) : List.of(),
                lines(indicator, whose, versions, writes),
                versions.size() >= MOST);
    }

    /** The form, filled with the value that is to be corrected. */
    ValueForm filled(Indicator indicator, Optional<String> whose, @Nullable String edit) {
        ValueForm form = new ValueForm();
        form.day = asked.today().toString();
        String sought = edit == null ? "" : edit;
        book.versions(indicator, whose, MOST).stream()
                .map(Version::observation)
                .filter(observation -> key(observation).equals(sought))
                .findFirst()
                .ifPresent(observation -> fill(form, observation));
        return form;
    }

    private static void fill(ValueForm form, Observation observation) {
        form.day = observation.date().toString();
        form.series = observation.series().name();
        form.numerator = observation
                .counts()
                .map(counts -> Long.toString(counts.numerator()))
                .orElse("");
        form.denominator = observation
                .counts()
                .map(counts -> Long.toString(counts.denominator()))
                .orElse("");
        form.published = observation.published().map(Words::decimal).orElse("");
    }

    /** Names a value of a municipality in an address. */
    private static String key(Observation observation) {
        return observation.date() + "." + observation.series();
    }

    private Choice whose(Optional<String> whose) {
        List<Choice.Option> options = new ArrayList<>();
        options.add(new Choice.Option("", ReportWords.REGION, whose.isEmpty()));
        asked.municipalities()
                .names()
                .forEach(name -> options.add(new Choice.Option(name, name, whose.equals(Optional.of(name)))));
        return new Choice("municipality", "Чьи значения", "", options);
    }

    private static ValuesModel.Form form(
            Indicator indicator, Optional<String> whose, ValueForm form, List<Mistake> mistakes) {
        List<Choice> series = whose.isEmpty() || indicator.series().size() < 2
                ? List.of()
                : List.of(new Choice(
                        "series",
                        "Графа",
                        Mistake.at(mistakes, "series"),
                        indicator.series().stream()
                                .map(each -> new Choice.Option(
                                        each.name(),
                                        ReportWords.series(each),
                                        each.name().equals(form.series)))
                                .toList()));
        return new ValuesModel.Form(
                whose.orElse(""),
                series,
                List.of(
                        Input.day("day", "Дата значения", ValueForm.told(form.day), Mistake.at(mistakes, "day"))
                                .mandatory(),
                        Input.text(
                                "numerator",
                                "Сколько",
                                "Целое число цифрами, без «чел.»",
                                ValueForm.told(form.numerator),
                                Mistake.at(mistakes, "numerator")),
                        Input.text(
                                "denominator",
                                "Всего",
                                "Из скольких",
                                ValueForm.told(form.denominator),
                                Mistake.at(mistakes, "denominator")),
                        Input.text(
                                "published",
                                "Опубликованный процент",
                                "Как напечатан, например 29,1; можно не заполнять",
                                ValueForm.told(form.published),
                                Mistake.at(mistakes, "published"))));
    }

    private List<ValuesModel.Line> lines(
            Indicator indicator, Optional<String> whose, List<Version> versions, boolean writes) {
        List<ValuesModel.Line> lines = new ArrayList<>();
        String before = "";
        for (Version version : versions) {
            Observation observation = version.observation();
            boolean counts = !key(observation).equals(before);
            before = key(observation);
            lines.add(new ValuesModel.Line(
                    Words.day(observation.date()),
                    ReportWords.series(observation.series()),
                    observation
                            .counts()
                            .map(told -> Words.number(told.numerator()) + " из " + Words.number(told.denominator())
                                    + " — " + Words.percent(told.percent()))
                            .orElse("только процент"),
                    observation.published().map(Words::percent).orElse("—"),
                    observation.nameCorrected() ? observation.writtenName() : "",
                    counts ? "действует" : "исправлено, версия " + version.version(),
                    counts,
                    moments.text(version.recordedAt()),
                    version.recordedBy(),
                    writes && counts
                            ? Tab.path(indicator) + "/values?edit=" + key(observation)
                                    + whose.map(name -> "&municipality=" + Tab.written(name))
                                            .orElse("")
                                    + "#form"
                            : ""));
        }
        return lines;
    }

    private List<String> notes(Indicator indicator, Optional<String> whose, LocalDate last) {
        var status = book.status(indicator, last);
        List<StatusRow> rows = whose.isEmpty() ? List.of(status.region()) : status.rows();
        return rows.stream()
                .filter(row -> row.municipality().equals(whose))
                .flatMap(row -> row.notes().stream())
                .map(QualityNote::reason)
                .distinct()
                .toList();
    }

    private static String words(Outcome outcome) {
        return switch (outcome) {
            case NEW -> "Значение записано.";
            case CORRECTED -> "Значение исправлено. Прежнее и кто его внёс сохранены ниже.";
            case UNCHANGED -> "Такое значение уже было, ничего не изменилось.";
        };
    }

    /** A percentage as somebody types it. */
    static Optional<BigDecimal> percent(String text) {
        String plain = text.replace(',', '.').replace("%", "").strip();
        return plain.matches("\\d{1,3}(\\.\\d{1,20})?") ? Optional.of(new BigDecimal(plain)) : Optional.empty();
    }
}
