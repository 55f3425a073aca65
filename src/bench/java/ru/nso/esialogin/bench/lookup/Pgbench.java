package ru.nso.esialogin.bench.lookup;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The program {@code pgbench}, which plays scripts as the service's role, with statements prepared once a session. */
final class Pgbench {
    private static final Pattern PROGRESS = Pattern.compile("progress: (\\d+\\.\\d+) s, (\\d+\\.\\d+) tps,");
    private static final String NONE_FAILED = "number of failed transactions: 0 ";

    private final Path folder;
    private final int port;
    private final String password;
    private final int clients;

    /**
     * A way to play.
     *
     * @param folder where scripts and logs are put
     * @param port of the server on 127.0.0.1
     * @param password of the service's role
     * @param clients how many sessions at the same time
     * @throws IllegalStateException if there is no {@code pgbench}
     */
    Pgbench(Path folder, int port, String password, int clients) throws IOException, InterruptedException {
        this.folder = folder.toAbsolutePath();
        this.port = port;
        this.password = password;
        this.clients = clients;
        Files.createDirectories(folder);
        System.out.println(run(List.of("--version")).strip());
    }

    /** Writes scripts. */
    List<Path> write(String name, List<String> scripts) throws IOException {
        List<Path> files = new ArrayList<>();
        for (String script : scripts) {
            files.add(Files.writeString(folder.resolve(name + files.size() + ".sql"), script));
        }
        return files;
    }

    /**
     * Transactions a second, as many as go.
     *
     * @param seconds how long they are counted
     * @param before how long they are not, while sessions prepare their statements
     */
    double rate(List<Path> scripts, int seconds, int before) throws IOException, InterruptedException {
        List<String> arguments = arguments(scripts, seconds + before);
        arguments.add("--progress=1");
        Matcher progress = PROGRESS.matcher(run(arguments));
        double sum = 0;
        int counted = 0;
        while (progress.find()) {
            if (Double.parseDouble(progress.group(1)) > before + 0.5) {
                sum += Double.parseDouble(progress.group(2));
                counted++;
            }
        }
        if (counted == 0) {
            throw new IllegalStateException("pgbench said nothing of its progress");
        }
        return sum / counted;
    }

    /** Times of transactions that come at this rate, whatever becomes of those before. */
    Latencies latencies(List<Path> scripts, double rate, int seconds, int before)
            throws IOException, InterruptedException {
        deleteLogs();
        List<String> arguments = arguments(scripts, seconds + before);
        arguments.add(String.format(Locale.ROOT, "--rate=%.2f", rate));
        arguments.add("--log");
        arguments.add("--log-prefix=" + folder.resolve("latency"));
        long from = Instant.now().getEpochSecond() + before;
        run(arguments);
        Latencies latencies = new Latencies();
        for (Path log : logs()) {
            for (String line : Files.readAllLines(log)) {
                String[] words = line.split(" ", -1);
                if (Long.parseLong(words[4]) > from) {
                    latencies.add(Long.parseLong(words[2]));
                }
            }
        }
        deleteLogs();
        return latencies;
    }

    private List<Path> logs() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> String.valueOf(file.getFileName()).startsWith("latency."))
                    .toList();
        }
    }

    private void deleteLogs() throws IOException {
        for (Path log : logs()) {
            Files.delete(log);
        }
    }

    private List<String> arguments(List<Path> scripts, int seconds) {
        List<String> arguments = new ArrayList<>(List.of(
                "--no-vacuum",
                "--protocol=prepared",
                "--client=" + clients,
                "--jobs=2",
                "--time=" + seconds,
                "--host=127.0.0.1",
                "--port=" + port,
                "--username=esialogin_service",
                "--define=number=0",
                "--define=base=" + Instant.now().getEpochSecond() + "000000000"));
        scripts.forEach(script -> arguments.add("--file=" + script));
        arguments.add("esialogin");
        return arguments;
    }

    private String run(List<String> arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("pgbench"));
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("PGPASSWORD", password);
        builder.environment().put("LC_ALL", "C");
        Process process;
        try {
            process = builder.start();
        } catch (IOException missing) {
            throw new IllegalStateException(
                    "pgbench is not there (Debian: apt-get install postgresql-contrib): " + missing, missing);
        }
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        boolean played = arguments.size() > 1;
        if (process.waitFor() != 0 || (played && !said.contains(NONE_FAILED))) {
            throw new IllegalStateException("pgbench ended with " + process.exitValue() + ": " + said);
        }
        return said;
    }
}
