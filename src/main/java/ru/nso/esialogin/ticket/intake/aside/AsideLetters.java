package ru.nso.esialogin.ticket.intake.aside;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import ru.nso.esialogin.access.AccessEntry.Action;
import ru.nso.esialogin.access.Caller;
import ru.nso.esialogin.ticket.intake.Intake;
import ru.nso.esialogin.ticket.intake.IntakeCount;
import ru.nso.esialogin.ticket.intake.LetterLog;
import ru.nso.esialogin.ticket.intake.Taken;
import ru.nso.esialogin.ticket.intake.letter.LetterReader;
import ru.nso.esialogin.ticket.intake.letter.Reason;

/** Letters that became no ticket, for operators. Whoever reads one is in the access log, under the letter's number. */
@ApplicationScoped
@Transactional
public class AsideLetters {
    /** Of these there never was anything to read that is not there already. */
    private static final Set<Reason> NOTHING_TO_TRY = Set.of(Reason.REPEATED, Reason.GONE);

    private final AsideStore store;
    private final Intake intake;
    private final LetterReader reader;
    private final LetterLog log;

    AsideLetters(AsideStore store, Intake intake, LetterReader reader, LetterLog log) {
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
            log.note(caller, id, Action.READ);
            return new Shown(mail, store.raw(id).map(raw -> reader.head(mail.mailbox(), raw)));
        });
    }

    /** The raw letter. */
    public Optional<byte[]> raw(Caller caller, String id) {
        return store.find(id).flatMap(mail -> store.raw(id)).map(raw -> {
            log.note(caller, id, Action.READ);
            return raw;
        });
    }

    /**
     * Tries it again, see {@link Intake#retry}.
     *
     * @throws RetryRefused if it is a repeat, or was gone before it was read
     */
    @Transactional(TxType.NOT_SUPPORTED)
    public Optional<Intake.Retried> retry(Caller caller, String id, boolean trusted) {
        return store.find(id).flatMap(mail -> {
            if (NOTHING_TO_TRY.contains(mail.reason())) {
                throw new RetryRefused(mail.reason());
            }
            return intake.retry(caller, id, trusted);
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
}
