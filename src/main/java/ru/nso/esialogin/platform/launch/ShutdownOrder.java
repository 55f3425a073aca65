package ru.nso.esialogin.platform.launch;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import ru.nso.esialogin.platform.database.PostgresServer;

/**
 * HTTP is drained first, then the connection pool closes, then PostgreSQL stops. The Java machine runs all shutdown
 * hooks at once, so the hook for PostgreSQL waits for the service to say that it is done.
 */
final class ShutdownOrder {
    /** Longer than the service may take to answer its last requests. */
    private static final long LONGEST_STOP_SECONDS = 60;

    private final CountDownLatch serviceStopped = new CountDownLatch(1);

    /** The service is down, or never came up. */
    void serviceStopped() {
        serviceStopped.countDown();
    }

    void stopAfterService(PostgresServer server) {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server), "postgres-stop"));
    }

    private void stop(PostgresServer server) {
        boolean inTime;
        try {
            inTime = serviceStopped.await(LONGEST_STOP_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            inTime = false;
        }
        if (!inTime) {
            System.err.println("The service did not stop in time; PostgreSQL is stopped all the same.");
        }
        server.close();
    }
}
