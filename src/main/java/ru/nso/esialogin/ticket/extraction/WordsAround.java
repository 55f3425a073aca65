package ru.nso.esialogin.ticket.extraction;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the words around a number say that it is. */
enum WordsAround {
    /** The word СНИЛС stands beside it. */
    SNILS,
    /** A word of telephones. */
    PHONE,
    /** An order, an account, a document, a device. */
    OTHER,
    /** No word tells. */
    NOTHING;

    private static final int BEFORE = 60;
    private static final int BEHIND = 30;
    private static final int MOST_WORDS_TO_SNILS = 4;

    private static final Pattern CUE = Pattern.compile("(?iuU)(?<snils>\\b(?:с\\s?н\\s?и\\s?л\\s?с|snils)\\p{L}*)"
            + "|(?<phone>\\b(?:тел(?:\\.|\\b|еф)|моб|сот(?:\\b|ов)|номер|звон|перезв|позвон|набер|вацап|ватсап|whats"
            + "|вайбер|viber|телеграм|telegram|смс|sms|симк|связ|контакт|отправля|phone)\\p{L}*)"
            + "|(?<other>\\b(?:заказ|договор|сч[её]т|лицев|imei|имей|карт(?:а|ы|е|у|ой)\\b|мир\\b|виза\\b|инн\\b|огрн"
            + "|кпп\\b|бик\\b|паспорт|сери[яи]|свидетельств|полис|омс\\b|трек|накладн|артикул|обращени|заявк|заявлени"
            + "|тикет|инцидент|ид\\b|id\\b|верси|билет|чек\\b|чека\\b|квитанц|уин\\b|штрих|табельн|приказ|реквизит"
            + "|посылк|отправлени|абонент|модель|серийн|s/n|вайлдбер|озон|wildberr|ozon|бюджет|кбк|октмо)\\p{L}*)");
    private static final Pattern BORDER = Pattern.compile("[,;.!?\\n()]");
    private static final Pattern SENTENCE = Pattern.compile("[!?\\n]|\\.\\s+(?=\\p{Lu})");
    private static final Pattern SNILS_BEHIND =
            Pattern.compile("(?iuU)^[\\h,(–—-]{0,4}(?:это\\h+)?(?:мой\\h+|его\\h+|ее\\h+|её\\h+|сына\\h+|дочери\\h+)?"
                    + "(?:снилс|не\\h+телефон)");
    private static final Pattern OTHER_BEHIND = Pattern.compile(
            "(?iuU)^[\\h,(–—-]{0,4}(?:это\\h+)?(?:номер\\h+)?(?:заказ|договор|сч[её]т|лицев|imei|карт[аы]\\b|паспорт)");
    private static final Pattern WORD = Pattern.compile("\\p{L}+");

    /** What stands before and behind the number tells. */
    static WordsAround of(String text, int start, int end) {
        String behind = text.substring(end, Math.min(text.length(), end + BEHIND));
        if (SNILS_BEHIND.matcher(behind).find()) {
            return SNILS;
        }
        if (OTHER_BEHIND.matcher(behind).find()) {
            return OTHER;
        }
        String before = text.substring(Math.max(0, start - BEFORE), start);
        WordsAround nearest = NOTHING;
        Matcher cue = CUE.matcher(before);
        while (cue.find()) {
            String between = before.substring(cue.end());
            if (cue.group("snils") != null) {
                nearest = isBeside(between) ? SNILS : NOTHING;
            } else if (cue.group("phone") != null) {
                nearest = SENTENCE.matcher(between).find() ? NOTHING : PHONE;
            } else {
                nearest = BORDER.matcher(between).find() ? NOTHING : OTHER;
            }
        }
        return nearest;
    }

    private static boolean isBeside(String between) {
        return !SENTENCE.matcher(between).find()
                && WORD.matcher(between).results().count() <= MOST_WORDS_TO_SNILS;
    }
}
