package ru.nso.esialogin.ticket.api.wording;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import ru.nso.esialogin.ticket.reply.wording.KeptWording;
import ru.nso.esialogin.ticket.reply.wording.KeptWording.State;
import ru.nso.esialogin.ticket.reply.wording.WordingKey;
import ru.nso.esialogin.ticket.reply.wording.Wordings;

/**
 * Words of replies.
 *
 * @param key for what
 * @param what the same in Russian
 * @param text the words that are used
 * @param needed variables without which they say nothing
 * @param usedSince since when, if they were ever changed
 * @param proposal words that wait for a second person
 */
@Schema(name = "Wording", description = "Слова ответов")
public record WordingWire(
        WordingKey key,
        String what,
        String text,
        List<String> needed,
        @Nullable @Schema(nullable = true) Instant usedSince,
        @Nullable @Schema(nullable = true) ProposedWire proposal) {

    /**
     * Words that wait for a second person.
     *
     * @param text the words
     * @param by who proposes them
     * @param at since when
     * @param releaseId what the second person decides
     */
    @Schema(
            name = "WordingProposed",
            description = "Предложенные слова; решает другой человек: /releases/{id}/approval")
    public record ProposedWire(String text, String by, Instant at, String releaseId) {
        static ProposedWire of(KeptWording wording) {
            return new ProposedWire(wording.text(), wording.proposedBy(), wording.proposedAt(), wording.releaseId());
        }
    }

    /**
     * All words.
     *
     * @param items in the order in which replies have them
     */
    @Schema(name = "Wordings", description = "Слова ответов и ссылки")
    public record All(List<WordingWire> items) {}

    static WordingWire of(WordingKey key, Wordings current, List<KeptWording> changed) {
        Optional<KeptWording> used = one(key, State.IN_USE, changed);
        Optional<KeptWording> proposed = one(key, State.PROPOSED, changed);
        return new WordingWire(
                key,
                key.what(),
                current.raw(key),
                key.needed().stream().sorted().toList(),
                used.flatMap(KeptWording::usedSince).orElse(null),
                proposed.map(ProposedWire::of).orElse(null));
    }

    private static Optional<KeptWording> one(WordingKey key, State state, List<KeptWording> changed) {
        return changed.stream()
                .filter(wording -> wording.key() == key && wording.state() == state)
                .findFirst();
    }
}
