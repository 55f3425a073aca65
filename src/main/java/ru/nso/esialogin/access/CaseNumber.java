package ru.nso.esialogin.access;

import java.util.regex.Pattern;

/** The number of a ticket or a call as it may stand in the access log. */
public final class CaseNumber {
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._:/#-]{0,63}");

    /** Ten digits and no letter: the log must hold no SNILS and no phone, so a case may not look like one. */
    private static final Pattern LOOKS_PERSONAL = Pattern.compile("(?=(?:[^0-9]*[0-9]){10})[^A-Za-z]*");

    private CaseNumber() {}

    /** Whether the text can be such a number: up to 64 signs, and neither a SNILS nor a phone. */
    public static boolean isUsable(String text) {
        return FORM.matcher(text).matches() && !LOOKS_PERSONAL.matcher(text).matches();
    }
}
