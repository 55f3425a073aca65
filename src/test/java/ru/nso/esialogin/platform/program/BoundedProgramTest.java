package ru.nso.esialogin.platform.program;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ru.nso.esialogin.platform.program.BoundedProgram.Done;
import ru.nso.esialogin.platform.program.BoundedProgram.Failed;
import ru.nso.esialogin.platform.program.BoundedProgram.Outcome;
import ru.nso.esialogin.platform.program.BoundedProgram.TooSlow;

/** Programs that behave, and programs that do not. */
@DisabledOnOs(OS.WINDOWS)
class BoundedProgramTest {
    private static final Duration LONG = Duration.ofSeconds(30);
    private static final long MEMORY = 256L << 20;

    @TempDir
    Path folder;

    @Test
    void a_program_hears_its_input_and_its_arguments_and_no_variable_of_the_service() throws IOException {
        Outcome outcome = program("cat; echo \"$1 $2\"; echo \"$WORD\"; env | grep -c HOME")
                .run(List.of("a b", "$HOME"), Map.of("WORD", "told"), "слово\n".getBytes(UTF_8), LONG);

        assertThat(outcome).isInstanceOf(Failed.class); // grep finds nothing, which is its exit
        assertThat(said("cat; echo \"$1 $2\"; echo \"$WORD\"; env | grep -c HOME || true"))
                .isEqualTo("слово\na b $HOME\ntold\n0\n");
    }

    @Test
    void more_input_than_a_pipe_holds_goes_through() throws IOException {
        byte[] much = new byte[3 << 20];

        assertThat(program("cat >/dev/null; echo done").run(List.of(), Map.of(), much, LONG))
                .isInstanceOfSatisfying(
                        Done.class, done -> assertThat(done.output()).asString().isEqualTo("done\n"));
        assertThat(program("echo enough").run(List.of(), Map.of(), much, LONG))
                .as("who does not want to hear it")
                .isInstanceOf(Done.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"exec sleep 600", "sleep 600", "sleep 600 & echo begun; wait", "exec >&-; exec sleep 600"})
    void a_program_that_hangs_is_ended_with_those_it_began(String script) throws IOException {
        long before = ProcessHandle.current().descendants().count();

        assertThat(program(script).run(List.of(), Map.of(), new byte[0], Duration.ofMillis(300)))
                .isInstanceOf(TooSlow.class);
        ProcessHandle.current()
                .descendants()
                .filter(process -> process.info().command().orElse("").contains("sleep"))
                .forEach(process -> process.onExit().join());
        assertThat(ProcessHandle.current().descendants().count()).isLessThanOrEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "exit 3",
                "kill -9 $$",
                "yes",
                "head -c 100000 /dev/zero",
                "echo secret > written || exit 1; cat written",
                "dd if=/dev/zero of=/dev/null bs=600M count=1 2>/dev/null"
            })
    void a_program_that_fails_floods_writes_or_takes_too_much_has_failed(String script) throws IOException {
        assertThat(program(script).run(List.of(), Map.of(), new byte[0], LONG)).isInstanceOf(Failed.class);
    }

    @Test
    void what_is_not_there_is_not_installed_and_fails() throws IOException {
        BoundedProgram nowhere = new BoundedProgram(folder.resolve("nowhere"), MEMORY, 1_000);

        assertThat(nowhere.isInstalled()).isFalse();
        assertThat(nowhere.run(List.of(), Map.of(), new byte[0], LONG)).isInstanceOf(Failed.class);
        assertThat(program("true").isInstalled()).isTrue();
    }

    private String said(String script) throws IOException {
        Outcome outcome =
                program(script).run(List.of("a b", "$HOME"), Map.of("WORD", "told"), "слово\n".getBytes(UTF_8), LONG);
        return new String(((Done) outcome).output(), UTF_8);
    }

    private BoundedProgram program(String script) throws IOException {
        Path file = Files.createTempFile(folder, "program", "");
        Files.writeString(file, "#!/bin/sh\ncd " + folder + "\nPATH=/usr/bin:/bin\n" + script + '\n');
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwx------"));
        return new BoundedProgram(file, MEMORY, 50_000);
    }
}
