package ru.nso.esialogin.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;
import ru.nso.esialogin.bench.straight.StraightLine;
import ru.nso.esialogin.esia.LoginCase;
import ru.nso.esialogin.esia.simulation.LoginSimulator;
import ru.nso.esialogin.esia.simulation.Simulation;
import ru.nso.esialogin.rules.engine.RuleEngine;

/** Simulating and explaining one login of facts that are parsed already; the next family each time. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class ExplainBenchmark {
    /** Families in which everything is right, or in which something is wrong. */
    @Param({"healthy", "faulty"})
    public String mix = "healthy";

    private List<LoginCase> families = List.of();
    private final LoginSimulator simulator = Rivals.simulator();
    private final RuleEngine engine = Rivals.engine();
    private final RuleEngine wholeEngine = Rivals.wholeEngine();
    private int next;

    /** Makes the families. */
    @Setup
    public void prepare() {
        families = mix.equals("healthy") ? Rivals.healthy() : Rivals.faulty();
    }

    private LoginCase login() {
        next = (next + 1) % Rivals.FAMILIES;
        return families.get(next);
    }

    /** The simulation alone: what both rivals share. */
    @Benchmark
    public void simulation(Blackhole sink) {
        sink.consume(simulated(login(), sink));
    }

    /** The engine with the causes of the straight line. */
    @Benchmark
    public void engine(Blackhole sink) {
        LoginCase login = login();
        engine.explain(login, simulated(login, sink)).causes().forEach(sink::consume);
    }

    /** The rival. */
    @Benchmark
    public void straightLine(Blackhole sink) {
        LoginCase login = login();
        StraightLine.explain(login, simulated(login, sink), simulator).forEach(sink::consume);
    }

    /** The engine with every cause of the catalogue, as the service runs it. */
    @Benchmark
    public void wholeEngine(Blackhole sink) {
        LoginCase login = login();
        wholeEngine.explain(login, simulated(login, sink)).causes().forEach(sink::consume);
    }

    private Simulation simulated(LoginCase login, Blackhole sink) {
        Simulation simulation = simulator.simulate(login);
        simulation.trace().forEach(sink::consume);
        return simulation;
    }
}
