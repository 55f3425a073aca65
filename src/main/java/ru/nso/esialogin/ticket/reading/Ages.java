package ru.nso.esialogin.ticket.reading;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Marks in a text that speak of an age: below fourteen, fourteen and more. */
final class Ages {
    private static final int LIMIT = 14;
    private static final int OLDEST_PUPIL = 20;
    private static final int YOUNG_CLASS = 7;
    private static final int OLDER_CLASS = 9;
    private static final Pattern BELOW =
            Pattern.compile("(?iuU)\\b(?:младше|до|меньше|нет(?:\\h+ещ[её])?|ещ[её]\\h+нет)\\h+14(?!\\d)(?:-?т[иь])?");
    private static final Pattern YEARS =
            Pattern.compile("(?iuU)(?<!\\d)(\\d{1,2})\\h*-?\\h*(?:лет|год|ти\\h*летн)\\p{L}*"
                    + "|исполнилось\\h+(\\d{2})(?!\\d)|(?<!\\d)(\\d{2})\\h+исполнилось|ему\\h+(\\d{1,2})(?![\\d.:/-])"
                    + "|ей\\h+(\\d{1,2})(?![\\d.:/-])|мне\\h+(\\d{1,2})(?![\\d.:/-])"
                    + "|(?:сыну|дочери|дочке|реб[её]нку|внуку|внучке)\\h+(\\d{1,2})(?![\\d.:/-])"
                    + "(?!\\h+(?:янв|фев|мар|апр|ма[йя]|июн|июл|авг|сен|окт|ноя|дек))");
    private static final Pattern CLASS =
            Pattern.compile("(?iuU)(?<![\\d.])(1[01]|[1-9])\\h*[-«\"]?\\h*(?:[а-дж])?[»\"]?\\h*(?:-?\\p{L}{0,2}\\h)?"
                    + "(?:клас+\\p{L}*|кл\\b)");
    private static final Pattern SPOKEN_CLASS =
            Pattern.compile("(?iuU)\\b(?:перв|втор|трет|четв[её]рт|пят|шест|седьм)" + "\\p{L}{0,4}\\h?клас+\\p{L}*");
    private static final Pattern SPOKEN_YEARS =
            Pattern.compile("(?iuU)\\b(?:шесть|семь|восемь|девять|десять|одиннадцать|двенадцать|тринадцать)\\h+лет\\b");
    private static final Pattern SPOKEN_OLDER =
            Pattern.compile("(?iuU)\\b(?:девят|десят|одиннадцат)\\p{L}{0,4}\\h?клас+\\p{L}*"
                    + "|\\b(?:четырнадцат|пятнадцат|шестнадцат|семнадцат|восемнадцат)\\p{L}*");

    static final String YOUNGER = " #младше ";
    static final String OLDER = " #старше ";

    private Ages() {}

    static String marked(String text) {
        String marked = BELOW.matcher(text).replaceAll(YOUNGER);
        marked = YEARS.matcher(marked).replaceAll(found -> Matcher.quoteReplacement(found.group() + ofYears(found)));
        marked = CLASS.matcher(marked).replaceAll(found -> Matcher.quoteReplacement(found.group() + ofClass(found)));
        marked = SPOKEN_YEARS.matcher(marked).replaceAll(found -> found.group() + YOUNGER);
        marked = SPOKEN_CLASS.matcher(marked).replaceAll(found -> found.group() + YOUNGER);
        return SPOKEN_OLDER.matcher(marked).replaceAll(found -> found.group() + OLDER);
    }

    private static String ofYears(MatchResult found) {
        int years = -1;
        for (int i = 1; i <= found.groupCount(); i++) {
            if (found.group(i) != null) {
                years = Integer.parseInt(found.group(i));
            }
        }
        if (years < 6 || years > OLDEST_PUPIL) {
            return "";
        }
        return years < LIMIT ? YOUNGER : OLDER;
    }

    private static String ofClass(MatchResult found) {
        int number = Integer.parseInt(found.group(1));
        if (number <= YOUNG_CLASS) {
            return YOUNGER;
        }
        return number >= OLDER_CLASS ? OLDER : "";
    }
}
