package ru.nso.esialogin.indicators.quality;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ru.nso.esialogin.indicators.Counts;
import ru.nso.esialogin.indicators.History;
import ru.nso.esialogin.indicators.Indicator;
import ru.nso.esialogin.indicators.Observation;
import ru.nso.esialogin.indicators.PlanMonth;
import ru.nso.esialogin.indicators.Words;
import ru.nso.esialogin.indicators.forecast.ProcessChart;
import ru.nso.esialogin.indicators.forecast.Step;

/** Looks at one municipality: its last observation, beside its own history and the plan. */
public final class RowQuality {
    private final Indicator indicator;
    private final History history;
    private final boolean hidden;
    private final List<QualityNote> notes = new ArrayList<>();

    private RowQuality(Indicator indicator, History history, boolean hidden) {
        this.indicator = indicator;
        this.history = history;
        this.hidden = hidden;
    }

    /**
     * What is odd about a row of the status; falls are told of the whole history.
     *
     * @param history up to the day asked for
     * @param plan the plan that counts for the row
     * @param hidden whether numbers must not be told
     */
    public static List<QualityNote> ofRow(
            Indicator indicator, History history, Optional<PlanMonth> plan, boolean hidden) {
        RowQuality quality = new RowQuality(indicator, history, hidden);
        quality.falls(history.observations());
        quality.last();
        plan.filter(PlanMonth::yellowAbovePlan).ifPresent(quality::yellow);
        return quality.notes;
    }

    /**
     * What is odd about an observation that was sent.
     *
     * @param history up to its day, itself the last
     */
    public static List<QualityNote> ofObservation(Indicator indicator, History history) {
        List<Observation> all = history.observations();
        boolean few = all.stream().anyMatch(each -> isOfFew(indicator, each));
        RowQuality quality = new RowQuality(indicator, history, few);
        quality.falls(all.subList(Math.max(0, all.size() - 2), all.size()));
        quality.last();
        return quality.notes;
    }

    /** Whether no number of an observation may be told. */
    public static boolean isOfFew(Indicator indicator, Observation observation) {
        return indicator.unit().people()
                && observation.counts().map(Counts::ofFew).orElse(false);
    }

    private void falls(List<Observation> observations) {
        if (!indicator.accumulation().fallIsStrange()) {
            return;
        }
        List<String> falls = new ArrayList<>();
        for (int i = 1; i < observations.size(); i++) {
            Optional<Counts> before = observations.get(i - 1).counts();
            Optional<Counts> after = observations.get(i).counts();
            if (before.isPresent()
                    && after.isPresent()
                    && after.get().numerator() < before.get().numerator()) {
                String figures = hidden
                        ? ""
                        : ": было " + Words.number(before.get().numerator()) + ", стало "
                                + Words.number(after.get().numerator());
                falls.add(Words.day(observations.get(i).date()) + figures);
            }
        }
        if (!falls.isEmpty()) {
            add(
                    QualityCode.CUMULATIVE_FELL,
                    "Число уменьшилось " + String.join("; ", falls)
                            + ". За двенадцать месяцев это возможно, но проверьте, нет ли ошибки.");
        }
    }

    private void last() {
        history.last().ifPresent(last -> {
            last.counts().ifPresent(counts -> {
                last.published().ifPresent(published -> published(published, counts));
                if (counts.aboveTotal()) {
                    add(QualityCode.ABOVE_TOTAL, "Посчитано больше, чем есть всего. Проверьте оба числа.");
                }
            });
            if (last.nameCorrected()) {
                add(
                        QualityCode.NAME_CORRECTED,
                        "В таблице написано «" + last.writtenName() + "», по справочнику — «"
                                + last.municipality().orElse("") + "».");
            }
            outOfLine();
        });
    }

    private void published(BigDecimal published, Counts counts) {
        String both = hidden ? "" : ": " + Words.percent(published) + ", по числам " + Words.percent(counts.percent());
        switch (Published.of(published, counts)) {
            case ROUNDED -> {
                // As it should be.
            }
            case CUT_OFF -> add(QualityCode.TRUNCATED, "Опубликованный процент отброшен, а не округлён" + both + ".");
            case FRACTION ->
                add(
                        QualityCode.PUBLISHED_MISMATCH,
                        "Опубликована, видимо, доля, а не процент: в сто раз меньше, чем по числам" + both + ".");
            case OTHER ->
                add(
                        QualityCode.PUBLISHED_MISMATCH,
                        "Опубликованный процент не получается из чисел ни округлением, ни отбрасыванием" + both + ".");
        }
    }

    private void outOfLine() {
        List<Step> steps = Step.of(history);
        if (steps.size() <= ProcessChart.FEWEST_STEPS) {
            return;
        }
        Step last = steps.get(steps.size() - 1);
        if (ProcessChart.of(steps.subList(0, steps.size() - 1)).isSignal(last)) {
            add(
                    QualityCode.OUT_OF_LINE,
                    "Последнее изменение (" + Words.day(last.to())
                            + ") больше, чем бывает само по себе по прежним значениям этого муниципалитета.");
        }
    }

    private void yellow(PlanMonth month) {
        add(
                QualityCode.YELLOW_ABOVE_PLAN,
                "Порог жёлтой зоны (" + Words.percent(month.yellowFromPercent().orElseThrow())
                        + ") выше плана месяца (" + Words.percent(month.planPercent())
                        + "): жёлтой зоны в этом месяце нет.");
    }

    private void add(QualityCode code, String reason) {
        notes.add(new QualityNote(code, reason));
    }
}
