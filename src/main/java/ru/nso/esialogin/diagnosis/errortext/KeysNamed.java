package ru.nso.esialogin.diagnosis.errortext;

import ru.nso.esialogin.esia.KeysSent;
import ru.nso.esialogin.esia.Sent;

/**
 * Which kinds of key a text names as sent; never which values.
 *
 * @param snils SNILS
 * @param phones phones
 * @param emails e-mails
 */
public record KeysNamed(State snils, State phones, State emails) {

    /** What the text tells of one kind. */
    public enum State {
        SENT,
        NOT_SENT,
        /** The text does not tell: it is another text, or cut off. */
        UNKNOWN;

        static State of(Sent<?> sent) {
            if (sent.isNone()) {
                return NOT_SENT;
            }
            return sent.state() == Sent.State.UNKNOWN ? UNKNOWN : SENT;
        }
    }

    static KeysNamed of(KeysSent keys) {
        return new KeysNamed(State.of(keys.snils()), State.of(keys.phones()), State.of(keys.emails()));
    }
}
