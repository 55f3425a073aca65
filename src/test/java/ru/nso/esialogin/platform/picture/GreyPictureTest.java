package ru.nso.esialogin.platform.picture;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GreyPictureTest {
    /** A bright picture with a dark quarter; where that lies tells how the picture is turned. */
    @ParameterizedTest
    @CsvSource({
        "1, 600, 300, 100, 50",
        "2, 600, 300, 500, 50",
        "3, 600, 300, 500, 250",
        "4, 600, 300, 100, 250",
        "5, 300, 600, 50, 100",
        "6, 300, 600, 250, 100",
        "7, 300, 600, 250, 500",
        "8, 300, 600, 50, 500"
    })
    void it_is_three_times_as_large_and_upright(int turn, int width, int height, int x, int y) throws IOException {
        byte[] pgm = GreyPicture.of(quarter(200, 100, Color.WHITE, Color.BLACK), "png", turn)
                .pgm();

        String head = "P5\n" + width + ' ' + height + "\n255\n";
        assertThat(new String(Arrays.copyOf(pgm, head.length()), US_ASCII)).isEqualTo(head);
        assertThat(pgm).hasSize(head.length() + width * height);
        assertThat(pgm[head.length() + y * width + x]).as("dark there").isZero();
        assertThat(dark(pgm, head.length())).isBetween(0.24, 0.26);
    }

    @Test
    void a_large_picture_becomes_no_larger() throws IOException {
        byte[] pgm = GreyPicture.of(quarter(6_000, 200, Color.WHITE, Color.BLACK), "png", 1)
                .pgm();

        assertThat(new String(pgm, 0, 12, US_ASCII)).startsWith("P5\n3000 100\n");
    }

    @Test
    void night_colours_become_day_colours() throws IOException {
        byte[] pgm = GreyPicture.of(quarter(200, 100, Color.BLACK, Color.WHITE), "png", 1)
                .pgm();

        assertThat(dark(pgm, "P5\n600 300\n255\n".length())).isBetween(0.24, 0.26);
    }

    @Test
    void what_shows_through_is_white() throws IOException {
        BufferedImage glass = new BufferedImage(200, 100, BufferedImage.TYPE_INT_ARGB);
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        ImageIO.write(glass, "png", file);

        byte[] pgm = GreyPicture.of(file.toByteArray(), "png", 1).pgm();

        assertThat(dark(pgm, "P5\n600 300\n255\n".length())).isZero();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 8, 20, 40, 60})
    void what_is_broken_is_said_to_be(int length) throws IOException {
        byte[] begun = Arrays.copyOf(quarter(200, 100, Color.WHITE, Color.BLACK), length);

        assertThatIOException().isThrownBy(() -> GreyPicture.of(begun, "png", 1));
        assertThatIOException().isThrownBy(() -> GreyPicture.of(begun, "jpeg", 1));
    }

    private static byte[] quarter(int width, int height, Color ground, Color corner) throws IOException {
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = picture.createGraphics();
        graphics.setColor(ground);
        graphics.fillRect(0, 0, width, height);
        graphics.setColor(corner);
        graphics.fillRect(0, 0, width / 2, height / 2);
        graphics.dispose();
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", file);
        return file.toByteArray();
    }

    private static double dark(byte[] pgm, int from) {
        int dark = 0;
        for (int i = from; i < pgm.length; i++) {
            dark += (pgm[i] & 0xff) < 100 ? 1 : 0;
        }
        return (double) dark / (pgm.length - from);
    }
}
