package ru.nso.esialogin.ticket.likeness;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import ru.nso.esialogin.rules.CauseCode;
import ru.nso.esialogin.ticket.reading.Complaint;
import ru.nso.esialogin.ticket.reading.ComplaintReader;
import ru.nso.esialogin.ticket.signals.Signals;
import ru.nso.esialogin.ticket.signals.Signals.Heard;
import ru.nso.esialogin.ticket.words.Lexicon;

/**
 * How alike a complaint is to those told of each cause: the cosine between its turns of speech and theirs, where turns
 * that are rare among all complaints weigh more, made into shares of one.
 */
public final class Likeness {
    /** Turns that one complaint of a cause repeats do not drown those of the others. */
    private static final double DAMPING = 0.75;

    /** How much the likelier cause is preferred: by 2.7 for each fortieth of the cosine. */
    private static final double SHARPNESS = 40;

    /** With fewer known words nothing is like anything: a greeting, a signature. */
    private static final int FEWEST_WORDS = 4;

    private final Lexicon lexicon;
    private final List<CauseCode> causes;
    private final Map<String, Turn> turns = new HashMap<>();

    /** Learns from what was told. */
    public Likeness(Collection<Told> told, ComplaintReader reader, Signals signals, Lexicon lexicon) {
        this.lexicon = lexicon;
        this.causes = told.stream()
                .flatMap(complaint -> complaint.causes().stream())
                .distinct()
                .sorted()
                .toList();
        List<Learned> learned = told.stream()
                .map(complaint -> {
                    Complaint read = reader.read("", complaint.text());
                    return new Learned(complaint.causes(), turns(read, signals.in(read)));
                })
                .toList();
        Map<String, Integer> known = new HashMap<>();
        learned.forEach(complaint -> complaint.turns.all().forEach(turn -> known.merge(turn, 1, Integer::sum)));
        known.forEach((turn, times) -> {
            double rarity = Math.log((told.size() + 1.0) / times) * Turns.worth(turn);
            turns.put(turn, new Turn(rarity, causes.size()));
        });
        learned.forEach(this::learn);
        level();
    }

    /**
     * How alike it is.
     *
     * @param heard the signals of the complaint
     */
    public Alike of(Complaint complaint, List<Heard> heard) {
        Turns said = turns(complaint, heard);
        if (said.single().stream().filter(turns::containsKey).count() < FEWEST_WORDS) {
            return Alike.NOTHING;
        }
        double[] cosines = cosines(said);
        double closest = Arrays.stream(cosines).max().orElse(0);
        double[] odds = Arrays.stream(cosines)
                .map(cosine -> Math.exp(SHARPNESS * (cosine - closest)))
                .toArray();
        double sum = Arrays.stream(odds).sum();
        Map<CauseCode, Double> shares = new TreeMap<>();
        for (int cause = 0; cause < odds.length; cause++) {
            shares.put(causes.get(cause), odds[cause] / sum);
        }
        return new Alike(closest, shares);
    }

    private double[] cosines(Turns said) {
        double[] cosines = new double[causes.size()];
        double square = 0;
        for (String each : said.all()) {
            Turn turn = turns.get(each);
            if (turn != null) {
                square += turn.rarity * turn.rarity;
                for (int cause = 0; cause < cosines.length; cause++) {
                    cosines[cause] += turn.rarity * turn.shares[cause];
                }
            }
        }
        for (int cause = 0; cause < cosines.length; cause++) {
            cosines[cause] /= Math.sqrt(square);
        }
        return cosines;
    }

    private Turns turns(Complaint complaint, List<Heard> heard) {
        return Turns.of(
                complaint.words(),
                lexicon.ideasIn(complaint.words()),
                heard.stream().map(Heard::name).toList());
    }

    private void learn(Learned complaint) {
        List<Turn> said = complaint.turns.all().stream()
                .flatMap(turn -> Optional.ofNullable(turns.get(turn)).stream())
                .toList();
        double length = Math.sqrt(
                said.stream().mapToDouble(turn -> turn.rarity * turn.rarity).sum());
        for (Turn turn : said) {
            for (CauseCode cause : complaint.causes) {
                turn.shares[causes.indexOf(cause)] += turn.rarity / length / complaint.causes.size();
            }
        }
    }

    /** Brings all causes to the same length, so that one told of often is not the likelier one for that. */
    private void level() {
        double[] squares = new double[causes.size()];
        for (Turn turn : turns.values()) {
            for (int cause = 0; cause < squares.length; cause++) {
                turn.shares[cause] = Math.pow(turn.shares[cause], DAMPING);
                squares[cause] += turn.shares[cause] * turn.shares[cause];
            }
        }
        for (Turn turn : turns.values()) {
            for (int cause = 0; cause < squares.length; cause++) {
                turn.shares[cause] /= Math.sqrt(squares[cause]);
            }
        }
    }

    private record Learned(List<CauseCode> causes, Turns turns) {}

    /** How rare a turn is, and how much each cause has of it. */
    private static final class Turn {
        private final double rarity;
        private final double[] shares;

        Turn(double rarity, int causes) {
            this.rarity = rarity;
            this.shares = new double[causes];
        }
    }
}
