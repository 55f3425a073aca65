package ru.nso.esialogin.ticket.picture;

/** What came of reading a picture. */
public sealed interface Reading {
    /**
     * What is written in it.
     *
     * @param text as a machine sees it, slips included; empty where nothing is written
     */
    record Text(String text) implements Reading {
        /** How long it is: it may be personal. */
        @Override
        public String toString() {
            return "Text of " + text.length() + " signs";
        }
    }

    /**
     * It was not read.
     *
     * @param why what was in the way
     */
    record NotRead(WhyNotRead why) implements Reading {}

    /** What was in the way. */
    enum WhyNotRead {
        /** No program that reads pictures is installed. */
        NO_READER,
        /** It is no PNG and no JPEG. */
        OTHER_FORMAT,
        /** It is a sign or a logo: no text of a screen has room in it. */
        TOO_SMALL,
        /** It has more pixels than may be. */
        TOO_LARGE,
        /** More pictures came along than are read. */
        TOO_MANY,
        /** It cannot be decoded. */
        BROKEN,
        /** Others were being read for too long. */
        BUSY,
        /** Reading took too long. */
        TOO_SLOW,
        /** The program that reads gave up. */
        FAILED
    }
}
