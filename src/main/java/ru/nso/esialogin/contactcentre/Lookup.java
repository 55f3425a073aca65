package ru.nso.esialogin.contactcentre;

import java.time.Instant;
import java.util.List;
import ru.nso.esialogin.access.Purpose;
import ru.nso.esialogin.contactcentre.compare.LookupKey;

/**
 * A look-up as it is kept: what it led to, never what was asked.
 *
 * @param id identifier
 * @param at when
 * @param by login name of the operator
 * @param purpose what for
 * @param callId the call
 * @param keyKind which kind of key
 * @param cardIds pupil cards it led to
 * @param staffCardIds staff cards it led to
 * @param keyPersonIds persons on them on whom the key stands
 */
public record Lookup(
        String id,
        Instant at,
        String by,
        Purpose purpose,
        String callId,
        LookupKey.Kind keyKind,
        List<String> cardIds,
        List<String> staffCardIds,
        List<String> keyPersonIds) {

    /** Copies the lists. */
    public Lookup {
        cardIds = List.copyOf(cardIds);
        staffCardIds = List.copyOf(staffCardIds);
        keyPersonIds = List.copyOf(keyPersonIds);
    }

    /** The id and nothing else: the operator is a person too. */
    @Override
    public String toString() {
        return "Lookup[" + id + ']';
    }
}
