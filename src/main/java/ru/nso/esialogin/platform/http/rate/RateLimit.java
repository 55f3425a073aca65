package ru.nso.esialogin.platform.http.rate;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Counts requests of each client. Each has a store of permits that fills up evenly: a whole window's worth may be used
 * at once, then one after the other as they come back. Memory is bounded: the client not seen for longest is forgotten.
 */
final class RateLimit {
    private final int requests;
    private final Duration window;
    private final Map<String, Store> clients;

    /**
     * @param requests permits of a full store, at least 1
     * @param window time in which an empty store is full again
     * @param mostClients most clients remembered
     */
    RateLimit(int requests, Duration window, int mostClients) {
        this.requests = requests;
        this.window = window;
        this.clients = new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<String, Store> eldest) {
                return size() > mostClients;
            }
        };
    }

    /** Takes a permit; where there is none, tells how long it takes until there is one. */
    synchronized Optional<Duration> take(String client, Instant now) {
        Store store = clients.computeIfAbsent(client, unused -> new Store(requests, now));
        store.fill(now);
        if (store.permits >= 1) {
            store.permits -= 1;
            return Optional.empty();
        }
        double share = (1 - store.permits) / requests;
        return Optional.of(Duration.ofMillis((long) Math.ceil(share * window.toMillis())));
    }

    synchronized int size() {
        return clients.size();
    }

    /** What one client has left. */
    private final class Store {
        private double permits;
        private Instant filledAt;

        Store(double permits, Instant filledAt) {
            this.permits = permits;
            this.filledAt = filledAt;
        }

        void fill(Instant now) {
            double passed = Math.max(0, Duration.between(filledAt, now).toMillis());
            permits = Math.min(requests, permits + passed * requests / window.toMillis());
            filledAt = now;
        }
    }
}
