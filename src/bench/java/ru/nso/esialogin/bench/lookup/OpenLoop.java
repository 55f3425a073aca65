package ru.nso.esialogin.bench.lookup;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import java.util.logging.Level;
import java.util.logging.Logger;
import ru.nso.esialogin.bench.http.Wrk;

/**
 * Posts bodies in turn at moments of a Poisson process, as {@code pgbench --rate} does: a time counts from the moment at
 * which the request was due, so that nobody who waits behind a slow answer is left out.
 */
final class OpenLoop {
    private static final long SEED = 7;

    /** On the class path of a benchmark every level is on, and the client would spend half of its time on debug lines. */
    private static final Logger CLIENT_LOG = Logger.getLogger("jdk.internal.httpclient.debug");

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final List<HttpRequest> requests = new ArrayList<>();
    private final int connections;

    /**
     * A way to ask.
     *
     * @param address where to
     * @param bodies what is posted
     * @param user user of the demo
     * @param connections most requests at the same time
     */
    OpenLoop(String address, List<String> bodies, String user, int connections) {
        CLIENT_LOG.setLevel(Level.WARNING);
        this.connections = connections;
        for (String body : bodies) {
            requests.add(HttpRequest.newBuilder(URI.create(address))
                    .header("Authorization", Wrk.authorization(user))
                    .header("Content-Type", "application/json")
                    .POST(HttpRequest.BodyPublishers.ofString(body))
                    .build());
        }
    }

    /**
     * Asks.
     *
     * @param rate requests a second
     * @param seconds how long times are taken
     * @param before how long they are not
     * @throws IllegalStateException if an answer is not 200
     */
    Latencies latencies(double rate, int seconds, int before) throws InterruptedException {
        Latencies latencies = new Latencies();
        Schedule schedule = new Schedule(rate, seconds + before);
        long from = schedule.start + before * 1_000_000_000L;
        ExecutorService workers = Executors.newFixedThreadPool(connections);
        try {
            List<Future<?>> running = new ArrayList<>();
            for (int i = 0; i < connections; i++) {
                running.add(workers.submit(() -> {
                    for (Slot slot = schedule.next(); slot.at() - schedule.end < 0; slot = schedule.next()) {
                        long micros = ask(slot);
                        if (slot.at() - from >= 0) {
                            latencies.add(micros);
                        }
                    }
                    return null;
                }));
            }
            for (Future<?> one : running) {
                one.get();
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException("A request at half load failed: " + e.getCause(), e);
        } finally {
            workers.shutdownNow();
        }
        return latencies;
    }

    private long ask(Slot slot) throws IOException, InterruptedException {
        for (long wait = slot.at() - System.nanoTime(); wait > 0; wait = slot.at() - System.nanoTime()) {
            LockSupport.parkNanos(wait);
        }
        HttpResponse<byte[]> answer =
                client.send(requests.get(slot.number() % requests.size()), HttpResponse.BodyHandlers.ofByteArray());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException("Not every answer was 200: " + answer.statusCode());
        }
        return (System.nanoTime() - slot.at()) / 1_000;
    }

    /** When a request is due. */
    private record Slot(int number, long at) {}

    /** Moments in which requests are due; whoever is free takes the next. */
    private static final class Schedule {
        private final Random random = new Random(SEED);
        private final double gap;
        private final long start = System.nanoTime();
        private final long end;
        private double due;
        private int number;

        private Schedule(double rate, int seconds) {
            this.gap = 1e9 / rate;
            this.end = start + seconds * 1_000_000_000L;
        }

        private synchronized Slot next() {
            due -= gap * Math.log(1 - random.nextDouble());
            return new Slot(number++, start + (long) due);
        }
    }
}
