package ru.nso.esialogin.platform.picture;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

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
        DecodedPicture decoded = DecodedPicture.of(content, format, turn, LONGEST_DECODED);
        GreyPicture grey = new GreyPicture(decoded.drawn(BufferedImage.TYPE_BYTE_GRAY, LONG_SIDE, MOST_ENLARGED));
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
