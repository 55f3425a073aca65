package ru.nso.esialogin.ticket.picture;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Random;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/** Draws screens with a message, and what a phone makes of a screen that it photographs: askew, noisy, unevenly lit. */
public final class ScreenPhoto {
    private static final int NIGHT = 0x202020;

    private ScreenPhoto() {}

    /** A screen. */
    public static BufferedImage screen(
            int width, int height, int letters, Color ground, Color ink, List<String> lines) {
        BufferedImage screen = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = screen.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setColor(ground);
        graphics.fillRect(0, 0, width, height);
        graphics.setColor(new Color(30, 90, 170));
        graphics.fillRect(0, 0, width, letters * 3);
        graphics.setColor(Color.WHITE);
        graphics.setFont(new Font(Font.SANS_SERIF, Font.BOLD, letters + 4));
        graphics.drawString("Электронная школа  |  Новосибирская область", letters, letters * 2);
        graphics.setColor(ink);
        graphics.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, letters));
        int y = height / 3;
        for (String line : lines) {
            graphics.drawString(line, width / 12, y);
            y += letters * 8 / 5;
        }
        graphics.drawString("Войти через Госуслуги", width / 12, y + letters * 3);
        graphics.dispose();
        return screen;
    }

    /** What a phone sees of it. */
    public static BufferedImage photo(BufferedImage screen, int width, int height, double angle) {
        Random random = new Random(1);
        BufferedImage photo = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        double scale = 0.9 * width / screen.getWidth();
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                double right = x - width / 2.0;
                double down = y - height / 2.0;
                double perspective = 1 + 0.06 * right / width;
                double column = (Math.cos(angle) * right + Math.sin(angle) * down) / scale * perspective
                        + screen.getWidth() / 2.0;
                double row = (Math.cos(angle) * down - Math.sin(angle) * right) / scale * perspective
                        + screen.getHeight() / 2.0;
                double light = 0.65 + 0.3 * x / width - 0.15 * y / height;
                photo.setRGB(x, y, point(screen, column, row, light, random.nextGaussian() * 9));
            }
        }
        return photo;
    }

    /** As a file. */
    public static byte[] jpeg(BufferedImage picture, float quality) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ImageWriteParam param = writer.getDefaultWriteParam();
        param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        param.setCompressionQuality(quality);
        try (ImageOutputStream stream = ImageIO.createImageOutputStream(file)) {
            writer.setOutput(stream);
            writer.write(null, new IIOImage(picture, null, null), param);
        } finally {
            writer.dispose();
        }
        return file.toByteArray();
    }

    /** As a file. */
    public static byte[] png(BufferedImage picture) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", file);
        return file.toByteArray();
    }

    /** Between four points of the screen, with the lattice that its points make. */
    private static int point(BufferedImage screen, double column, double row, double light, double noise) {
        int x = (int) Math.floor(column);
        int y = (int) Math.floor(row);
        if (x < 0 || y < 0 || x >= screen.getWidth() - 1 || y >= screen.getHeight() - 1) {
            return NIGHT;
        }
        double right = column - x;
        double down = row - y;
        double lattice = Math.abs(right - 0.5) < 0.18 ? 1 : 1 - 0.12 * (1 - 0.5 * Math.cos(2 * Math.PI * column / 7.3));
        int point = 0;
        for (int colour = 16; colour >= 0; colour -= 8) {
            double shade = shade(screen, x, y, colour) * (1 - right) * (1 - down)
                    + shade(screen, x + 1, y, colour) * right * (1 - down)
                    + shade(screen, x, y + 1, colour) * (1 - right) * down
                    + shade(screen, x + 1, y + 1, colour) * right * down;
            point |= (int) Math.max(0, Math.min(255, shade * lattice * light + 18 + noise)) << colour;
        }
        return point;
    }

    private static int shade(BufferedImage screen, int x, int y, int colour) {
        return screen.getRGB(x, y) >> colour & 0xff;
    }
}
