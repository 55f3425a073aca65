package ru.nso.esialogin.console.family.sides;

/**
 * One fact on two cards.
 *
 * @param whose whose fact it is, in Russian
 * @param fact its name, in Russian
 * @param journal what the journal has, masked
 * @param enrolment what the enrolment has, masked
 * @param mark how the two stand to each other
 */
public record Compared(String whose, String fact, String journal, String enrolment, Mark mark) {

    static Compared of(String whose, String fact, Values.Two values) {
        return new Compared(whose, fact, values.journal(), values.enrolment(), values.mark());
    }
}
