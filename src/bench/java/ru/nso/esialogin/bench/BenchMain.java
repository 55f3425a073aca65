package ru.nso.esialogin.bench;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * Compares the answers of the rivals, measures them and prints a table. Ends with 1 if the answers differ, so that no
 * figure is ever printed for a rival that answers something else. Arguments are those of JMH; {@code quick}
 * leaves JMH out.
 */
public final class BenchMain {
    private BenchMain() {}

    /** Runs it. */
    public static void main(String[] arguments) throws RunnerException, CommandLineOptionException {
        int causes;
        try {
            causes = Rivals.compare();
        } catch (IllegalStateException differ) {
            System.err.println(differ.getMessage());
            System.exit(1);
            return;
        }
        System.out.printf("Equal answers: %d causes over %d families%n", causes, 2 * Rivals.FAMILIES);
        new Interleaved().print();
        if (arguments.length == 1 && arguments[0].equals("quick")) {
            return;
        }
        Options told = new CommandLineOptions(arguments);
        Options options = new OptionsBuilder()
                .parent(told)
                .include(ExplainBenchmark.class.getSimpleName())
                .forks(told.getForkCount().orElse(2))
                .warmupIterations(told.getWarmupIterations().orElse(4))
                .warmupTime(told.getWarmupTime().orElse(TimeValue.seconds(2)))
                .measurementIterations(told.getMeasurementIterations().orElse(5))
                .measurementTime(told.getMeasurementTime().orElse(TimeValue.seconds(2)))
                .jvmArgsAppend("-Xmx1g", "-Dfile.encoding=UTF-8")
                .addProfiler(GCProfiler.class)
                .build();
        print(new Runner(options).run());
    }

    private static void print(Collection<RunResult> results) {
        Map<String, Double> scores = new TreeMap<>();
        System.out.printf("%n%-9s %-14s %12s %12s%n", "families", "what", "ops/s", "B/op");
        for (RunResult result : results) {
            String mix = result.getParams().getParam("mix");
            String name = result.getPrimaryResult().getLabel();
            double score = result.getPrimaryResult().getScore();
            scores.put(mix + " " + name, score);
            System.out.printf(Locale.ROOT, "%-9s %-14s %12.0f %12.0f%n", mix, name, score, allocated(result));
        }
        for (String mix : new String[] {"healthy", "faulty"}) {
            Double line = scores.get(mix + " straightLine");
            Double engine = scores.get(mix + " engine");
            if (line != null && engine != null) {
                System.out.printf(
                        Locale.ROOT,
                        "%s: the engine takes %.2f times as long as the straight line%n",
                        mix,
                        line / engine);
            }
        }
    }

    private static double allocated(RunResult result) {
        Result<?> norm = result.getSecondaryResults().get("gc.alloc.rate.norm");
        return norm == null ? Double.NaN : norm.getScore();
    }
}
