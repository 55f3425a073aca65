package ru.nso.esialogin.ticket.store;

import jakarta.inject.Singleton;
import java.util.Optional;
import ru.nso.esialogin.platform.database.Statements;
import ru.nso.esialogin.ticket.store.words.TextHashes;
import ru.nso.esialogin.ticket.store.words.WordsAnew;

/** The words of notes. */
@Singleton
class NoteWordsAnew extends WordsAnew {
    private final TicketTexts texts;
    private final TextHashes hashes;

    NoteWordsAnew(Statements sql, TicketTexts texts, TextHashes hashes) {
        super(sql, hashes, TicketTexts.NOTES);
        this.texts = texts;
        this.hashes = hashes;
    }

    @Override
    protected Optional<Words> of(String id) {
        return texts.ofNote(id).map(text -> new Words(hashes.of(text)));
    }
}
