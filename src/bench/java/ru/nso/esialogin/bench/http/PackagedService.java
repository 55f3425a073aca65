package ru.nso.esialogin.bench.http;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The packaged service in the demo profile, in a Java process of its own. */
public final class PackagedService implements AutoCloseable {
    private static final String READY = "Ctrl-C stops it";

    private final Process process;
    private final Thread reader;
    private final int port;
    private volatile boolean ready;

    private PackagedService(Process process, int port) {
        this.process = process;
        this.port = port;
        this.reader = new Thread(this::read, "service");
    }

    /**
     * Starts it and waits until it answers.
     *
     * @param folder where its PostgreSQL keeps the data
     * @param minutes how long to wait at most
     * @param options for the Java machine
     * @throws IOException if it cannot be started
     * @throws IllegalStateException if it ends, or is not ready in time
     */
    public static PackagedService start(Path folder, int minutes, List<String> options)
            throws IOException, InterruptedException {
        Path jar = Path.of(System.getProperty("bench.app", "target/bench/quarkus-app/quarkus-run.jar"));
        if (!Files.exists(jar)) {
            throw new IllegalStateException("There is no " + jar + "; ./mvnw -Pbench verify makes it");
        }
        int port = freePort();
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1g",
                "-Dquarkus.profile=demo",
                "-Dquarkus.http.port=" + port,
                // One user measures: budgets are counted as ever and never used up.
                "-Desialogin.budget.requests=1000000000",
                "-Desialogin.budget.requests-of.ADMIN=1000000000",
                "-Desialogin.budget.misses=1000000000",
                "-Desialogin.postgres.folder=" + folder.toAbsolutePath()));
        command.addAll(options);
        command.addAll(List.of("-jar", jar.toString()));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("QUARKUS_"));
        PackagedService service = new PackagedService(builder.start(), port);
        service.reader.start();
        long deadline = System.nanoTime() + TimeUnit.MINUTES.toNanos(minutes);
        while (!service.ready) {
            if (!service.process.isAlive() || System.nanoTime() - deadline > 0) {
                service.close();
                throw new IllegalStateException("The service is not there; its words are above");
            }
            TimeUnit.MILLISECONDS.sleep(200);
        }
        return service;
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private void read() {
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                ready = ready || line.contains(READY);
                if (!ready || line.contains("ERROR") || line.contains("WARN")) {
                    System.out.println("  service: " + line);
                }
            }
        } catch (IOException e) {
            System.err.println("The words of the service ended: " + e);
        }
    }

    /** The address of an operation. */
    public String address(String path) {
        return "http://127.0.0.1:" + port + path;
    }

    /** Processor time that the service has taken so far. */
    public Duration processorTime() {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(1, TimeUnit.MINUTES)) {
                process.destroyForcibly();
            }
            reader.join();
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
