package ru.nso.esialogin.bench.http;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import ru.nso.esialogin.bench.http.Wrk.Rate;

/**
 * {@code POST /simulations} with an inline family beside an endpoint of the same service that reads the same body through
 * the same stack and echoes it; {@code wrk} asks, the two take turns. Any answer but 200 ends the run.
 */
public final class HttpBenchmark {
    /** The goal: simulations beside echoes, requests a second. */
    private static final double GOAL = 0.7;

    private static final List<String> PATHS = List.of("/api/v1/simulations", "/api/v1/bench/echo");
    private static final int CONNECTIONS = 8;
    private static final int ROUNDS = 7;
    private static final int SECONDS = 5;
    private static final int WARM_UP_ROUNDS = 6;

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
        String body = new String(Wrk.resource("causes/L7/fires.json"), StandardCharsets.UTF_8);
        Wrk wrk = new Wrk(folder, List.of(body), "helpdesk", CONNECTIONS);
        List<List<Rate>> rates = List.of(new ArrayList<>(), new ArrayList<>());
        try (PackagedService service = PackagedService.start(folder.resolve("postgres"), 5, List.of())) {
            for (int round = -WARM_UP_ROUNDS; round < ROUNDS; round++) {
                for (int i = 0; i < PATHS.size(); i++) {
                    Rate rate = wrk.ask(service, PATHS.get(i), SECONDS);
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
}
