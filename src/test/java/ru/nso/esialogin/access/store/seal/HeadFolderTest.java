package ru.nso.esialogin.access.store.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ru.nso.esialogin.access.examination.Finding;
import ru.nso.esialogin.access.examination.Findings;
import ru.nso.esialogin.access.examination.KnownHeads;
import ru.nso.esialogin.access.seal.Cut;
import ru.nso.esialogin.access.seal.Head;
import ru.nso.esialogin.access.seal.Marks;
import ru.nso.esialogin.access.seal.NumberSet;
import ru.nso.esialogin.access.seal.PlainMarks;

class HeadFolderTest {
    private static final Marks MARKS = new PlainMarks();

    @TempDir
    Path temporary;

    private HeadFolder folder(Path where) {
        return new HeadFolder(
                new LogSettings() {
                    @Override
                    public Path headsFolder() {
                        return where;
                    }

                    @Override
                    public String sealEvery() {
                        return "1s";
                    }

                    @Override
                    public int batch() {
                        return 10;
                    }

                    @Override
                    public Duration goneAfter() {
                        return Duration.ZERO;
                    }

                    @Override
                    public Duration examinationTime() {
                        return Duration.ZERO;
                    }
                },
                MARKS);
    }

    private static NumberSet upTo(long number) {
        NumberSet set = new NumberSet();
        for (long n = 1; n <= number; n++) {
            set.add(n);
        }
        return set;
    }

    private HeadFile written(HeadFolder folder, String run, int lines) throws IOException {
        HeadFile file = new HeadFile(folder.open(run), run, Head.BEGINNING, Cut.NONE, MARKS, Clock.systemUTC());
        for (int line = 1; line <= lines; line++) {
            file.vouch(upTo(line), new Head(line, "c" + line, Map.of(run, upTo(line)), 1));
        }
        return file;
    }

    @Test
    void what_was_written_is_read_again_and_the_newest_head_is_known() throws IOException {
        Path where = temporary.resolve("heads");
        HeadFolder folder = folder(where);
        assertThat(folder.newest()).isEqualTo(Head.BEGINNING);
        written(folder, "a", 3).stop(upTo(4));
        written(folder, "b", 2);

        Findings findings = new Findings();
        KnownHeads heads = folder.read(findings);

        assertThat(findings.all()).isEmpty();
        assertThat(heads.lastSeal()).isEqualTo(3);
        assertThat(heads.chainAt(2)).contains("c2");
        assertThat(heads.end("a")).isEqualTo(5);
        assertThat(folder.newest().seals()).isEqualTo(3);
        assertThat(folder.newest().chain()).isEqualTo("c3");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(where)))
                .isEqualTo("rwx------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(where.resolve("a.heads"))))
                .isEqualTo("rw-------");
    }

    @Test
    void a_line_that_was_torn_by_a_kill_says_nothing_and_is_no_finding() throws IOException {
        HeadFolder folder = folder(temporary);
        written(folder, "a", 3);
        Path file = temporary.resolve("a.heads");
        String lines = Files.readString(file, StandardCharsets.US_ASCII);
        Files.writeString(file, lines.substring(0, lines.length() - 10), StandardCharsets.US_ASCII);

        Findings findings = new Findings();
        KnownHeads heads = folder.read(findings);

        assertThat(findings.all()).isEmpty();
        assertThat(heads.lastSeal()).isEqualTo(2);
        assertThat(folder.newest().seals()).isEqualTo(2);
    }

    @Test
    void a_line_that_nobody_with_the_keys_wrote_is_found_and_not_believed() throws IOException {
        HeadFolder folder = folder(temporary);
        written(folder, "a", 2);
        Files.writeString(
                temporary.resolve("a.heads"),
                "1 3 2026-11-26T01:00:00Z a 99 99 c99 - running k1 forged\n",
                StandardCharsets.US_ASCII,
                StandardOpenOption.APPEND);

        Findings findings = new Findings();
        KnownHeads heads = folder.read(findings);

        assertThat(findings.all())
                .containsExactly(new Finding(Finding.Kind.HEAD_MISSING, Finding.What.HEAD, "a", 3, 3));
        assertThat(heads.lastSeal()).isEqualTo(2);
    }

    @Test
    void a_cut_is_told_by_every_later_line_and_the_deepest_of_all_files_counts() throws IOException {
        HeadFolder folder = folder(temporary);
        HeadFile file = written(folder, "a", 3);
        file.cut(upTo(3), new Cut(2, "c2"));
        file.vouch(upTo(5), new Head(5, "c5", Map.of(), 1));
        file.cut(upTo(5), new Cut(1, "c1"));
        written(folder, "b", 1);

        Findings findings = new Findings();
        KnownHeads heads = folder.read(findings);

        assertThat(findings.all()).isEmpty();
        assertThat(folder.cut()).isEqualTo(new Cut(2, "c2"));
        assertThat(file.cut()).isEqualTo(new Cut(2, "c2"));
        assertThat(heads.cut()).isEqualTo(2);
        assertThat(heads.chainAt(2)).contains("c2");
        assertThat(heads.lastSeal()).isEqualTo(5);
    }

    @Test
    void a_cut_that_nobody_with_the_keys_signed_is_found_and_not_believed() throws IOException {
        HeadFolder folder = folder(temporary);
        written(folder, "a", 3).cut(upTo(3), new Cut(1, "c1"));
        Path file = temporary.resolve("a.heads");
        String lines = Files.readString(file, StandardCharsets.US_ASCII);
        assertThat(lines).contains(" running 1:c1 k1 ");
        Files.writeString(file, lines.replace(" running 1:c1 k1 ", " running 3:c3 k1 "), StandardCharsets.US_ASCII);

        Findings findings = new Findings();
        KnownHeads heads = folder.read(findings);

        assertThat(findings.all())
                .containsExactly(new Finding(Finding.Kind.HEAD_MISSING, Finding.What.HEAD, "a", 4, 4));
        assertThat(heads.cut()).isZero();
        assertThat(folder.cut()).isEqualTo(Cut.NONE);
    }

    @Test
    void nothing_new_makes_no_line() throws IOException {
        HeadFolder folder = folder(temporary);
        HeadFile file = written(folder, "a", 2);
        file.vouch(upTo(2), file.head());

        assertThat(file.lines()).isEqualTo(2);
        assertThat(Files.readAllLines(temporary.resolve("a.heads"))).hasSize(2);
    }

    @Test
    void a_folder_that_cannot_be_made_is_named() throws IOException {
        Path file = Files.createFile(temporary.resolve("file"));

        assertThatThrownBy(() -> folder(file.resolve("heads")).open("a"))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("ESIALOGIN_ACCESS_LOG_HEADS_FOLDER");
    }
}
