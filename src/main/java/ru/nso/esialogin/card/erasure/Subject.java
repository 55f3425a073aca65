package ru.nso.esialogin.card.erasure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import ru.nso.esialogin.card.Card;
import ru.nso.esialogin.card.Parent;
import ru.nso.esialogin.card.PersonCard;
import ru.nso.esialogin.card.SamePerson;
import ru.nso.esialogin.card.StaffCard;
import ru.nso.esialogin.card.erasure.ErasureStore.Holders;
import ru.nso.esialogin.card.registry.SearchKey;
import ru.nso.esialogin.card.reveal.CardKind;
import ru.nso.esialogin.person.Fact;
import ru.nso.esialogin.person.Person;

/**
 * Who goes from one card.
 *
 * @param card the card
 * @param seed the newest record of them on it
 * @param whole whether the card is theirs and goes as a whole
 */
record Subject(HeldCard card, Person seed, boolean whole) {

    /** The person with this id on the card or on an earlier state of it. */
    static Optional<Subject> of(HeldCard card, String personId) {
        boolean whole = card.ofItsOwn().stream().anyMatch(person -> person.id().equals(personId));
        return card.records().stream()
                .filter(person -> person.id().equals(personId))
                .findFirst()
                .map(seed -> new Subject(card, seed, whole));
    }

    /** The pupil or employee whose card it is, and with them the card. */
    static Subject ofItsOwn(HeldCard card) {
        return new Subject(card, card.card().persons().get(0), true);
    }

    /** Every record of those who go: of a card of their own, of nobody else on it. */
    List<Person> records() {
        return whole
                ? card.ofItsOwn()
                : card.ofParents().stream().filter(this::isGone).toList();
    }

    /** Ids of everybody who is no longer on the card, under all of its states. */
    List<String> ids() {
        List<Person> gone = whole ? card.records() : records();
        return gone.stream().map(Person::id).distinct().toList();
    }

    /** How many people leave the card as it is now. */
    long people() {
        return whole
                ? card.card().persons().size()
                : card.card().persons().stream().skip(1).filter(this::isGone).count();
    }

    /** The card without them. Who was entered again got another id; it is the same human being. */
    PersonCard without(PersonCard state) {
        List<Parent> stay = state.knownParents().stream()
                .filter(parent -> !isGone(parent.person()))
                .toList();
        if (stay.size() == state.knownParents().size()) {
            return state;
        }
        PersonCard changed = state.withParents(stay);
        return stay.isEmpty()
                ? new PersonCard(
                        changed.id(),
                        changed.system(),
                        changed.dataAsOf(),
                        changed.school(),
                        changed.className(),
                        changed.pupil(),
                        Fact.empty(),
                        changed.orders())
                : changed;
    }

    private boolean isGone(Person person) {
        return person.id().equals(seed.id()) || SamePerson.parents(seed, person);
    }

    /** What the same human being is found by on other cards. */
    Set<SearchKey> keys() {
        Set<SearchKey> keys = new HashSet<>();
        seed.matchableSnils().ifPresent(snils -> keys.add(new SearchKey.BySnils(snils)));
        seed.matchablePhones().forEach(phone -> keys.add(new SearchKey.ByPhone(phone)));
        seed.matchableEmails().forEach(email -> keys.add(new SearchKey.ByEmail(email)));
        seed.regionalId().value().ifPresent(id -> keys.add(new SearchKey.ByRegionalId(id)));
        seed.birthDate().value().ifPresent(born -> keys.add(new SearchKey.ByName(seed.name(), born.date())));
        return keys;
    }

    /** Those of the cards that carry the same human being: a pupil's own, or cards of children and staff of an adult. */
    List<OtherCard> among(Holders holders) {
        List<OtherCard> others = new ArrayList<>();
        for (PersonCard other : holders.cards()) {
            onOther(other).ifPresent(person -> others.add(new OtherCard(CardKind.PUPIL, other.id(), person.id())));
        }
        for (StaffCard other : holders.staff()) {
            if (!isPupil() && SamePerson.parents(seed, other.person())) {
                others.add(
                        new OtherCard(CardKind.STAFF, other.id(), other.person().id()));
            }
        }
        others.removeIf(other -> other.cardId().equals(card.card().id()));
        return others;
    }

    private Optional<Person> onOther(PersonCard other) {
        if (isPupil()) {
            Card own = card.card();
            return own instanceof PersonCard mine && SamePerson.pupils(mine, other)
                    ? Optional.of(other.pupil())
                    : Optional.empty();
        }
        return other.knownParents().stream()
                .map(Parent::person)
                .filter(person -> SamePerson.parents(seed, person))
                .findFirst();
    }

    private boolean isPupil() {
        return whole && card.kind() == CardKind.PUPIL;
    }

    /** Without the record. */
    @Override
    public String toString() {
        return "Subject";
    }
}
