package ru.nso.esialogin.audit.api.letter;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import ru.nso.esialogin.audit.letter.LettersOfItem;

/**
 * The letters of one item.
 *
 * @param key of the item
 * @param letters each for its addressee alone
 */
@Schema(name = "ParentLetters", description = "Письма родителям; каждое — только своему адресату")
record LettersWire(String key, List<LetterWire> letters) {

    static LettersWire of(String key, LettersOfItem.Written written) {
        return new LettersWire(
                key, written.letters().stream().map(LetterWire::of).toList());
    }

    /** One letter. */
    @Schema(name = "ParentLetter", description = "Письмо одному родителю: о нём и ребёнке, больше ни о ком")
    record LetterWire(
            String cardId,
            String personId,
            @Schema(description = "Кому") String to,
            String subject,
            @Schema(description = "Готовый текст; абзацы разделены пустой строкой") String text,
            @Schema(description = "Какие документы принести, как в тексте") List<String> documents,
            @Schema(description = "Что-то пропущено, чтобы не рассказать о другом человеке") boolean withheld) {

        static LetterWire of(LettersOfItem.Addressed addressed) {
            return new LetterWire(
                    addressed.cardId(),
                    addressed.personId(),
                    addressed.to(),
                    addressed.letter().subject(),
                    addressed.letter().text(),
                    addressed.letter().documents(),
                    addressed.letter().withheld());
        }

        /** Without name and text. */
        @Override
        public String toString() {
            return "LetterWire[" + cardId + ']';
        }
    }
}
