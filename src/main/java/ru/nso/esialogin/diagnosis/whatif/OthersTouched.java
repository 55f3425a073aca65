package ru.nso.esialogin.diagnosis.whatif;

import java.util.List;
import ru.nso.esialogin.repair.blast.Affected;

/**
 * Whom else a plan touches.
 *
 * @param affected others whose login it changes, on cards within the caller's scope, the worst first
 * @param outside how many more there are outside of the scope
 * @param dangerous whether anybody would be let into another's data; such a plan never comes first
 * @param complete false when there were more cards than the configured number, or time ran out
 */
public record OthersTouched(List<Affected> affected, int outside, boolean dangerous, boolean complete) {
    /** Nobody. */
    public static final OthersTouched NOBODY = new OthersTouched(List.of(), 0, false, true);

    /** Copies the list. */
    public OthersTouched {
        affected = List.copyOf(affected);
    }

    /** The same where not everybody was looked at. */
    public OthersTouched incomplete() {
        return new OthersTouched(affected, outside, dangerous, false);
    }
}
