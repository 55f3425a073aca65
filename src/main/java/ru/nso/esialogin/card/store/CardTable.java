package ru.nso.esialogin.card.store;

/** The two kinds of cards in queries. */
public enum CardTable {
    PUPIL("card", "card_id"),
    STAFF("staff_card", "staff_card_id");

    private final String table;
    private final String reference;

    CardTable(String table, String reference) {
        this.table = table;
        this.reference = reference;
    }

    /** Name of the table. */
    public String table() {
        return table;
    }

    /** The column by which people and hashes refer to it. */
    public String reference() {
        return reference;
    }
}
