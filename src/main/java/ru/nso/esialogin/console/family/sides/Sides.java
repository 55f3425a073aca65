package ru.nso.esialogin.console.family.sides;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import ru.nso.esialogin.access.statement.RussianCount;
import ru.nso.esialogin.card.EnrolmentOrder;
import ru.nso.esialogin.card.Parent;
import ru.nso.esialogin.card.PersonCard;
import ru.nso.esialogin.card.SamePerson;
import ru.nso.esialogin.card.SourceSystem;
import ru.nso.esialogin.console.family.FactWords;
import ru.nso.esialogin.person.Fact;
import ru.nso.esialogin.person.FullName;
import ru.nso.esialogin.person.IdentityDocument;
import ru.nso.esialogin.person.Person;

/** Lays the cards of each pupil in both subsystems beside each other. */
public final class Sides {
    private static final Person NOBODY = Person.builder("").build();

    private final List<Compared> facts = new ArrayList<>();

    private Sides() {}

    /** Every card of the journal beside that of the enrolment of the same pupil; what has no pair stands alone. */
    public static List<SidesView> of(List<PersonCard> cards) {
        List<PersonCard> enrolments = new ArrayList<>(of(cards, SourceSystem.ENROLMENT));
        List<SidesView> sides = new ArrayList<>();
        for (PersonCard journal : of(cards, SourceSystem.JOURNAL)) {
            Optional<PersonCard> pair = enrolments.stream()
                    .filter(enrolment -> SamePerson.pupils(journal, enrolment))
                    .findFirst();
            pair.ifPresent(enrolments::remove);
            sides.add(new Sides().view(Optional.of(journal), pair));
        }
        enrolments.forEach(alone -> sides.add(new Sides().view(Optional.empty(), Optional.of(alone))));
        return List.copyOf(sides);
    }

    private static List<PersonCard> of(List<PersonCard> cards, SourceSystem system) {
        return cards.stream().filter(card -> card.system() == system).toList();
    }

    private SidesView view(Optional<PersonCard> journal, Optional<PersonCard> enrolment) {
        person("Ученик", journal.map(PersonCard::pupil), enrolment.map(PersonCard::pupil));
        add("Ученик", "Школа", Values.plain(school(journal), school(enrolment), name -> name));
        add(
                "Ученик",
                "Класс",
                Values.plain(
                        journal.map(PersonCard::className).orElseGet(Fact::unknown),
                        enrolment.map(PersonCard::className).orElseGet(Fact::unknown),
                        name -> name));
        add("Ученик", "Приказы", Values.plain(orders(journal), orders(enrolment), text -> text));
        parents(journal, enrolment);
        long differing = facts.stream().filter(fact -> fact.mark().differs()).count();
        return new SidesView(
                FactWords.name(journal.or(() -> enrolment)
                        .map(card -> card.pupil().name())
                        .orElseGet(FullName::unknown)),
                journal.map(PersonCard::id).orElse(""),
                enrolment.map(PersonCard::id).orElse(""),
                facts,
                journal.isEmpty() || enrolment.isEmpty()
                        ? "Карточка только одна, сравнивать не с чем."
                        : differing == 0
                                ? "Различий нет."
                                : differing + " " + RussianCount.of(differing, "различие", "различия", "различий")
                                        + ".");
    }

    private void add(String whose, String fact, Values.Two values) {
        facts.add(Compared.of(whose, fact, values));
    }

    private void person(String whose, Optional<Person> inJournal, Optional<Person> inEnrolment) {
        Person journal = inJournal.orElse(NOBODY);
        Person enrolment = inEnrolment.orElse(NOBODY);
        add(whose, "ФИО", Values.names(journal.name(), enrolment.name()));
        add(
                whose,
                "Дата рождения",
                Values.plain(journal.birthDate(), enrolment.birthDate(), born -> FactWords.day(born.date())));
        add(whose, "СНИЛС", Values.snils(journal.snils(), enrolment.snils()));
        add(whose, "Телефон", Values.phones(journal.phones(), enrolment.phones()));
        add(whose, "Почта", Values.emails(journal.emails(), enrolment.emails()));
        add(whose, "Документ", documents(journal.documents(), enrolment.documents()));
        add(whose, "Связь с Госуслугами", Values.plain(journal.esiaOid(), enrolment.esiaOid(), linked -> "есть"));
    }

    /** Of documents the kinds are shown, and whether the numbers agree. */
    private static Values.Two documents(Fact<List<IdentityDocument>> journal, Fact<List<IdentityDocument>> enrolment) {
        Values.Two numbers = Values.plain(
                journal.map(all ->
                        all.stream().map(IdentityDocument::normalised).sorted().toList()),
                enrolment.map(all ->
                        all.stream().map(IdentityDocument::normalised).sorted().toList()),
                all -> "");
        return new Values.Two(
                FactWords.ofAll(journal, Sides::document), FactWords.ofAll(enrolment, Sides::document), numbers.mark());
    }

    private static String document(IdentityDocument document) {
        String kind =
                switch (document.type()) {
                    case PASSPORT -> "паспорт";
                    case BIRTH_CERTIFICATE -> "свидетельство о рождении";
                    case CONSULAR_BIRTH_CERTIFICATE -> "свидетельство о рождении из консульства";
                    case FOREIGN_BIRTH_CERTIFICATE -> "иностранное свидетельство о рождении";
                    case FOREIGN_PASSPORT -> "иностранный паспорт";
                    case OTHER -> "другой документ";
                };
        return kind + " ***";
    }

    private static Fact<String> school(Optional<PersonCard> card) {
        return card.map(known -> Fact.of(FactWords.school(known.school()))).orElseGet(Fact::unknown);
    }

    private static Fact<String> orders(Optional<PersonCard> card) {
        return card.map(known -> known.orders().map(orders -> orders.stream()
                        .map(Sides::order)
                        .reduce((one, other) -> one + "; " + other)
                        .orElse("")))
                .orElseGet(Fact::unknown);
    }

    private static String order(EnrolmentOrder order) {
        String type =
                switch (order.type()) {
                    case ENROLMENT -> "зачисление";
                    case CLASS_ASSIGNMENT -> "распределение в класс";
                    case TRANSFER -> "перевод";
                    case EXPULSION -> "отчисление";
                };
        String status =
                switch (order.status()) {
                    case ISSUED -> "";
                    case DRAFT -> ", проект";
                    case CANCELLED -> ", отменён";
                };
        return type + " с " + FactWords.day(order.inForceFrom()) + status;
    }

    /** Parents are matched as the same person; who is left is matched by the relation to the child. */
    private void parents(Optional<PersonCard> journal, Optional<PersonCard> enrolment) {
        List<Parent> left =
                new ArrayList<>(enrolment.map(PersonCard::knownParents).orElse(List.of()));
        for (Parent parent : journal.map(PersonCard::knownParents).orElse(List.of())) {
            Optional<Parent> pair = left.stream()
                    .filter(other -> SamePerson.parents(parent.person(), other.person()))
                    .findFirst()
                    .or(() -> left.stream()
                            .filter(other ->
                                    parent.kinship().isPresent() && Objects.equals(parent.kinship(), other.kinship()))
                            .findFirst());
            pair.ifPresent(left::remove);
            person(whose(parent), Optional.of(parent.person()), pair.map(Parent::person));
        }
        left.forEach(alone -> person(whose(alone), Optional.empty(), Optional.of(alone.person())));
    }

    private static String whose(Parent parent) {
        String kinship = FactWords.kinship(parent.kinship());
        return Character.toUpperCase(kinship.charAt(0)) + kinship.substring(1);
    }
}
