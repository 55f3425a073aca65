package ru.nso.esialogin.ticket.store.intake;

import jakarta.inject.Singleton;
import java.util.Optional;
import ru.nso.esialogin.platform.database.Statements;
import ru.nso.esialogin.ticket.store.words.TextHashes;
import ru.nso.esialogin.ticket.store.words.WordsAnew;

/** The words of later letters. */
@Singleton
class LaterWordsAnew extends WordsAnew {
    private final LaterTexts letters;
    private final TextHashes hashes;

    LaterWordsAnew(Statements sql, LaterTexts letters, TextHashes hashes) {
        super(sql, hashes, LaterTexts.LETTERS);
        this.letters = letters;
        this.hashes = hashes;
    }

    @Override
    protected Optional<Words> of(String id) {
        return letters.of(id).map(text -> new Words(hashes.of(text)));
    }
}
