package ru.nso.esialogin.platform.picture;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * The points of a picture.
 *
 * @param points as they are written
 * @param turn how the camera was held, from 1 (upright) to 8
 */
record DecodedPicture(BufferedImage points, int turn) {

    /**
     * Decodes a picture. Its measures have to be bounded by whoever calls.
     *
     * @param longest what is longer is thinned out while it is decoded
     * @throws IOException if it cannot be decoded
     */
    static DecodedPicture of(byte[] content, String format, int turn, int longest) throws IOException {
        try {
            return new DecodedPicture(decoded(content, format, longest), turn);
        } catch (RuntimeException broken) {
            // Decoders throw what they please.
            throw new IOException("a picture cannot be decoded", broken);
        }
    }

    private static BufferedImage decoded(byte[] content, String format, int longest) throws IOException {
        ImageReader reader = ImageIO.getImageReadersByFormatName(format).next();
        try (MemoryCacheImageInputStream stream = new MemoryCacheImageInputStream(new ByteArrayInputStream(content))) {
            reader.setInput(stream, true, true);
            int longer = Math.max(reader.getWidth(0), reader.getHeight(0));
            int every = (longer + longest - 1) / longest;
            ImageReadParam thinned = reader.getDefaultReadParam();
            thinned.setSourceSubsampling(every, every, 0, 0);
            return reader.read(0, thinned);
        } finally {
            reader.dispose();
        }
    }

    /**
     * Drawn upright upon white.
     *
     * @param kind one of the types of {@link BufferedImage}
     * @param longSide how long it becomes
     * @param mostEnlarged no point becomes larger than this
     */
    BufferedImage drawn(int kind, double longSide, double mostEnlarged) {
        double factor = Math.min(mostEnlarged, longSide / Math.max(points.getWidth(), points.getHeight()));
        int width = Math.max(1, (int) (points.getWidth() * factor));
        int height = Math.max(1, (int) (points.getHeight() * factor));
        boolean lies = turn > 4;
        BufferedImage drawn = new BufferedImage(lies ? height : width, lies ? width : height, kind);
        Graphics2D graphics = drawn.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, drawn.getWidth(), drawn.getHeight());
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        AffineTransform place = upright(turn, width, height);
        place.scale(factor, factor);
        graphics.drawImage(points, place, null);
        graphics.dispose();
        return drawn;
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
}
