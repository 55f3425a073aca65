package ru.nso.esialogin.bench.http;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * {@code POST /simulations} with an inline family beside an endpoint of the same service that reads the same body through
 * the same stack and echoes it; {@code wrk} asks, the two take turns. Any answer but 200 ends the run.
 */
public final class HttpBenchmark {
    /** The goal: simulations beside echoes, requests a second. */
    private static final double GOAL = 0.7;

    private static final List<String> PATHS = List.of("/api/v1/simulations", "/api/v1/bench/echo");
    private static final int ROUNDS = 7;
    private static final int SECONDS = 5;
    private static final int WARM_UP_ROUNDS = 6;
    private static final Pattern RESULT = Pattern.compile("requests=(\\d+) micros=(\\d+) not200=(\\d+) broken=(\\d+)");

    private final Path folder;

    /**
     * A run that keeps its files in a folder.
     *
     * @param folder data of the service, body and script
     */
    public HttpBenchmark(Path folder) {
        this.folder = folder;
    }

    /**
     * Prints both rates and their ratio.
     *
     * @throws IllegalStateException if {@code wrk} is missing, or an answer was not 200
     */
    public void print() throws IOException, InterruptedException {
        Files.createDirectories(folder);
        Path body = unpack("causes/L7/fires.json", "body.json");
        Path script = unpack("bench/post.lua", "post.lua");
        run(List.of("wrk", "--version"), null, 1);
        List<List<Rate>> rates = List.of(new ArrayList<>(), new ArrayList<>());
        try (PackagedService service = PackagedService.start(folder.resolve("postgres"), 5, List.of())) {
            for (int round = -WARM_UP_ROUNDS; round < ROUNDS; round++) {
                for (int i = 0; i < PATHS.size(); i++) {
                    Rate rate = rate(service, PATHS.get(i), script, body);
                    if (round >= 0) {
                        rates.get(i).add(rate);
                    }
                }
            }
        }
        print("requests a second", rates, Rate::perSecond, false);
        print("processor time a request of the service, µs", rates, Rate::micros, true);
        System.out.printf(
                Locale.ROOT,
                "goal %.0f %%; median of %d rounds of %d s in turns, every answer 200%n",
                100 * GOAL,
                ROUNDS,
                SECONDS);
    }

    private static void print(String what, List<List<Rate>> rates, ToDoubleFunction<Rate> value, boolean time) {
        double simulations = median(rates.get(0), value);
        double echoes = median(rates.get(1), value);
        System.out.printf(
                Locale.ROOT,
                "%s: simulations %.0f, echo %.0f; simulations reach %.0f %% of the echo%n",
                what,
                simulations,
                echoes,
                100 * (time ? echoes / simulations : simulations / echoes));
    }

    private static double median(List<Rate> rates, ToDoubleFunction<Rate> value) {
        double[] sorted = rates.stream().mapToDouble(value).sorted().toArray();
        return sorted[sorted.length / 2];
    }

    /**
     * What one round came to.
     *
     * @param perSecond answers a second
     * @param micros processor time of the service an answer
     */
    private record Rate(double perSecond, double micros) {}

    private static Rate rate(PackagedService service, String path, Path script, Path body)
            throws IOException, InterruptedException {
        Duration before = service.processorTime();
        String said = run(
                List.of("wrk", "-t1", "-c8", "-d" + SECONDS + "s", "-s", script.toString(), service.address(path)),
                body,
                0);
        double micros = service.processorTime().minus(before).toNanos() / 1_000.0;
        Matcher result = RESULT.matcher(said);
        if (!result.find()) {
            throw new IllegalStateException("wrk said nothing of its result: " + said);
        }
        if (!result.group(3).equals("0")
                || !result.group(4).equals("0")
                || result.group(1).equals("0")) {
            throw new IllegalStateException("Not every answer was 200: " + result.group());
        }
        double answers = Double.parseDouble(result.group(1));
        return new Rate(answers * 1_000_000 / Double.parseDouble(result.group(2)), micros / answers);
    }

    private static String run(List<String> command, @Nullable Path body, int code)
            throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        if (body != null) {
            builder.environment().put("BENCH_BODY", body.toString());
            byte[] login = "helpdesk:helpdesk".getBytes(StandardCharsets.US_ASCII);
            builder.environment()
                    .put("BENCH_AUTHORIZATION", "Basic " + Base64.getEncoder().encodeToString(login));
        }
        Process process;
        try {
            process = builder.start();
        } catch (IOException missing) {
            throw new IllegalStateException("wrk is not there (Debian: apt-get install wrk): " + missing, missing);
        }
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != code) {
            throw new IllegalStateException(command + " ended with " + process.exitValue() + ": " + said);
        }
        return said;
    }

    private Path unpack(String resource, String name) throws IOException {
        Path file = folder.resolve(name).toAbsolutePath();
        try (InputStream in = HttpBenchmark.class.getClassLoader().getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("No such resource: " + resource);
            }
            Files.write(file, in.readAllBytes());
        }
        return file;
    }
}
