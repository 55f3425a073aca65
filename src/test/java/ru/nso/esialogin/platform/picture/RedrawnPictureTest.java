package ru.nso.esialogin.platform.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class RedrawnPictureTest {
    @Test
    void a_large_picture_becomes_as_long_as_wanted_and_a_small_one_stays() throws IOException {
        BufferedImage large = read(RedrawnPicture.jpeg(half(3_000, 1_000), "png", 1, 600));
        assertThat(large.getWidth()).isEqualTo(600);
        assertThat(large.getHeight()).isEqualTo(200);

        BufferedImage small = read(RedrawnPicture.jpeg(half(90, 30), "png", 1, 600));
        assertThat(small.getWidth()).isEqualTo(90);
        assertThat(small.getHeight()).isEqualTo(30);
    }

    @Test
    void it_is_upright_in_its_colours_and_what_shines_through_is_white() throws IOException {
        BufferedImage turned = read(RedrawnPicture.jpeg(half(200, 100), "png", 6, 600));

        assertThat(turned.getWidth()).isEqualTo(100);
        assertThat(turned.getHeight()).isEqualTo(200);
        Color coloured = new Color(turned.getRGB(50, 40));
        Color clear = new Color(turned.getRGB(50, 160));
        assertThat(coloured.getRed()).isGreaterThan(200);
        assertThat(coloured.getGreen()).isLessThan(60);
        assertThat(clear.getGreen()).isGreaterThan(240);
    }

    @Test
    void what_cannot_be_decoded_is_not_drawn() {
        byte[] cut = "\u0089PNG\r\n\u001a\n".getBytes(StandardCharsets.ISO_8859_1);

        assertThatIOException().isThrownBy(() -> RedrawnPicture.jpeg(cut, "png", 1, 600));
    }

    /** Red on the left, clear on the right. */
    private static byte[] half(int width, int height) throws IOException {
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = picture.createGraphics();
        graphics.setColor(Color.RED);
        graphics.fillRect(0, 0, width / 2, height);
        graphics.dispose();
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", file);
        return file.toByteArray();
    }

    private static BufferedImage read(byte[] jpeg) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(jpeg));
    }
}
