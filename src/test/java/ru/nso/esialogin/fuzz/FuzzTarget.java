package ru.nso.esialogin.fuzz;

import java.nio.charset.StandardCharsets;

/** What Jazzer calls, by names that it prescribes. */
public final class FuzzTarget {
    private static ParserLaw law = ParserLaw.SNILS;

    private FuzzTarget() {}

    /** Says which law is tried in this Java machine. */
    public static void fuzzerInitialize(String[] arguments) {
        law = ParserLaw.valueOf(arguments[0]);
    }

    /** Tries the law with a text. */
    public static void fuzzerTestOneInput(byte[] bytes) {
        law.hold(new String(bytes, StandardCharsets.UTF_8));
    }
}
