package ru.nso.esialogin.diagnosis.whatif;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import ru.nso.esialogin.repair.blast.Affected;
import ru.nso.esialogin.repair.blast.edit.ImpossibleEdit;

/** What comes of a list of edits that nobody makes. */
public sealed interface WhatIfAnswer {

    /** A card or school that an edit names is not there, or not the caller's: both look the same. */
    record NotThere() implements WhatIfAnswer {}

    /** The cards do not allow an edit. */
    record Refused(ImpossibleEdit why) implements WhatIfAnswer {}

    /**
     * The logins that would change.
     *
     * @param idle numbers, from zero, of the edits that change none of the cards that were looked at
     * @param affected those on cards within the caller's scope, with their records there
     * @param outside how many others there are, none of whose records the caller may see
     * @param dangerous whether anybody, within the scope or not, would be let into another's data
     * @param complete false when there was more than the configured number of cards, or time ran out
     * @param dataAsOf how old the oldest card is; empty when no card tells
     */
    record Simulated(
            Set<Integer> idle,
            List<Affected> affected,
            int outside,
            boolean dangerous,
            boolean complete,
            Optional<OffsetDateTime> dataAsOf)
            implements WhatIfAnswer {
        /** Copies what it is given. */
        public Simulated {
            idle = Set.copyOf(idle);
            affected = List.copyOf(affected);
        }
    }
}
