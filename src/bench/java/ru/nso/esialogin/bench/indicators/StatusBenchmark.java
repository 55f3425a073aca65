package ru.nso.esialogin.bench.indicators;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import ru.nso.esialogin.bench.http.PackagedService;
import ru.nso.esialogin.bench.http.Wrk;
import ru.nso.esialogin.bench.region.ServerLog;
import ru.nso.esialogin.indicators.municipality.Municipalities;

/**
 * {@code GET /indicators/2.1/status} over five years of weekly observations of all municipalities in both series, a new
 * date each time, with HTTP, log-in and JSON, beside one aggregate over the same rows on a connection of its own. Both take
 * turns; nothing is cached by the service.
 */
public final class StatusBenchmark {
    /** The goal: the whole answer beside the bare aggregate. */
    private static final double GOAL = 10;

    private static final int WEEKS = 261;
    private static final LocalDate LAST = LocalDate.of(2026, 11, 20);
    private static final int WARM_UP = 150;
    private static final int ROUNDS = 101;
    private static final int MINUTES = 10;

    private static final String ROWS = "insert into indicator_observation select '2.1', m.name, s.name,"
            + " ?::date - 7 * w, 1000 + 5 * (261 - w) + (w * 7919 + m.place * 31) % 23, 6000, null, m.name, 1, now(),"
            + " 'bench' from unnest(?::text[]) with ordinality as m(name, place)"
            + " cross join unnest(array['SFERUM', 'MY_SCHOOL']) as s(name) cross join generate_series(0, ?) as w";

    private static final String AGGREGATE = "select series, municipality, count(*), sum(numerator), sum(denominator),"
            + " max(observed_on) from indicator_observation where indicator = '2.1' and observed_on <= ?"
            + " group by series, municipality";

    private final Path folder;
    private final ObjectMapper mapper = new ObjectMapper();
    private final HttpClient client = HttpClient.newHttpClient();

    /**
     * A run that keeps its data in a folder.
     *
     * @param folder data of the service; kept for the next run
     */
    public StatusBenchmark(Path folder) {
        this.folder = folder.toAbsolutePath();
    }

    /**
     * Prints both times and their ratio.
     *
     * @throws IllegalStateException if an answer is not the whole status
     */
    public void print() throws IOException, InterruptedException {
        List<String> names = Municipalities.shipped().names();
        try (PackagedService service = PackagedService.start(folder, MINUTES, List.of("-Desialogin.demo.pupils=20"));
                Connection connection = new ServerLog(folder).superuser()) {
            fill(connection, names);
            double[] answers = new double[ROUNDS];
            double[] aggregates = new double[ROUNDS];
            try (PreparedStatement aggregate = connection.prepareStatement(AGGREGATE)) {
                for (int round = -WARM_UP; round < ROUNDS; round++) {
                    LocalDate date = LAST.minusDays(round + WARM_UP);
                    double answer = answer(service, date, 2 * names.size());
                    double bare = aggregate(aggregate, date, 2 * names.size());
                    if (round >= 0) {
                        answers[round] = answer;
                        aggregates[round] = bare;
                    }
                }
            }
            double answer = median(answers);
            double bare = median(aggregates);
            System.out.printf(
                    Locale.ROOT,
                    "%d rows: status %.2f ms, aggregate %.2f ms, ratio %.2f, goal %.0f at most; median of %d rounds in"
                            + " turns, a new date each%n",
                    2 * names.size() * WEEKS,
                    answer,
                    bare,
                    answer / bare,
                    GOAL,
                    ROUNDS);
        } catch (SQLException e) {
            throw new IllegalStateException("The database refuses the benchmark (" + e.getSQLState() + ")", e);
        }
    }

    private static void fill(Connection connection, List<String> names) throws SQLException {
        try (Statement statement = connection.createStatement();
                PreparedStatement rows = connection.prepareStatement(ROWS)) {
            statement.execute("delete from indicator_observation where indicator = '2.1'");
            Array municipalities = connection.createArrayOf("text", names.toArray());
            rows.setObject(1, LAST);
            rows.setArray(2, municipalities);
            rows.setInt(3, WEEKS - 1);
            rows.executeUpdate();
            statement.execute("vacuum analyze indicator_observation");
        }
    }

    private double answer(PackagedService service, LocalDate date, int expected)
            throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create(service.address("/api/v1/indicators/2.1/status?date=" + date)))
                .header("Authorization", Wrk.authorization("analyst"))
                .build();
        long began = System.nanoTime();
        HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
        double millis = (System.nanoTime() - began) / 1e6;
        JsonNode items = mapper.readTree(answer.body()).path("items");
        boolean whole = answer.statusCode() == 200 && items.size() == expected;
        for (JsonNode item : items) {
            whole &= item.path("percent").isNumber() && item.path("trend").isNumber();
        }
        if (!whole) {
            throw new IllegalStateException("The status of " + date + " is not whole: " + answer.statusCode());
        }
        return millis;
    }

    private static double aggregate(PreparedStatement aggregate, LocalDate date, int expected) throws SQLException {
        aggregate.setObject(1, date);
        long began = System.nanoTime();
        int groups = 0;
        try (ResultSet rows = aggregate.executeQuery()) {
            while (rows.next()) {
                groups += rows.getLong(4) > 0 ? 1 : 0;
            }
        }
        double millis = (System.nanoTime() - began) / 1e6;
        if (groups != expected) {
            throw new IllegalStateException("The aggregate has " + groups + " groups");
        }
        return millis;
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
