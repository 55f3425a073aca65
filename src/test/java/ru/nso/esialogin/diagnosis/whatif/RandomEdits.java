package ru.nso.esialogin.diagnosis.whatif;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import ru.nso.esialogin.card.EnrolmentOrder;
import ru.nso.esialogin.card.Kinship;
import ru.nso.esialogin.card.PersonCard;
import ru.nso.esialogin.card.School;
import ru.nso.esialogin.card.StaffRole;
import ru.nso.esialogin.esia.household.RecordKind;
import ru.nso.esialogin.person.Fact;
import ru.nso.esialogin.person.Person;
import ru.nso.esialogin.person.SnilsField;
import ru.nso.esialogin.repair.blast.Neighbourhood;
import ru.nso.esialogin.repair.blast.OnCard;
import ru.nso.esialogin.repair.blast.edit.CardEdit;
import ru.nso.esialogin.repair.blast.edit.OrderMeant;
import ru.nso.esialogin.rules.Field;

/** Edits at random places of a school, right ones and such as do harm; the same seed gives the same edits. */
final class RandomEdits {
    private static final int KINDS = 14;

    private final Neighbourhood school;
    private final List<OnCard> people;
    private final Random random;

    RandomEdits(Neighbourhood school, long seed) {
        this.school = school;
        this.people = school.people();
        this.random = new Random(seed);
    }

    List<CardEdit> next(int count) {
        List<CardEdit> edits = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            edits.add(edit(random.nextInt(KINDS), i));
        }
        return edits;
    }

    /** One edit of every kind. */
    List<CardEdit> ofEveryKind() {
        List<CardEdit> edits = new ArrayList<>();
        for (int kind = 0; kind < KINDS; kind++) {
            edits.add(edit(kind, kind));
        }
        return edits;
    }

    private CardEdit edit(int kind, int number) {
        OnCard one = any(people);
        OnCard other = any(people);
        String card = one.cardId();
        String person = one.person().id();
        return switch (kind) {
            case 0 -> new CardEdit.SetSnils(card, person, Optional.empty());
            case 1, 2 -> new CardEdit.SetSnils(card, person, snils(other.person()));
            case 3 -> new CardEdit.ClearSnils(card, person);
            case 4 -> new CardEdit.ClearContact(card, person, Field.CONTACTS);
            case 5 -> new CardEdit.SetContact(card, person, Field.CONTACTS, List.of(), List.of());
            case 6, 7 ->
                new CardEdit.SetContact(
                        card, person, Field.PHONE, other.person().phones().orElse(List.of()), List.of());
            case 8 -> new CardEdit.Unlink(card, person);
            case 9 ->
                new CardEdit.AddParent(
                        any(school.cards()).id(), stranger(other.person(), number), Fact.of(Kinship.OTHER));
            case 10 -> link();
            case 11 ->
                new CardEdit.AddStaffCard(
                        school.cards().get(0).school(), stranger(other.person(), number), Set.of(StaffRole.TEACHER));
            case 12 -> cancel();
            default -> new CardEdit.AddRole(any(school.staff()).id(), Set.of(StaffRole.HEAD));
        };
    }

    private static Optional<SnilsField> snils(Person person) {
        return person.snils().value();
    }

    /** The keys of one person under a name that nobody has. */
    private static Person stranger(Person person, int number) {
        return person.toBuilder()
                .id("stranger-" + number)
                .name("Нездешний", "Номер" + number, null)
                .esiaOid(Fact.empty())
                .regionalId(Fact.empty())
                .build();
    }

    private CardEdit link() {
        OnCard parent = any(
                people.stream().filter(one -> one.kind() == RecordKind.PARENT).toList());
        PersonCard card = any(school.cards().stream()
                .filter(one -> !one.id().equals(parent.cardId()))
                .toList());
        return new CardEdit.LinkParent(
                card.id(), parent.cardId(), parent.person().id());
    }

    private CardEdit cancel() {
        PersonCard card = any(school.cards().stream()
                .filter(one -> one.orders().orElse(List.of()).stream()
                        .anyMatch(order -> order.status() == EnrolmentOrder.Status.ISSUED))
                .toList());
        EnrolmentOrder order = any(card.orders().orElse(List.of()).stream()
                .filter(issued -> issued.status() == EnrolmentOrder.Status.ISSUED)
                .toList());
        return random.nextBoolean()
                ? new CardEdit.CancelOrder(
                        card.id(), Optional.of(new OrderMeant(order.type(), Optional.empty(), Optional.empty())))
                : new CardEdit.IssueOrder(card.id(), Optional.of(expulsion(card.school())));
    }

    private static EnrolmentOrder expulsion(School school) {
        return new EnrolmentOrder(
                EnrolmentOrder.Type.EXPULSION,
                Fact.of("О-1"),
                LocalDate.of(2025, 9, 20),
                Fact.empty(),
                school.id(),
                Fact.empty(),
                EnrolmentOrder.Status.ISSUED,
                Fact.of(EnrolmentOrder.Reason.OTHER));
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
