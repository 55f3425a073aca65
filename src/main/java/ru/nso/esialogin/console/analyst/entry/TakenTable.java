package ru.nso.esialogin.console.analyst.entry;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ru.nso.esialogin.access.statement.RussianCount;
import ru.nso.esialogin.console.analyst.ask.Tab;
import ru.nso.esialogin.indicators.Indicator;
import ru.nso.esialogin.indicators.Observation;
import ru.nso.esialogin.indicators.Words;
import ru.nso.esialogin.indicators.quality.QualityNote;
import ru.nso.esialogin.indicators.reading.Reading;
import ru.nso.esialogin.indicators.recording.Outcome;
import ru.nso.esialogin.indicators.recording.Recorded;
import ru.nso.esialogin.indicators.report.ReportWords;

/** What came of a table, in words. */
final class TakenTable {
    private static final int MOST_LINES = 200;
    private static final int MOST_NAMES = 50;

    private TakenTable() {}

    static List<TableModel.Cell> cells(Reading reading) {
        return reading.problems().stream()
                .map(problem -> new TableModel.Cell(problem.place().words(), problem.what(), problem.howToMend()))
                .toList();
    }

    static TableModel.Taken of(Indicator indicator, Recorded recorded) {
        List<Recorded.Verdict> told = recorded.verdicts().stream()
                .filter(verdict -> verdict.outcome() == Outcome.CORRECTED
                        || !verdict.notes().isEmpty())
                .toList();
        return new TableModel.Taken(
                "Новых значений: " + recorded.count(Outcome.NEW) + ", исправленных: "
                        + recorded.count(Outcome.CORRECTED) + ", без изменений: " + recorded.count(Outcome.UNCHANGED)
                        + ".",
                told.stream()
                        .limit(MOST_LINES)
                        .map(verdict -> line(indicator, verdict))
                        .toList(),
                told.size() > MOST_LINES
                        ? "Показано " + MOST_LINES + " из " + told.size()
                                + "; остальные — на вкладке «Качество данных» и в значениях муниципалитетов."
                        : "",
                some("Нет в таблице: ", recorded.missing().stream()),
                some(
                        RussianCount.of(
                                        recorded.passedOver().size(),
                                        "Пропущена строка другого показателя",
                                        "Пропущены строки других показателей",
                                        "Пропущены строки других показателей")
                                + ": ",
                        recorded.passedOver().stream().map(Object::toString)));
    }

    private static String some(String words, Stream<String> names) {
        List<String> all = names.toList();
        return all.isEmpty()
                ? ""
                : words
                        + all.stream().limit(MOST_NAMES).collect(Collectors.joining(", "))
                        + (all.size() > MOST_NAMES ? " и другие" : "")
                        + ".";
    }

    private static TableModel.Line line(Indicator indicator, Recorded.Verdict verdict) {
        Observation observation = verdict.observation();
        String series = ReportWords.series(observation.series());
        return new TableModel.Line(
                verdict.row(),
                ReportWords.name(observation.municipality()),
                Tab.path(indicator) + "/values"
                        + observation
                                .municipality()
                                .map(name -> "?municipality=" + Tab.written(name))
                                .orElse(""),
                (series.isEmpty() ? "" : series + ", ") + Words.day(observation.date()),
                switch (verdict.outcome()) {
                    case NEW -> "записано";
                    case CORRECTED -> "исправлено, прежнее сохранено";
                    case UNCHANGED -> "без изменений";
                },
                verdict.outcome() == Outcome.CORRECTED,
                verdict.notes().stream().map(QualityNote::reason).toList());
    }
}
