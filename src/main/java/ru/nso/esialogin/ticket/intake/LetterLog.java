package ru.nso.esialogin.ticket.intake;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import ru.nso.esialogin.access.Access;
import ru.nso.esialogin.access.AccessEntry;
import ru.nso.esialogin.access.AccessEntry.Action;
import ru.nso.esialogin.access.AccessEntry.Outcome;
import ru.nso.esialogin.access.AccessLog;
import ru.nso.esialogin.access.Caller;
import ru.nso.esialogin.access.Purpose;

/** Writes into the access log who had to do with a letter that became no ticket, under the letter's number. */
@Singleton
public final class LetterLog {
    private static final List<String> WHOLE_LETTER = List.of("letter");

    private final AccessLog log;

    LetterLog(AccessLog log) {
        this.log = log;
    }

    /** Notes it, in the caller's transaction. */
    public void note(Caller caller, String id, Action action) {
        Access access = new Access(caller, Purpose.TICKET, Optional.of(id));
        log.record(new AccessEntry(access, action, List.of(), List.of(), WHOLE_LETTER, Outcome.DONE));
    }
}
