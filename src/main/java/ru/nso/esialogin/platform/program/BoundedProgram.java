package ru.nso.esialogin.platform.program;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Runs a program that reads its input and writes its output, and ends it when it takes more than it may. It sees no
 * variable of the service, writes no file and leaves no picture of its memory behind.
 */
public final class BoundedProgram {
    /** Sets the bounds and becomes the program; where they cannot be set there is no program. */
    private static final String WITHIN_BOUNDS =
            "ulimit -c 0 && ulimit -f 0 && ulimit -v \"$1\" && ulimit -t \"$2\" && shift 2 && exec \"$@\"";

    private static final Path SHELL = Path.of("/bin/sh");
    private static final long KILO = 1024;

    private final Path program;
    private final long memory;
    private final int mostOutput;

    /**
     * Takes what all runs have in common.
     *
     * @param memory address space that it may take, in bytes
     * @param mostOutput bytes that it may write
     */
    public BoundedProgram(Path program, long memory, int mostOutput) {
        this.program = program;
        this.memory = memory;
        this.mostOutput = mostOutput;
    }

    /** What came of a run. */
    public sealed interface Outcome {}

    /**
     * It ended well.
     *
     * @param output what it wrote
     */
    @SuppressWarnings("ArrayRecordComponent") // an outcome is compared by nobody
    public record Done(byte[] output) implements Outcome {}

    /** It ended badly, wrote more than it may, or could not be begun. */
    public record Failed() implements Outcome {}

    /** It did not end in time, and was ended. */
    public record TooSlow() implements Outcome {}

    /** Whether it is there. */
    public boolean isInstalled() {
        return Files.isExecutable(program) && Files.isExecutable(SHELL);
    }

    /**
     * Runs it.
     *
     * @param time how long it may take from begin to end
     */
    public Outcome run(List<String> arguments, Map<String, String> environment, byte[] input, Duration time) {
        List<String> command = new ArrayList<>(List.of(
                SHELL.toString(),
                "-c",
                WITHIN_BOUNDS,
                "sh",
                Long.toString(memory / KILO),
                Long.toString(time.toSeconds() + 1),
                program.toString()));
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().clear();
        builder.environment().putAll(environment);
        try {
            return await(builder.start(), input, time);
        } catch (IOException e) {
            return new Failed();
        }
    }

    private Outcome await(Process process, byte[] input, Duration time) {
        long end = System.nanoTime() + time.toNanos();
        try {
            begin(() -> tell(process, input));
            CompletableFuture<byte[]> heard = CompletableFuture.supplyAsync(() -> hear(process), BoundedProgram::begin);
            byte[] output = heard.get(end - System.nanoTime(), TimeUnit.NANOSECONDS);
            if (output.length > mostOutput) {
                return new Failed();
            }
            if (!process.waitFor(end - System.nanoTime(), TimeUnit.NANOSECONDS)) {
                return new TooSlow();
            }
            return process.exitValue() == 0 ? new Done(output) : new Failed();
        } catch (TimeoutException late) {
            return new TooSlow();
        } catch (ExecutionException broken) {
            return new Failed();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Failed();
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
    }

    /** A program that does not want to hear the rest says so by its exit. */
    private static void tell(Process process, byte[] input) {
        try (OutputStream to = process.getOutputStream()) {
            to.write(input);
        } catch (IOException closed) {
            // its exit tells
        }
    }

    private byte[] hear(Process process) {
        try (InputStream from = process.getInputStream()) {
            return from.readNBytes(mostOutput + 1);
        } catch (IOException e) {
            throw new UncheckedIOException("the output of a program cannot be read", e);
        }
    }

    private static void begin(Runnable work) {
        Thread thread = new Thread(work, "bounded-program");
        thread.setDaemon(true);
        thread.start();
    }
}
