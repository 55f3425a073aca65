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
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The program {@code wrk}, which posts bodies in turn as one of the demo's users as fast as it gets answers. */
public final class Wrk {
    private static final Pattern RESULT = Pattern.compile("requests=(\\d+) micros=(\\d+) not200=(\\d+) broken=(\\d+)");

    private final Path bodies;
    private final Path script;
    private final String user;
    private final int connections;

    /**
     * A way to ask.
     *
     * @param folder where body and script are put
     * @param bodies what is posted, in turn
     * @param user name, and so the password
     * @param connections how many at the same time
     * @throws IllegalStateException if there is no {@code wrk}
     */
    public Wrk(Path folder, List<String> bodies, String user, int connections)
            throws IOException, InterruptedException {
        this.bodies = folder.resolve("bodies").toAbsolutePath();
        this.script = folder.resolve("post.lua").toAbsolutePath();
        this.user = user;
        this.connections = connections;
        Files.writeString(this.bodies, String.join("\0", bodies));
        Files.write(script, resource("bench/post.lua"));
        run(List.of("--version"), 1);
    }

    /** A file of the class path. */
    public static byte[] resource(String name) throws IOException {
        try (InputStream in = Wrk.class.getClassLoader().getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("No such resource: " + name);
            }
            return in.readAllBytes();
        }
    }

    /**
     * What one round came to.
     *
     * @param perSecond answers a second
     * @param micros processor time of the service an answer
     */
    public record Rate(double perSecond, double micros) {}

    /**
     * Asks for some time.
     *
     * @throws IllegalStateException if an answer was not 200, or there was none
     */
    public Rate ask(PackagedService service, String path, int seconds) throws IOException, InterruptedException {
        Duration before = service.processorTime();
        String said = run(
                List.of(
                        "-t1",
                        "-c" + connections,
                        "-d" + seconds + "s",
                        "--timeout",
                        "30s",
                        "-s",
                        script.toString(),
                        service.address(path)),
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

    private String run(List<String> arguments, int code) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("wrk"));
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("BENCH_BODIES", bodies.toString());
        builder.environment().put("BENCH_AUTHORIZATION", authorization(user));
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

    /** HTTP Basic for a user of the demo. */
    public static String authorization(String user) {
        byte[] login = (user + ":" + user).getBytes(StandardCharsets.US_ASCII);
        return "Basic " + Base64.getEncoder().encodeToString(login);
    }
}
