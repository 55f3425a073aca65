package ru.nso.esialogin.access.examination;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ru.nso.esialogin.access.examination.Finding.Kind;
import ru.nso.esialogin.access.examination.Finding.What;
import ru.nso.esialogin.access.seal.Marks;
import ru.nso.esialogin.access.seal.Seal;

/** Takes all seals in their order, each with the mark that its entry carries today. Keeps only what looks wrong. */
public final class SealCheck {
    /** A longer run of wrong seals was not made by moving some. */
    private static final int LONGEST = 200;

    private final Marks marks;
    private final KnownHeads heads;
    private final Findings findings;
    private final List<Wrong> wrong = new ArrayList<>();
    private long number;
    private String chain;
    private boolean gapBefore;

    /**
     * @param number the last seal that an earlier examination looked at; 0 to begin anew
     * @param chain the chain at that seal
     */
    public SealCheck(Marks marks, KnownHeads heads, long number, String chain, Findings findings) {
        this.marks = marks;
        this.heads = heads;
        this.number = number;
        this.chain = chain;
        this.findings = findings;
    }

    private record Wrong(Seal seal, boolean ticket, boolean chain) {}

    /** The next seal; no mark when its entry is gone. */
    public void seal(Seal seal, Optional<String> markNow) {
        if (seal.number() != number + 1) {
            findings.seal(Kind.DELETED, number + 1, seal.number() - 1);
            gapBefore = true;
        }
        if (!marks.knows(seal.keyId())) {
            findings.seal(Kind.KEY_MISSING, seal.number(), seal.number());
            gapBefore = true;
        } else {
            boolean ticket = !seal.ticketAt(seal.number(), marks).equals(seal.ticket());
            // Behind a gap the chain cannot fit, and that is told already.
            boolean broken = !gapBefore && !seal.chainAfter(chain, marks).equals(seal.chain());
            boolean otherHead = heads.chainAt(seal.number())
                    .map(told -> !told.equals(seal.chain()))
                    .orElse(false);
            gapBefore = false;
            if (ticket || broken || otherHead) {
                wrong.add(new Wrong(seal, ticket, broken || otherHead));
            } else {
                close();
            }
            if (!ticket) {
                entry(seal, markNow);
            }
        }
        if (wrong.size() == LONGEST) {
            close();
        }
        number = seal.number();
        chain = seal.chain();
    }

    /** The last seal that was looked at: where a later examination has to go on. */
    public long last() {
        return number;
    }

    /** When the rest is left to a later examination. */
    public void pause() {
        close();
    }

    /** After the last seal of all. */
    public void end() {
        close();
        if (heads.lastSeal() > number) {
            findings.seal(Kind.DELETED, number + 1, heads.lastSeal());
        } else if (heads.lastSeal() < number) {
            findings.add(new Finding(Kind.HEAD_MISSING, What.HEAD, "", heads.lastSeal() + 1, number));
        }
    }

    private void entry(Seal seal, Optional<String> markNow) {
        if (markNow.isEmpty()) {
            if (seal.number() > heads.cut()) {
                findings.entry(Kind.DELETED, seal.entry());
            }
        } else if (!markNow.get().equals(seal.entryMark()) || !seal.sound()) {
            findings.entry(Kind.CHANGED, seal.entry());
        }
    }

    private void close() {
        if (wrong.isEmpty()) {
            return;
        }
        List<Wrong> moved = wrong.stream()
                .filter(one -> one.ticket() && cameFromElsewhere(one.seal()))
                .toList();
        long lastMoved =
                moved.stream().mapToLong(one -> one.seal().number()).max().orElse(Long.MIN_VALUE);
        for (Wrong one : wrong) {
            long place = one.seal().number();
            if (moved.contains(one)) {
                findings.seal(Kind.REORDERED, place, place);
            } else if (one.chain()) {
                // The seal right behind moved ones cannot fit either.
                if (one.ticket() || place != lastMoved + 1) {
                    findings.seal(Kind.CHAIN_RECOMPUTED, place, place);
                }
            } else {
                findings.seal(Kind.CHANGED, place, place);
            }
        }
        wrong.clear();
    }

    /** Whether its content or its ticket was made for another place of the same run of wrong seals. */
    private boolean cameFromElsewhere(Seal seal) {
        return wrong.stream()
                .map(Wrong::seal)
                .anyMatch(other -> seal.ticketAt(other.number(), marks).equals(seal.ticket())
                        || other.ticketAt(seal.number(), marks).equals(seal.ticket()));
    }
}
