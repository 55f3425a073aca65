package ru.nso.esialogin.ticket.signals;

import ru.nso.esialogin.ticket.reading.Complaint;

/** One thing that is said in complaints. Pure: of the same complaint it always says the same. */
public interface Signal {
    /**
     * Whether the complaint says it.
     *
     * @param spoken one of its phrases is in the text
     */
    default boolean isIn(Complaint complaint, boolean spoken) {
        return spoken;
    }
}
