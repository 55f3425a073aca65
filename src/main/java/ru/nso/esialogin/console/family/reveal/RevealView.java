package ru.nso.esialogin.console.family.reveal;

import java.util.List;

/**
 * A value without stars.
 *
 * @param field which, in Russian
 * @param values as they are written on the card; none: the field is empty
 * @param until until when it is shown, in the time of the region
 * @param seconds how long that is
 * @param back where one came from
 * @param over where it is said that the time is over
 */
record RevealView(String field, List<String> values, String until, long seconds, String back, String over) {

    /** The field and nothing of the values. */
    @Override
    public String toString() {
        return "RevealView[" + field + ']';
    }
}
