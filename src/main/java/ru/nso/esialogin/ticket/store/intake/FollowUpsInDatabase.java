package ru.nso.esialogin.ticket.store.intake;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import ru.nso.esialogin.platform.crypto.FieldCipher;
import ru.nso.esialogin.platform.crypto.Place;
import ru.nso.esialogin.platform.database.Statements;
import ru.nso.esialogin.ticket.Channel;
import ru.nso.esialogin.ticket.Letter;
import ru.nso.esialogin.ticket.SentFile;
import ru.nso.esialogin.ticket.intake.FollowUp;
import ru.nso.esialogin.ticket.intake.Writer;
import ru.nso.esialogin.ticket.intake.ledger.FollowUps;
import ru.nso.esialogin.ticket.intake.ledger.HeldLetter;
import ru.nso.esialogin.ticket.link.LaterLetters;
import ru.nso.esialogin.ticket.store.KeptLetter;
import ru.nso.esialogin.ticket.store.TicketParts;
import ru.nso.esialogin.ticket.store.words.TextHashes;

/** Follow-ups in their table. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class FollowUpsInDatabase implements FollowUps, LaterLetters {
    private final Statements sql;
    private final FieldCipher cipher;
    private final ObjectMapper mapper;
    private final TicketParts parts;
    private final TextHashes hashes;
    private final Clock clock;

    FollowUpsInDatabase(
            Statements sql,
            FieldCipher cipher,
            ObjectMapper mapper,
            TicketParts parts,
            TextHashes hashes,
            Clock clock) {
        this.sql = sql;
        this.cipher = cipher;
        this.mapper = mapper;
        this.parts = parts;
        this.hashes = hashes;
        this.clock = clock;
    }

    @Override
    public void add(String ticketId, HeldLetter held, Writer writer, Letter letter, List<SentFile> files) {
        sql.write(
                "insert into mail_follow_up (id, ticket_id, number, at, writer, letter, index_key_id, words)"
                        + " select ?, ?,"
                        + " coalesce(max(number), 0) + 1, ?, ?, ?, ?, cast(? as bigint[]) from mail_follow_up where ticket_id = ?",
                held.id(),
                ticketId,
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                writer.name(),
                cipher.encrypt(KeptLetter.write(letter, mapper), place(held.id())),
                hashes.key(),
                hashes.of(
                        LaterTexts.of(letter, files.stream().map(SentFile::name).toList())),
                ticketId);
        parts.addFiles(ticketId, Optional.of(held.id()), files);
    }

    @Override
    public List<FollowUp> of(String ticketId) {
        return sql.list(
                "select id, number, at, writer, letter from mail_follow_up where ticket_id = ? order by number",
                row -> new FollowUp(
                        row.getInt(2),
                        row.getObject(3, OffsetDateTime.class).toInstant(),
                        Writer.valueOf(row.getString(4)),
                        KeptLetter.read(
                                Channel.EMAIL, cipher.decrypt(row.getBytes(5), place(row.getString(1))), mapper)),
                ticketId);
    }

    @Override
    public List<Letter> byPeople(String ticketId) {
        return of(ticketId).stream()
                .filter(followUp -> followUp.writer() == Writer.PERSON || followUp.writer() == Writer.MAILING_LIST)
                .map(FollowUp::letter)
                .toList();
    }

    static Place place(String id) {
        return new Place("mail_follow_up", "letter", id);
    }
}
