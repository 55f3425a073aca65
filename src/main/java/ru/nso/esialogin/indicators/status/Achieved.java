package ru.nso.esialogin.indicators.status;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import ru.nso.esialogin.indicators.History;
import ru.nso.esialogin.indicators.Plan;
import ru.nso.esialogin.indicators.PlanMonth;

/**
 * Who has reached the plan of the year on a day.
 *
 * @param date the day
 * @param plan the plan of its year, per cent; nothing where there is none, and then nobody has reached it
 * @param municipalities who has, by the counts
 * @param published whom the region printed; nothing where no list is known
 * @param publishedOnly who is printed and has not, or of whom nothing is known
 * @param reachedOnly who has and is not printed; empty where no list is known
 * @param unobserved of whom nothing was observed until that day
 */
public record Achieved(
        LocalDate date,
        Optional<BigDecimal> plan,
        List<String> municipalities,
        Optional<List<String>> published,
        List<String> publishedOnly,
        List<String> reachedOnly,
        List<String> unobserved) {

    public Achieved {
        municipalities = List.copyOf(municipalities);
        publishedOnly = List.copyOf(publishedOnly);
        reachedOnly = List.copyOf(reachedOnly);
        unobserved = List.copyOf(unobserved);
    }

    /**
     * Who has.
     *
     * @param histories of the leading series up to the day, in the order of the dictionary
     */
    public static Achieved of(LocalDate date, Plan plan, List<History> histories, Optional<List<String>> published) {
        Optional<BigDecimal> wanted = plan.yearEnd(date).map(PlanMonth::planPercent);
        List<String> reached = histories.stream()
                .filter(history -> wanted.isPresent()
                        && history.last()
                                .filter(last -> last.reaches(wanted.get()))
                                .isPresent())
                .map(history -> history.municipality().orElseThrow())
                .toList();
        List<String> printed = published.orElse(List.of());
        return new Achieved(
                date,
                wanted,
                reached,
                published,
                printed.stream().filter(name -> !reached.contains(name)).toList(),
                published.isEmpty()
                        ? List.of()
                        : reached.stream()
                                .filter(name -> !printed.contains(name))
                                .toList(),
                histories.stream()
                        .filter(history -> history.last().isEmpty())
                        .map(history -> history.municipality().orElseThrow())
                        .toList());
    }
}
