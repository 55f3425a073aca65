package ru.nso.esialogin.access.statement;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Who worked with a card.
 *
 * @param cardId whose card
 * @param madeAt when the statement was made
 * @param recordedSince since when everything is written down; nothing while nothing is
 * @param lines newest first
 * @param complete whether there is no line more
 */
public record Statement(
        String cardId, Instant madeAt, Optional<Instant> recordedSince, List<StatementLine> lines, boolean complete) {
    public Statement {
        lines = List.copyOf(lines);
    }

    /** How often somebody worked with the card, as far as the lines tell. */
    public int times() {
        return lines.stream().mapToInt(StatementLine::times).sum();
    }

    /** The statement in one or two sentences, Russian. */
    public String summary() {
        if (lines.isEmpty()) {
            return "С этой карточкой никто не работал: её никто не открывал, не искал и не менял.";
        }
        String often = RussianCount.times(times());
        return complete
                ? "С карточкой работали " + often + ". Больше никто её не открывал, не искал и не менял."
                : "Здесь показано, кто работал с карточкой последние " + often
                        + ". Более ранние записи есть, их можно запросить отдельно.";
    }
}
