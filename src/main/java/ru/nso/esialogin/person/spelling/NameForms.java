package ru.nso.esialogin.person.spelling;

import java.text.Normalizer;
import java.util.Locale;

/**
 * The forms by which names are compared: lower case, ё as е, dashes and any spaces as one space, apostrophes and dots
 * dropped, Latin look-alikes as Cyrillic; first names and patronymics with the variants of spelling brought together.
 */
public final class NameForms {

    private NameForms() {}

    public static String ofSurname(String written) {
        return bare(written);
    }

    public static String ofFirstName(String written) {
        return firstNameOf(bare(written));
    }

    /** The form of a first name from that of a surname written the same. */
    public static String firstNameOf(String surnameForm) {
        return NameVariants.firstNames().canonical(surnameForm);
    }

    public static String ofPatronymic(String written) {
        return NameVariants.patronymics().canonical(bare(written));
    }

    private static String bare(String written) {
        return isPlain(written) ? inLowerCase(written) : bareOfSigns(written);
    }

    /** Whether there are Russian letters and nothing else, as in nearly every name. */
    private static boolean isPlain(String written) {
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            if ((c < 'А' || c > 'я') && c != 'Ё' && c != 'ё') {
                return false;
            }
        }
        return true;
    }

    private static String inLowerCase(String plain) {
        char[] form = plain.toCharArray();
        for (int i = 0; i < form.length; i++) {
            char c = form[i];
            if (c == 'Ё' || c == 'ё') {
                form[i] = 'е';
            } else if (c < 'а') {
                form[i] = (char) (c + ('а' - 'А'));
            }
        }
        return String.valueOf(form);
    }

    private static String bareOfSigns(String written) {
        String text = cyrillic(Normalizer.normalize(written, Normalizer.Form.NFC));
        StringBuilder form = new StringBuilder(text.length());
        boolean gap = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.getType(c) == Character.FORMAT) {
                continue; // soft hyphens and joiners come with text copied from pages and are not seen
            }
            if (Signs.isSpace(c) || Signs.isDash(c) || c == '_' || c == '.' || c == ',') {
                gap = true;
            } else if (!isApostrophe(c)) {
                if (gap && !form.isEmpty()) {
                    form.append(' ');
                }
                gap = false;
                form.append(c);
            }
        }
        return form.toString().toLowerCase(Locale.ROOT).replace('ё', 'е');
    }

    /**
     * Latin letters are slips of the keyboard where Cyrillic ones stand beside them, or where every letter has a twin
     * («HATA»); «Anna» is meant to be Latin and stays.
     */
    private static String cyrillic(String written) {
        if (!LookAlikes.hasLatin(written)) {
            return written;
        }
        String changed = LookAlikes.toCyrillic(written);
        return LookAlikes.hasCyrillic(written) || !LookAlikes.hasLatin(changed) ? changed : written;
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '’' || c == 'ʼ' || c == '`' || c == '‘' || c == '"' || c == '«' || c == '»';
    }
}
