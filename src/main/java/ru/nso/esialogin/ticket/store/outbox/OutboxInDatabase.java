package ru.nso.esialogin.ticket.store.outbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hibernate.Timeouts;
import org.hibernate.jpa.SpecHints;
import ru.nso.esialogin.platform.crypto.FieldCipher;
import ru.nso.esialogin.platform.crypto.Place;
import ru.nso.esialogin.platform.crypto.UnreadableValue;
import ru.nso.esialogin.platform.database.KeptCopies;
import ru.nso.esialogin.platform.problem.ProblemException;
import ru.nso.esialogin.platform.problem.TechnicalProblem;
import ru.nso.esialogin.ticket.outbox.LetterContent;
import ru.nso.esialogin.ticket.outbox.LetterState;
import ru.nso.esialogin.ticket.outbox.OutboxStore;
import ru.nso.esialogin.ticket.outbox.OutgoingLetter;
import ru.nso.esialogin.ticket.outbox.Recipient;
import ru.nso.esialogin.ticket.outbox.Trouble;
import ru.nso.esialogin.ticket.store.words.TextHashes;
import ru.nso.esialogin.ticket.triage.Missing;

/** Letters that go out in their table. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class OutboxInDatabase implements OutboxStore, PanacheRepositoryBase<OutgoingLetterRow, String> {
    private static final int MOST_CUT_OFF = 100;

    private final FieldCipher cipher;
    private final ObjectMapper mapper;
    private final KeptCopies copies;
    private final OutgoingTexts texts;
    private final TextHashes hashes;

    OutboxInDatabase(
            FieldCipher cipher, ObjectMapper mapper, KeptCopies copies, OutgoingTexts texts, TextHashes hashes) {
        this.cipher = cipher;
        this.mapper = mapper;
        this.copies = copies;
        this.texts = texts;
        this.hashes = hashes;
    }

    @Override
    public long erasures() {
        return copies.soFar();
    }

    @Override
    public int lettersOf(String ticketId) {
        return (int) count("ticketId", ticketId);
    }

    @Override
    public void add(OutgoingLetter letter, long erasures) {
        OutgoingLetterRow row = new OutgoingLetterRow();
        row.id = letter.id();
        row.ticketId = letter.ticketId();
        row.number = letter.number();
        row.recipient = letter.recipient().name();
        row.automatic = letter.automatic();
        row.asksFor = letter.asksFor().stream().map(Missing::name).toArray(String[]::new);
        row.messageId = letter.messageId();
        row.createdAt = letter.createdAt();
        row.createdBy = letter.createdBy();
        row.letter = cipher.encrypt(written(letter.content()), place(row.id));
        fill(row, letter);
        persistAndFlush(row);
        hashes.keep(OutgoingTexts.LETTERS, row.id, OutgoingTexts.of(letter.content()));
        if (!copies.untouchedSince(erasures)) {
            throw new ProblemException(
                    TechnicalProblem.CONFLICT,
                    "Пока ответ готовился, чьи-то данные удалили насовсем. Повторите запрос.");
        }
    }

    @Override
    public List<OutgoingLetter> of(String ticketId) {
        return find("ticketId = ?1 order by number", ticketId).stream()
                .map(this::letter)
                .toList();
    }

    /** The row is taken, not waited for: what another instance holds is its business. */
    @Override
    public Optional<OutgoingLetter> nextDue(Instant now) {
        return find("state = ?1 and nextAttemptAt <= ?2 order by nextAttemptAt, id", LetterState.QUEUED.name(), now)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .withHint(SpecHints.HINT_SPEC_LOCK_TIMEOUT, Timeouts.SKIP_LOCKED_MILLI)
                .range(0, 0)
                .stream()
                .findFirst()
                .map(this::letter);
    }

    /** Ids alone: a row that was read without being held would be taken for the one that is held later. */
    @Override
    public List<String> cutOff(Instant before) {
        return getEntityManager()
                .createQuery(
                        "select id from OutgoingLetterRow where state = :state and changedAt <= :before"
                                + " order by changedAt, id",
                        String.class)
                .setParameter("state", LetterState.SENDING.name())
                .setParameter("before", before)
                .setMaxResults(MOST_CUT_OFF)
                .getResultList();
    }

    @Override
    public Optional<OutgoingLetter> hold(String id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).map(this::letter);
    }

    @Override
    public Optional<OutgoingLetter> hold(String ticketId, String messageId) {
        return find("ticketId = ?1 and messageId = ?2", ticketId, messageId)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .map(this::letter);
    }

    @Override
    public void replace(OutgoingLetter held) {
        fill(findById(held.id()), held);
        flush();
    }

    @Override
    public List<OutgoingLetter> automaticSince(Instant moment, int most) {
        // Answers to all are automatic, too, but ask nobody and count against no bound.
        return find(
                        "automatic = true and array_length(asksFor) > 0 and createdAt > :moment order by createdAt desc",
                        Map.of("moment", moment))
                .range(0, most - 1)
                .stream()
                .map(this::letter)
                .toList();
    }

    @Override
    public long waiting() {
        return count("state", LetterState.QUEUED.name());
    }

    @Override
    public Map<LetterState, Long> counts() {
        Map<LetterState, Long> counts = new EnumMap<>(LetterState.class);
        for (LetterState state : LetterState.values()) {
            counts.put(state, 0L);
        }
        getEntityManager()
                .createQuery("select state, count(*) from OutgoingLetterRow group by state", Object[].class)
                .getResultList()
                .forEach(row -> counts.put(LetterState.valueOf((String) row[0]), (Long) row[1]));
        return counts;
    }

    private static void fill(OutgoingLetterRow row, OutgoingLetter letter) {
        row.state = letter.state().name();
        row.attempts = letter.attempts();
        row.handedOver = letter.handedOver();
        row.trouble = letter.trouble().map(Trouble::name).orElse(null);
        row.changedAt = letter.changedAt();
        row.nextAttemptAt = letter.nextAttemptAt();
        row.sentAt = letter.sentAt().orElse(null);
    }

    private OutgoingLetter letter(OutgoingLetterRow row) {
        return new OutgoingLetter(
                row.id,
                row.ticketId,
                row.number,
                Recipient.valueOf(row.recipient),
                row.automatic,
                Arrays.stream(row.asksFor).map(Missing::valueOf).toList(),
                LetterState.valueOf(row.state),
                row.attempts,
                row.handedOver,
                Optional.ofNullable(row.trouble).map(Trouble::valueOf),
                row.messageId,
                row.createdAt,
                row.createdBy,
                row.changedAt,
                row.nextAttemptAt,
                Optional.ofNullable(row.sentAt),
                content(row));
    }

    private String written(LetterContent content) {
        try {
            return mapper.writeValueAsString(KeptContent.of(content));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("a letter cannot be written", e);
        }
    }

    private LetterContent content(OutgoingLetterRow row) {
        try {
            return texts.read(cipher.decrypt(row.letter, place(row.id)));
        } catch (UnreadableValue e) {
            return LetterContent.UNREADABLE;
        }
    }

    static Place place(String id) {
        return new Place(OutgoingTexts.LETTERS.name(), "letter", id);
    }
}
