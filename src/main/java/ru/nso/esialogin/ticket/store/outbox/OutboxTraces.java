package ru.nso.esialogin.ticket.store.outbox;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import ru.nso.esialogin.access.erasure.Erased;
import ru.nso.esialogin.access.erasure.Trace;
import ru.nso.esialogin.access.erasure.TracesOfPeople;
import ru.nso.esialogin.platform.database.KeptCopies;
import ru.nso.esialogin.platform.database.Statements;
import ru.nso.esialogin.ticket.store.words.TextHashes;

/** Letters that go to somebody or speak of somebody, found by their words: they go, sent or not. */
@Singleton
class OutboxTraces implements TracesOfPeople {
    private final Statements sql;
    private final KeptCopies copies;
    private final OutgoingTexts letters;
    private final TextHashes hashes;

    OutboxTraces(Statements sql, KeptCopies copies, OutgoingTexts letters, TextHashes hashes) {
        this.sql = sql;
        this.copies = copies;
        this.letters = letters;
        this.hashes = hashes;
    }

    @Override
    public Trace first() {
        return Trace.REPLIES;
    }

    @Override
    public Map<Trace, Long> erase(Erased who) {
        copies.withdraw();
        List<String> ids = hashes.speaking(OutgoingTexts.LETTERS, who.mentions(), letters::of);
        return Map.of(Trace.REPLIES, (long)
                sql.write("delete from outgoing_letter where id = any (?)", (Object) ids.toArray(String[]::new)));
    }
}
