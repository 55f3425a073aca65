package ru.nso.esialogin.console.desk.wording;

import jakarta.inject.Singleton;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import ru.nso.esialogin.rules.text.CausePages;
import ru.nso.esialogin.ticket.reply.ReplyWriter;
import ru.nso.esialogin.ticket.reply.wording.WordingChanges;
import ru.nso.esialogin.ticket.reply.wording.WordingKey;
import ru.nso.esialogin.ticket.reply.wording.Wordings;
import ru.nso.esialogin.ticket.triage.Missing;

/** Shows how words look where they are used, before anybody decides about them. */
@Singleton
class WordingPreview {
    /** What a request for more holds: the one letter that consists of wordings alone. */
    private static final Set<WordingKey> OF_REQUEST = Set.of(
            WordingKey.GREETING,
            WordingKey.NOT_ENOUGH,
            WordingKey.ASKING,
            WordingKey.FULL_NAME,
            WordingKey.DESCRIPTION,
            WordingKey.SCREENSHOT,
            WordingKey.NEVER_ASKED,
            WordingKey.GOODBYE);

    private static final List<Missing> EVERYTHING = List.of(Missing.FULL_NAME, Missing.DESCRIPTION, Missing.SCREENSHOT);

    /** Of nobody: what stands for the variables of a letter. */
    private static final Map<String, String> SAMPLE = Map.of(
            "ticket", "0199c2f4", "child", "Мария", "question", "под каким номером телефона Вы входите на Госуслуги?");

    private final WordingChanges changes;
    private final CausePages pages;

    WordingPreview(WordingChanges changes, CausePages pages) {
        this.changes = changes;
        this.pages = pages;
    }

    /**
     * How words look.
     *
     * @param alone the words with samples for their variables
     * @param letter a letter that holds them; empty where it depends on the trouble of a family
     */
    record Shown(String alone, String letter) {}

    /** Words that have no fault. */
    Shown of(WordingKey key, String text) {
        Wordings current = changes.current();
        Map<WordingKey, String> all = new EnumMap<>(WordingKey.class);
        for (WordingKey each : WordingKey.values()) {
            all.put(each, current.raw(each));
        }
        all.put(key, text);
        Wordings tried = current.with(all);
        return new Shown(
                filled(tried.text(key)),
                OF_REQUEST.contains(key)
                        ? filled(new ReplyWriter(pages, () -> tried)
                                .ask(EVERYTHING)
                                .text())
                        : "");
    }

    private static String filled(String text) {
        return Wordings.fill(text, SAMPLE);
    }
}
