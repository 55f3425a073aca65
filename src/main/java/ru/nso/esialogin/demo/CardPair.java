package ru.nso.esialogin.demo;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import ru.nso.esialogin.card.EnrolmentOrder;
import ru.nso.esialogin.card.Kinship;
import ru.nso.esialogin.card.Parent;
import ru.nso.esialogin.card.PersonCard;
import ru.nso.esialogin.card.School;
import ru.nso.esialogin.card.SourceSystem;
import ru.nso.esialogin.person.Fact;
import ru.nso.esialogin.person.Person;

/**
 * What both cards of a pupil say: «Запись в школу» holds the orders and feeds the journal, which got its copy a day
 * later and alone knows of linked accounts.
 *
 * @param code beginning of the ids of both cards
 * @param school the school of both
 * @param className class
 * @param pupil the child; ids of persons are set here
 * @param parents the parents
 * @param orders orders about the child
 */
public record CardPair(
        String code, School school, String className, Person pupil, List<Parent> parents, List<EnrolmentOrder> orders) {

    private static final OffsetDateTime ENROLMENT_AS_OF = OffsetDateTime.parse("2025-10-14T03:00:00+07:00");
    private static final OffsetDateTime JOURNAL_AS_OF = OffsetDateTime.parse("2025-10-15T03:00:00+07:00");

    /** Copies the lists. */
    public CardPair {
        parents = List.copyOf(parents);
        orders = List.copyOf(orders);
    }

    /** Both cards, the journal's first. */
    public List<PersonCard> cards() {
        return List.of(journal(), enrolment());
    }

    /** The card of the journal. */
    public PersonCard journal() {
        return card(SourceSystem.JOURNAL, JOURNAL_AS_OF, Fact.unknown());
    }

    /** The card of «Запись в школу». */
    public PersonCard enrolment() {
        return card(SourceSystem.ENROLMENT, ENROLMENT_AS_OF, Fact.of(orders));
    }

    private PersonCard card(SourceSystem system, OffsetDateTime asOf, Fact<List<EnrolmentOrder>> listed) {
        String id = code + '-' + system.name().toLowerCase(Locale.ROOT);
        List<Parent> named = new ArrayList<>(parents.size());
        for (Parent parent : parents) {
            String role = parent.kinship().orElse(Kinship.OTHER).name().toLowerCase(Locale.ROOT);
            named.add(new Parent(of(parent.person(), id + '-' + role, system), parent.kinship()));
        }
        return new PersonCard(
                id,
                system,
                Fact.of(asOf),
                school,
                Fact.of(className),
                of(pupil, id + "-pupil", system),
                Fact.of(List.copyOf(named)),
                listed);
    }

    private static Person of(Person person, String id, SourceSystem system) {
        Person.Builder named = person.toBuilder().id(id);
        return (system == SourceSystem.JOURNAL ? named : named.esiaOid(Fact.unknown())).build();
    }
}
