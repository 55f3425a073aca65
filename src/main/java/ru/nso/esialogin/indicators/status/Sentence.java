package ru.nso.esialogin.indicators.status;

import java.math.BigDecimal;
import java.util.Optional;
import ru.nso.esialogin.indicators.Indicator;
import ru.nso.esialogin.indicators.PlanMonth;
import ru.nso.esialogin.indicators.PlanPeriod;
import ru.nso.esialogin.indicators.Words;
import ru.nso.esialogin.indicators.Zone;
import ru.nso.esialogin.indicators.forecast.Outlook;

/** Says in Russian how a municipality stands. */
final class Sentence {
    private final Indicator indicator;
    private final StringBuilder text = new StringBuilder();

    private Sentence(Indicator indicator, String name) {
        this.indicator = indicator;
        text.append(name);
    }

    static String unobserved(String name) {
        return name + ": на эту дату данных нет.";
    }

    static String hidden(String name) {
        return name + ": группа так мала, что числа не показываются.";
    }

    static String of(
            Indicator indicator,
            String name,
            BigDecimal percent,
            Optional<PlanMonth> plan,
            Optional<Zone> zone,
            Optional<BigDecimal> trend,
            Optional<Need> need,
            Optional<Outlook> outlook) {
        Sentence sentence = new Sentence(indicator, name);
        sentence.text.append(": ").append(Words.percent(percent));
        if (plan.isPresent() && zone.isPresent()) {
            sentence.plan(plan.get(), zone.get());
        }
        sentence.text.append('.');
        need.ifPresent(sentence::need);
        trend.ifPresent(sentence::trend);
        outlook.ifPresent(sentence::outlook);
        return sentence.text.toString();
    }

    private void plan(PlanMonth plan, Zone zone) {
        String period = indicator.plan() == PlanPeriod.YEAR ? "года" : "месяца";
        String told = "план " + period + " " + Words.percent(plan.planPercent());
        text.append(zone == Zone.GREEN ? ", " + told + " выполнен" : ", " + zone.words() + ", " + told);
    }

    private void need(Need need) {
        if (need.lacking() == 0) {
            text.append(" План года ").append(Words.percent(need.yearPlan())).append(" выполнен.");
            return;
        }
        text.append(" До плана года ")
                .append(Words.percent(need.yearPlan()))
                .append(" не хватает ")
                .append(indicator.unit().lacking(need.lacking()));
        need.perWeek()
                .ifPresent(week ->
                        text.append(": это +").append(Words.decimal(week)).append(" в неделю до 31 декабря"));
        text.append('.');
    }

    private void trend(BigDecimal trend) {
        if (trend.signum() == 0) {
            text.append(" Изменений за последний период нет.");
        } else {
            text.append(trend.signum() > 0 ? " Рост на " : " Снижение на ")
                    .append(Words.decimal(trend.abs()))
                    .append(" п.\u00a0п. в неделю.");
        }
    }

    private void outlook(Outlook outlook) {
        text.append(
                switch (outlook) {
                    case LIKELY -> " Если так пойдёт и дальше, план года будет выполнен.";
                    case UNLIKELY -> " При таком росте план года выполнен не будет.";
                    case UNCERTAIN -> " Будет ли выполнен план года, по прежним значениям сказать нельзя.";
                    case REACHED, TOO_LITTLE_HISTORY -> "";
                });
    }
}
