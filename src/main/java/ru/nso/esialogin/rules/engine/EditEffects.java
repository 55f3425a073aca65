package ru.nso.esialogin.rules.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import ru.nso.esialogin.card.EnrolmentOrder;
import ru.nso.esialogin.card.Parent;
import ru.nso.esialogin.card.PersonCard;
import ru.nso.esialogin.card.School;
import ru.nso.esialogin.card.SourceSystem;
import ru.nso.esialogin.card.StaffCard;
import ru.nso.esialogin.card.StaffRole;
import ru.nso.esialogin.esia.Identity;
import ru.nso.esialogin.esia.LoginCase;
import ru.nso.esialogin.esia.LoginCase.ClaimedChild;
import ru.nso.esialogin.esia.MySchoolAttachment;
import ru.nso.esialogin.esia.MySchoolAttachment.RequestState;
import ru.nso.esialogin.esia.household.NamedChildren;
import ru.nso.esialogin.esia.household.RecordKind;
import ru.nso.esialogin.esia.simulation.Obstacle;
import ru.nso.esialogin.esia.simulation.Simulation;
import ru.nso.esialogin.person.EmailField;
import ru.nso.esialogin.person.Fact;
import ru.nso.esialogin.person.Person;
import ru.nso.esialogin.person.PhoneField;
import ru.nso.esialogin.person.SnilsField;
import ru.nso.esialogin.rules.Edit;
import ru.nso.esialogin.rules.Edit.Target;
import ru.nso.esialogin.rules.Field;

/**
 * A case after edits, for simulating again. What comes "from the document" is assumed right: the person who logs in
 * then has on the card the key that ЕСИА holds for them; anybody else gets a key that this login does not send.
 */
public final class EditEffects {
    private static final LocalDate LONG_AGO = LocalDate.of(2000, 9, 1);

    private final Simulation before;
    private final ProvenKeys proven;
    private LoginCase login;

    private EditEffects(LoginCase login, Simulation before) {
        this.before = before;
        this.proven = ProvenKeys.of(login, before);
        this.login = login;
    }

    /** The case after the edits; {@code before} is its simulation without them. */
    public static LoginCase apply(LoginCase login, Simulation before, List<Edit> edits) {
        EditEffects effects = new EditEffects(login, before);
        for (Edit edit : edits) {
            effects.apply(edit);
        }
        effects.attach(edits);
        return effects.login;
    }

    private void apply(Edit edit) {
        for (Obstacle obstacle : edit.clears()) {
            login = Clearing.clear(login, obstacle, proven);
        }
        switch (edit.what()) {
            case SET_SNILS -> setSnils(edit.targets());
            case CLEAR_SNILS -> persons(edit.targets(), (cardId, person) -> withSnils(person, Fact.empty()));
            case SET_CONTACT -> setContacts(edit.targets());
            case CLEAR_CONTACT -> persons(edit.targets(), (cardId, person) -> withoutContacts(person, edit.field()));
            case ADD_PARENT, LINK_PARENT -> addParent(edit.targets());
            case ADD_STAFF_CARD -> addStaffCard();
            case ADD_ROLE -> addRoles(edit.targets());
            case ISSUE_ORDER -> issueOrder(edit.targets());
            case CANCEL_ORDER -> settleOrders(edit.targets());
            case WAIT_UNTIL -> waitUntil(edit.targets());
            case UNLINK ->
                persons(edit.targets(), (cardId, person) -> person.toBuilder()
                        .esiaOid(Fact.empty())
                        .build());
            case MERGE_CARDS -> login = login.withCards(MergedCards.of(login.knownCards(), edit.targets()));
            case LOGIN_WITH_SNILS, RAISE_ACCOUNT -> login = proven.sendSnils(login);
            case CHANGE_ACCOUNT_CONTACT -> login = proven.sendVerifying(login);
            case USE_ENTRY, LINK_CHILD, CHANGE_FACTOR, GIVE_CONSENT, ATTACHMENT_REQUEST, ATTACHMENT_CONFIRM -> {
                // these act through the obstacles they clear
            }
        }
    }

    /**
     * A request that is filed is right and waits; a request that waits is confirmed. Who has filed none needs both,
     * in whatever order a plan names them.
     */
    private void attach(List<Edit> edits) {
        if (isAmong(edits, Edit.What.ATTACHMENT_REQUEST)) {
            login = login.withMySchool(
                    new MySchoolAttachment(Fact.of(RequestState.SENT), Fact.unknown(), Fact.unknown(), Fact.unknown()));
        }
        MySchoolAttachment told = login.mySchool();
        boolean waits = told.request()
                .value()
                .filter(state -> state == RequestState.SENT)
                .isPresent();
        if (waits && isAmong(edits, Edit.What.ATTACHMENT_CONFIRM)) {
            login = login.withMySchool(
                    new MySchoolAttachment(Fact.of(RequestState.CONFIRMED), told.inn(), told.className(), told.role()));
        }
    }

    private static boolean isAmong(List<Edit> edits, Edit.What what) {
        return edits.stream().anyMatch(edit -> edit.what() == what);
    }

    private void setSnils(List<Target> targets) {
        if (concernsOwn(targets)) {
            login = proven.knowSnils(login);
        }
        persons(
                targets,
                (cardId, person) -> withSnils(person, isOwn(cardId, person) ? proven.snilsField() : Fact.empty()));
    }

    private void setContacts(List<Target> targets) {
        if (concernsOwn(targets)) {
            login = proven.knowContacts(login);
        }
        persons(targets, (cardId, person) -> isOwn(cardId, person) ? withContacts(person) : person);
    }

    private Person withContacts(Person person) {
        Fact<List<PhoneField>> phones = proven.phoneFields();
        Fact<List<EmailField>> emails = proven.emailFields();
        return person.toBuilder()
                .phones(phones.isPresent() ? phones : person.phones())
                .emails(emails.isPresent() ? emails : person.emails())
                .build();
    }

    /** Contacts of one kind, or of both, go to their owner. */
    private static Person withoutContacts(Person person, Field field) {
        Person.Builder changed = person.toBuilder();
        if (field != Field.EMAIL) {
            changed.phones(Fact.empty());
        }
        if (field != Field.PHONE) {
            changed.emails(Fact.empty());
        }
        return changed.build();
    }

    private static Person withSnils(Person person, Fact<SnilsField> snils) {
        return person.toBuilder().snils(snils).build();
    }

    private boolean concernsOwn(List<Target> targets) {
        return targets.stream().anyMatch(target -> login.personOn(target.cardId(), target.personId())
                .filter(person -> isOwn(target.cardId(), person))
                .isPresent());
    }

    /** Persons are told apart by card and id, because ids are unique within a card only. */
    private boolean isOwn(String cardId, Person person) {
        Identity.Role role = login.identity().role();
        if (role == Identity.Role.PUPIL) {
            return isPupil(cardId, person)
                    && before.household()
                            .ownFile()
                            .filter(file -> file.cards().stream()
                                    .anyMatch(card -> card.id().equals(cardId)))
                            .isPresent();
        }
        RecordKind kind = role == Identity.Role.EMPLOYEE ? RecordKind.EMPLOYEE : RecordKind.PARENT;
        return !isPupil(cardId, person) && before.household().isOwn(person, kind);
    }

    private boolean isPupil(String cardId, Person person) {
        return login.knownCards().stream()
                .anyMatch(card -> card.id().equals(cardId) && card.pupil().id().equals(person.id()));
    }

    private void persons(List<Target> targets, BiFunction<String, Person, Person> change) {
        if (targets.isEmpty()) {
            return;
        }
        List<PersonCard> cards = new ArrayList<>();
        for (PersonCard card : login.knownCards()) {
            cards.add(changed(card, targets, change));
        }
        login = login.withCards(cards);
        if (login.staff().isPresent()) {
            List<StaffCard> staff = new ArrayList<>();
            for (StaffCard card : login.knownStaff()) {
                boolean meant = isMeant(targets, card.id(), card.person());
                staff.add(meant ? card.withPerson(change.apply(card.id(), card.person())) : card);
            }
            login = login.withStaff(staff);
        }
    }

    private static PersonCard changed(
            PersonCard card, List<Target> targets, BiFunction<String, Person, Person> change) {
        PersonCard result = card;
        if (isMeant(targets, card.id(), card.pupil())) {
            result = result.withPupil(change.apply(card.id(), card.pupil()));
        }
        if (card.parents().isPresent()) {
            List<Parent> parents = new ArrayList<>();
            for (Parent parent : card.knownParents()) {
                boolean meant = isMeant(targets, card.id(), parent.person());
                parents.add(meant ? new Parent(change.apply(card.id(), parent.person()), parent.kinship()) : parent);
            }
            result = result.withParents(parents);
        }
        return result;
    }

    private static boolean isMeant(List<Target> targets, String cardId, Person person) {
        return targets.stream()
                .anyMatch(target ->
                        target.cardId().equals(cardId) && target.personId().equals(person.id()));
    }

    /** A parent added while the child logs in has no key that this login sends. */
    private void addParent(List<Target> targets) {
        if (login.identity().role() != Identity.Role.PARENT) {
            return;
        }
        login = proven.knowSnils(login);
        List<PersonCard> cards = new ArrayList<>();
        for (PersonCard card : login.knownCards()) {
            boolean meant = targets.stream().anyMatch(target -> target.cardId().equals(card.id()));
            if (meant) {
                List<Parent> parents = new ArrayList<>(card.knownParents());
                parents.add(new Parent(
                        provenPerson("added-parent"), login.identity().kinship()));
                cards.add(card.withParents(parents));
            } else {
                cards.add(card);
            }
        }
        if (targets.isEmpty()) {
            cards.addAll(cardsOfUnknownChildren());
        }
        login = login.withCards(cards);
    }

    /** The card is not known: wherever it is, the parent then stands on it; on one for each child spoken of. */
    private List<PersonCard> cardsOfUnknownChildren() {
        List<Parent> parents = List.of(
                new Parent(provenPerson("added-parent"), login.identity().kinship()));
        List<PersonCard> cards = new ArrayList<>();
        for (int place : NamedChildren.notFound(login, before.household())) {
            ClaimedChild child = login.children().get(place);
            Person pupil = Person.builder("linked-pupil-" + place)
                    .name(child.name())
                    .birthDate(child.birthDate())
                    .build();
            cards.add(ofUnknownSchool("linked-card-" + place, pupil, Fact.of(parents)));
        }
        return cards.isEmpty()
                ? List.of(ofUnknownSchool(
                        "linked-card", Person.builder("linked-pupil").build(), Fact.of(parents)))
                : cards;
    }

    private static PersonCard ofUnknownSchool(String id, Person pupil, Fact<List<Parent>> parents) {
        return new PersonCard(
                id,
                SourceSystem.JOURNAL,
                Fact.unknown(),
                School.ofId(id + "-school"),
                Fact.unknown(),
                pupil,
                parents,
                Fact.unknown());
    }

    private Person provenPerson(String id) {
        Identity identity = login.identity();
        return Person.builder(id)
                .name(identity.name())
                .birthDate(identity.birthDate())
                .snils(proven.snilsField())
                .phones(proven.phoneFields().isPresent() ? proven.phoneFields() : Fact.empty())
                .emails(proven.emailFields().isPresent() ? proven.emailFields() : Fact.empty())
                .esiaOid(Fact.empty())
                .build();
    }

    private List<StaffRole> expectedRoles() {
        return login.identity().claimedRoles().isEmpty()
                ? List.of(StaffRole.TEACHER)
                : login.identity().claimedRoles().stream().sorted().toList();
    }

    private void addStaffCard() {
        login = proven.knowSnils(login);
        List<StaffCard> staff = new ArrayList<>(login.knownStaff());
        staff.add(new StaffCard(
                "added-staff-card",
                School.ofId("added-staff-school"),
                provenPerson("added-employee"),
                Fact.of(expectedRoles()),
                Fact.empty(),
                Fact.empty()));
        login = login.withStaff(staff);
    }

    private void addRoles(List<Target> targets) {
        List<StaffCard> staff = new ArrayList<>();
        for (StaffCard card : login.knownStaff()) {
            boolean meant = targets.stream().anyMatch(target -> target.cardId().equals(card.id()));
            if (meant) {
                List<StaffRole> roles = new ArrayList<>(card.knownRoles());
                roles.addAll(expectedRoles());
                staff.add(new StaffCard(
                        card.id(),
                        card.school(),
                        card.person(),
                        Fact.of(roles),
                        card.employedFrom(),
                        card.employedTo()));
            } else {
                staff.add(card);
            }
        }
        login = login.withStaff(staff);
    }

    /** Afterwards the orders are settled; at ЕСИА what was being checked is sent. */
    private void waitUntil(List<Target> targets) {
        settleOrders(targets);
        if (targets.isEmpty() && login.account().verifying().orElse(false)) {
            login = proven.sendSnils(login);
        }
    }

    /** Where no card of the pupil is known, the school that enrols opens one. */
    private void issueOrder(List<Target> targets) {
        if (targets.isEmpty() && login.identity().role() == Identity.Role.PUPIL) {
            login = proven.knowSnils(login);
            List<PersonCard> cards = new ArrayList<>(login.knownCards());
            cards.add(ofUnknownSchool("enrolled-card", provenPerson("enrolled-pupil"), Fact.unknown()));
            login = login.withCards(cards);
        }
        settleOrders(targets);
    }

    /** The orders of the pupils concerned then yield exactly the school of the card that is searched. */
    private void settleOrders(List<Target> targets) {
        if (targets.isEmpty()) {
            return;
        }
        List<PersonCard> cards = new ArrayList<>();
        for (PersonCard card : login.knownCards()) {
            Optional<String> school = before.household().files().stream()
                    .filter(file -> file.cards().stream().anyMatch(of -> isTarget(targets, of.id())))
                    .filter(file -> file.cards().stream().anyMatch(of -> of.id().equals(card.id())))
                    .map(file -> file.cards().get(0).school().id())
                    .findFirst();
            boolean settles = school.isPresent() && !card.orders().isUnknown();
            cards.add(settles ? card.withOrders(Fact.of(List.of(enrolledIn(school.get())))) : card);
        }
        login = login.withCards(cards);
    }

    private static boolean isTarget(List<Target> targets, String cardId) {
        return targets.stream().anyMatch(target -> target.cardId().equals(cardId));
    }

    private static EnrolmentOrder enrolledIn(String schoolId) {
        return new EnrolmentOrder(
                EnrolmentOrder.Type.ENROLMENT,
                Fact.empty(),
                LONG_AGO,
                Fact.of(LONG_AGO),
                schoolId,
                Fact.empty(),
                EnrolmentOrder.Status.ISSUED,
                Fact.empty());
    }
}
