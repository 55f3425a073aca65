package ru.nso.esialogin.diagnosis;

import java.util.List;
import java.util.Optional;
import ru.nso.esialogin.access.Scope;

/**
 * A diagnosis made against the registry, as it is kept.
 *
 * @param id identifier
 * @param by login name of whoever asked
 * @param scope whose cards were looked at; nobody with another scope gets the diagnosis to see
 * @param origin state of rules, pages and policies it was made from
 * @param hash SHA-256 over the canonical form of the answer, in which the id is {@code null}
 * @param factsHash SHA-256 over the canonical form of the facts; empty in rows kept before it was written down. Facts
 *     of few unknown values can be guessed from it, so it is no less secret than they are
 * @param cardIds cards it speaks of
 * @param personIds persons on them
 * @param facts what was asked, with the cards as they were, to be encrypted as a whole
 * @param answer what was answered, to be encrypted as a whole
 */
public record StoredDiagnosis(
        String id,
        String by,
        Scope scope,
        Origin origin,
        String hash,
        Optional<String> factsHash,
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
