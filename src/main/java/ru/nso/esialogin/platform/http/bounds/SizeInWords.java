package ru.nso.esialogin.platform.http.bounds;

/** Sizes as people are told them. */
final class SizeInWords {
    private static final long KILOBYTE = 1024;
    private static final long MEGABYTE = KILOBYTE * KILOBYTE;

    private SizeInWords() {}

    /** In the largest unit that gives a whole number or, of megabytes, at least one. */
    static String of(long bytes) {
        if (bytes >= MEGABYTE) {
            return bytes / MEGABYTE + " МБ";
        }
        return bytes >= KILOBYTE && bytes % KILOBYTE == 0 ? bytes / KILOBYTE + " КБ" : bytes + " Б";
    }
}
