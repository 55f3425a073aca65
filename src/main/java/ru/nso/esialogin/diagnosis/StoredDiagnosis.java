package ru.nso.esialogin.diagnosis;

import java.util.List;
import ru.nso.esialogin.access.Scope;

/**
 * A diagnosis made against the registry, as it is kept.
 *
 * @param id identifier
 * @param by login name of whoever asked
 * @param scope whose cards were looked at; nobody with another scope gets the diagnosis to see
 * @param catalogueVersion state of rules, pages and policies it was made from
 * @param hash SHA-256 of the answer without id
 * @param cardIds cards it speaks of
 * @param personIds persons on them
 * @param facts what was asked, with the cards as they were, to be encrypted as a whole
 * @param answer what was answered, to be encrypted as a whole
 */
public record StoredDiagnosis(
        String id,
        String by,
        Scope scope,
        String catalogueVersion,
        String hash,
        List<String> cardIds,
        List<String> personIds,
        String facts,
        String answer) {

    /** Copies the lists. */
    public StoredDiagnosis {
        cardIds = List.copyOf(cardIds);
        personIds = List.copyOf(personIds);
    }

    /** The id and nothing else: facts and answer hold personal data. */
    @Override
    public String toString() {
        return "StoredDiagnosis[" + id + ']';
    }
}
