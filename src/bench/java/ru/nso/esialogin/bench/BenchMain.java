package ru.nso.esialogin.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import ru.nso.esialogin.bench.audits.AuditBenchmark;
import ru.nso.esialogin.bench.console.ConsoleBenchmark;
import ru.nso.esialogin.bench.files.ImportBenchmark;
import ru.nso.esialogin.bench.http.HttpBenchmark;
import ru.nso.esialogin.bench.indicators.StatusBenchmark;
import ru.nso.esialogin.bench.lookup.Asked;
import ru.nso.esialogin.bench.lookup.LookupBenchmark;
import ru.nso.esialogin.bench.plans.PlanBenchmark;
import ru.nso.esialogin.bench.region.CircleBenchmark;
import ru.nso.esialogin.bench.region.WhatIfBenchmark;
import ru.nso.esialogin.bench.rivals.CauseSet;
import ru.nso.esialogin.bench.rivals.QuietLogs;
import ru.nso.esialogin.bench.triage.TriageBenchmark;

/**
 * Compares the answers of the rivals, measures them and prints tables. Ends with 1 if the answers differ, so that no
 * figure is ever printed for a rival that answers something else, or if a part cannot be measured. The first argument
 * may name one part: {@code rules} (rule engines with the facts given), {@code rules-first} and {@code rules-second} (the same for the
 * causes of the first figures alone, and with those of orders and staff), {@code compare} (their findings, not timed), {@code line} (the engine beside the straight line),
 * {@code quick} (both, and the rule engines from the case on), {@code plans}, {@code http}, {@code circle},
 * {@code what-if}, {@code look-up}, {@code search}, {@code import}, {@code audit}, {@code indicators}, {@code triage}, {@code console} or {@code jmh},
 * followed by the arguments of JMH; without it all parts but circle, what-if, look-up, search, import, audit, triage and console run, and
 * all arguments are those of JMH.
 */
public final class BenchMain {
    /** Outside of what a build makes anew, so that a region is loaded once. */
    private static final Path DATA = Path.of(System.getProperty("bench.data", "target"));

    private static final List<String> PARTS = List.of(
            "quick",
            "rules",
            "rules-first",
            "rules-second",
            "compare",
            "line",
            "plans",
            "http",
            "circle",
            "what-if",
            "look-up",
            "search",
            "import",
            "audit",
            "indicators",
            "triage",
            "console",
            "jmh");

    private BenchMain() {}

    /** Runs it. */
    public static void main(String[] arguments)
            throws RunnerException, CommandLineOptionException, IOException, InterruptedException {
        String part = arguments.length > 0 && PARTS.contains(arguments[0]) ? arguments[0] : "";
        try {
            QuietLogs.set();
            boolean all = part.isEmpty();
            if (all || part.equals("quick") || part.equals("rules")) {
                rules(CauseSet.ALL, !part.equals("rules"));
            }
            if (part.equals("compare")) {
                new RuleEngines(CauseSet.SECOND).compare();
                new RuleEngines(CauseSet.ALL).compare();
            }
            if (part.equals("rules-second")) {
                rules(CauseSet.SECOND, false);
            }
            if (part.equals("rules-first")) {
                rules(CauseSet.FIRST, false);
            }
            if (all || part.equals("quick") || part.equals("line")) {
                line();
            }
            if (all || part.equals("plans")) {
                new PlanBenchmark().print(Rivals.faulty());
            }
            if (all || part.equals("http")) {
                new HttpBenchmark(DATA.resolve("bench-http")).print();
            }
            if (all || part.equals("indicators")) {
                new StatusBenchmark(DATA.resolve("bench-indicators")).print();
            }
            if (part.equals("circle")) {
                new CircleBenchmark().print();
            }
            if (part.equals("what-if")) {
                new WhatIfBenchmark(DATA.resolve("bench-region")).print();
            }
            if (part.equals("import")) {
                new ImportBenchmark(DATA.resolve("bench-import")).print();
            }
            if (part.equals("triage")) {
                new TriageBenchmark().print();
            }
            if (part.equals("console")) {
                new ConsoleBenchmark(DATA.resolve("bench-console")).print();
            }
            if (part.equals("audit")) {
                new AuditBenchmark(DATA.resolve("bench-audit")).print();
            }
            if (part.equals("look-up")) {
                new LookupBenchmark(Asked.LOOK_UP, DATA.resolve("bench-look-up")).print();
            }
            if (part.equals("search")) {
                new LookupBenchmark(Asked.SEARCH, DATA.resolve("bench-search")).print();
            }
        } catch (IllegalStateException failure) {
            System.err.println(failure.getMessage());
            System.exit(1);
        }
        if (part.isEmpty()) {
            harness(arguments);
        } else if (part.equals("jmh")) {
            harness(Arrays.copyOfRange(arguments, 1, arguments.length));
        }
    }

    private static void rules(CauseSet causes, boolean fromTheCase) {
        RuleEngines engines = new RuleEngines(causes);
        engines.compare();
        engines.print(fromTheCase);
        QuietLogs.check();
    }

    private static void line() {
        System.out.printf("Equal answers: %d causes over %d families%n", Rivals.compare(), 2 * Rivals.FAMILIES);
        new Interleaved().print();
    }

    private static void harness(String[] arguments) throws RunnerException, CommandLineOptionException {
        CommandLineOptions told = new CommandLineOptions(arguments);
        ChainedOptionsBuilder options = new OptionsBuilder().parent(told);
        if (told.getIncludes().isEmpty()) {
            options.include(ExplainBenchmark.class.getSimpleName()).include(RuleBenchmark.class.getSimpleName());
        }
        options.forks(told.getForkCount().orElse(2))
                .warmupIterations(told.getWarmupIterations().orElse(4))
                .warmupTime(told.getWarmupTime().orElse(TimeValue.seconds(2)))
                .measurementIterations(told.getMeasurementIterations().orElse(5))
                .measurementTime(told.getMeasurementTime().orElse(TimeValue.seconds(2)))
                .jvmArgsAppend(
                        "-Xmx1g",
                        "-Dfile.encoding=UTF-8",
                        "-Djava.util.logging.manager=org.jboss.logmanager.LogManager")
                .addProfiler(GCProfiler.class);
        Collection<RunResult> results = new Runner(options.build()).run();
        Map<Boolean, List<RunResult>> byRivals = results.stream()
                .collect(Collectors.partitioningBy(
                        result -> result.getParams().getParamsKeys().contains("rival")));
        print(byRivals.getOrDefault(false, List.of()));
        printRivals(byRivals.getOrDefault(true, List.of()));
    }

    /** Without bytes: those of the laying out of the facts, which is not timed, would be among them. */
    private static void printRivals(List<RunResult> results) {
        Map<String, Double> ours = new TreeMap<>();
        for (RunResult result : results) {
            if (result.getParams().getParam("rival").equals("our rules")) {
                ours.put(mixOf(result), result.getPrimaryResult().getScore());
            }
        }
        for (RunResult result : results) {
            String mix = mixOf(result);
            double score = result.getPrimaryResult().getScore();
            System.out.printf(
                    Locale.ROOT,
                    "%-13s %-14s %8.2f µs ± %.2f, %.2f times our rules%n",
                    mix,
                    result.getParams().getParam("rival"),
                    score,
                    result.getPrimaryResult().getScoreError(),
                    score / ours.getOrDefault(mix, Double.NaN));
        }
    }

    private static String mixOf(RunResult result) {
        return result.getParams().getParam("mix") + " " + result.getParams().getParam("causes");
    }

    private static void print(Collection<RunResult> results) {
        if (results.isEmpty()) {
            return;
        }
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
