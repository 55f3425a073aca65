package ru.nso.esialogin.indicators.recording;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import ru.nso.esialogin.indicators.Indicator;
import ru.nso.esialogin.indicators.PlanMonth;
import ru.nso.esialogin.indicators.PlanPeriod;
import ru.nso.esialogin.platform.problem.FieldProblem;
import ru.nso.esialogin.platform.problem.ProblemException;

/**
 * A month of a plan as somebody sends it.
 *
 * @param month year and month
 * @param planPercent plan
 * @param yellowFromPercent threshold of the yellow zone; left out: there is none
 */
public record SentMonth(
        @Nullable String month, @Nullable BigDecimal planPercent, @Nullable BigDecimal yellowFromPercent) {
    /** Most months at once. */
    public static final int MOST = 120;

    private static final int MOST_DECIMALS = 6;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}");

    /**
     * The months; everything that is wrong is told at once, at {@code /items/0/month} and so on.
     *
     * @throws ProblemException 422 if something is wrong
     */
    public static List<PlanMonth> read(Indicator indicator, List<@Nullable SentMonth> sent) {
        List<FieldProblem> problems = new ArrayList<>();
        List<PlanMonth> months = new ArrayList<>();
        if (sent.isEmpty() || sent.size() > MOST) {
            problems.add(new FieldProblem("/items", "Нужен хотя бы один месяц и не больше " + MOST + "."));
        }
        if (indicator.plan() == PlanPeriod.NONE) {
            problems.add(new FieldProblem("/items", "У этого показателя плана нет."));
        }
        Set<YearMonth> seen = new HashSet<>();
        for (int i = 0; i < sent.size() && problems.size() < MOST; i++) {
            SentMonth item = sent.get(i);
            String at = "/items/" + i;
            if (item == null) {
                problems.add(new FieldProblem(at, "Нужен месяц: { … }."));
            } else {
                item.read(indicator, at, seen, problems).ifPresent(months::add);
            }
        }
        if (!problems.isEmpty()) {
            throw ProblemException.invalid(problems);
        }
        return months;
    }

    private Optional<PlanMonth> read(Indicator indicator, String at, Set<YearMonth> seen, List<FieldProblem> problems) {
        Optional<YearMonth> read = month(month);
        boolean once = read.map(seen::add).orElse(true);
        if (read.isEmpty()) {
            problems.add(new FieldProblem(at + "/month", "Нужен месяц как ГГГГ-ММ, например 2025-01."));
        } else if (!once) {
            problems.add(new FieldProblem(at + "/month", "Этот месяц уже есть выше. Оставьте один."));
        } else if (indicator.plan() == PlanPeriod.YEAR && read.get().getMonth() != Month.DECEMBER) {
            problems.add(new FieldProblem(
                    at + "/month", "План этого показателя годовой: укажите декабрь, например 2025-12."));
        }
        BigDecimal plan = planPercent;
        BigDecimal yellow = yellowFromPercent;
        boolean planned = isPercent(plan, at + "/planPercent", problems);
        boolean threshold = yellow == null || isPercent(yellow, at + "/yellowFromPercent", problems);
        return read.isPresent() && plan != null && planned && threshold
                ? Optional.of(new PlanMonth(read.get(), plan, Optional.ofNullable(yellow)))
                : Optional.empty();
    }

    private static boolean isPercent(@Nullable BigDecimal percent, String pointer, List<FieldProblem> problems) {
        boolean right = percent != null
                && percent.signum() >= 0
                && percent.compareTo(HUNDRED) <= 0
                && percent.scale() <= MOST_DECIMALS;
        if (!right) {
            problems.add(new FieldProblem(
                    pointer, "Нужен процент от 0 до 100, после запятой не больше " + MOST_DECIMALS + " цифр."));
        }
        return right;
    }

    private static Optional<YearMonth> month(@Nullable String text) {
        if (text == null || !MONTH.matcher(text).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(YearMonth.parse(text));
        } catch (DateTimeException noSuchMonth) {
            return Optional.empty();
        }
    }
}
