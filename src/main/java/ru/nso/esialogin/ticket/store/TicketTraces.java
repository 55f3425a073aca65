package ru.nso.esialogin.ticket.store;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import ru.nso.esialogin.access.erasure.Erased;
import ru.nso.esialogin.access.erasure.Trace;
import ru.nso.esialogin.access.erasure.TracesOfPeople;
import ru.nso.esialogin.platform.crypto.FieldCipher;
import ru.nso.esialogin.platform.crypto.Place;
import ru.nso.esialogin.platform.crypto.UnreadableValue;
import ru.nso.esialogin.platform.database.KeptCopies;
import ru.nso.esialogin.platform.database.Statements;
import ru.nso.esialogin.ticket.store.words.TextHashes;

/**
 * Tickets that speak of somebody, in the letter, in the name of a file, in what was made of it or in a note: found by their
 * words, they go with files and steps.
 */
@Singleton
class TicketTraces implements TracesOfPeople {
    private final Statements sql;
    private final FieldCipher cipher;
    private final KeptCopies copies;
    private final TicketTexts texts;
    private final TextHashes hashes;

    TicketTraces(Statements sql, FieldCipher cipher, KeptCopies copies, TicketTexts texts, TextHashes hashes) {
        this.sql = sql;
        this.cipher = cipher;
        this.copies = copies;
        this.texts = texts;
        this.hashes = hashes;
    }

    @Override
    public Trace first() {
        return Trace.TICKETS;
    }

    @Override
    public Map<Trace, Long> erase(Erased who) {
        copies.withdraw();
        Set<String> ids = new TreeSet<>(hashes.speaking(TicketTexts.TICKETS, who.mentions(), texts::ofTicket));
        hashes.speaking(TicketTexts.NOTES, who.mentions(), texts::ofNote).stream()
                .map(step -> step.substring(0, step.lastIndexOf('/')))
                .forEach(ids::add);
        eraseAnswers(who);
        return Map.of(Trace.TICKETS, (long)
                sql.write("delete from ticket where id = any (?)", (Object) ids.toArray(String[]::new)));
    }

    /**
     * An answer to all should speak of nobody; where one does, it goes, from the history too, and the incident stays.
     * Incidents are few.
     */
    private void eraseAnswers(Erased who) {
        eraseAnswers(who, "ticket_incident");
        eraseAnswers(who, "ticket_incident_step");
    }

    private void eraseAnswers(Erased who, String table) {
        String[] speaking = sql
                .list(
                        "select id, answer from " + table + " where answer is not null",
                        row -> new Answer(new Place(table, "answer", row.getString(1)), row.getBytes(2)))
                .stream()
                .filter(answer -> speaks(who, answer))
                .map(answer -> answer.place.rowId())
                .toArray(String[]::new);
        sql.write("update " + table + " set answer = null where id = any (?)", (Object) speaking);
    }

    /** What nobody can read any more may speak of anybody. */
    private boolean speaks(Erased who, Answer answer) {
        try {
            return who.mentions().inProse(cipher.decrypt(answer.stored, answer.place));
        } catch (UnreadableValue e) {
            return true;
        }
    }

    @SuppressWarnings("ArrayRecordComponent") // as it is stored
    private record Answer(Place place, byte[] stored) {}
}
