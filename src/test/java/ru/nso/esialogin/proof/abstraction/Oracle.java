package ru.nso.esialogin.proof.abstraction;

import ru.nso.esialogin.esia.simulation.Verdict;
import ru.nso.esialogin.proof.abstraction.Terms.Account;
import ru.nso.esialogin.proof.abstraction.Terms.Age;
import ru.nso.esialogin.proof.abstraction.Terms.Entry;
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
        this.snilsSent = at.sent() == Sent.ALL || at.sent() == Sent.ONLY_SNILS;
        this.ownContactsSent = at.sent() == Sent.ALL || at.sent() == Sent.NO_SNILS;
    }

    /** What the login comes to. */
    static Verdict verdict(Point at) {
        Oracle oracle = new Oracle(at);
        if (at.entry() == Entry.EPGU_DIARY_SERVICE || at.entry() == Entry.OLD_SITE || !oracle.accountSuffices()) {
            return Verdict.FAILS;
        }
        Verdict behind =
                switch (at.who()) {
                    case MOTHER -> oracle.mother();
                    case SON -> oracle.son();
                    case TEACHER -> oracle.teacher();
                };
        // The unknown door may be the service that leads nowhere.
        return at.entry() == Entry.UNKNOWN && behind != Verdict.FAILS ? Verdict.UNDECIDED : behind;
    }

    /** Ruling «Level needed»: of a pupil only; keys decide for adults. */
    private boolean accountSuffices() {
        if (at.who() != Who.SON) {
            return true;
        }
        Account account = at.account();
        boolean linked = account == Account.CHILD_LINKED
                || account == Account.SIMPLIFIED_LINKED
                || account == Account.CONFIRMED_LINKED;
        return linked && (at.age() == Age.TWELVE || account != Account.SIMPLIFIED_LINKED);
    }

    private Verdict mother() {
        if (reachesSonsRecordAsStranger()) {
            return Verdict.WRONG_PERSON;
        }
        boolean onSon = motherFoundOnSon();
        boolean onDaughter = motherFoundOnDaughter();
        // Without a parent on the son's cards nothing ties him to the sister on whose cards the mother stands.
        boolean sonIsFamily = !at.hasSister() || at.parents() != Parents.NONE;
        boolean sonExpected = sonIsFamily && !at.sonHasEnded();
        boolean anybodyExpected = sonExpected || at.hasSister();
        boolean allOpen = (!sonExpected || onSon) && (!at.hasSister() || onDaughter);
        return judged(anybodyExpected && allOpen, anybodyExpected && (onSon || onDaughter), Entry.JOURNAL_APP);
    }

    private Verdict son() {
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
                && ((snilsSent && at.motherSnils() == MotherSnils.RIGHT)
                        || (ownContactsSent && at.motherContacts() == MotherContacts.RIGHT));
    }

    private boolean motherFoundOnDaughter() {
        return at.hasSister() && at.sister() != Sister.MOTHER_WITHOUT_KEYS && (snilsSent || ownContactsSent);
    }
}
