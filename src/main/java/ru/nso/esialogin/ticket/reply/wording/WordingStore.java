package ru.nso.esialogin.ticket.reply.wording;

import java.util.List;
import java.util.Optional;
import ru.nso.esialogin.ticket.reply.wording.KeptWording.State;

/** Keeps words that were proposed. Every call runs in the caller's transaction. */
public interface WordingStore {
    /** All words in one state. */
    List<KeptWording> in(State state);

    /** All words for something, the newest first; others that want to propose for it wait. */
    List<KeptWording> heldOf(WordingKey key);

    /** The words that a release is about, held. */
    Optional<KeptWording> ofRelease(String releaseId);

    /** Keeps new words, or another state of them. */
    void keep(KeptWording wording);
}
