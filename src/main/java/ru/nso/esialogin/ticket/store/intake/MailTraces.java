package ru.nso.esialogin.ticket.store.intake;

import jakarta.inject.Singleton;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import ru.nso.esialogin.access.erasure.Erased;
import ru.nso.esialogin.access.erasure.Trace;
import ru.nso.esialogin.access.erasure.TracesOfPeople;
import ru.nso.esialogin.platform.crypto.FieldCipher;
import ru.nso.esialogin.platform.crypto.UnreadableValue;
import ru.nso.esialogin.platform.database.KeptCopies;
import ru.nso.esialogin.platform.database.Statements;
import ru.nso.esialogin.ticket.TicketStore;
import ru.nso.esialogin.ticket.intake.letter.Reason;
import ru.nso.esialogin.ticket.link.TicketKeys;
import ru.nso.esialogin.ticket.link.TicketLinks;
import ru.nso.esialogin.ticket.store.words.TextHashes;

/**
 * Raw letters and follow-ups that speak of somebody, found by their words. A follow-up goes with its files and with what it
 * tied its ticket to. The ledger stays, so that the letter is not taken in again; one that waited for its place has it then.
 * What cannot be read may speak of anybody.
 */
@Singleton
class MailTraces implements TracesOfPeople {
    private final Statements sql;
    private final FieldCipher cipher;
    private final KeptCopies copies;
    private final MailWords words;
    private final TextHashes hashes;
    private final LaterTexts later;
    private final TicketStore tickets;
    private final TicketKeys keys;
    private final TicketLinks links;

    MailTraces(
            Statements sql,
            FieldCipher cipher,
            KeptCopies copies,
            MailWords words,
            TextHashes hashes,
            LaterTexts later,
            TicketStore tickets,
            TicketKeys keys,
            TicketLinks links) {
        this.sql = sql;
        this.cipher = cipher;
        this.copies = copies;
        this.words = words;
        this.hashes = hashes;
        this.later = later;
        this.tickets = tickets;
        this.keys = keys;
        this.links = links;
    }

    @Override
    public Trace first() {
        return Trace.MAIL;
    }

    @Override
    public Map<Trace, Long> erase(Erased who) {
        copies.withdraw();
        Set<String> raw = new LinkedHashSet<>(hashes.unreadable(MailWords.RAW));
        for (String id : hashes.candidates(MailWords.RAW, who.mentions())) {
            if (speaksRaw(who, id)) {
                raw.add(id);
            }
        }
        List<String> followUps = hashes.speaking(LaterTexts.LETTERS, who.mentions(), later::of);
        Object rawIds = raw.toArray(String[]::new);
        Object followUpIds = followUps.toArray(String[]::new);
        sql.write(
                "update mail_message set state = 'REFUSED', decided_at = now(), reason = ?, sentence = ?"
                        + " where id = any (?) and state in ('STORED', 'QUARANTINE')",
                Reason.ERASED.code(),
                Reason.ERASED.sentence(),
                rawIds);
        sql.write(
                "update mail_message set reason = ?, sentence = ? where id = any (?) and state = 'REFUSED'",
                Reason.ERASED.code(),
                Reason.ERASED.sentence(),
                rawIds);
        List<String> shortened = sql.list(
                "select distinct ticket_id from mail_follow_up where id = any (?) order by ticket_id",
                row -> row.getString(1),
                followUpIds);
        long gone = sql.write("delete from mail_raw where id = any (?) or id = any (?)", rawIds, followUpIds);
        gone += sql.write("delete from mail_follow_up where id = any (?)", followUpIds);
        shortened.forEach(this::untie);
        return Map.of(Trace.MAIL, gone);
    }

    /** Cards of an erased letter go at the next look at the ticket, or with the ticket. */
    private void untie(String ticketId) {
        if (tickets.isReadable(ticketId)) {
            tickets.find(ticketId).ifPresent(ticket -> links.keepKeys(ticketId, keys.of(ticket)));
        }
    }

    /** One letter at a time: all of them would not fit into memory. */
    private boolean speaksRaw(Erased who, String id) {
        return sql.first(
                        "select r.raw, m.mailbox from mail_raw r join mail_message m on m.id = r.id where r.id = ?",
                        row -> textOf(row.getString(2), row.getBytes(1), id)
                                .map(who.mentions()::inProse)
                                .orElse(true),
                        id)
                .orElse(false);
    }

    private Optional<String> textOf(String mailbox, byte[] stored, String id) {
        try {
            return words.textOf(mailbox, cipher.decryptBytes(stored, LedgerInDatabase.place(id)));
        } catch (UnreadableValue e) {
            return Optional.empty();
        }
    }
}
