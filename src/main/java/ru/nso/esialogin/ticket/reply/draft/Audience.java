package ru.nso.esialogin.ticket.reply.draft;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ru.nso.esialogin.card.Parent;
import ru.nso.esialogin.card.PersonCard;
import ru.nso.esialogin.card.SamePerson;
import ru.nso.esialogin.card.StaffCard;
import ru.nso.esialogin.person.EmailAddress;
import ru.nso.esialogin.person.Person;
import ru.nso.esialogin.ticket.outbox.Recipient;
import ru.nso.esialogin.ticket.registry.AroundTicket;

/**
 * Who may be told what: who an address is, by the cards alone. What a letter says of its sender is nobody's identity.
 *
 * @param recipient who gets the reply
 * @param known of whom the reply may speak: the addressee and the addressee's children, or the pupils of the school
 * @param everybody everybody on the cards around
 * @param pupils names of the children of whom it may speak
 */
public record Audience(Recipient recipient, Set<Person> known, Set<Person> everybody, Set<String> pupils) {

    /** Copies the sets. */
    public Audience {
        known = Set.copyOf(known);
        everybody = Set.copyOf(everybody);
        pupils = Set.copyOf(pupils);
    }

    /**
     * Who gets a reply that goes to an address.
     *
     * @param schoolDomains mail domains that belong to schools only
     */
    static Audience of(
            Recipient recipient, Optional<EmailAddress> address, AroundTicket.Cards around, Set<String> schoolDomains) {
        Set<Person> everybody = Stream.concat(
                        around.cards().stream().flatMap(card -> card.persons().stream()),
                        around.staff().stream().map(StaffCard::person))
                .collect(Collectors.toSet());
        if (address.isEmpty() || !around.complete()) {
            return new Audience(recipient, Set.of(), everybody, Set.of());
        }
        return recipient == Recipient.FAMILY
                ? family(address.get(), around, everybody)
                : school(address.get(), around, everybody, schoolDomains);
    }

    /** Whether the address stands on a card, so that personal data may go to it. */
    public boolean isOnCard() {
        return !known.isEmpty();
    }

    private static Audience family(EmailAddress address, AroundTicket.Cards around, Set<Person> everybody) {
        List<Person> parents = around.cards().stream()
                .flatMap(card -> card.knownParents().stream())
                .map(Parent::person)
                .filter(person -> holds(person, address))
                .toList();
        List<PersonCard> ownCards = around.cards().stream()
                .filter(card -> holds(card.pupil(), address))
                .toList();
        Set<Person> known = new HashSet<>();
        Set<String> pupils = new LinkedHashSet<>();
        for (PersonCard card : around.cards()) {
            List<Person> same = card.knownParents().stream()
                    .map(Parent::person)
                    .filter(person -> isOneOf(person, parents))
                    .toList();
            boolean ownCard = ownCards.stream().anyMatch(own -> own.equals(card) || SamePerson.pupils(own, card));
            known.addAll(same);
            if (!same.isEmpty() || ownCard) {
                known.add(card.pupil());
                pupils.add(card.pupil().name().display());
            }
        }
        around.staff().stream()
                .map(StaffCard::person)
                .filter(person -> holds(person, address))
                .forEach(known::add);
        return new Audience(Recipient.FAMILY, known, everybody, pupils);
    }

    private static boolean isOneOf(Person person, List<Person> parents) {
        return parents.stream().anyMatch(parent -> parent.equals(person) || SamePerson.parents(parent, person));
    }

    /** The schools on whose staff cards the address stands; of a domain of schools the only school around. */
    private static Audience school(
            EmailAddress address, AroundTicket.Cards around, Set<Person> everybody, Set<String> schoolDomains) {
        Set<String> schools = around.staff().stream()
                .filter(card -> holds(card.person(), address))
                .map(card -> card.school().id())
                .collect(Collectors.toSet());
        Set<String> all = Stream.concat(
                        around.cards().stream().map(card -> card.school().id()),
                        around.staff().stream().map(card -> card.school().id()))
                .collect(Collectors.toSet());
        if (schools.isEmpty() && schoolDomains.contains(address.domain()) && all.size() == 1) {
            schools = all;
        }
        Collection<String> reached = schools;
        Set<Person> known = new HashSet<>();
        Set<String> pupils = new LinkedHashSet<>();
        around.cards().stream()
                .filter(card -> reached.contains(card.school().id()))
                .forEach(card -> {
                    known.add(card.pupil());
                    pupils.add(card.pupil().name().display());
                });
        around.staff().stream()
                .filter(card -> reached.contains(card.school().id()))
                .forEach(card -> known.add(card.person()));
        return new Audience(Recipient.SCHOOL, known, everybody, pupils);
    }

    private static boolean holds(Person person, EmailAddress address) {
        return person.matchableEmails().contains(address);
    }

    /** How many, not who. */
    @Override
    public String toString() {
        return "Audience[" + recipient + ", " + known.size() + " of " + everybody.size() + ']';
    }
}
