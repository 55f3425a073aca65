package ru.nso.esialogin.proof.abstraction;

import ru.nso.esialogin.esia.simulation.Verdict;
import ru.nso.esialogin.proof.abstraction.Terms.Account;
import ru.nso.esialogin.proof.abstraction.Terms.Age;
import ru.nso.esialogin.proof.abstraction.Terms.Attachment;
import ru.nso.esialogin.proof.abstraction.Terms.Entry;
import ru.nso.esialogin.proof.abstraction.Terms.Link;
import ru.nso.esialogin.proof.abstraction.Terms.MotherContacts;
import ru.nso.esialogin.proof.abstraction.Terms.MotherSnils;
import ru.nso.esialogin.proof.abstraction.Terms.Parents;
import ru.nso.esialogin.proof.abstraction.Terms.Sent;
import ru.nso.esialogin.proof.abstraction.Terms.Sister;
import ru.nso.esialogin.proof.abstraction.Terms.SonContacts;
import ru.nso.esialogin.proof.abstraction.Terms.SonSnils;
import ru.nso.esialogin.proof.abstraction.Terms.Staff;
import ru.nso.esialogin.proof.abstraction.Terms.Who;

/**
 * A second model of the verdict, written from the login model and the rulings in the terms of the abstraction. It knows
 * nothing of the simulator.
 */
final class Oracle {
    private final Point at;
    private final boolean snilsSent;
    private final boolean ownContactsSent;

    private Oracle(Point at) {
        this.at = at;
        boolean anythingSent = !at.isByPassword();
        this.snilsSent = anythingSent && (at.sent() == Sent.ALL || at.sent() == Sent.ONLY_SNILS);
        this.ownContactsSent = anythingSent && (at.sent() == Sent.ALL || at.sent() == Sent.NO_SNILS);
    }

    /** What the login comes to. */
    static Verdict verdict(Point at) {
        Oracle oracle = new Oracle(at);
        if (oracle.doorIsClosed() || !oracle.accountSuffices()) {
            return Verdict.FAILS;
        }
        if (at.entry() == Entry.MY_SCHOOL) {
            return Verdict.WORKS;
        }
        Verdict behind =
                switch (at.who()) {
                    case MOTHER -> oracle.mother();
                    case SON -> oracle.son();
                    case TEACHER -> oracle.teacher();
                };
        // The unknown door may be the service that leads nowhere, and a link may close the password.
        boolean perhapsClosed = at.entry() == Entry.UNKNOWN || (at.isByPassword() && oracle.isLinkUnknown());
        return perhapsClosed && behind != Verdict.FAILS ? Verdict.UNDECIDED : behind;
    }

    private boolean doorIsClosed() {
        if (at.isByPassword() && (at.isNow() || at.who() == Who.TEACHER || isLinked())) {
            return true;
        }
        boolean unattached = at.who() == Who.SON && at.attachment() != Attachment.CONFIRMED;
        return switch (at.entry()) {
            case EPGU_DIARY_SERVICE, OLD_SITE -> true;
            case MY_SCHOOL -> at.isNow() || unattached;
            case GOSUSLUGI_SCHOOL -> at.isNow() && unattached;
            case SCHOOL_WEB, DIARY_APP, JOURNAL_APP, UNKNOWN -> false;
        };
    }

    private boolean isLinked() {
        return standsOnLinkedRecord() && (at.link() == Link.TO_THIS_ACCOUNT || at.link() == Link.TO_ANOTHER);
    }

    private boolean isLinkUnknown() {
        return standsOnLinkedRecord() && at.link() == Link.UNKNOWN;
    }

    /** Whether there is the record on which the point draws the link. */
    private boolean standsOnLinkedRecord() {
        return switch (at.who()) {
            case MOTHER -> at.motherOnCard();
            case SON -> true;
            case TEACHER -> at.staff() != Staff.ABSENT;
        };
    }

    /** Ruling «Stored link»: the record goes before the search, if it is active. */
    private boolean isFoundByLink() {
        boolean active = at.who() == Who.TEACHER ? at.staff() != Staff.ENDED : at.sonIsActive();
        return active && !at.isByPassword() && standsOnLinkedRecord() && at.link() == Link.TO_THIS_ACCOUNT;
    }

    /** Ruling «Level needed»: ЭШ asks it of a pupil only; keys decide for adults. ЕСИА asks it, a password does not. */
    private boolean accountSuffices() {
        if (at.isByPassword()) {
            return true;
        }
        boolean mySchool = at.entry() == Entry.MY_SCHOOL;
        if (at.who() != Who.SON) {
            return !mySchool || at.account() != Account.SIMPLIFIED_ALONE;
        }
        Account account = at.account();
        if (mySchool && at.age() != Age.UNDER_FOURTEEN) {
            return account == Account.CONFIRMED_LINKED || account == Account.CONFIRMED_ALONE;
        }
        boolean linked = account == Account.CHILD_LINKED
                || account == Account.SIMPLIFIED_LINKED
                || account == Account.CONFIRMED_LINKED;
        return linked && (at.age() == Age.UNDER_FOURTEEN || account != Account.SIMPLIFIED_LINKED);
    }

    private Verdict mother() {
        if (!isFoundByLink() && reachesSonsRecordAsStranger()) {
            return Verdict.WRONG_PERSON;
        }
        boolean onSon = isFoundByLink() || motherFoundOnSon();
        boolean onDaughter = !isFoundByLink() && motherFoundOnDaughter();
        // Without a parent on the son's cards nothing ties him to the sister on whose cards the mother stands.
        boolean sonIsFamily = !at.hasSister() || at.parents() != Parents.NONE;
        boolean sonExpected = sonIsFamily && !at.sonHasEnded();
        boolean anybodyExpected = sonExpected || at.hasSister();
        boolean allOpen = (!sonExpected || onSon) && (!at.hasSister() || onDaughter);
        return judged(anybodyExpected && allOpen, anybodyExpected && (onSon || onDaughter), Entry.JOURNAL_APP);
    }

    private Verdict son() {
        boolean known = at.sonIsActive() && (at.isByPassword() || isFoundByLink());
        if (known) {
            return judged(true, true, Entry.JOURNAL_APP);
        }
        boolean bySnilsOfMother = at.motherSnils() == MotherSnils.OF_SON && at.motherOnCard() && snilsSent;
        boolean stranger =
                (at.sonIsActive() && bySnilsOfMother) || (at.sister() == Sister.WITH_MAIL_OF_SON && ownContactsSent);
        if (stranger) {
            return Verdict.WRONG_PERSON;
        }
        boolean found = at.sonIsActive()
                && ((snilsSent && at.sonSnils() == SonSnils.RIGHT)
                        || (ownContactsSent && at.sonContacts() == SonContacts.RIGHT));
        return judged(found, found, Entry.JOURNAL_APP);
    }

    private Verdict teacher() {
        if (isFoundByLink()) {
            return judged(at.staff() != Staff.NO_TEACHING_ROLE, true, Entry.DIARY_APP);
        }
        if (reachesSonsRecordAsStranger()) {
            return Verdict.WRONG_PERSON;
        }
        boolean cardFound = (at.staff() == Staff.IN_ORDER || at.staff() == Staff.NO_TEACHING_ROLE)
                && (snilsSent || ownContactsSent);
        boolean teaches = cardFound && at.staff() == Staff.IN_ORDER;
        return judged(teaches, cardFound || motherFoundOnSon(), Entry.DIARY_APP);
    }

    private Verdict judged(boolean works, boolean self, Entry wrongApp) {
        if (works && at.entry() != wrongApp) {
            return Verdict.WORKS;
        }
        return self ? Verdict.INCOMPLETE : Verdict.FAILS;
    }

    /** By SNILS always a stranger's; by phone only where the mother does not reach her own record beside it. */
    private boolean reachesSonsRecordAsStranger() {
        if (!at.sonIsActive()) {
            return false;
        }
        boolean bySnils = snilsSent && at.sonSnils() == SonSnils.OF_MOTHER;
        boolean byPhone = ownContactsSent && at.sonContacts() == SonContacts.PHONE_OF_MOTHER;
        // Family is what a parent reaches (rulings: FAMILY); whoever logs in to teach reaches a stranger.
        boolean besideOwn =
                at.who() == Who.MOTHER && at.motherOnCard() && (motherFoundOnSon() || motherFoundOnDaughter());
        return bySnils || (byPhone && !besideOwn);
    }

    private boolean motherFoundOnSon() {
        return at.motherOnCard()
                && at.sonIsActive()
                && (at.isByPassword()
                        || (snilsSent && at.motherSnils() == MotherSnils.RIGHT)
                        || (ownContactsSent && at.motherContacts() == MotherContacts.RIGHT));
    }

    private boolean motherFoundOnDaughter() {
        boolean byKeys = at.sister() != Sister.MOTHER_WITHOUT_KEYS && (snilsSent || ownContactsSent);
        return at.hasSister() && (at.isByPassword() || byKeys);
    }
}
