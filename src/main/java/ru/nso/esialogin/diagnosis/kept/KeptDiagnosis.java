package ru.nso.esialogin.diagnosis.kept;

import java.util.Optional;
import ru.nso.esialogin.esia.LoginCase;

/**
 * A kept diagnosis, found to be what was kept.
 *
 * @param id identifier
 * @param facts what was asked, with the cards as they were; empty where an earlier release kept them in a form that is
 *     not read any more
 * @param answer what was answered, as JSON of the contract; values masked
 */
public record KeptDiagnosis(String id, Optional<LoginCase> facts, String answer) {

    /** The id and nothing else: facts and answer hold personal data. */
    @Override
    public String toString() {
        return "KeptDiagnosis[" + id + ']';
    }
}
