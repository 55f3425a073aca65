package ru.nso.esialogin.card.api.wire;

import com.fasterxml.jackson.annotation.JsonInclude;
import ru.nso.esialogin.person.Fact;
import ru.nso.esialogin.person.IdentityDocument;

/** An identity document. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record DocumentWire(Fact<IdentityDocument.Type> type, Fact<String> series, Fact<String> number) {
    private static final int SHOWN = 2;
    private static final int FEWEST_TO_SHOW = 6;

    /** The document with stars for all but the end of the number. */
    static DocumentWire masked(IdentityDocument document) {
        return new DocumentWire(
                Fact.of(document.type()),
                document.series().map(text -> masked(text, 0)),
                document.number().map(text -> masked(text, text.length() >= FEWEST_TO_SHOW ? SHOWN : 0)));
    }

    /** Stars for every sign but spaces, hyphens and the last ones. */
    private static String masked(String text, int shown) {
        StringBuilder mask = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            boolean stays = i >= text.length() - shown || sign == ' ' || sign == '-';
            mask.append(stays ? sign : '*');
        }
        return mask.toString();
    }
}
