package ru.nso.esialogin.ticket.picture;

/**
 * What of the pictures of a ticket is read.
 *
 * @param most most pictures, 0 for none
 * @param mostPixels most pixels of one, as its head says; of one that is written in several scans a quarter
 * @param leastWidth what is narrower is no screen
 * @param leastHeight what is lower is no screen
 */
public record PictureLimits(int most, long mostPixels, int leastWidth, int leastHeight) {
    /** Scans of a usual file; more of them are there to keep a decoder busy. */
    private static final int MOST_SCANS = 40;

    private static final int SEVERAL_SCANS = 4;

    /**
     * Checks the limits.
     *
     * @throws IllegalArgumentException if one is negative, or no picture could be within them
     */
    public PictureLimits {
        if (most < 0 || leastWidth < 1 || leastHeight < 1 || mostPixels < (long) leastWidth * leastHeight) {
            throw new IllegalArgumentException(
                    "esialogin.pictures: most is at least 0, most-pixels more than the least picture has");
        }
    }

    boolean isTooSmall(CleanPicture picture) {
        return picture.width() < leastWidth || picture.height() < leastHeight;
    }

    /** Whether decoding it would cost more than it may. A decoder keeps the whole of a picture with several scans. */
    boolean isTooLarge(CleanPicture picture) {
        long bound = picture.scans() > 1 ? mostPixels / SEVERAL_SCANS : mostPixels;
        return picture.pixels() > bound || picture.scans() > MOST_SCANS;
    }
}
