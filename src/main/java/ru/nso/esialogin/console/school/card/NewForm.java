package ru.nso.esialogin.console.school.card;

/**
 * A form of a card that is not there yet: it makes one card however often it is sent.
 *
 * @param once stands for the id that the card will have; empty in the form of a card that is there
 * @param id the id
 * @param said what is to be said of the form
 * @param before where the card is that the form had made already; empty: none
 */
public record NewForm(String once, String id, Said said, String before) {
    static final NewForm NONE = new NewForm("", "", Said.NOTHING, "");

    /** What is to be said of a form. */
    public enum Said {
        NOTHING,
        /** It came without what makes it one. */
        LOST,
        /** It had made a card of something else. */
        TAKEN
    }

    /** Whether it came without what makes it one. */
    public boolean isLost() {
        return said == Said.LOST;
    }

    /** Whether it had made a card of something else. */
    public boolean isTaken() {
        return said == Said.TAKEN;
    }
}
