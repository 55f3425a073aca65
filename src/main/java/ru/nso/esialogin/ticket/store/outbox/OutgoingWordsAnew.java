package ru.nso.esialogin.ticket.store.outbox;

import jakarta.inject.Singleton;
import java.util.Optional;
import ru.nso.esialogin.platform.database.Statements;
import ru.nso.esialogin.ticket.store.words.TextHashes;
import ru.nso.esialogin.ticket.store.words.WordsAnew;

/** The words of letters that go out. */
@Singleton
class OutgoingWordsAnew extends WordsAnew {
    private final OutgoingTexts letters;
    private final TextHashes hashes;

    OutgoingWordsAnew(Statements sql, OutgoingTexts letters, TextHashes hashes) {
        super(sql, hashes, OutgoingTexts.LETTERS);
        this.letters = letters;
        this.hashes = hashes;
    }

    @Override
    protected Optional<Words> of(String id) {
        return letters.of(id).map(text -> new Words(hashes.of(text)));
    }
}
