package ru.nso.esialogin.ticket.intake.aside;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import ru.nso.esialogin.access.Access;
import ru.nso.esialogin.access.AccessEntry;
import ru.nso.esialogin.access.AccessEntry.Action;
import ru.nso.esialogin.access.AccessEntry.Outcome;
import ru.nso.esialogin.access.AccessLog;
import ru.nso.esialogin.access.Caller;
import ru.nso.esialogin.access.Purpose;
import ru.nso.esialogin.ticket.intake.Intake;
import ru.nso.esialogin.ticket.intake.IntakeCount;
import ru.nso.esialogin.ticket.intake.Taken;
import ru.nso.esialogin.ticket.intake.letter.LetterReader;

/** Letters that became no ticket, for operators. Whoever reads one is in the access log, under the letter's number. */
@ApplicationScoped
@Transactional
public class AsideLetters {
    private static final List<String> WHOLE_LETTER = List.of("letter");

    private final AsideStore store;
    private final Intake intake;
    private final LetterReader reader;
    private final AccessLog log;

    AsideLetters(AsideStore store, Intake intake, LetterReader reader, AccessLog log) {
        this.store = store;
        this.intake = intake;
        this.reader = reader;
        this.log = log;
    }

    /** Letters put aside or refused, the newest first, one more than the limit if there are more; nothing of their words. */
    public List<AsideMail> page(Taken taken, Optional<String> after, int limit) {
        return store.page(taken, after, limit);
    }

    /** A letter with what its head shows. */
    public Optional<Shown> find(Caller caller, String id) {
        return store.find(id).map(mail -> {
            note(caller, id, Action.READ);
            return new Shown(mail, store.raw(id).map(raw -> reader.head(mail.mailbox(), raw)));
        });
    }

    /** The raw letter. */
    public Optional<byte[]> raw(Caller caller, String id) {
        return store.find(id).flatMap(mail -> store.raw(id)).map(raw -> {
            note(caller, id, Action.READ);
            return raw;
        });
    }

    /** Tries it again, see {@link Intake#retry}. */
    public Optional<Intake.Retried> retry(Caller caller, String id, boolean trusted) {
        return store.find(id).flatMap(mail -> intake.retry(caller, id, trusted)).map(retried -> {
            note(caller, id, Action.PATCH);
            return retried;
        });
    }

    /** The equation of every mailbox. */
    public List<IntakeCount> counts() {
        return store.counts();
    }

    /**
     * A letter as an operator sees it.
     *
     * @param head nothing if the letter is not kept any more
     */
    public record Shown(AsideMail mail, Optional<LetterReader.Head> head) {}

    private void note(Caller caller, String id, Action action) {
        Access access = new Access(caller, Purpose.TICKET, Optional.of(id));
        log.record(new AccessEntry(access, action, List.of(), List.of(), WHOLE_LETTER, Outcome.DONE));
    }
}
