package ru.nso.esialogin.ticket.intake.aside;

import java.util.List;
import java.util.Optional;
import ru.nso.esialogin.ticket.intake.IntakeCount;
import ru.nso.esialogin.ticket.intake.Taken;

/** Reads the ledger for operators. In the caller's transaction. */
public interface AsideStore {

    /** Letters put aside or refused, the newest first, one more than the limit if there are more. */
    List<AsideMail> page(Taken taken, Optional<String> after, int limit);

    /** One of them. */
    Optional<AsideMail> find(String id);

    /** The raw letter, or its beginning, if it is kept. */
    Optional<byte[]> raw(String id);

    /** The equation of every mailbox, by name. */
    List<IntakeCount> counts();
}
