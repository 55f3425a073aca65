package ru.nso.esialogin.ticket.intake.aside;

import java.time.Instant;
import java.util.Optional;
import ru.nso.esialogin.ticket.intake.Taken;
import ru.nso.esialogin.ticket.intake.Writer;
import ru.nso.esialogin.ticket.intake.letter.Reason;
import ru.nso.esialogin.ticket.intake.letter.SenderCheck;

/**
 * A letter that became no ticket. Nothing in it is anybody's.
 *
 * @param id its number in the ledger
 * @param mailbox where it came
 * @param taken {@link Taken#QUARANTINE} or {@link Taken#REFUSED}
 * @param reason why
 * @param foundAt when it was found
 * @param decidedAt when it was put aside or refused
 * @param bytes how long it is; nothing if it was gone before it could be read
 * @param writer who wrote, if it could be read
 * @param check what our mail server found out about the sender, if it could be read
 * @param kept whether the letter itself is still kept
 */
public record AsideMail(
        String id,
        String mailbox,
        Taken taken,
        Reason reason,
        Instant foundAt,
        Instant decidedAt,
        Optional<Long> bytes,
        Optional<Writer> writer,
        Optional<SenderCheck> check,
        boolean kept) {}
