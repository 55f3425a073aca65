package ru.nso.esialogin.access.examination;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import ru.nso.esialogin.access.examination.Finding.Kind;
import ru.nso.esialogin.access.examination.Finding.What;
import ru.nso.esialogin.access.seal.Cut;
import ru.nso.esialogin.access.seal.HeadLine;
import ru.nso.esialogin.access.seal.Marks;
import ru.nso.esialogin.access.seal.NumberSet;

/**
 * What the head files, and the memory of the running service, say that the database must hold. Heads older than the
 * newest ten thousand are left out: what they say is said by the chain.
 */
public final class KnownHeads {
    private static final int MOST = 10_000;

    private final TreeMap<Long, String> chains = new TreeMap<>();
    private final TreeMap<String, List<NumberSet>> claims = new TreeMap<>();
    private final Map<String, Long> files = new HashMap<>();

    /** What a cut says of the chain is never left out, however old it is. */
    private final Map<Long, String> chainsAtCuts = new HashMap<>();

    private Cut cut = Cut.NONE;

    /** Numbers that somebody vouches for. */
    public void claim(String run, NumberSet written) {
        claims.merge(run, List.of(written), KnownHeads::both);
    }

    private static List<NumberSet> both(List<NumberSet> some, List<NumberSet> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }

    /** Reads one file from its first line to its last. */
    public Reader file(String run) {
        files.put(run, 0L);
        return new Reader(run);
    }

    /** Every run that registered must have a file. */
    public void expectFiles(Collection<String> runs, Findings findings) {
        runs.stream()
                .filter(run -> !files.containsKey(run))
                .forEach(run -> findings.add(new Finding(Kind.HEAD_MISSING, What.HEAD, run, 1, 1)));
    }

    /** The file of a run that remembers how many lines it has written; more may have come since. */
    public void expectLines(String run, long lines, Findings findings) {
        long there = files.getOrDefault(run, 0L);
        if (there < lines) {
            findings.add(new Finding(Kind.HEAD_MISSING, What.HEAD, run, there + 1, lines));
        }
    }

    /** Runs that somebody vouches for, in their order. */
    public NavigableSet<String> runs() {
        return claims.navigableKeySet();
    }

    /** The numbers between those two that somebody vouches for, in ranges that may overlap. */
    public List<NumberSet.Range> claimed(String run, long from, long to) {
        return claims.getOrDefault(run, List.of()).stream()
                .flatMap(set -> set.present(from, to).stream())
                .toList();
    }

    /** One above the highest number that somebody vouches for. */
    public long end(String run) {
        return claims.getOrDefault(run, List.of()).stream()
                .mapToLong(NumberSet::next)
                .max()
                .orElse(1);
    }

    /** The chain at a seal, if a head tells it. */
    public Optional<String> chainAt(long seal) {
        return Optional.ofNullable(chains.get(seal)).or(() -> Optional.ofNullable(chainsAtCuts.get(seal)));
    }

    /** Up to which seal entries may be gone because their time has ended. */
    public long cut() {
        return cut.seals();
    }

    private void cut(Cut told) {
        if (told.seals() > 0) {
            chainsAtCuts.put(told.seals(), told.chain());
            cut = cut.or(told);
        }
    }

    /** The last seal that a head tells of; 0 for none. */
    public long lastSeal() {
        return chains.isEmpty() ? 0 : chains.lastKey();
    }

    private void head(long seals, String chain) {
        if (seals > 0) {
            chains.put(seals, chain);
            if (chains.size() > MOST) {
                chains.pollFirstEntry();
            }
        }
    }

    /** Takes the lines of one file in their order. */
    public final class Reader {
        private final String run;
        private String markBefore = "";
        private long sequence;
        private boolean broken;
        private Optional<HeadLine> last = Optional.empty();

        private Reader(String run) {
            this.run = run;
        }

        /** The next line of the file. */
        public void line(String text, Marks marks, Findings findings) {
            Optional<HeadLine> line = HeadLine.read(text, markBefore, marks)
                    .filter(read ->
                            read.sequence() == sequence + 1 && read.run().equals(run));
            sequence++;
            markBefore = HeadLine.markOf(text);
            if (line.isEmpty()) {
                // Everything after it follows from it; one finding for a file is enough.
                if (!broken) {
                    findings.add(new Finding(Kind.HEAD_MISSING, What.HEAD, run, sequence, sequence));
                }
                broken = true;
                return;
            }
            if (broken) {
                return;
            }
            last = line;
            head(line.get().seals(), line.get().chain());
            cut(line.get().cut());
        }

        /** After the last line. */
        public void end() {
            files.put(run, sequence);
            last.ifPresent(line -> {
                claim(run, line.written());
                line.sealed().forEach(KnownHeads.this::claim);
            });
        }
    }
}
