package ru.nso.esialogin.repair.blast;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import ru.nso.esialogin.card.Parent;
import ru.nso.esialogin.card.PersonCard;
import ru.nso.esialogin.card.StaffCard;
import ru.nso.esialogin.esia.household.RecordKind;

/**
 * Cards that are looked at together.
 *
 * @param cards pupil cards
 * @param staff staff cards
 */
public record Neighbourhood(List<PersonCard> cards, List<StaffCard> staff) {

    /** Copies the lists. */
    public Neighbourhood {
        cards = List.copyOf(cards);
        staff = List.copyOf(staff);
    }

    /** Everybody who stands on the cards, once for each card. */
    public List<OnCard> people() {
        List<OnCard> people = new ArrayList<>();
        cards.forEach(card -> people.addAll(people(card)));
        staff.forEach(card -> people.add(person(card)));
        return people;
    }

    /** Everybody on a pupil card, the pupil first. */
    public static List<OnCard> people(PersonCard card) {
        List<OnCard> people = new ArrayList<>();
        Optional<PersonCard> of = Optional.of(card);
        people.add(new OnCard(RecordKind.PUPIL, card.id(), card.pupil(), of));
        for (Parent parent : card.knownParents()) {
            people.add(new OnCard(RecordKind.PARENT, card.id(), parent.person(), of));
        }
        return people;
    }

    /** Who stands on a staff card. */
    public static OnCard person(StaffCard card) {
        return new OnCard(RecordKind.EMPLOYEE, card.id(), card.person(), Optional.empty());
    }

    /** Ids of all cards, in their order. */
    public Set<String> ids() {
        Set<String> ids = new LinkedHashSet<>();
        cards.forEach(card -> ids.add(card.id()));
        staff.forEach(card -> ids.add(card.id()));
        return ids;
    }

    /** These cards and those of the other neighbourhood that are not among them. */
    public Neighbourhood with(Neighbourhood more) {
        Neighbourhood others = more.without(ids());
        List<PersonCard> allCards = new ArrayList<>(cards);
        allCards.addAll(others.cards);
        List<StaffCard> allStaff = new ArrayList<>(staff);
        allStaff.addAll(others.staff);
        return new Neighbourhood(allCards, allStaff);
    }

    /** These cards but for those with the ids. */
    public Neighbourhood without(Set<String> ids) {
        return new Neighbourhood(
                cards.stream().filter(card -> !ids.contains(card.id())).toList(),
                staff.stream().filter(card -> !ids.contains(card.id())).toList());
    }
}
