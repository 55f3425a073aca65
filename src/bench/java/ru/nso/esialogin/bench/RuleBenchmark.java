package ru.nso.esialogin.bench;

import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.infra.Blackhole;
import ru.nso.esialogin.bench.rivals.CauseSet;
import ru.nso.esialogin.bench.rivals.QuietLogs;
import ru.nso.esialogin.bench.rivals.Rival;
import ru.nso.esialogin.esia.LoginCase;
import ru.nso.esialogin.esia.simulation.LoginSimulator;

/**
 * Evaluating the rules with their findings; each rival in processes of its own. Facts are laid out before each
 * invocation, which takes a batch of families, so that reading the clock does not count.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class RuleBenchmark {
    private static final int TOGETHER = 64;

    /** Families in which everything is right, or in which something is wrong. */
    @Param({"healthy", "faulty"})
    public String mix = "healthy";

    /** Whose rules; the keys of {@link RuleEngines#rivals}. */
    @Param({"our rules", "Drools", "Easy Rules", "Easy Rules λ", "straight line"})
    public String rival = "our rules";

    /** Which causes: {@code -p causes=ALL} with those that the straight line does not know. */
    @Param("SECOND")
    public CauseSet causes = CauseSet.SECOND;

    private final LoginSimulator simulator = Rivals.simulator();
    private final Rival.Evaluation[] evaluations = new Rival.Evaluation[TOGETHER];
    private List<LoginCase> families = List.of();
    private Rival evaluated = (login, simulation) -> List::of;
    private int next;

    /** Makes the families and the rival. */
    @Setup
    public void prepare() {
        QuietLogs.set();
        families = mix.equals("healthy") ? Rivals.healthy(causes) : Rivals.faulty(causes);
        Map<String, Rival> all = RuleEngines.rivals(causes, simulator);
        Rival named = all.get(rival);
        if (named == null) {
            throw new IllegalArgumentException("No such rival: " + rival + ", but " + all.keySet());
        }
        evaluated = named;
    }

    /** Gives the next families to the rival. */
    @Setup(Level.Invocation)
    public void give() {
        for (int i = 0; i < TOGETHER; i++) {
            next = (next + 1) % Rivals.FAMILIES;
            LoginCase login = families.get(next);
            evaluations[i] = evaluated.given(login, simulator.simulate(login));
        }
    }

    /** The findings of these families. */
    @Benchmark
    @OperationsPerInvocation(TOGETHER)
    public void findings(Blackhole sink) {
        for (Rival.Evaluation evaluation : evaluations) {
            sink.consume(evaluation.findings());
        }
    }

    /** The rivals must have been quiet to the end. */
    @TearDown
    public void check() {
        QuietLogs.check();
    }
}
