package ru.nso.esialogin.console.school.work;

import jakarta.ws.rs.core.MultivaluedMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import ru.nso.esialogin.access.StatedReason;
import ru.nso.esialogin.audit.results.Decided;
import ru.nso.esialogin.audit.worklist.Assignment;
import ru.nso.esialogin.audit.worklist.Waiver;
import ru.nso.esialogin.person.BirthDate;

/**
 * What somebody typed to put an item off or to give it to somebody.
 *
 * @param text the reason, or who does it
 * @param day until when
 * @param textError what is wrong with the text; empty: nothing
 * @param dayError what is wrong with the day; empty: nothing
 */
public record DecisionForm(String text, String day, String textError, String dayError) {
    /** Nothing typed yet. */
    public static final DecisionForm EMPTY = new DecisionForm("", "", "", "");

    private static final int LAST_YEAR = 2100;
    private static final Pattern ACCOUNT = Pattern.compile("[A-Za-z0-9._-]{1,100}");

    static DecisionForm waiver(MultivaluedMap<String, String> fields, LocalDate today) {
        String reason = typed(fields, "reason");
        return of(
                reason,
                StatedReason.fault(reason).isPresent()
                        ? "Напишите причину словами: от " + StatedReason.SHORTEST + " до " + StatedReason.LONGEST
                                + " знаков, без СНИЛС, телефона, почты и номера документа."
                        : "",
                typed(fields, "until"),
                today);
    }

    static DecisionForm assignment(MultivaluedMap<String, String> fields, LocalDate today) {
        String to = typed(fields, "to");
        return of(
                to,
                ACCOUNT.matcher(to).matches()
                        ? ""
                        : "Нужно имя входа сотрудника: латинские буквы, цифры, точка. Например i.ivanova.",
                typed(fields, "due"),
                today);
    }

    private static DecisionForm of(String text, String textError, String day, LocalDate today) {
        boolean usable = BirthDate.parse(day)
                .map(BirthDate::date)
                .filter(told -> !told.isBefore(today) && told.getYear() <= LAST_YEAR)
                .isPresent();
        return new DecisionForm(
                text, day, textError, usable ? "" : "Нужен день не раньше сегодняшнего, например 15.12.2026.");
    }

    private static String typed(MultivaluedMap<String, String> fields, String name) {
        return Optional.ofNullable(fields.getFirst(name)).orElse("").strip();
    }

    boolean isUsable() {
        return textError.isEmpty() && dayError.isEmpty();
    }

    private LocalDate date() {
        return BirthDate.parse(day).orElseThrow().date();
    }

    Decided withWaiver(Decided before, List<String> cards) {
        Decided without = without(before, cards);
        List<Decided.WaivedCard> waived = new ArrayList<>(without.waived());
        waived.add(new Decided.WaivedCard(cards.get(0), new Waiver(Optional.empty(), text, date())));
        return new Decided(waived, without.assigned());
    }

    Decided withAssignment(Decided before, List<String> cards) {
        Decided without = without(before, cards);
        List<Decided.AssignedCard> assigned = new ArrayList<>(without.assigned());
        assigned.add(new Decided.AssignedCard(cards.get(0), new Assignment(text, date())));
        return new Decided(without.waived(), assigned);
    }

    static Decided without(Decided before, List<String> cards) {
        return new Decided(
                before.waived().stream()
                        .filter(one -> !cards.contains(one.cardId()))
                        .toList(),
                before.assigned().stream()
                        .filter(one -> !cards.contains(one.cardId()))
                        .toList());
    }

    static boolean concerns(Decided decided, List<String> cards) {
        return !without(decided, cards).equals(decided);
    }
}
