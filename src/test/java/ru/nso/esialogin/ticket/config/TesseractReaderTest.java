package ru.nso.esialogin.ticket.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.quarkus.runtime.configuration.MemorySize;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ru.nso.esialogin.ticket.picture.CleanPicture;
import ru.nso.esialogin.ticket.picture.Reading;

/** With programs in place of Tesseract that show how they are called, or behave badly. */
@DisabledOnOs(OS.WINDOWS)
class TesseractReaderTest {
    @TempDir
    Path folder;

    @Test
    void the_picture_goes_in_enlarged_and_what_is_written_comes_out() throws IOException {
        Reading reading = reader("8s", "head -c 15; echo; echo \"$@\"; env | sort | grep -e OMP -e LC_")
                .read(picture(), text -> true);

        assertThat(reading)
                .isEqualTo(
                        new Reading.Text(
                                """
                                P5
                                600 300
                                255

                                stdin stdout -l rus+eng --psm 6
                                LC_ALL=C.UTF-8
                                OMP_THREAD_LIMIT=1
                                """));
    }

    @Test
    void where_a_block_tells_nothing_the_whole_page_is_looked_at() throws IOException {
        String saysLayout = "cat >/dev/null; echo \"layout $6\"";

        assertThat(reader("8s", saysLayout).read(picture(), text -> text.contains("layout 3")))
                .isEqualTo(new Reading.Text("layout 3\n"));
        assertThat(reader("8s", saysLayout).read(picture(), text -> false))
                .as("nothing is told: what was seen first")
                .isEqualTo(new Reading.Text("layout 6\n"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1s | exec sleep 600 | TOO_SLOW",
                "8s | yes | FAILED",
                "8s | exit 1 | FAILED",
                "8s | kill -11 $$ | FAILED"
            })
    void a_program_that_hangs_floods_or_fails_has_not_read(String time, String script, Reading.WhyNotRead why)
            throws IOException {
        assertThat(reader(time, script).read(picture(), text -> true)).isEqualTo(new Reading.NotRead(why));
    }

    @Test
    void without_a_program_nothing_is_read() throws IOException {
        assertThat(new TesseractReader(settings(folder.resolve("nowhere"), "8s", 3, 2)).read(picture(), text -> true))
                .isEqualTo(new Reading.NotRead(Reading.WhyNotRead.NO_READER));
    }

    @Test
    void what_cannot_be_decoded_is_broken() throws IOException {
        CleanPicture broken = new CleanPicture(CleanPicture.Format.JPEG, 200, 100, 1, 1, new byte[] {1, 2, 3});

        assertThat(reader("8s", "cat").read(broken, text -> true))
                .isEqualTo(new Reading.NotRead(Reading.WhyNotRead.BROKEN));
    }

    @Test
    void who_finds_all_of_them_at_work_waits_a_little_and_goes_without() throws Exception {
        Path started = folder.resolve("started");
        Files.createFile(started);
        // The program tells that it began by removing a file: it may not write one.
        TesseractReader one =
                new TesseractReader(settings(program("rm -f " + started + "; exec sleep 600"), "5s", 3, 1));
        ExecutorService other = Executors.newSingleThreadExecutor();
        try {
            Future<Reading> first = other.submit(() -> one.read(picture(), text -> true));
            while (Files.exists(started)) {
                Thread.onSpinWait();
            }
            assertThat(one.read(picture(), text -> true)).isEqualTo(new Reading.NotRead(Reading.WhyNotRead.BUSY));
            assertThat(first.get()).isEqualTo(new Reading.NotRead(Reading.WhyNotRead.TOO_SLOW));
        } finally {
            other.shutdownNow();
        }
    }

    @Test
    void a_ticket_may_not_take_longer_than_a_transaction() throws IOException {
        Path program = program("cat");

        assertThatIllegalArgumentException().isThrownBy(() -> new TesseractReader(settings(program, "20s", 3, 2)));
        assertThatIllegalArgumentException().isThrownBy(() -> new TesseractReader(settings(program, "8s", 3, 0)));
        assertThatIllegalArgumentException().isThrownBy(() -> new TesseractReader(settings(program, "0.5s", 3, 1)));
        assertThat(new TesseractReader(settings(program, "20s", 2, 2))).isNotNull();
    }

    private TesseractReader reader(String time, String script) throws IOException {
        return new TesseractReader(settings(program(script), time, 3, 2));
    }

    private Path program(String script) throws IOException {
        Path file = Files.createTempFile(folder, "program", "");
        Files.writeString(file, "#!/bin/sh\nPATH=/usr/bin:/bin\n" + script + '\n');
        return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwx------"));
    }

    private static PictureSettings settings(Path program, String time, int most, int atOnce) {
        return new PictureSettings() {
            @Override
            public Path program() {
                return program;
            }

            @Override
            public String languages() {
                return "rus+eng";
            }

            @Override
            public Duration time() {
                return Duration.parse("PT" + time);
            }

            @Override
            public MemorySize memory() {
                return new MemorySize(BigInteger.valueOf(256L << 20));
            }

            @Override
            public int most() {
                return most;
            }

            @Override
            public long mostPixels() {
                return 1_000_000;
            }

            @Override
            public int atOnce() {
                return atOnce;
            }
        };
    }

    private static CleanPicture picture() {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(200, 100, BufferedImage.TYPE_INT_RGB), "png", file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return CleanPicture.of(file.toByteArray()).orElseThrow();
    }
}
