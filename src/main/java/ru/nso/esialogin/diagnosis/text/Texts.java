package ru.nso.esialogin.diagnosis.text;

import java.util.List;
import ru.nso.esialogin.rules.CauseCode;

/**
 * Texts ready to send.
 *
 * @param family to the person, or to the parent of a pupil under age
 * @param school to the school, without values of keys
 * @param operator for the operator's eyes, masked
 * @param withheld causes of which the family text leaves something out, because it would have named somebody else
 */
public record Texts(String family, String school, String operator, List<CauseCode> withheld) {

    /** Copies the list. */
    public Texts {
        withheld = List.copyOf(withheld);
    }

    /** Texts name people, and end up in logs. */
    @Override
    public String toString() {
        return "Texts";
    }
}
