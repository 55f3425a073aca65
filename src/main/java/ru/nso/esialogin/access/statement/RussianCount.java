package ru.nso.esialogin.access.statement;

/** The form of a Russian noun behind a number. */
public final class RussianCount {
    private RussianCount() {}

    /** «1 раз», «2 раза», «5 раз». */
    public static String times(long number) {
        return number + " " + of(number, "раз", "раза", "раз");
    }

    /**
     * One of three forms.
     *
     * @param one behind 1, 21, 101
     * @param few behind 2, 3, 4, 22
     * @param many behind 0, 5, 11, 12
     */
    public static String of(long number, String one, String few, String many) {
        long tens = number % 100;
        long ones = number % 10;
        if (tens >= 11 && tens <= 14) {
            return many;
        }
        if (ones == 1) {
            return one;
        }
        return ones >= 2 && ones <= 4 ? few : many;
    }
}
