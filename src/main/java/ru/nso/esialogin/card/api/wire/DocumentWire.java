package ru.nso.esialogin.card.api.wire;

import com.fasterxml.jackson.annotation.JsonInclude;
import ru.nso.esialogin.person.Fact;
import ru.nso.esialogin.person.IdentityDocument;

/** An identity document. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record DocumentWire(Fact<IdentityDocument.Type> type, Fact<String> series, Fact<String> number) {

    /** The document with stars for all but the end of the number. */
    public static DocumentWire masked(IdentityDocument document) {
        return written(document.masked());
    }

    /** The document as it is written on the card. */
    static DocumentWire written(IdentityDocument document) {
        return new DocumentWire(Fact.of(document.type()), document.series(), document.number());
    }
}
