package ru.nso.esialogin.indicators.reading;

/**
 * What is wrong with a value, and what helps. The value itself is not repeated.
 *
 * @param place where it stands
 * @param what what is wrong, a Russian sentence
 * @param howToMend what to do, a Russian sentence
 */
public record CellProblem(Place place, String what, String howToMend) {

    /** All of it in one sentence after the other. */
    public String sentence() {
        return (place.words() + ' ' + what + ' ' + howToMend).strip();
    }
}
