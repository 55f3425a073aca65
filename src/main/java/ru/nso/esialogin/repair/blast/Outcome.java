package ru.nso.esialogin.repair.blast;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import ru.nso.esialogin.card.PersonCard;
import ru.nso.esialogin.esia.Identity.Role;
import ru.nso.esialogin.esia.LoginCase;
import ru.nso.esialogin.esia.household.Owner;
import ru.nso.esialogin.esia.household.RecordKind;
import ru.nso.esialogin.esia.simulation.Candidate;
import ru.nso.esialogin.esia.simulation.Simulation;
import ru.nso.esialogin.esia.simulation.Verdict;

/**
 * What a login comes to, as far as two of them are compared.
 *
 * @param verdict the verdict
 * @param possible all verdicts that the missing facts leave open
 * @param opened what of the person's own opens: for each pupil, or each employment, the ids of its cards
 * @param strangers records of others that are found, whatever gate is before them
 */
record Outcome(Verdict verdict, Set<Verdict> possible, List<Set<String>> opened, Set<String> strangers) {

    static Outcome of(LoginCase login, Simulation simulation) {
        Set<String> strangers = new TreeSet<>();
        List<Set<String>> opened = new ArrayList<>();
        for (Candidate candidate : simulation.candidates()) {
            if (candidate.owner() == Owner.OTHER) {
                strangers.add(candidate.record().recordId());
            }
            if (candidate.owner() == Owner.SELF
                    && candidate.record().kind() == kind(login.identity().role())
                    && simulation.obstacles().isEmpty()) {
                Set<String> cards = cards(candidate);
                if (!opened.contains(cards)) {
                    opened.add(cards);
                }
            }
        }
        return new Outcome(simulation.verdict(), simulation.possible(), opened, strangers);
    }

    /**
     * What it does to the person when this outcome becomes another; nothing when all is as before.
     *
     * @param cardsAfter ids of the cards there are afterwards: what stood on a card that was merged into another is not
     *     lost by that
     */
    Optional<Effect> becoming(Outcome after, Set<String> cardsAfter) {
        boolean stranger = !strangers.containsAll(after.strangers);
        boolean mayBe = after.possible.contains(Verdict.WRONG_PERSON) && !possible.contains(Verdict.WRONG_PERSON);
        if (stranger || mayBe) {
            return Optional.of(Effect.WRONG_PERSON);
        }
        boolean gained = after.opened.stream().anyMatch(cards -> isMissing(cards, opened));
        boolean lost = opened.stream()
                .filter(cards -> meet(cards, cardsAfter))
                .anyMatch(cards -> isMissing(cards, after.opened));
        if (verdict == Verdict.UNDECIDED || after.verdict == Verdict.UNDECIDED) {
            boolean same = possible.equals(after.possible) && !gained && !lost;
            return same ? Optional.empty() : Optional.of(Effect.CHANGES);
        }
        if (gained || lost) {
            boolean better = !lost && after.verdict != Verdict.WRONG_PERSON;
            return Optional.of(better ? Effect.GAINS : gained ? Effect.CHANGES : Effect.LOSES);
        }
        if (verdict == after.verdict) {
            return strangers.equals(after.strangers) ? Optional.empty() : Optional.of(Effect.CHANGES);
        }
        boolean better = after.verdict.rank() > verdict.rank() && after.verdict != Verdict.FAILS;
        return Optional.of(better ? Effect.GAINS : Effect.CHANGES);
    }

    private static boolean isMissing(Set<String> cards, List<Set<String>> among) {
        return among.stream().noneMatch(there -> meet(cards, there));
    }

    private static boolean meet(Set<String> one, Set<String> other) {
        return one.stream().anyMatch(other::contains);
    }

    private static Set<String> cards(Candidate candidate) {
        Set<String> cards = new TreeSet<>();
        cards.add(candidate.record().cardId());
        candidate.record().file().ifPresent(file -> file.cards().stream()
                .map(PersonCard::id)
                .forEach(cards::add));
        return cards;
    }

    private static RecordKind kind(Role role) {
        return switch (role) {
            case PARENT -> RecordKind.PARENT;
            case PUPIL -> RecordKind.PUPIL;
            case EMPLOYEE -> RecordKind.EMPLOYEE;
        };
    }
}
