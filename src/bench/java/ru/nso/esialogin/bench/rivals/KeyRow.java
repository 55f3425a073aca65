package ru.nso.esialogin.bench.rivals;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import ru.nso.esialogin.card.SamePerson;
import ru.nso.esialogin.esia.Identity.Role;
import ru.nso.esialogin.esia.KeysSent;
import ru.nso.esialogin.esia.household.Household;
import ru.nso.esialogin.esia.household.JournalRecord;
import ru.nso.esialogin.esia.household.Owner;
import ru.nso.esialogin.esia.household.Resemblance;
import ru.nso.esialogin.esia.simulation.MissingFact;
import ru.nso.esialogin.person.EmailField;
import ru.nso.esialogin.person.Person;
import ru.nso.esialogin.person.PhoneField;
import ru.nso.esialogin.person.Remark;
import ru.nso.esialogin.rules.Facts;
import ru.nso.esialogin.rules.Standing;

/** Contacts and link of a row. */
public final class KeyRow {
    private final Facts facts;
    private final Standing standing;
    private final int order;

    KeyRow(Facts facts, Standing standing, int order) {
        this.facts = facts;
        this.standing = standing;
        this.order = order;
    }

    private Person person() {
        return standing.person();
    }

    /** Whether something is wrong with how a contact is written. */
    public boolean isFaulty() {
        for (PhoneField field : person().phones().orElse(List.of())) {
            if (!ContactReports.reason(field).isEmpty()) {
                return true;
            }
        }
        for (EmailField field : person().emails().orElse(List.of())) {
            if (!ContactReports.reason(field).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** Whether a contact is written so that nobody is ever found by it. */
    public boolean isUseless() {
        for (PhoneField field : person().phones().orElse(List.of())) {
            if (field.matchableNumbers().isEmpty()) {
                return true;
            }
        }
        for (EmailField field : person().emails().orElse(List.of())) {
            if (field.addresses().isEmpty() || field.remarks().contains(Remark.MISTYPED_DOMAIN)) {
                return true;
            }
        }
        return false;
    }

    private boolean hasPhone() {
        return !person().matchablePhones().isEmpty();
    }

    private boolean hasEmail() {
        return !person().matchableEmails().isEmpty();
    }

    /** Whether the caller stands there with contacts, and nothing that was sent finds this record. */
    public boolean isApart() {
        return isApart(facts, standing);
    }

    static boolean isApart(Facts facts, Standing standing) {
        return standing.own()
                && (ContactKind.PHONE.isAt(standing.person()) || ContactKind.EMAIL.isAt(standing.person()))
                && !facts.isFoundByKeys(standing);
    }

    /** Whether the record is one that the journal searches today. */
    public boolean isRecordActive() {
        for (JournalRecord record : facts.household().records()) {
            if (record.active()
                    && record.cardId().equals(standing.cardId())
                    && record.person().id().equals(person().id())) {
                return true;
            }
        }
        return false;
    }

    /** Whether all that was sent of the kinds on the record is known. */
    public boolean isComparable() {
        return unknown(facts, standing).isEmpty();
    }

    /** What was sent, and may be what stands on the record, but is not known. */
    static Set<MissingFact> unknown(Facts facts, Standing standing) {
        KeysSent sent = facts.keysSent();
        Set<MissingFact> unknown = EnumSet.noneOf(MissingFact.class);
        if (sent.snils().isOpen() && standing.readableSnils().isPresent()) {
            unknown.add(MissingFact.SNILS_SENT);
        }
        if (sent.phones().isOpen() && !standing.person().matchablePhones().isEmpty()) {
            unknown.add(MissingFact.PHONES_SENT);
        }
        if (sent.emails().isOpen() && !standing.person().matchableEmails().isEmpty()) {
            unknown.add(MissingFact.EMAILS_SENT);
        }
        return unknown;
    }

    /** Whether a contact of a kind stands there of which another one was sent. */
    public boolean isOtherThanSent() {
        KeysSent sent = facts.keysSent();
        return (sent.phones().isSome() && hasPhone()) || (sent.emails().isSome() && hasEmail());
    }

    /** Whether the contact belongs to the person of the other row, which is somebody else. */
    @SuppressWarnings("ReferenceEquality") // the facts hold each standing once
    public boolean isOwnedBy(ContactKind kind, Row other) {
        Standing there = other.getStanding();
        return there != standing
                && kind.isShared(person(), there.person())
                && (facts.isConcerned(standing) || facts.isConcerned(there))
                && !isSameHuman(there)
                && isRathers(kind, other);
    }

    private boolean isSameHuman(Standing there) {
        if ((standing.own() && there.own()) || facts.isCounterpart(there, standing)) {
            return true;
        }
        if (standing.isPupil() != there.isPupil()) {
            return false;
        }
        if (!standing.isPupil()) {
            return SamePerson.parents(person(), there.person());
        }
        Resemblance likeness = Resemblance.of(person(), there.person());
        return likeness.name().spelledAlike() && !likeness.contradicts();
    }

    /** Sent for the one or the other; else the parent's rather than the child's; else the first one's. */
    private boolean isRathers(ContactKind kind, Row other) {
        Standing there = other.getStanding();
        boolean provenHere = standing.own() && kind.isAmong(person(), facts.keysSent());
        boolean provenThere = there.own() && kind.isAmong(there.person(), facts.keysSent());
        if (provenHere != provenThere) {
            return provenThere;
        }
        return standing.isPupil() == there.isPupil() ? other.getOrder() < order : standing.isPupil();
    }

    /** Whether the contact was sent for the caller, and somebody else stands here. */
    public boolean isSentForCaller(ContactKind kind) {
        return isSentForAnybodyElse(kind) && !isMaybeCallers();
    }

    /** Whether the contact was sent for the caller, and nobody can say who stands here. */
    public boolean isPerhapsSentForCaller(ContactKind kind) {
        return isSentForAnybodyElse(kind) && isMaybeCallers();
    }

    private boolean isSentForAnybodyElse(ContactKind kind) {
        return !standing.own() && !facts.login().assumed() && kind.isAmong(person(), facts.keysSent());
    }

    private boolean isMaybeCallers() {
        return Household.canOwn(facts.identity().role(), standing.kind())
                && standing.resemblance().ownerByContact() == Owner.UNKNOWN;
    }

    /** Whether the record is linked to the account that is used. */
    public boolean isLinked() {
        return facts.account().oid().isPresent()
                && person().esiaOid().isPresent()
                && person().esiaOid().orElse("").equals(facts.account().oid().orElse(""));
    }

    /** Whether a link may lead the caller there. */
    public boolean isOwnByLink() {
        return Household.canOwn(facts.identity().role(), standing.kind())
                && standing.resemblance().isSelfBySnils();
    }

    /** Whether it is a record of the kind that the caller's role is about. */
    public boolean isOfTheRole() {
        return standing.staff().isPresent() == facts.isRole(Role.EMPLOYEE);
    }
}
