package ru.nso.esialogin.ticket.intake.run;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import ru.nso.esialogin.ticket.intake.Intake;
import ru.nso.esialogin.ticket.intake.box.FetchedMail;
import ru.nso.esialogin.ticket.intake.box.MailIdentity;
import ru.nso.esialogin.ticket.intake.box.MailboxAway;
import ru.nso.esialogin.ticket.intake.box.OpenMailbox;
import ru.nso.esialogin.ticket.intake.ledger.LedgerEntry;
import ru.nso.esialogin.ticket.intake.ledger.LedgerEntry.Step;
import ru.nso.esialogin.ticket.intake.ledger.MailLedger;

/**
 * One look at a mailbox. Every letter is noted when it is listed, stored raw in one transaction, decided in another, and
 * only then is the mailbox told. What an earlier look left between two steps is gone on with first; nothing of it depends
 * on memory.
 */
@Singleton
public final class MailRun {
    private static final int PAGE = 200;
    private static final int MOST_ATTEMPTS = 10;

    private final MailLedger ledger;
    private final Intake intake;
    private final MailboxLock lock;
    private final IntakeLimits limits;
    private final Instance<Milestones> milestones;

    MailRun(MailLedger ledger, Intake intake, MailboxLock lock, IntakeLimits limits, Instance<Milestones> milestones) {
        this.ledger = ledger;
        this.intake = intake;
        this.lock = lock;
        this.limits = limits;
        this.milestones = milestones;
    }

    /**
     * Looks.
     *
     * @param whole whether all of the mailbox is listed, and not only what is behind the last letter that is known
     * @return how many letters could not be decided and wait for the next look; nothing if another instance is at it
     */
    public Optional<Integer> look(String mailbox, OpenMailbox box, boolean whole) throws MailboxAway {
        Optional<MailboxLock.Held> taken = lock.take(mailbox);
        if (taken.isEmpty()) {
            return Optional.empty();
        }
        try (MailboxLock.Held held = taken.get()) {
            return Optional.of(look(mailbox, box, whole, held));
        }
    }

    private int look(String mailbox, OpenMailbox box, boolean whole, MailboxLock.Held held) throws MailboxAway {
        int failed = 0;
        long validity = box.uidValidity();
        if (whole) {
            ledger.numbered(mailbox, validity);
            for (LedgerEntry left : ledger.leftBehind(mailbox, validity)) {
                held.check();
                failed += decide(mailbox, left, true) ? 0 : 1;
            }
        }
        List<Long> uids = box.uids(whole ? 0 : ledger.highest(mailbox, validity));
        ledger.found(mailbox, validity, uids);
        reached(mailbox, Milestone.FOUND);
        long behind = 0;
        List<LedgerEntry> page = ledger.unfinished(mailbox, validity, behind, PAGE);
        while (!page.isEmpty()) {
            for (LedgerEntry entry : page) {
                held.check();
                failed += take(mailbox, box, entry) ? 0 : 1;
                behind = entry.uid();
            }
            page = ledger.unfinished(mailbox, validity, behind, PAGE);
        }
        if (whole) {
            ledger.looked(mailbox, uids.size());
        }
        return failed;
    }

    /** Whether the letter got as far as it can. */
    private boolean take(String mailbox, OpenMailbox box, LedgerEntry listed) throws MailboxAway {
        Optional<LedgerEntry> stored = listed.step() == Step.FOUND ? store(mailbox, box, listed) : Optional.of(listed);
        if (stored.isEmpty()) {
            return true;
        }
        LedgerEntry entry = stored.get();
        boolean again = listed.step() != Step.FOUND;
        if (entry.step() == Step.STORED && !decide(mailbox, entry, again)) {
            return false;
        }
        if (ledger.hasPlace(entry)) {
            box.done(entry.uid());
            reached(mailbox, Milestone.DONE);
            ledger.marked(entry);
            reached(mailbox, Milestone.MARKED);
        }
        return true;
    }

    /** Stores it; nothing if it is not there any more. */
    private Optional<LedgerEntry> store(String mailbox, OpenMailbox box, LedgerEntry listed) throws MailboxAway {
        Optional<FetchedMail> fetched = box.fetch(listed.uid(), limits.bytes());
        if (fetched.isEmpty()) {
            ledger.gone(listed);
            return Optional.empty();
        }
        reached(mailbox, Milestone.FETCHED);
        LedgerEntry stored = ledger.store(listed, fetched.get(), MailIdentity.of(mailbox, fetched.get()));
        reached(mailbox, Milestone.STORED);
        return Optional.of(stored);
    }

    /** A letter at which the service fails is tried at the next look, and put aside at last; the others do not wait. */
    private boolean decide(String mailbox, LedgerEntry entry, boolean again) {
        try {
            if (again && ledger.attempt(entry) > MOST_ATTEMPTS) {
                intake.giveUp(entry.id());
            } else {
                intake.decide(entry.id());
            }
        } catch (RuntimeException e) {
            milestones.forEach(told -> told.failed(mailbox, entry.id(), e));
            return false;
        }
        reached(mailbox, Milestone.DECIDED);
        return true;
    }

    private void reached(String mailbox, Milestone step) {
        milestones.forEach(told -> told.reached(mailbox, step));
    }
}
