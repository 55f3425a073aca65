package ru.nso.esialogin.console.family.picture;

import ru.nso.esialogin.diagnosis.nearmiss.KeyOnCard;
import ru.nso.esialogin.diagnosis.nearmiss.KeyOnCard.Meeting;
import ru.nso.esialogin.esia.KeyKind;

/** How keys meet: as a sign, in words, and as a class of the style sheet. */
final class MeetingWords {
    private MeetingWords() {}

    static String kind(KeyKind kind) {
        return switch (kind) {
            case SNILS -> "СНИЛС";
            case PHONE -> "телефон";
            case EMAIL -> "почта";
        };
    }

    static String sign(Meeting meeting) {
        return switch (meeting) {
            case SAME -> "=";
            case SAME_IN_ONE_FORM -> "≈";
            case ONE_DIGIT -> "1";
            case TRANSPOSED -> "⇄";
            case ONE_SLIP -> "~";
            case MISSED -> "·";
            case NOT_SEARCHED -> "∅";
        };
    }

    static String words(KeyOnCard key) {
        String words =
                switch (key.meeting()) {
                    case SAME -> "совпадает с тем, что передали Госуслуги";
                    case SAME_IN_ONE_FORM -> "одинаковы после приведения к одному виду";
                    case ONE_DIGIT -> "отличаются одной цифрой";
                    case TRANSPOSED -> "переставлены две соседние цифры";
                    case ONE_SLIP -> "отличаются одной опиской";
                    case MISSED -> "такого Госуслуги не передали";
                    case NOT_SEARCHED -> "по этой записи журнал искать не может";
                };
        return words + key.position().map(place -> ", цифра № " + place).orElse("");
    }

    static String style(Meeting meeting) {
        return meeting.found() ? "family-line--same" : "family-line--near";
    }
}
