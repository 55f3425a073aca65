package ru.nso.esialogin.platform.picture;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * A picture drawn anew, point by point, and written as a JPEG: whatever else was in the file is not in it, whatever the file
 * pretended to be.
 */
public final class RedrawnPicture {
    /** Twice what it is drawn as: letters stay readable when it is made smaller. */
    private static final int THINNED = 2;

    private static final float QUALITY = 0.7f;

    private RedrawnPicture() {}

    /**
     * The picture, upright. Its measures have to be bounded by whoever calls.
     *
     * @param format how it is written, such as {@code png}
     * @param turn how the camera was held, from 1 (upright) to 8
     * @param longSide what is longer becomes this long; nothing is enlarged
     * @throws IOException if it cannot be decoded
     */
    public static byte[] jpeg(byte[] content, String format, int turn, int longSide) throws IOException {
        BufferedImage drawn = DecodedPicture.of(content, format, turn, THINNED * longSide)
                .drawn(BufferedImage.TYPE_INT_RGB, longSide, 1);
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (MemoryCacheImageOutputStream stream = new MemoryCacheImageOutputStream(file)) {
            ImageWriteParam packed = writer.getDefaultWriteParam();
            packed.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            packed.setCompressionQuality(QUALITY);
            writer.setOutput(stream);
            writer.write(null, new IIOImage(drawn, null, null), packed);
        } finally {
            writer.dispose();
        }
        return file.toByteArray();
    }
}
