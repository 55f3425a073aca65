package ru.nso.esialogin.bench.rivals;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import ru.nso.esialogin.esia.Identity.Role;
import ru.nso.esialogin.esia.KeysSent;
import ru.nso.esialogin.esia.household.Household;
import ru.nso.esialogin.esia.household.JournalRecord;
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

    KeyRow(Facts facts, Standing standing) {
        this.facts = facts;
        this.standing = standing;
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
        return standing.own() && (hasPhone() || hasEmail()) && !facts.isFoundByKeys(standing);
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
        return unknown().isEmpty();
    }

    /** What was sent, and may be what stands on the record, but is not known. */
    Set<MissingFact> unknown() {
        KeysSent sent = facts.keysSent();
        Set<MissingFact> unknown = EnumSet.noneOf(MissingFact.class);
        if (sent.snils().isOpen() && standing.readableSnils().isPresent()) {
            unknown.add(MissingFact.SNILS_SENT);
        }
        if (sent.phones().isOpen() && hasPhone()) {
            unknown.add(MissingFact.PHONES_SENT);
        }
        if (sent.emails().isOpen() && hasEmail()) {
            unknown.add(MissingFact.EMAILS_SENT);
        }
        return unknown;
    }

    /** Whether a contact of a kind stands there of which another one was sent. */
    public boolean isOtherThanSent() {
        KeysSent sent = facts.keysSent();
        return (sent.phones().isSome() && hasPhone()) || (sent.emails().isSome() && hasEmail());
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
