package ru.nso.esialogin.audit.member;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import ru.nso.esialogin.access.Scope;
import ru.nso.esialogin.audit.finding.Counting;
import ru.nso.esialogin.card.Card;
import ru.nso.esialogin.card.PersonCard;
import ru.nso.esialogin.card.School;
import ru.nso.esialogin.card.SourceSystem;
import ru.nso.esialogin.repair.blast.Neighbourhood;
import ru.nso.esialogin.repair.blast.OnCard;

/** Which records around a card are of one human being, and which of them is counted (rulings: Same person). */
final class Humans {
    private final List<OnCard> everybody;
    private final Map<String, Card> cards = new HashMap<>();
    private final Scope scope;
    /** What was found out of somebody holds for all of the same human being. */
    private final Map<String, List<OnCard>> found = new HashMap<>();

    /**
     * @param around the cards around one
     * @param scope whose people the audit counts
     */
    Humans(Neighbourhood around, Scope scope) {
        this.everybody = around.people();
        this.scope = scope;
        around.cards().forEach(card -> cards.put(card.id(), card));
        around.staff().forEach(card -> cards.put(card.id(), card));
    }

    /** The id that all records of the human being in the audit have. */
    String id(OnCard one) {
        return all(one).stream()
                .filter(record -> covered(record.cardId()))
                .map(OnCard::recordId)
                .min(Comparator.naturalOrder())
                .orElse(one.recordId());
    }

    /** In which counts this record stands for the human being. */
    Counting counting(OnCard one) {
        List<OnCard> rows = all(one).stream()
                .filter(record -> record.kind() == one.kind() && covered(record.cardId()))
                .sorted(Comparator.comparing(this::isOfEnrolment).thenComparing(OnCard::recordId))
                .toList();
        School own = school(one);
        return new Counting(
                isFirst(one, rows, school -> school.id().equals(own.id())),
                isFirst(one, rows, school -> school.municipality().equals(own.municipality())),
                isFirst(one, rows, school -> true));
    }

    private boolean isFirst(OnCard one, List<OnCard> rows, Predicate<School> among) {
        return rows.stream()
                .filter(record -> among.test(school(record)))
                .findFirst()
                .filter(first -> first.recordId().equals(one.recordId()))
                .isPresent();
    }

    private boolean isOfEnrolment(OnCard record) {
        return cards.get(record.cardId()) instanceof PersonCard card && card.system() == SourceSystem.ENROLMENT;
    }

    /** Records that are the same human being, directly or through others. */
    private List<OnCard> all(OnCard one) {
        List<OnCard> known = found.get(one.recordId());
        if (known != null) {
            return known;
        }
        List<OnCard> same = search(one);
        same.forEach(record -> found.put(record.recordId(), same));
        return same;
    }

    private List<OnCard> search(OnCard one) {
        List<OnCard> same = new ArrayList<>();
        List<OnCard> others = new ArrayList<>(everybody);
        Deque<OnCard> unseen = new ArrayDeque<>();
        others.removeIf(other -> isSameRecord(one, other));
        unseen.add(one);
        while (!unseen.isEmpty()) {
            OnCard next = unseen.remove();
            same.add(next);
            for (Iterator<OnCard> rest = others.iterator(); rest.hasNext(); ) {
                OnCard other = rest.next();
                if (next.isSameHuman(other)) {
                    rest.remove();
                    unseen.add(other);
                }
            }
        }
        return same;
    }

    private static boolean isSameRecord(OnCard one, OnCard other) {
        return one.cardId().equals(other.cardId())
                && one.person().id().equals(other.person().id());
    }

    private School school(OnCard record) {
        Card card = cards.get(record.cardId());
        return card == null ? School.ofId("") : card.school();
    }

    /** Whether the card is one of the audit. */
    boolean covered(String cardId) {
        Card card = cards.get(cardId);
        return card != null
                && scope.covers(card.school().id(), card.school().municipality().orElse(""));
    }
}
