package ru.nso.esialogin.ticket.picture;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * A picture without what cameras, phones and programs write beside it: places, times, owners, devices, thumbnails of what
 * was cut off. What is seen stays, bit for bit.
 *
 * @param format how it is written
 * @param width in pixels, as its head says; 0 where it does not
 * @param height in pixels, as its head says; 0 where it does not
 * @param scans how often a decoder goes over the whole of it
 * @param turn how it is held, from 1 (upright) to 8, as cameras count
 * @param content the bytes; not to be changed
 */
@SuppressWarnings("ArrayRecordComponent") // a picture is compared by nobody
public record CleanPicture(Format format, int width, int height, int scans, int turn, byte[] content) {
    /** How a picture is written. */
    public enum Format {
        PNG,
        JPEG,
        WEBP
    }

    /** The picture in a file; nothing where it is written in another way, or is none. */
    public static Optional<CleanPicture> of(byte[] file) {
        return Stream.of(PngFile.clean(file), JpegFile.clean(file), WebpFile.clean(file))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** How many pixels a decoder has to make. */
    public long pixels() {
        return (long) width * height;
    }

    /** Its measures: what is seen may be personal. */
    @Override
    public String toString() {
        return "CleanPicture[" + format + ' ' + width + '×' + height + ']';
    }
}
