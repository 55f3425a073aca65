package ru.nso.esialogin.ticket.picture;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is seen stays, and nothing else. */
class CleanPictureTest {
    private static final String SECRET = "55.0302N 82.9204E Canon of Ivanova";

    @Test
    void a_photo_forgets_place_owner_small_pictures_and_films_and_looks_the_same() throws IOException {
        byte[] plain = written("jpeg");
        byte[] told = joined(
                bytes("\u00ff\u00d8"),
                segment(0xe0, "JFIF\0\1\2\1\0\1\0\1\1\1abc"),
                segment(0xe0, "JFXX\0" + SECRET),
                segment(0xe1, exif(6)),
                segment(0xe1, "http://ns.adobe.com/xap/1.0/\0<x>" + SECRET + "</x>"),
                segment(0xed, "Photoshop 3.0\0" + SECRET),
                segment(0xfe, SECRET),
                Arrays.copyOfRange(plain, 2, plain.length),
                bytes("MotionPhoto" + SECRET));

        CleanPicture clean = CleanPicture.of(told).orElseThrow();

        assertThat(text(clean.content())).doesNotContain(SECRET, "Canon", "http", "JFXX", "abc", "MotionPhoto");
        assertThat(clean.format()).isEqualTo(CleanPicture.Format.JPEG);
        assertThat(clean.width()).isEqualTo(61);
        assertThat(clean.height()).isEqualTo(40);
        assertThat(clean.scans()).isEqualTo(1);
        assertThat(clean.turn()).isEqualTo(6);
        assertThat(points(clean.content())).isEqualTo(points(plain));
        assertThat(CleanPicture.of(clean.content()).orElseThrow().content()).isEqualTo(clean.content());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 8, 0, 9})
    void how_the_camera_was_held_is_all_that_is_kept_of_what_it_says(int turn) throws IOException {
        byte[] plain = written("jpeg");
        byte[] told =
                joined(bytes("\u00ff\u00d8"), segment(0xe1, exif(turn)), Arrays.copyOfRange(plain, 2, plain.length));

        CleanPicture clean = CleanPicture.of(told).orElseThrow();

        assertThat(clean.turn()).isEqualTo(turn >= 1 && turn <= 8 ? turn : 1);
        assertThat(text(clean.content()).contains("Exif")).isEqualTo(clean.turn() > 1);
        assertThat(CleanPicture.of(clean.content()).orElseThrow().turn()).isEqualTo(clean.turn());
    }

    @Test
    void a_screenshot_forgets_what_programs_write_into_it_and_looks_the_same() throws IOException {
        byte[] plain = written("png");
        int behindHead = 8 + 12 + 13;
        byte[] told = joined(
                Arrays.copyOf(plain, behindHead),
                chunk("tEXt", "Author\0" + SECRET),
                chunk("zTXt", "Comment\0\0" + SECRET),
                chunk("iTXt", "XML:com.adobe.xmp\0\0\0\0\0" + SECRET),
                chunk("eXIf", SECRET),
                chunk("iCCP", SECRET),
                chunk("tIME", "1234567"),
                chunk("prVt", SECRET),
                Arrays.copyOfRange(plain, behindHead, plain.length),
                bytes("what was cut off: " + SECRET));

        CleanPicture clean = CleanPicture.of(told).orElseThrow();

        assertThat(clean.content()).isEqualTo(plain);
        assertThat(clean.width()).isEqualTo(61);
        assertThat(clean.height()).isEqualTo(40);
    }

    @Test
    void webp_forgets_too_and_says_that_it_has_nothing_to_say() {
        byte[] told = joined(
                bytes("RIFF\0\0\0\0WEBP"),
                bytes("VP8X\n\0\0\0>\0\0\0\1\0\0\1\0\0"),
                bytes("ICCP\3\0\0\0abc\0"),
                bytes("VP8L\5\0\0\0photo\0"),
                bytes("EXIF\4\0\0\0Exif"),
                bytes("XMP \2\0\0\0<>"));
        ByteBuffer.wrap(told).order(java.nio.ByteOrder.LITTLE_ENDIAN).putInt(4, told.length - 8);

        CleanPicture clean = CleanPicture.of(told).orElseThrow();

        assertThat(text(clean.content()))
                .isEqualTo("RIFF$\0\0\0WEBPVP8X\n\0\0\0\u0012\0\0\0\1\0\0\1\0\0VP8L\5\0\0\0photo\0");
    }

    @Test
    void a_picture_that_is_cut_off_keeps_what_there_is() throws IOException {
        for (String format : new String[] {"png", "jpeg"}) {
            byte[] whole = written(format);
            for (int length = 8; length < whole.length; length++) {
                byte[] clean = CleanPicture.of(Arrays.copyOf(whole, length))
                        .orElseThrow()
                        .content();
                assertThat(CleanPicture.of(clean).orElseThrow().content()).isEqualTo(clean);
                assertThat(clean.length).isLessThanOrEqualTo(length + 8);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "GIF89a", "\u0089PNG", "RIFF1234WAVE", "\u00ff\u00d8", "<html>", "%PDF-1.7"})
    void what_is_no_such_picture_is_none(String file) {
        assertThat(CleanPicture.of(bytes(file))).isEmpty();
    }

    @Test
    void it_tells_its_measures_and_nothing_of_what_is_seen() {
        assertThat(new CleanPicture(CleanPicture.Format.PNG, 3, 4, 1, 1, bytes("secret")))
                .hasToString("CleanPicture[PNG 3×4]");
    }

    private static byte[] written(String format) throws IOException {
        BufferedImage picture = new BufferedImage(61, 40, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = picture.createGraphics();
        Random random = new Random(7);
        for (int i = 0; i < 60; i++) {
            graphics.setColor(new Color(random.nextInt(0x1000000)));
            graphics.fillRect(random.nextInt(61), random.nextInt(40), random.nextInt(20), random.nextInt(20));
        }
        graphics.dispose();
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        ImageIO.write(picture, format, file);
        return file.toByteArray();
    }

    private static int[] points(byte[] file) throws IOException {
        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(file));
        return picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
    }

    /** Two entries, of which the second is the orientation, and a name behind them. */
    private static String exif(int turn) {
        return "Exif\0\0II*\0\10\0\0\0\2\0\u000f\1\2\0\5\0\0\0\46\0\0\0\u0012\1\3\0\1\0\0\0" + (char) turn
                + "\0\0\0\0\0\0\0Canon" + SECRET;
    }

    private static byte[] segment(int marker, String content) {
        int length = content.length() + 2;
        return bytes("\u00ff" + (char) marker + (char) (length >> 8) + (char) (length & 0xff) + content);
    }

    private static byte[] chunk(String name, String content) {
        byte[] named = bytes(name + content);
        CRC32 sum = new CRC32();
        sum.update(named);
        return ByteBuffer.allocate(named.length + 8)
                .putInt(content.length())
                .put(named)
                .putInt((int) sum.getValue())
                .array();
    }

    private static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(ISO_8859_1);
    }

    private static String text(byte[] bytes) {
        return new String(bytes, ISO_8859_1);
    }
}
