package ru.nso.esialogin.platform.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** The packaged service, run the way the README says. */
public final class ServiceProcess implements AutoCloseable {
    private static final Path JAR =
            Path.of("target", "quarkus-app", "quarkus-run.jar").toAbsolutePath();
    private static final long MINUTES = 4;

    private final Process process;
    private final Path folder;
    private final int port;
    private final StringBuilder output = new StringBuilder();
    private final CountDownLatch ready = new CountDownLatch(1);
    private final Thread reader;

    private ServiceProcess(Process process, Path folder, int port) {
        this.process = process;
        this.folder = folder;
        this.port = port;
        this.reader = new Thread(this::read, "service-output");
        this.reader.start();
    }

    static ServiceProcess demo(Path folder) throws IOException {
        return demo(folder, freePort());
    }

    static ServiceProcess demo(Path folder, int port) throws IOException {
        return start(List.of(), folder, port, List.of("-Dquarkus.profile=demo"), Map.of());
    }

    /**
     * Starts it.
     *
     * @param before what to put before {@code java}, for example to become another user
     * @param options for the Java machine
     * @param environment on top of that of the tests
     * @param arguments behind the jar
     */
    public static ServiceProcess start(
            List<String> before,
            Path folder,
            int port,
            List<String> options,
            Map<String, String> environment,
            String... arguments)
            throws IOException {
        assertThat(JAR).as("the packaged service; ./mvnw verify makes it").exists();
        List<String> command = new ArrayList<>(before);
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx400m",
                "-Dquarkus.http.port=" + port,
                "-Desialogin.postgres.folder=" + folder));
        command.addAll(options);
        command.addAll(List.of("-jar", JAR.toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("QUARKUS_"));
        builder.environment().putAll(environment);
        return new ServiceProcess(builder.start(), folder, port);
    }

    /** A port that nobody uses. */
    public static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private void read() {
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                synchronized (output) {
                    output.append(line).append('\n');
                }
                if (line.contains("Ctrl-C stops it") || line.contains("Listening on")) {
                    ready.countDown();
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            ready.countDown();
        }
    }

    /** Waits until it answers. */
    public ServiceProcess awaitReady() throws InterruptedException {
        assertThat(ready.await(MINUTES, TimeUnit.MINUTES)).as(output()).isTrue();
        assertThat(process.isAlive()).as(output()).isTrue();
        return this;
    }

    /** The exit code of a service that ends by itself. */
    int awaitEnd() throws InterruptedException {
        assertThat(process.waitFor(MINUTES, TimeUnit.MINUTES)).as(output()).isTrue();
        reader.join();
        return process.exitValue();
    }

    /** Whether it ends by itself within this time. */
    boolean endsWithin(long millis) throws InterruptedException {
        return process.waitFor(millis, TimeUnit.MILLISECONDS);
    }

    /** SIGTERM, as systemd, Docker and Kubernetes send it. */
    int terminate() throws InterruptedException {
        process.destroy();
        return awaitEnd();
    }

    /** SIGKILL: nothing of the service runs any more, its PostgreSQL does. */
    void kill() throws InterruptedException {
        process.destroyForcibly();
        awaitEnd();
    }

    /** What it has said so far. */
    public String output() {
        synchronized (output) {
            return output.toString();
        }
    }

    /** Where it answers, on 127.0.0.1. */
    public int port() {
        return port;
    }

    /** The answer to a request of a user of the demo. */
    public HttpResponse<String> get(String path, String user) throws IOException, InterruptedException {
        return send(request(path, user));
    }

    /**
     * The answer to a request with a body.
     *
     * @param body JSON
     */
    public HttpResponse<String> post(String path, String user, String body) throws IOException, InterruptedException {
        return send(request(path, user)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private HttpRequest.Builder request(String path, String user) {
        String login = Base64.getEncoder().encodeToString((user + ":" + user).getBytes(StandardCharsets.UTF_8));
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Authorization", "Basic " + login);
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    /** The first lines of PostgreSQL's own note: process, folder, start, port. */
    private List<String> postmaster() throws IOException {
        return Files.readAllLines(folder.resolve("pgdata").resolve("postmaster.pid"), StandardCharsets.UTF_8);
    }

    /** Where PostgreSQL's Unix sockets are; empty when it has none. */
    String socketFolder() throws IOException {
        return postmaster().get(4).strip();
    }

    ProcessHandle postgres() throws IOException {
        return ProcessHandle.of(Long.parseLong(postmaster().get(0).strip())).orElseThrow();
    }

    Connection database() throws IOException, SQLException {
        return database("esialogin");
    }

    /** Of the owner of the tables or of the superuser, who have the same password. */
    Connection database(String role) throws IOException, SQLException {
        String password = Files.readString(folder.resolve("database.password"), StandardCharsets.UTF_8)
                .strip();
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + postmaster().get(3).strip() + "/esialogin", role, password);
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
