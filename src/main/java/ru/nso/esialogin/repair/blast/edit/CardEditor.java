package ru.nso.esialogin.repair.blast.edit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import ru.nso.esialogin.card.EnrolmentOrder;
import ru.nso.esialogin.card.Parent;
import ru.nso.esialogin.card.PersonCard;
import ru.nso.esialogin.card.SamePerson;
import ru.nso.esialogin.card.SourceSystem;
import ru.nso.esialogin.card.StaffCard;
import ru.nso.esialogin.card.StaffRole;
import ru.nso.esialogin.card.enrolment.Orders;
import ru.nso.esialogin.esia.household.RecordKind;
import ru.nso.esialogin.person.EmailField;
import ru.nso.esialogin.person.Fact;
import ru.nso.esialogin.person.Person;
import ru.nso.esialogin.person.PhoneField;
import ru.nso.esialogin.person.Snils;
import ru.nso.esialogin.person.SnilsField;
import ru.nso.esialogin.repair.blast.Neighbourhood;
import ru.nso.esialogin.repair.blast.OnCard;
import ru.nso.esialogin.repair.blast.edit.ImpossibleEdit.Reason;
import ru.nso.esialogin.rules.Field;

/** Cards after a list of edits, each seeing what those before it did. */
public final class CardEditor {
    private static final LocalDate LONG_AGO = LocalDate.of(2000, 9, 1);

    private final List<PersonCard> cards;
    private final List<StaffCard> staff;
    private final List<OnCard> people;
    private final DocumentValues documents = new DocumentValues();
    private int number;

    private CardEditor(Neighbourhood before) {
        this.cards = new ArrayList<>(before.cards());
        this.staff = new ArrayList<>(before.staff());
        this.people = before.people();
    }

    /**
     * The cards after the edits.
     *
     * @param before all cards that the edits name, and those around them
     * @throws ImpossibleEdit if the cards do not allow one of them
     */
    public static Neighbourhood apply(Neighbourhood before, List<CardEdit> edits) {
        return play(before, edits).cards();
    }

    /**
     * The cards after the edits, and which of the edits changed none of them.
     *
     * @param before all cards that the edits name, and those around them
     * @throws ImpossibleEdit if the cards do not allow one of them
     */
    public static EditedCards play(Neighbourhood before, List<CardEdit> edits) {
        CardEditor editor = new CardEditor(before);
        Set<Integer> idle = new LinkedHashSet<>();
        Neighbourhood reached = before;
        for (CardEdit edit : edits) {
            editor.apply(edit);
            Neighbourhood now = new Neighbourhood(editor.cards, editor.staff);
            if (now.equals(reached)) {
                idle.add(editor.number);
            }
            reached = now;
            editor.number++;
        }
        return new EditedCards(reached, idle);
    }

    private void apply(CardEdit edit) {
        if (edit instanceof CardEdit.SetSnils set) {
            person(set.cardId(), set.personId(), (one, now) -> withSnils(set, one, now));
        } else if (edit instanceof CardEdit.ClearSnils clear) {
            person(clear.cardId(), clear.personId(), (one, now) -> now.toBuilder()
                    .snils(Fact.empty())
                    .build());
        } else if (edit instanceof CardEdit.SetContact set) {
            person(set.cardId(), set.personId(), (one, now) -> withContacts(set, one, now));
        } else if (edit instanceof CardEdit.ClearContact clear) {
            person(clear.cardId(), clear.personId(), (one, now) -> withoutContacts(clear.field(), now));
        } else if (edit instanceof CardEdit.Unlink unlink) {
            person(unlink.cardId(), unlink.personId(), (one, now) -> now.toBuilder()
                    .esiaOid(Fact.empty())
                    .build());
        } else if (edit instanceof CardEdit.AddParent add) {
            PersonCard card = card(add.cardId());
            addParent(card, new Parent(proven(card, add.person()), add.kinship()));
        } else if (edit instanceof CardEdit.LinkParent link) {
            addParent(card(link.cardId()), parent(link));
        } else if (edit instanceof CardEdit.AddStaffCard add) {
            addStaffCard(add);
        } else if (edit instanceof CardEdit.AddRole add) {
            addRole(add);
        } else if (edit instanceof CardEdit.IssueOrder issue) {
            issue(card(issue.cardId()), issue.order());
        } else if (edit instanceof CardEdit.CancelOrder cancel) {
            cancel(card(cancel.cardId()), cancel.order());
        } else if (edit instanceof CardEdit.MergeCards merge) {
            merge(merge);
        }
    }

    private interface PersonChange {
        Person of(OnCard before, Person now);
    }

    private void person(String cardId, String personId, PersonChange change) {
        Optional<OnCard> one = people.stream()
                .filter(found ->
                        found.cardId().equals(cardId) && found.person().id().equals(personId))
                .findFirst();
        UnaryOperator<Person> changed =
                person -> one.isPresent() && person.id().equals(personId) ? change.of(one.get(), person) : person;
        for (int i = 0; i < staff.size(); i++) {
            if (staff.get(i).id().equals(cardId) && one.isPresent()) {
                staff.set(i, staff.get(i).withPerson(changed.apply(staff.get(i).person())));
                return;
            }
        }
        if (one.isEmpty()) {
            throw refused(Reason.NO_SUCH_PERSON);
        }
        PersonCard card = card(cardId);
        PersonCard withPupil = card.withPupil(changed.apply(card.pupil()));
        replace(
                card.parents().isPresent()
                        ? withPupil.withParents(card.knownParents().stream()
                                .map(parent -> new Parent(changed.apply(parent.person()), parent.kinship()))
                                .toList())
                        : withPupil);
    }

    /** The same value, however it is written, leaves the card as it is. */
    private Person withSnils(CardEdit.SetSnils set, OnCard one, Person now) {
        Optional<Snils> told = set.value().flatMap(SnilsField::snils);
        if (told.isPresent() && now.matchableSnils().equals(told)) {
            return now;
        }
        return now.toBuilder()
                .snils(set.value().map(Fact::of).orElseGet(() -> documents.snils(one)))
                .build();
    }

    private Person withContacts(CardEdit.SetContact set, OnCard one, Person now) {
        boolean told = !set.phones().isEmpty() || !set.emails().isEmpty();
        Person.Builder person = now.toBuilder();
        if (set.field() != Field.EMAIL && (!told || !set.phones().isEmpty())) {
            person.phones(phones(set.phones(), one, now));
        }
        if (set.field() != Field.PHONE && (!told || !set.emails().isEmpty())) {
            person.emails(emails(set.emails(), one, now));
        }
        return person.build();
    }

    private Fact<List<PhoneField>> phones(List<PhoneField> told, OnCard one, Person now) {
        if (told.isEmpty()) {
            return documents.phones(one);
        }
        return sameValues(now.phones().orElse(List.of()), told, PhoneField::matchableNumbers)
                ? now.phones()
                : Fact.of(told);
    }

    private Fact<List<EmailField>> emails(List<EmailField> told, OnCard one, Person now) {
        if (told.isEmpty()) {
            return documents.emails(one);
        }
        return sameValues(now.emails().orElse(List.of()), told, EmailField::addresses) ? now.emails() : Fact.of(told);
    }

    private static <F, V> boolean sameValues(List<F> here, List<F> told, Function<F, List<V>> values) {
        return here.stream()
                .map(values)
                .toList()
                .equals(told.stream().map(values).toList());
    }

    private static Person withoutContacts(Field field, Person now) {
        Person.Builder person = now.toBuilder();
        if (field != Field.EMAIL) {
            person.phones(Fact.empty());
        }
        if (field != Field.PHONE) {
            person.emails(Fact.empty());
        }
        return person.build();
    }

    /** Somebody who is added stands there with the SNILS of the document, told or not. */
    private Person proven(PersonCard card, Person added) {
        return proven(new OnCard(RecordKind.PARENT, card.id(), added, Optional.of(card)));
    }

    private Person proven(OnCard added) {
        Person person = added.person();
        return person.snils().isPresent()
                ? person
                : person.toBuilder().snils(documents.snils(added)).build();
    }

    private Parent parent(CardEdit.LinkParent link) {
        if (link.cardId().equals(link.fromCardId())) {
            throw refused(Reason.SAME_CARD);
        }
        PersonCard from = card(link.fromCardId());
        if (from.pupil().id().equals(link.personId())) {
            throw refused(Reason.NOT_A_PARENT);
        }
        return from.knownParents().stream()
                .filter(parent -> parent.person().id().equals(link.personId()))
                .findFirst()
                .orElseThrow(() -> refused(Reason.NO_SUCH_PERSON));
    }

    private void addParent(PersonCard card, Parent parent) {
        List<Parent> parents = new ArrayList<>(card.knownParents());
        boolean taken = card.persons().stream()
                .anyMatch(person -> person.id().equals(parent.person().id()));
        Person person = taken
                ? parent.person().toBuilder()
                        .id("added-" + number + '-' + parent.person().id())
                        .build()
                : parent.person();
        parents.add(new Parent(person, parent.kinship()));
        replace(card.withParents(parents));
    }

    private void addStaffCard(CardEdit.AddStaffCard add) {
        String id = "added-staff-card-" + number;
        OnCard added = new OnCard(RecordKind.EMPLOYEE, id, add.person(), Optional.empty());
        staff.add(new StaffCard(
                id,
                add.school(),
                proven(added),
                Fact.of(add.roles().stream().sorted().toList()),
                Fact.empty(),
                Fact.empty()));
    }

    private void addRole(CardEdit.AddRole add) {
        for (int i = 0; i < staff.size(); i++) {
            StaffCard card = staff.get(i);
            if (card.id().equals(add.cardId())) {
                if (card.knownRoles().containsAll(add.roles())) {
                    return;
                }
                EnumSet<StaffRole> roles = EnumSet.noneOf(StaffRole.class);
                roles.addAll(card.knownRoles());
                roles.addAll(add.roles());
                staff.set(
                        i,
                        new StaffCard(
                                card.id(),
                                card.school(),
                                card.person(),
                                Fact.of(List.copyOf(roles)),
                                card.employedFrom(),
                                card.employedTo()));
                return;
            }
        }
        throw refused(Reason.NOT_A_STAFF_CARD);
    }

    private void issue(PersonCard card, Optional<EnrolmentOrder> order) {
        if (order.isEmpty()) {
            settle(card);
            return;
        }
        List<EnrolmentOrder> orders = new ArrayList<>(card.orders().orElse(List.of()));
        orders.add(order.get());
        List<EnrolmentOrder> union = Orders.ofPupil(ofPupil(card)).all();
        PersonCard issued = card.withOrders(Fact.of(orders));
        List<PersonCard> after = ofPupil(card).stream()
                .map(same -> same.id().equals(card.id()) ? issued : same)
                .toList();
        if (!Orders.ofPupil(after).all().equals(union)) {
            replace(issued);
        }
    }

    private void cancel(PersonCard card, Optional<OrderMeant> meant) {
        if (meant.isEmpty()) {
            settle(card);
            return;
        }
        boolean any = false;
        for (PersonCard same : ofPupil(card)) {
            List<EnrolmentOrder> orders = new ArrayList<>();
            boolean changed = false;
            for (EnrolmentOrder order : same.orders().orElse(List.of())) {
                changed |= meant.get().means(order);
                orders.add(meant.get().means(order) ? cancelled(order) : order);
            }
            if (changed) {
                replace(same.withOrders(Fact.of(orders)));
                any = true;
            }
        }
        if (!any) {
            throw refused(Reason.NO_SUCH_ORDER);
        }
    }

    /** The orders of the pupil then yield the school of the card and no other, whatever it takes. */
    private void settle(PersonCard card) {
        EnrolmentOrder enrolled = new EnrolmentOrder(
                EnrolmentOrder.Type.ENROLMENT,
                Fact.empty(),
                LONG_AGO,
                Fact.of(LONG_AGO),
                card.school().id(),
                Fact.empty(),
                EnrolmentOrder.Status.ISSUED,
                Fact.empty());
        for (PersonCard same : ofPupil(card)) {
            if (same.id().equals(card.id()) || !same.orders().isUnknown()) {
                replace(same.withOrders(Fact.of(List.of(enrolled))));
            }
        }
    }

    private List<PersonCard> ofPupil(PersonCard card) {
        return cards.stream()
                .filter(other -> other.id().equals(card.id()) || SamePerson.pupils(other, card))
                .toList();
    }

    private static EnrolmentOrder cancelled(EnrolmentOrder order) {
        return new EnrolmentOrder(
                order.type(),
                order.number(),
                order.date(),
                order.effectiveFrom(),
                order.schoolId(),
                order.className(),
                EnrolmentOrder.Status.CANCELLED,
                order.reason());
    }

    private void merge(CardEdit.MergeCards merge) {
        PersonCard stays = card(merge.cardId());
        PersonCard goes = card(merge.doubledCardId());
        if (stays.id().equals(goes.id())) {
            throw refused(Reason.SAME_CARD);
        }
        SourceSystem system = stays.system();
        if (goes.system() != system || !SamePerson.pupils(stays, goes)) {
            throw refused(Reason.NOT_DOUBLED);
        }
        cards.removeIf(card -> card.id().equals(goes.id()));
        replace(MergedCard.of(stays, goes));
    }

    private void replace(PersonCard changed) {
        for (int i = 0; i < cards.size(); i++) {
            if (cards.get(i).id().equals(changed.id())) {
                cards.set(i, changed);
            }
        }
    }

    private PersonCard card(String cardId) {
        for (PersonCard card : cards) {
            if (card.id().equals(cardId)) {
                return card;
            }
        }
        boolean gone = people.stream()
                .anyMatch(one -> one.cardId().equals(cardId) && one.card().isPresent());
        throw refused(gone ? Reason.CARD_IS_GONE : Reason.NOT_A_PUPIL_CARD);
    }

    private ImpossibleEdit refused(Reason reason) {
        return new ImpossibleEdit(number, reason);
    }
}
