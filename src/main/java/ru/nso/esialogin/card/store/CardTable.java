package ru.nso.esialogin.card.store;

/** The two kinds of cards in queries. */
public enum CardTable {
    PUPIL("CardRow", "cardId"),
    STAFF("StaffCardRow", "staffCardId");

    private final String entity;
    private final String reference;

    CardTable(String entity, String reference) {
        this.entity = entity;
        this.reference = reference;
    }

    /** Name of the entity. */
    String entity() {
        return entity;
    }

    /** The field by which people and hashes refer to it. */
    String reference() {
        return reference;
    }
}
