package ru.nso.esialogin.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Lets Jazzer look, law by law in Java machines of their own, one on each processor, for a text that breaks one. It begins with the committed
 * texts; what it learns stays in {@code target/fuzz} and is where the next run goes on. A text that breaks a law is kept
 * there too and named at the end; committed beside the others it is tried by every test run from then on.
 */
public final class FuzzMain {
    private static final Path SEEDS = Path.of("src", "test", "resources", "fuzz");
    private static final Path LEARNT = Path.of("target", "fuzz");
    private static final Path FINDS = LEARNT.resolve("finds");

    private FuzzMain() {}

    /**
     * Runs.
     *
     * @param arguments seconds for each law; a number that the texts are drawn from, the same ones in the same order each
     *     time, or 0 for others each time; and where wanted the names of the laws
     */
    public static void main(String[] arguments) throws InterruptedException, ExecutionException {
        List<String> wanted = List.of(arguments).subList(2, arguments.length);
        List<ParserLaw> laws = ParserLaw.all().stream()
                .filter(law -> wanted.isEmpty() || wanted.contains(law.name()))
                .toList();
        ExecutorService machines =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
        Map<ParserLaw, Future<Boolean>> running = new EnumMap<>(ParserLaw.class);
        laws.forEach(law -> running.put(law, machines.submit(() -> holds(law, arguments[0], arguments[1]))));
        List<ParserLaw> broken = new ArrayList<>();
        for (Map.Entry<ParserLaw, Future<Boolean>> law : running.entrySet()) {
            if (!law.getValue().get()) {
                broken.add(law.getKey());
            }
        }
        machines.shutdown();
        System.out.println(broken.isEmpty() ? "Every law held." : "Broken, see " + FINDS + ": " + broken);
        System.exit(laws.isEmpty() || !broken.isEmpty() ? 1 : 0);
    }

    private static boolean holds(ParserLaw law, String seconds, String seed) throws IOException, InterruptedException {
        Path learnt = Files.createDirectories(LEARNT.resolve(law.folder()));
        Files.createDirectories(FINDS);
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx700m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Dfile.encoding=UTF-8",
                "-cp",
                System.getProperty("java.class.path"),
                "com.code_intelligence.jazzer.Jazzer",
                "--target_class=" + FuzzTarget.class.getName(),
                "--target_args=" + law.name(),
                "--instrumentation_includes=ru.nso.esialogin.**",
                "--custom_hook_includes=ru.nso.esialogin.**",
                "--reproducer_path=" + FINDS,
                "-max_total_time=" + seconds,
                "-seed=" + seed,
                "-max_len=2000",
                "-timeout=10",
                "-print_final_stats=1",
                "-artifact_prefix=" + FINDS.resolve(law.folder() + "-"),
                learnt.toString(),
                SEEDS.resolve(law.folder()).toString());
        Path log = LEARNT.resolve(law.folder() + ".log");
        int code = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start()
                .waitFor();
        System.out.println(law + (code == 0 ? " held: " : " ended with " + code + ": ") + runs(log));
        return code == 0;
    }

    private static String runs(Path log) throws IOException {
        return Files.readAllLines(log).stream()
                .filter(line -> line.startsWith("stat::number_of_executed_units"))
                .findFirst()
                .map(line -> line.replaceFirst(".*: *", "") + " texts tried")
                .orElse("see " + log);
    }
}
