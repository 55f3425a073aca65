package ru.nso.esialogin.contactcentre.script;

/** Russian words after numbers. */
public final class Plurals {
    private Plurals() {}

    /** «1 рабочий день», «3 рабочих дня», «5 рабочих дней». */
    public static String workingDays(int number) {
        return number + " " + of(number, "рабочий день", "рабочих дня", "рабочих дней");
    }

    /** «1 совпадение», «2 совпадения», «5 совпадений». */
    public static String matches(int number) {
        return number + " " + of(number, "совпадение", "совпадения", "совпадений");
    }

    /** «1 сравнение», «2 сравнения», «5 сравнений». */
    public static String comparisons(int number) {
        return number + " " + of(number, "сравнение", "сравнения", "сравнений");
    }

    private static String of(int number, String one, String few, String many) {
        int lastTwo = number % 100;
        int last = number % 10;
        if (lastTwo >= 11 && lastTwo <= 14) {
            return many;
        }
        if (last == 1) {
            return one;
        }
        return last >= 2 && last <= 4 ? few : many;
    }
}
