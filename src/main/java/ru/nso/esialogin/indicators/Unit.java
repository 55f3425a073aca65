package ru.nso.esialogin.indicators;

/** What an indicator counts. Of people so few that one could be recognised, no number is shown. */
public enum Unit {
    PUPILS(true, "обучающегося", "обучающихся"),
    STAFF(true, "педагога", "педагогов"),
    SCHOOLS(false, "школы", "школ");

    private final boolean people;
    private final String ofOne;
    private final String ofMany;

    Unit(boolean people, String ofOne, String ofMany) {
        this.people = people;
        this.ofOne = ofOne;
        this.ofMany = ofMany;
    }

    /** Whether people are counted. */
    public boolean people() {
        return people;
    }

    /** The number with its noun in the genitive: «21 обучающегося», «265 обучающихся». */
    public String lacking(long number) {
        boolean one = number % 10 == 1 && number % 100 != 11;
        return Words.number(number) + "\u00a0" + (one ? ofOne : ofMany);
    }
}
