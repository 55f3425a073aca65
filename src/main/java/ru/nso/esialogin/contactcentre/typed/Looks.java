package ru.nso.esialogin.contactcentre.typed;

import java.util.regex.Pattern;

/** What the parts of typed text look like. */
final class Looks {
    static final Pattern SNILS_WORD = Pattern.compile("(?iu)(?:снилс|snils)\\P{L}");

    /** A plus or the word before digits. */
    static final Pattern PHONE_WORD = Pattern.compile("(?iu)(?:тел(?:ефон)?[.:\\s]*[+(\\d]|\\+\\s*\\d)");

    static final Pattern WORD = Pattern.compile("\\p{L}{2,}");

    /** As on the paper: three, three, three, two. */
    static final Pattern SNILS_GROUPS =
            Pattern.compile("\\d{3}[^\\p{L}\\d]+\\d{3}[^\\p{L}\\d]+\\d{3}[^\\p{L}\\d]+\\d{2}");

    /** As phones are written: prefix, code, three, two, two, the last ones perhaps together. */
    static final Pattern PHONE_GROUPS = Pattern.compile("[78]?[\\s(-]+\\d{3}[\\s)-]+\\d{3}[\\s-]*\\d{2}[\\s-]*\\d{2}");

    /** A day in the ways that people write it; the words «года рождения» behind it belong to it. */
    static final Pattern DAY = Pattern.compile("(?iu)(?<!\\d)(\\d{4}[-./]\\d{1,2}[-./]\\d{1,2}"
            + "|\\d{1,2}\\s*[-./ ]\\s*\\d{1,2}\\s*[-./ ]\\s*\\d{4}"
            + "|\\d{1,2}\\s+\\p{L}{3,}\\s+\\d{4})(?!\\d)"
            + "(?:\\s*(?:г\\.\\s*р\\.?|года?(?:\\s+рождения)?|г\\.?)(?!\\p{L}))?");

    private Looks() {}
}
