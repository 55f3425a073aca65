package ru.nso.esialogin.ticket.picture;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ru.nso.esialogin.ticket.SentFile;

class PicturesTest {
    private final List<CleanPicture> read = new ArrayList<>();
    private final Pictures pictures = new Pictures(
            (picture, telling) -> {
                read.add(picture);
                return new Reading.Text("Дневник не найден");
            },
            new PictureLimits(2, 1_000_000, 160, 60));

    @Test
    void pictures_are_read_up_to_the_limit_and_files_that_are_none_are_passed_over() {
        Pictures.Looked looked = pictures.look(List.of(
                file("a.txt", "text/plain", "Здравствуйте".getBytes(ISO_8859_1)),
                file("b.png", "image/png", png(800, 600)),
                file("logo.png", "image/png", png(120, 90)),
                file("c.png", "application/octet-stream", png(801, 600)),
                file("d.png", "image/png", png(802, 600))));

        assertThat(looked.pictures())
                .containsExactly(
                        new SeenPicture(2, new Reading.Text("Дневник не найден")),
                        new SeenPicture(3, new Reading.NotRead(Reading.WhyNotRead.TOO_SMALL)),
                        new SeenPicture(4, new Reading.Text("Дневник не найден")),
                        new SeenPicture(5, new Reading.NotRead(Reading.WhyNotRead.TOO_MANY)));
        assertThat(looked.texts()).hasSize(2);
        assertThat(read).extracting(CleanPicture::width).containsExactly(800, 801);
    }

    @ParameterizedTest
    @CsvSource({"65535, 65535", "2000000000, 2000000000", "1001, 1000"})
    void a_pixel_bomb_is_seen_by_its_head_and_never_decoded(int width, int height) {
        Pictures.Looked looked = pictures.look(List.of(file("bomb.png", "image/png", png(width, height))));

        assertThat(looked.pictures())
                .containsExactly(new SeenPicture(1, new Reading.NotRead(Reading.WhyNotRead.TOO_LARGE)));
        assertThat(read).isEmpty();
    }

    @Test
    void a_picture_in_many_scans_is_bounded_more_narrowly() {
        PictureLimits limits = new PictureLimits(1, 1_000_000, 160, 60);

        assertThat(limits.isTooLarge(jpeg(1000, 1000, 1))).isFalse();
        assertThat(limits.isTooLarge(jpeg(500, 500, 10))).isFalse();
        assertThat(limits.isTooLarge(jpeg(501, 500, 10))).isTrue();
        assertThat(limits.isTooLarge(jpeg(200, 200, 41))).isTrue();
    }

    @Test
    void what_cannot_be_read_says_why() {
        Pictures.Looked looked = pictures.look(List.of(
                file("a.heic", "image/heic", "....ftypheic".getBytes(ISO_8859_1)),
                file("b.png", "image/png", "\u0089PNG\r\n\u001a\n".getBytes(ISO_8859_1)),
                file("c.webp", "image/webp", "RIFF\4\0\0\0WEBP".getBytes(ISO_8859_1))));

        assertThat(looked.pictures())
                .extracting(SeenPicture::reading)
                .containsExactly(
                        new Reading.NotRead(Reading.WhyNotRead.OTHER_FORMAT),
                        new Reading.NotRead(Reading.WhyNotRead.BROKEN),
                        new Reading.NotRead(Reading.WhyNotRead.OTHER_FORMAT));
    }

    @Test
    void what_is_kept_of_a_picture_is_clean_and_named_by_what_it_is() {
        byte[] told = "\u0089PNG\r\n\u001a\n\0\0\0\6tEXtsecret----".getBytes(ISO_8859_1);

        SentFile kept = pictures.look(List.of(file("a.jpg", "image/jpeg", told)))
                .files()
                .get(0);

        assertThat(kept.name()).isEqualTo("a.jpg");
        assertThat(kept.contentType()).isEqualTo("image/png");
        assertThat(kept.content()).isEqualTo("\u0089PNG\r\n\u001a\n".getBytes(ISO_8859_1));
    }

    @Test
    void limits_that_no_picture_could_keep_are_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new PictureLimits(-1, 1_000_000, 160, 60));
        assertThatIllegalArgumentException().isThrownBy(() -> new PictureLimits(1, 100, 160, 60));
        assertThat(new PictureLimits(0, 1_000_000, 160, 60).most()).isZero();
    }

    private static CleanPicture jpeg(int width, int height, int scans) {
        return new CleanPicture(CleanPicture.Format.JPEG, width, height, scans, 1, new byte[0]);
    }

    private static SentFile file(String name, String type, byte[] content) {
        return new SentFile(name, type, content);
    }

    /** A head that says these measures. */
    private static byte[] png(int width, int height) {
        return ByteBuffer.allocate(33)
                .put("\u0089PNG\r\n\u001a\n\0\0\0\rIHDR".getBytes(ISO_8859_1))
                .putInt(width)
                .putInt(height)
                .array();
    }
}
