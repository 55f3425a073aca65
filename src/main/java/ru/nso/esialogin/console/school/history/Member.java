package ru.nso.esialogin.console.school.history;

/**
 * Something that a card says.
 *
 * @param label what it is, in Russian
 * @param text as it is shown, with masks; empty: nothing
 * @param value what tells whether it is another; never shown
 */
record Member(String label, String text, Object value) {

    /** The label alone. */
    @Override
    public String toString() {
        return "Member[" + label + ']';
    }
}
