package ru.nso.esialogin.causes.role;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import ru.nso.esialogin.card.StaffRole;
import ru.nso.esialogin.esia.KeysSent;
import ru.nso.esialogin.esia.household.JournalRecord;
import ru.nso.esialogin.esia.household.Likeness;
import ru.nso.esialogin.esia.household.Owner;
import ru.nso.esialogin.esia.household.RecordKind;
import ru.nso.esialogin.esia.simulation.Candidate;
import ru.nso.esialogin.esia.simulation.MissingFact;
import ru.nso.esialogin.rules.Actor;
import ru.nso.esialogin.rules.Edit;
import ru.nso.esialogin.rules.Edit.What;
import ru.nso.esialogin.rules.Facts;
import ru.nso.esialogin.rules.Field;
import ru.nso.esialogin.rules.Standing;

/** The staff cards of the employee who logs in: which are active, which were found, which roles they give. */
record StaffRecords(Facts facts) {

    /** Own staff cards whose employment covers the day. */
    List<Standing> active() {
        return facts.standings(standing ->
                standing.staff().filter(staff -> staff.activeOn(facts.day())).isPresent());
    }

    /** What is not known of the person, where an active staff card may be the own one if more were known. */
    Optional<MissingFact> doubt() {
        boolean perhaps = active().isEmpty()
                && facts.household().records().stream()
                        .anyMatch(record -> record.kind() == RecordKind.EMPLOYEE
                                && record.active()
                                && record.resemblance().likeness() == Likeness.UNTOLD);
        return perhaps
                ? Optional.of(
                        facts.identity().name().first().isPresent()
                                ? MissingFact.BIRTH_DATE_OF_IDENTITY
                                : MissingFact.NAME_OF_IDENTITY)
                : Optional.empty();
    }

    /** What nobody told and what may yet make a staff card give the role: who the person is, the keys or roles there. */
    Set<MissingFact> doubts() {
        EnumSet<MissingFact> doubts = EnumSet.noneOf(MissingFact.class);
        doubt().ifPresent(doubts::add);
        for (Standing standing : active()) {
            boolean rolesTold =
                    standing.staff().filter(staff -> !staff.roles().isUnknown()).isPresent();
            if (!rolesTold) {
                doubts.add(MissingFact.STAFF_CARDS);
            }
            boolean roleThere = !rolesTold || satisfies(rolesOn(List.of(standing)));
            if (roleThere && !isFound(standing) && mayBeFound(standing)) {
                doubts.add(MissingFact.KEYS_ON_CARD);
            }
        }
        return doubts;
    }

    private boolean mayBeFound(Standing standing) {
        KeysSent sent = facts.keysSent();
        return (standing.person().snils().isUnknown() && !sent.snils().isNone())
                || (standing.person().phones().isUnknown() && !sent.phones().isNone())
                || (standing.person().emails().isUnknown() && !sent.emails().isNone());
    }

    /** Roles of the own staff records that the login finds. */
    Set<StaffRole> foundRoles() {
        Set<StaffRole> roles = EnumSet.noneOf(StaffRole.class);
        for (Candidate candidate : found(RecordKind.EMPLOYEE)) {
            candidate.record().staff().ifPresent(staff -> roles.addAll(staff.knownRoles()));
        }
        return roles;
    }

    /** Roles that the given staff cards hold. */
    Set<StaffRole> rolesOn(List<Standing> standings) {
        Set<StaffRole> roles = EnumSet.noneOf(StaffRole.class);
        standings.forEach(standing -> standing.staff().ifPresent(staff -> roles.addAll(staff.knownRoles())));
        return roles;
    }

    /** Whether the login finds a record of the employee as a parent. */
    boolean parentFound() {
        return !found(RecordKind.PARENT).isEmpty();
    }

    /** Own records on any card of a pupil, found or not. */
    boolean isParentSomewhere() {
        return facts.household().records().stream()
                .anyMatch(record ->
                        record.kind() == RecordKind.PARENT && facts.household().isOwn(record));
    }

    /** Whether the roles satisfy what the employee expects: every claimed one, or any that teaches. */
    boolean satisfies(Set<StaffRole> roles) {
        Set<StaffRole> claimed = facts.identity().claimedRoles();
        return claimed.isEmpty() ? roles.stream().anyMatch(StaffRole::teaches) : roles.containsAll(claimed);
    }

    /** Whether the login reaches the staff record behind the standing. */
    boolean isFound(Standing standing) {
        return found(RecordKind.EMPLOYEE).stream()
                .map(Candidate::record)
                .map(JournalRecord::cardId)
                .anyMatch(standing.cardId()::equals);
    }

    /** The school makes a new staff card, or renews the old one. */
    static Edit newCard() {
        return Edit.onCard(What.ADD_STAFF_CARD, Actor.SCHOOL, Field.CARD, List.of());
    }

    /** The school gives the role on the card. */
    static Edit addRole(Standing standing) {
        return Edit.onCard(What.ADD_ROLE, Actor.SCHOOL, Field.ROLES, List.of(Edit.Target.of(standing)));
    }

    /** The school enters the SNILS on the staff card. */
    static Edit setSnils(Standing standing) {
        return Edit.onCard(What.SET_SNILS, Actor.SCHOOL, Field.SNILS, List.of(Edit.Target.of(standing)));
    }

    private List<Candidate> found(RecordKind kind) {
        return facts.simulation().candidates().stream()
                .filter(candidate -> candidate.record().kind() == kind && candidate.owner() == Owner.SELF)
                .toList();
    }
}
