package ru.nso.esialogin.demo;

import java.util.List;

/** Names to choose from. Lists of first names of men and women are of one length. */
final class Names {
    static final List<String> SURNAMES = TextLines.of("names/surnames.txt");
    static final List<String> WOMEN = TextLines.of("names/women.txt");
    private static final List<String> MEN_AND_PATRONYMICS = TextLines.of("names/men.txt");
    static final List<String> MEN = column(0);
    private static final List<String> PATRONYMICS_OF_MEN = column(1);
    private static final List<String> PATRONYMICS_OF_WOMEN = column(2);

    private Names() {}

    /** The surname as a man or as a woman bears it. */
    static String surname(int number, boolean female) {
        String surname = SURNAMES.get(number % SURNAMES.size());
        if (!female) {
            return surname;
        }
        return surname.endsWith("ский") ? surname.substring(0, surname.length() - 2) + "ая" : surname + "а";
    }

    static String firstName(int number, boolean female) {
        List<String> names = female ? WOMEN : MEN;
        return names.get(number % names.size());
    }

    /** The patronymic of a child whose father has the first name with this number. */
    static String patronymic(int father, boolean female) {
        List<String> names = female ? PATRONYMICS_OF_WOMEN : PATRONYMICS_OF_MEN;
        return names.get(father % names.size());
    }

    private static List<String> column(int number) {
        return MEN_AND_PATRONYMICS.stream()
                .map(line -> line.split(" ", -1)[number])
                .toList();
    }
}
