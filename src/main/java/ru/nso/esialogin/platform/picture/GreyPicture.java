package ru.nso.esialogin.platform.picture;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** A picture in shades of grey, upright, dark on light, and as large as readers of letters like it. */
public final class GreyPicture {
    /** Letters of a usual screen become as high as readers were taught. */
    private static final double LONG_SIDE = 3_000;

    private static final double MOST_ENLARGED = 3;

    /** What is longer is thinned out while it is decoded. */
    private static final int LONGEST_DECODED = 4_500;

    private static final int DARK = 110;
    private static final int WHITE = 255;

    private final int width;
    private final int height;
    private final byte[] shades;

    private GreyPicture(BufferedImage grey) {
        this.width = grey.getWidth();
        this.height = grey.getHeight();
        this.shades = ((DataBufferByte) grey.getRaster().getDataBuffer()).getData();
    }

    /**
     * Decodes a picture. Its measures have to be bounded by whoever calls.
     *
     * @param format how it is written, such as {@code png}
     * @param turn how the camera was held, from 1 (upright) to 8
     * @throws IOException if it cannot be decoded
     */
    public static GreyPicture of(byte[] content, String format, int turn) throws IOException {
        BufferedImage decoded;
        try {
            decoded = decoded(content, format);
        } catch (RuntimeException broken) {
            // Decoders throw what they please.
            throw new IOException("a picture cannot be decoded", broken);
        }
        GreyPicture grey = new GreyPicture(drawn(decoded, turn));
        grey.turnDarkOnLight();
        return grey;
    }

    /** As a file that needs no packing (PGM, Netpbm). */
    public byte[] pgm() {
        byte[] head = ("P5\n" + width + ' ' + height + '\n' + WHITE + '\n').getBytes(StandardCharsets.US_ASCII);
        byte[] file = new byte[head.length + shades.length];
        System.arraycopy(head, 0, file, 0, head.length);
        System.arraycopy(shades, 0, file, head.length, shades.length);
        return file;
    }

    private static BufferedImage decoded(byte[] content, String format) throws IOException {
        ImageReader reader = ImageIO.getImageReadersByFormatName(format).next();
        try (MemoryCacheImageInputStream stream = new MemoryCacheImageInputStream(new ByteArrayInputStream(content))) {
            reader.setInput(stream, true, true);
            int longer = Math.max(reader.getWidth(0), reader.getHeight(0));
            int every = (longer + LONGEST_DECODED - 1) / LONGEST_DECODED;
            ImageReadParam thinned = reader.getDefaultReadParam();
            thinned.setSourceSubsampling(every, every, 0, 0);
            return reader.read(0, thinned);
        } finally {
            reader.dispose();
        }
    }

    private static BufferedImage drawn(BufferedImage decoded, int turn) {
        double factor = Math.min(MOST_ENLARGED, LONG_SIDE / Math.max(decoded.getWidth(), decoded.getHeight()));
        int width = Math.max(1, (int) (decoded.getWidth() * factor));
        int height = Math.max(1, (int) (decoded.getHeight() * factor));
        boolean lies = turn > 4;
        BufferedImage grey =
                new BufferedImage(lies ? height : width, lies ? width : height, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = grey.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, grey.getWidth(), grey.getHeight());
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        AffineTransform place = upright(turn, width, height);
        place.scale(factor, factor);
        graphics.drawImage(decoded, place, null);
        graphics.dispose();
        return grey;
    }

    /** How a picture that lies so is set upright (Exif 2.32, tag 274). */
    private static AffineTransform upright(int turn, double width, double height) {
        return switch (turn) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }

    /** Screens in night colours are read better the other way round. */
    private void turnDarkOnLight() {
        long sum = 0;
        for (byte shade : shades) {
            sum += shade & WHITE;
        }
        if (sum < (long) DARK * shades.length) {
            for (int i = 0; i < shades.length; i++) {
                shades[i] = (byte) (WHITE - (shades[i] & WHITE));
            }
        }
    }
}
