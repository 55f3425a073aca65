package ru.nso.esialogin.ticket.intake.ledger;

import java.util.Optional;
import ru.nso.esialogin.ticket.intake.Taken;

/**
 * A stored letter.
 *
 * @param id its number in the ledger
 * @param mailbox where it came
 * @param taken what became of it so far
 * @param cut whether only its beginning is stored, or nothing any more
 * @param raw its bytes, not to be changed
 */
@SuppressWarnings("ArrayRecordComponent") // a letter is compared by nobody
public record HeldLetter(String id, String mailbox, Optional<Taken> taken, boolean cut, byte[] raw) {
    /** Its number. */
    @Override
    public String toString() {
        return "HeldLetter[" + id + ']';
    }
}
