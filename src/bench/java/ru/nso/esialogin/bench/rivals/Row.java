package ru.nso.esialogin.bench.rivals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import ru.nso.esialogin.card.SamePerson;
import ru.nso.esialogin.card.StaffCard;
import ru.nso.esialogin.card.StaffRole;
import ru.nso.esialogin.esia.KeysSent;
import ru.nso.esialogin.esia.household.Likeness;
import ru.nso.esialogin.esia.household.Owner;
import ru.nso.esialogin.esia.household.PupilFile;
import ru.nso.esialogin.esia.household.RecordKind;
import ru.nso.esialogin.esia.household.Resemblance;
import ru.nso.esialogin.person.FullName;
import ru.nso.esialogin.person.NameComparison.PartMatch;
import ru.nso.esialogin.person.Person;
import ru.nso.esialogin.person.Snils;
import ru.nso.esialogin.rules.Facts;
import ru.nso.esialogin.rules.Place;
import ru.nso.esialogin.rules.Standing;

/**
 * A person standing on a card, flat: the keys of joins are plain properties, so that a network can index them; what is
 * dear is found when a rule asks.
 */
public final class Row {
    private final Facts facts;
    private final Standing standing;
    private final int order;
    private final boolean concerned;
    private final String cardKey;
    private final String fileKey;
    private final @Nullable Snils snils;
    private final @Nullable Snils valid;
    private final @Nullable Snils proven;
    private final List<Row> parents;
    private final KeyRow keys;
    private final PairRow pair;

    Row(Facts facts, Standing standing, int order) {
        this.facts = facts;
        this.standing = standing;
        this.order = order;
        this.concerned = facts.isConcerned(standing);
        this.cardKey = standing.place() == Place.JOURNAL ? standing.cardId() : standing.place() + standing.cardId();
        this.fileKey = standing.file().isPresent()
                ? Integer.toString(standing.file().get().number())
                : standing.cardId();
        this.snils = standing.readableSnils().orElse(null);
        this.valid = snils != null && snils.isValid() ? snils : null;
        this.parents = standing.isPupil() ? new ArrayList<>(2) : List.of();
        this.proven = facts.provenSnils(standing).orElse(null);
        this.keys = new KeyRow(facts, standing, order);
        this.pair = new PairRow(facts, standing);
    }

    private Person person() {
        return standing.person();
    }

    /** The person and the card. */
    public Standing getStanding() {
        return standing;
    }

    /** Position among all. */
    public int getOrder() {
        return order;
    }

    /** Whether this login is about the person there. */
    public boolean isConcerned() {
        return concerned;
    }

    /** The card, told from the card of the other system with the same identifier. */
    public String getCardKey() {
        return cardKey;
    }

    /** Identifier of the card. */
    public String getCardId() {
        return standing.cardId();
    }

    /** The system. */
    public Place getPlace() {
        return standing.place();
    }

    /** The pupil's file, or the staff card. */
    public String getFileKey() {
        return fileKey;
    }

    /** The parents on the card, for a pupil. */
    public List<Row> getParents() {
        return parents;
    }

    /** Contacts and link. */
    public KeyRow getKeys() {
        return keys;
    }

    /** The card of the other subsystem. */
    public PairRow getPair() {
        return pair;
    }

    /** Whether the two rows tell different things of one person. */
    public boolean isToldOtherwiseIn(Row other) {
        return PairReports.differs(person(), other.person());
    }

    /** Whether it is a pupil's card that is in use. */
    public boolean isCardActive() {
        return standing.file().isPresent()
                && standing.card().isPresent()
                && standing.file().get().isActive(standing.card().get());
    }

    /** Whether it is a pupil. */
    public boolean isPupil() {
        return standing.isPupil();
    }

    /** Whether it is a parent. */
    public boolean isParent() {
        return standing.isParent();
    }

    /** Whether it is the one who logs in. */
    public boolean isOwn() {
        return standing.own();
    }

    /** Whether the journal searches the card. */
    public boolean isSearched() {
        return standing.isSearched();
    }

    /** Eleven digits, sound or not. */
    public @Nullable Snils getSnils() {
        return snils;
    }

    /** A sound SNILS. */
    public @Nullable Snils getValid() {
        return valid;
    }

    /** What ЕСИА sent for this person. */
    public @Nullable Snils getProven() {
        return proven;
    }

    /** Whether a SNILS is written that is not sound. */
    public boolean isUnsound() {
        return person().snils().value().isPresent()
                && !person().snils().value().get().sound();
    }

    /** Whether the field is known to be empty. */
    public boolean isSnilsEmpty() {
        return person().snils().isEmpty();
    }

    /** Whether the field was not told. */
    public boolean isSnilsUnknown() {
        return person().snils().isUnknown();
    }

    /** Whether another citizenship is written. */
    public boolean isForeigner() {
        return standing.isForeigner();
    }

    /** Whether neither phone nor e-mail is written. */
    public boolean isWithoutContacts() {
        return standing.lacksContacts();
    }

    /** Whether it is the parent who logs in, and nobody told the contacts. */
    public boolean isContactsUntold() {
        return isOwn()
                && isParent()
                && !person().phones().isPresent()
                && !person().emails().isPresent();
    }

    /** Whether somebody told who the parents on the card are. */
    public boolean isParentsTold() {
        return standing.card().isPresent() && !standing.card().get().parents().isUnknown();
    }

    /** Whether somebody told the orders on the card. */
    public boolean isOrdersTold() {
        return standing.card().isPresent() && !standing.card().get().orders().isUnknown();
    }

    /** Whether the orders of the pupil, on all cards together, contradict each other. */
    public boolean isOrdersContradictory() {
        return standing.file().isPresent()
                && !OrderReports.contradictions(standing.file().get()).isEmpty();
    }

    /** Whether it is an employee who works on the day of the login. */
    public boolean isEmployed() {
        return standing.staff().isPresent() && standing.staff().get().activeOn(facts.day());
    }

    /** Whether too little is known to say who the person is. */
    public boolean isLikenessUntold() {
        return standing.resemblance().likeness() == Likeness.UNTOLD;
    }

    /** Whether the login finds the own staff card. */
    public boolean isStaffFound() {
        return facts.simulation().candidates().stream()
                .anyMatch(candidate -> candidate.owner() == Owner.SELF
                        && candidate.record().kind() == RecordKind.EMPLOYEE
                        && candidate.record().cardId().equals(standing.cardId()));
    }

    /** Whether the staff card holds every role that the employee expects, or any that teaches. */
    public boolean isRoleEnough() {
        Set<StaffRole> claimed = facts.identity().claimedRoles();
        List<StaffRole> roles = standing.staff().map(StaffCard::knownRoles).orElse(List.of());
        return claimed.isEmpty() ? roles.stream().anyMatch(StaffRole::teaches) : roles.containsAll(claimed);
    }

    /** Whether nobody told the roles on the staff card. */
    public boolean isRolesUntold() {
        return standing.staff().isPresent() && standing.staff().get().roles().isUnknown();
    }

    /** Whether the role is, or may be, on the staff card. */
    public boolean isRoleThereUnlessUntold() {
        return isRolesUntold() || isRoleEnough();
    }

    /** Whether a key that was not told may yet let the login find the staff card. */
    public boolean isMaybeFound() {
        KeysSent sent = facts.keysSent();
        return !isStaffFound()
                && ((person().snils().isUnknown() && !sent.snils().isNone())
                        || (person().phones().isUnknown() && !sent.phones().isNone())
                        || (person().emails().isUnknown() && !sent.emails().isNone()));
    }

    /** Whether the journal searches some card of the pupil today, or it is no pupil's. */
    public boolean isFileActive() {
        return standing.file().isEmpty() || standing.file().get().isActive();
    }

    /** Whether any key of the person was sent. */
    public boolean isFoundByKeys() {
        return facts.isFoundByKeys(standing);
    }

    /** Whether nothing at all is written of a parent. */
    public boolean isBlank() {
        FullName name = person().name();
        return name.last().isEmpty()
                && name.first().isEmpty()
                && name.middle().isEmpty()
                && person().birthDate().isEmpty()
                && person().snils().isEmpty()
                && standing.lacksContacts();
    }

    /** Whether the pupil's card is one that the journal searches today. */
    public boolean isSearchedToday() {
        if (!standing.isSearched() || standing.file().isEmpty()) {
            return false;
        }
        PupilFile file = standing.file().get();
        return !file.hasEnded()
                && !file.ofOthers()
                && (!file.isActive() || standing.card().filter(file::isActive).isPresent());
    }

    /** Whether a record of this pupil is found as the caller's own. */
    public boolean isOpened() {
        return facts.simulation().candidates().stream()
                .anyMatch(candidate -> candidate.owner() == Owner.SELF
                        && standing.file().filter(candidate.record()::isOf).isPresent());
    }

    /** Whether too little is known to say that this parent is not the one who logs in. */
    public boolean isMaybeCaller() {
        Optional<?> claimed = facts.identity().kinship().value();
        if (standing.kinship().isPresent()
                && claimed.isPresent()
                && !claimed.get().equals(standing.kinship().get())) {
            return false;
        }
        Resemblance resemblance = standing.resemblance();
        return resemblance.name().spelledAlike()
                || (resemblance.likeness() == Likeness.UNTOLD
                        && (resemblance.name().first() == PartMatch.AGREE
                                || !facts.identity().name().first().isPresent()));
    }

    /** Whether ЕСИА sent this SNILS for the one who logs in, while somebody else stands here. */
    public boolean isSentForCaller() {
        return snils != null
                && !isOwn()
                && !facts.login().assumed()
                && facts.keysSent().snils().values().contains(snils);
    }

    /** Whether name and birth date are surely those of the one who logs in. */
    public boolean isSurelyCaller() {
        return standing.resemblance().likeness() == Likeness.SURE;
    }

    /** Whether the parent has the caller's name and may have the caller's kinship. */
    public boolean isNamesake() {
        return (standing.kinship().isEmpty()
                        || !facts.identity().kinship().isPresent()
                        || standing.kinship().equals(facts.identity().kinship().value()))
                && standing.resemblance().name().spelledAlike();
    }

    /** Whether name or birth date differ from the caller's. */
    public boolean isOtherwiseNamed() {
        return standing.resemblance().contradicts()
                || standing.resemblance().name().swapped();
    }

    /** Whether surname or birth date are missing. */
    public boolean isLackingPart() {
        return person().name().last().isEmpty() || person().birthDate().isEmpty();
    }

    /** Whether both rows are one person of one pupil. */
    public boolean isCounterpartOf(Row other) {
        return facts.isCounterpart(standing, other.standing);
    }

    /** Whether two parents on cards are one person. */
    public boolean isSameParentAs(Row other) {
        return (isOwn() && other.isOwn()) || SamePerson.parents(person(), other.person());
    }

    /** Whether a SNILS known of the other row tells that this person has one. */
    public boolean isKnownElsewhereAs(Row other) {
        return isCounterpartOf(other)
                || (!isPupil() && !other.isPupil() && SamePerson.parents(person(), other.person()));
    }

    /** The SNILS that this parent has: the one sent, else a sound one written here, else those written in both systems. */
    List<Snils> keys() {
        Snils only = onlyKey();
        if (only != null) {
            return List.of(only);
        }
        List<Snils> keys = new ArrayList<>(2);
        for (Standing one : facts.counterparts(standing)) {
            one.readableSnils().ifPresent(keys::add);
        }
        return keys;
    }

    private @Nullable Snils onlyKey() {
        return proven != null ? proven : isUnsound() ? null : snils;
    }

    /** Whether a SNILS is this parent's or one slip away from it. */
    public boolean isSlip(@Nullable Snils written) {
        if (written == null) {
            return false;
        }
        Snils only = onlyKey();
        if (only != null) {
            return isSlip(written, only);
        }
        for (Snils key : keys()) {
            if (isSlip(written, key)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSlip(Snils written, Snils key) {
        return written.equals(key) || written.nearMiss(key).isPresent();
    }

    /** Whether the same SNILS here makes the one there somebody else's. */
    public boolean isRightfulBeside(Row there) {
        boolean faultIsHere = proven != null && !proven.equals(snils) && !there.isOwn();
        boolean asked = concerned || there.concerned || isOwn() || there.isOwn();
        return asked && !faultIsHere && !isSameHuman(there);
    }

    private boolean isSameHuman(Row other) {
        if (isPupil() != other.isPupil()) {
            return false; // a counterpart is always of the same kind
        }
        if (isCounterpartOf(other)) { // cheaper than to compare names
            return true;
        }
        return isPupil()
                ? !Resemblance.of(other.person(), person()).contradicts()
                : (isOwn() && other.isOwn())
                        || Resemblance.of(other.person(), person()).isSelfBySnils();
    }

    /** Whether both are of one kind, with name and birth date in the same spelling. */
    boolean isWrittenAlike(Row other) {
        return standing.kind() == other.standing.kind()
                && person().name().isWrittenLike(other.person().name())
                && person().birthDate().equals(other.person().birthDate());
    }

    /** Whether the one who logs in has another SNILS here than the one sent, or somebody else has that one. */
    boolean isOtherThanSent() {
        return isOwn() ? proven != null && !proven.equals(snils) : isSentForCaller();
    }

    @Override
    public String toString() {
        return standing.label() + " on " + cardKey;
    }
}
