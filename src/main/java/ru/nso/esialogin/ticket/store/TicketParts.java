package ru.nso.esialogin.ticket.store;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import ru.nso.esialogin.platform.crypto.FieldCipher;
import ru.nso.esialogin.platform.crypto.Place;
import ru.nso.esialogin.ticket.Mark;
import ru.nso.esialogin.ticket.SentFile;
import ru.nso.esialogin.ticket.TicketFile;
import ru.nso.esialogin.ticket.TicketState;
import ru.nso.esialogin.ticket.TicketStep;
import ru.nso.esialogin.ticket.store.words.TextHashes;

/** Files and steps of tickets in their tables. */
@Singleton
public class TicketParts {
    private final EntityManager entities;
    private final FieldCipher cipher;
    private final TextHashes hashes;

    TicketParts(EntityManager entities, FieldCipher cipher, TextHashes hashes) {
        this.entities = entities;
        this.cipher = cipher;
        this.hashes = hashes;
    }

    /**
     * Adds files behind those that are there.
     *
     * @param mailId the later letter with which they came; nothing for those of the ticket itself
     */
    public void addFiles(String ticketId, Optional<String> mailId, List<SentFile> files) {
        int number = entities.createQuery(
                        "select coalesce(max(number), 0) from TicketFileRow where ticketId = :ticket", Integer.class)
                .setParameter("ticket", ticketId)
                .getSingleResult();
        for (SentFile file : files) {
            number++;
            TicketFileRow row = new TicketFileRow();
            row.id = ticketId + '/' + number;
            row.ticketId = ticketId;
            row.number = number;
            row.mailId = mailId.orElse(null);
            row.contentType = file.contentType();
            row.bytes = file.content().length;
            row.name = cipher.encrypt(file.name(), ofFile("name", row.id));
            row.content = cipher.encrypt(file.content(), ofFile("content", row.id));
            entities.persist(row);
        }
    }

    void addStep(String ticketId, long number, TicketStep step) {
        TicketStepRow row = new TicketStepRow();
        row.id = ticketId + '/' + number;
        row.ticketId = ticketId;
        row.number = number;
        row.at = step.at();
        row.by = step.by();
        row.fromState = step.from().map(TicketState::name).orElse(null);
        row.toState = step.to().name();
        row.note = step.note().map(note -> cipher.encrypt(note, ofStep(row.id))).orElse(null);
        row.marks = step.marks().stream().map(Mark::text).toArray(String[]::new);
        entities.persist(row);
        step.note().ifPresent(note -> {
            entities.flush();
            hashes.keep(TicketTexts.NOTES, row.id, note);
        });
    }

    /** The last word about a cause counts. */
    void keepOutcome(String ticketId, Mark mark, TicketStep step) {
        entities.createNativeQuery("insert into ticket_outcome (ticket_id, cause, outcome, at, by)"
                        + " values (:ticket, :cause, :outcome, :at, :by) on conflict (ticket_id, cause)"
                        + " do update set outcome = excluded.outcome, at = excluded.at, by = excluded.by")
                .setParameter("ticket", ticketId)
                .setParameter("cause", mark.value())
                .setParameter("outcome", mark.kind().name())
                .setParameter("at", step.at())
                .setParameter("by", step.by())
                .executeUpdate();
    }

    /** Names and lengths; the contents stay where they are. */
    List<TicketFile> files(String ticketId) {
        return entities
                .createQuery(
                        "select id, number, name, contentType, bytes from TicketFileRow where ticketId = :ticket"
                                + " order by number",
                        Object[].class)
                .setParameter("ticket", ticketId)
                .getResultList()
                .stream()
                .map(row -> new TicketFile(
                        (Integer) row[1],
                        cipher.decrypt((byte[]) row[2], ofFile("name", (String) row[0])),
                        (String) row[3],
                        (Integer) row[4]))
                .toList();
    }

    Optional<SentFile> file(String ticketId, int number) {
        return Optional.ofNullable(entities.find(TicketFileRow.class, ticketId + '/' + number))
                .map(row -> new SentFile(
                        cipher.decrypt(row.name, ofFile("name", row.id)),
                        row.contentType,
                        cipher.decryptBytes(row.content, ofFile("content", row.id))));
    }

    List<TicketStep> steps(String ticketId) {
        return entities
                .createQuery("from TicketStepRow where ticketId = :ticket order by number", TicketStepRow.class)
                .setParameter("ticket", ticketId)
                .getResultList()
                .stream()
                .map(row -> new TicketStep(
                        row.at,
                        row.by,
                        Optional.ofNullable(row.fromState).map(TicketState::valueOf),
                        TicketState.valueOf(row.toState),
                        Optional.ofNullable(row.note).map(note -> cipher.decrypt(note, ofStep(row.id))),
                        Arrays.stream(row.marks).map(Mark::read).toList()))
                .toList();
    }

    static Place ofFile(String column, String id) {
        return new Place("ticket_file", column, id);
    }

    static Place ofStep(String id) {
        return new Place("ticket_step", "note", id);
    }
}
