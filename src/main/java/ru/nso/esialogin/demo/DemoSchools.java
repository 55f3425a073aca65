package ru.nso.esialogin.demo;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import ru.nso.esialogin.card.School;
import ru.nso.esialogin.person.Fact;

/** Schools of the demo region. The demo user of a school belongs to the first one. */
final class DemoSchools {
    private static final List<String> MUNICIPALITIES = TextLines.of("municipalities.txt");

    /** Of Novosibirsk region, at a tax office that does not exist. */
    private static final String TAX_OFFICE = "5498";

    private static final int[] WEIGHTS = {2, 4, 10, 3, 5, 9, 4, 6, 8};

    private DemoSchools() {}

    static List<School> first(int count) {
        return IntStream.rangeClosed(1, count).mapToObj(DemoSchools::school).toList();
    }

    private static School school(int number) {
        return new School(
                "sch-demo-" + number,
                Fact.of("МБОУ «Демонстрационная школа № " + number + "»"),
                Fact.of(inn(number)),
                Fact.of(MUNICIPALITIES.get((number - 1) % MUNICIPALITIES.size())));
    }

    /** Nine digits and the one that follows from them (order of the Federal Tax Service on ИНН). */
    private static String inn(int number) {
        String digits = TAX_OFFICE + String.format(Locale.ROOT, "%05d", number);
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (digits.charAt(i) - '0');
        }
        return digits + sum % 11 % 10;
    }
}
