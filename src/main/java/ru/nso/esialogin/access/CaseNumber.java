package ru.nso.esialogin.access;

import java.util.regex.Pattern;

/** The number of a ticket or a call as it may stand in the access log. */
public final class CaseNumber {
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._:/#-]{0,63}");

    private CaseNumber() {}

    /** Whether the text can be such a number: up to 64 signs, and neither a SNILS nor a phone, nor one beside letters. */
    public static boolean isUsable(String text) {
        return FORM.matcher(text).matches() && !PersonalNumber.in(text);
    }
}
