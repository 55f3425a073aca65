package ru.nso.esialogin.diagnosis.api.whatif;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import ru.nso.esialogin.card.School;
import ru.nso.esialogin.card.StaffRole;
import ru.nso.esialogin.card.api.wire.CardWire;
import ru.nso.esialogin.card.api.wire.OrderWire;
import ru.nso.esialogin.card.api.wire.StaffWire;
import ru.nso.esialogin.card.api.wire.read.CardLimits;
import ru.nso.esialogin.card.api.wire.read.CardReader;
import ru.nso.esialogin.diagnosis.api.whatif.WhatIfRequest.EditRequest;
import ru.nso.esialogin.diagnosis.api.whatif.WhatIfRequest.TargetRequest;
import ru.nso.esialogin.person.EmailAddress;
import ru.nso.esialogin.person.EmailField;
import ru.nso.esialogin.person.Fact;
import ru.nso.esialogin.person.Person;
import ru.nso.esialogin.person.PhoneField;
import ru.nso.esialogin.person.PhoneNumber;
import ru.nso.esialogin.person.Snils;
import ru.nso.esialogin.person.SnilsField;
import ru.nso.esialogin.repair.blast.edit.CardEdit;
import ru.nso.esialogin.repair.blast.edit.OrderMeant;
import ru.nso.esialogin.rules.Field;

/** Reads edits of cards. Everything that is wrong with a request is told at once; no message repeats a value. */
final class EditReader {
    private static final int MOST_EDITS = 50;
    private static final int MOST_TARGETS = 10;
    private static final Set<Field> CONTACTS = EnumSet.of(Field.PHONE, Field.EMAIL, Field.CONTACTS);

    private final CardReader complaints;
    private final List<CardEdit> edits = new ArrayList<>();
    private final List<Integer> places = new ArrayList<>();

    EditReader(CardLimits limits) {
        this.complaints = CardReader.forInlineCards(limits);
    }

    /** The edits, one for each card that an edit of the request names. */
    List<CardEdit> read(WhatIfRequest request) {
        List<EditRequest> told = request.edits().orElse(List.of());
        if (told.isEmpty() || told.size() > MOST_EDITS) {
            complaints.problem("/edits", "Нужно от одного до " + MOST_EDITS + " изменений.");
        } else {
            for (int i = 0; i < told.size(); i++) {
                EditRequest edit = told.get(i);
                if (edit == null) {
                    complaints.problem("/edits/" + i, "Нужен объект: { … }.");
                } else {
                    for (CardEdit read : edits(edit, "/edits/" + i)) {
                        edits.add(read);
                        places.add(i);
                    }
                }
            }
        }
        complaints.refuseProblems();
        return List.copyOf(edits);
    }

    /** JSON Pointer to the edit of the request from which an edit was read. */
    String pointer(int edit) {
        return "/edits/" + places.get(edit);
    }

    private List<CardEdit> edits(EditRequest told, String at) {
        if (!told.what().isPresent()) {
            complaints.problem(at + "/what", "Укажите, что изменить, например SET_SNILS.");
            return List.of();
        }
        return switch (told.what().value().orElseThrow()) {
            case SET_SNILS -> onPersons(told, at, place -> setSnils(told, at, place));
            case CLEAR_SNILS -> onPersons(told, at, place -> new CardEdit.ClearSnils(place.card(), place.person()));
            case SET_CONTACT -> onPersons(told, at, place -> setContact(told, at, place));
            case CLEAR_CONTACT ->
                onPersons(
                        told, at, place -> new CardEdit.ClearContact(place.card(), place.person(), contact(told, at)));
            case UNLINK -> onPersons(told, at, place -> new CardEdit.Unlink(place.card(), place.person()));
            case ADD_PARENT -> addParent(told, at);
            case LINK_PARENT -> linkParent(told, at);
            case ADD_STAFF_CARD -> addStaffCard(told, at);
            case ADD_ROLE -> onCards(told, at, card -> List.of(new CardEdit.AddRole(card, roles(told))));
            case ISSUE_ORDER -> onCards(told, at, card -> issue(told, at, card));
            case CANCEL_ORDER -> onCards(told, at, card -> cancel(told, at, card));
            case MERGE_CARDS -> merge(told, at);
            case LOGIN_WITH_SNILS,
                    USE_ENTRY,
                    RAISE_ACCOUNT,
                    LINK_CHILD,
                    CHANGE_FACTOR,
                    GIVE_CONSENT,
                    WAIT_UNTIL,
                    ATTACHMENT_REQUEST,
                    ATTACHMENT_CONFIRM,
                    CHANGE_ACCOUNT_CONTACT -> {
                complaints.problem(
                        at + "/what",
                        "Это действие не меняет ни одной карточки, поэтому вход других людей оно не затронет. Уберите"
                                + " его из списка.");
                yield List.of();
            }
        };
    }

    private record Place(String card, String person) {}

    private interface OnPerson {
        CardEdit edit(Place place);
    }

    private interface OnCardOf {
        List<CardEdit> edits(String card);
    }

    private List<CardEdit> onPersons(EditRequest told, String at, OnPerson make) {
        List<CardEdit> made = new ArrayList<>();
        for (Place place : places(told, at)) {
            if (place.person().isEmpty()) {
                complaints.problem(at + "/personId", "Укажите, чью запись на карточке изменить.");
            } else {
                made.add(make.edit(place));
            }
        }
        return made;
    }

    private List<CardEdit> onCards(EditRequest told, String at, OnCardOf make) {
        return places(told, at).stream()
                .map(Place::card)
                .distinct()
                .flatMap(card -> make.edits(card).stream())
                .toList();
    }

    private List<Place> places(EditRequest told, String at) {
        List<TargetRequest> targets = told.targets().orElse(List.of());
        if (targets.size() > MOST_TARGETS) {
            complaints.problem(at + "/targets", "Слишком много карточек: допустимо не больше " + MOST_TARGETS + ".");
            return List.of();
        }
        List<Place> found = new ArrayList<>();
        for (TargetRequest target : targets) {
            if (target == null || target.cardId().orElse("").isEmpty()) {
                complaints.problem(at + "/targets", "У каждой цели укажите cardId.");
                return List.of();
            }
            found.add(new Place(target.cardId().orElse(""), target.personId().orElse("")));
        }
        if (found.isEmpty()) {
            String card = required(told.cardId(), at + "/cardId", "Укажите карточку: cardId.");
            if (!card.isEmpty()) {
                found.add(new Place(card, told.personId().orElse("")));
            }
        }
        return found;
    }

    private CardEdit setSnils(EditRequest told, String at, Place place) {
        Optional<SnilsField> value = told.value().flatMap(Snils::read).value();
        if (told.value().isPresent() && value.filter(SnilsField::sound).isEmpty()) {
            complaints.problem(
                    at + "/value", "Нужен СНИЛС из 11 цифр с верными контрольными цифрами, как в документе.");
        }
        return new CardEdit.SetSnils(place.card(), place.person(), value);
    }

    private CardEdit setContact(EditRequest told, String at, Place place) {
        Field field = contact(told, at);
        List<PhoneField> phones = List.of();
        List<EmailField> emails = List.of();
        if (told.value().isPresent() && field == Field.PHONE) {
            phones = told.value().flatMap(PhoneNumber::read).value().stream().toList();
            if (phones.stream().allMatch(phone -> phone.matchableNumbers().isEmpty())) {
                complaints.problem(at + "/value", "Нужен мобильный телефон, например +79130000101.");
            }
        } else if (told.value().isPresent() && field == Field.EMAIL) {
            emails = told.value().flatMap(EmailAddress::read).value().stream().toList();
            if (emails.stream().allMatch(email -> email.addresses().isEmpty())) {
                complaints.problem(at + "/value", "Нужен адрес электронной почты, например name@yandex.ru.");
            }
        } else if (told.value().isPresent()) {
            complaints.problem(at + "/field", "Со значением нужно одно из двух: PHONE или EMAIL.");
        }
        return new CardEdit.SetContact(place.card(), place.person(), field, phones, emails);
    }

    private Field contact(EditRequest told, String at) {
        Field field = told.field().orElse(Field.CONTACTS);
        if (!CONTACTS.contains(field)) {
            complaints.problem(at + "/field", "Нужно PHONE, EMAIL или CONTACTS.");
        }
        return field;
    }

    private List<CardEdit> addParent(EditRequest told, String at) {
        Optional<Person> person = person(told, at);
        return person.isEmpty()
                ? List.of()
                : onCards(told, at, card -> List.of(new CardEdit.AddParent(card, person.get(), told.kinship())));
    }

    private List<CardEdit> linkParent(EditRequest told, String at) {
        String from = required(
                told.fromCardId(), at + "/fromCardId", "Укажите карточку, на которой родитель уже есть: fromCardId.");
        String person = required(told.personId(), at + "/personId", "Укажите, кого из родителей: personId.");
        return onCards(told, at, card -> List.of(new CardEdit.LinkParent(card, from, person)));
    }

    private List<CardEdit> addStaffCard(EditRequest told, String at) {
        Optional<Person> person = person(told, at);
        String school = required(told.schoolId(), at + "/schoolId", "Укажите школу: schoolId.");
        return person.isEmpty()
                ? List.of()
                : List.of(new CardEdit.AddStaffCard(School.ofId(school), person.get(), roles(told)));
    }

    /** Who is added. Whatever is not told of the keys is empty: a key left out would leave every login undecided. */
    private Optional<Person> person(EditRequest told, String at) {
        if (told.person()
                .value()
                .filter(person -> person.firstName().isPresent())
                .isEmpty()) {
            complaints.problem(at + "/person", "Укажите, кого добавить: person с именем.");
            return Optional.empty();
        }
        StaffWire wire = new StaffWire(
                Fact.unknown(),
                Fact.unknown(),
                Fact.unknown(),
                told.person(),
                Fact.unknown(),
                Fact.unknown(),
                Fact.unknown(),
                Fact.unknown());
        Person read = complaints.staff(wire, at, "added", Optional.empty()).person();
        if (read.snils().value().filter(snils -> !snils.sound()).isPresent()) {
            complaints.problem(
                    at + "/person/snils", "Нужен СНИЛС из 11 цифр с верными контрольными цифрами, как в документе.");
        }
        return Optional.of(read.toBuilder()
                .id("added-person" + at.substring(at.lastIndexOf('/')).replace('/', '-'))
                .phones(read.phones().isPresent() ? read.phones() : Fact.empty())
                .emails(read.emails().isPresent() ? read.emails() : Fact.empty())
                .esiaOid(Fact.empty())
                .build());
    }

    private static Set<StaffRole> roles(EditRequest told) {
        EnumSet<StaffRole> roles = EnumSet.noneOf(StaffRole.class);
        told.roles().orElse(List.of()).stream().filter(Objects::nonNull).forEach(roles::add);
        return roles.isEmpty() ? EnumSet.of(StaffRole.TEACHER) : roles;
    }

    private List<CardEdit> issue(EditRequest told, String at, String card) {
        if (tellsNoOrder(told, at)) {
            return List.of();
        }
        if (!told.orders().isPresent()) {
            return List.of(new CardEdit.IssueOrder(card, Optional.empty()));
        }
        CardWire wire = new CardWire(
                Fact.unknown(),
                Fact.unknown(),
                Fact.unknown(),
                Fact.unknown(),
                Fact.unknown(),
                Fact.unknown(),
                Fact.unknown(),
                Fact.unknown(),
                told.orders(),
                Fact.unknown());
        return complaints.card(wire, at, "edited", Optional.empty()).orders().orElse(List.of()).stream()
                .<CardEdit>map(order -> new CardEdit.IssueOrder(card, Optional.of(order)))
                .toList();
    }

    private List<CardEdit> cancel(EditRequest told, String at, String card) {
        if (tellsNoOrder(told, at)) {
            return List.of();
        }
        if (!told.orders().isPresent()) {
            return List.of(new CardEdit.CancelOrder(card, Optional.empty()));
        }
        List<CardEdit> cancelled = new ArrayList<>();
        List<OrderWire> orders = told.orders().orElse(List.of());
        for (int i = 0; i < orders.size(); i++) {
            OrderWire order = orders.get(i);
            if (order == null || !order.type().isPresent()) {
                complaints.problem(at + "/orders/" + i + "/type", "Укажите вид приказа.");
            } else {
                cancelled.add(new CardEdit.CancelOrder(
                        card,
                        Optional.of(new OrderMeant(
                                order.type().value().orElseThrow(),
                                order.number().value(),
                                order.schoolId().value()))));
            }
        }
        return cancelled;
    }

    /** An empty list would change nothing, and read as if nobody were touched. */
    private boolean tellsNoOrder(EditRequest told, String at) {
        boolean empty =
                !told.orders().isUnknown() && told.orders().orElse(List.of()).isEmpty();
        if (empty) {
            complaints.problem(
                    at + "/orders",
                    "Назовите хотя бы один приказ или уберите orders: тогда считается, что приказы приведены в порядок.");
        }
        return empty;
    }

    private List<CardEdit> merge(EditRequest told, String at) {
        List<Place> found = places(told, at);
        List<CardEdit> merges = new ArrayList<>();
        for (int i = 1; i < found.size(); i++) {
            merges.add(new CardEdit.MergeCards(found.get(0).card(), found.get(i).card()));
        }
        if (merges.isEmpty() && !found.isEmpty()) {
            String doubled = required(
                    told.doubledCardId(), at + "/doubledCardId", "Укажите вторую карточку ребёнка: doubledCardId.");
            merges.add(new CardEdit.MergeCards(found.get(0).card(), doubled));
        }
        return merges;
    }

    private String required(Fact<String> told, String at, String message) {
        if (told.orElse("").isEmpty()) {
            complaints.problem(at, message);
        }
        return told.orElse("");
    }
}
