package ru.nso.esialogin.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import ru.nso.esialogin.card.School;

/**
 * An invented region in which every parent, pupil and employee with the right account can log in. Families come as a
 * stream and are made one by one, so that the size of the region costs no memory.
 */
public final class DemoRegion {
    /** The day for which the cards are right; logins on it are the ones to try. */
    public static final LocalDate DAY = LocalDate.of(2025, 10, 15);

    /** Children in ten families, one after the other. */
    private static final int[] CHILDREN = {1, 2, 1, 1, 2, 1, 3, 1, 2, 1};

    private static final int CHILDREN_OF_TEN = IntStream.of(CHILDREN).sum();
    private static final int PUPILS_TO_AN_EMPLOYEE = 20;
    private static final int FEWEST_SCHOOLS = 3;

    /** Pupils of one school, as in Novosibirsk region: 366 314 in 941 schools (the customer's slides). */
    private static final int PUPILS_TO_A_SCHOOL = 389;

    private final int pupils;
    private final List<School> schools;
    private final FamilyMaker maker;

    /**
     * A region of the given size.
     *
     * @param seed the same seed gives the same region
     * @param pupils number of pupils, at least one
     */
    public DemoRegion(long seed, int pupils) {
        this.pupils = pupils;
        this.schools = DemoSchools.first(Math.max(FEWEST_SCHOOLS, pupils / PUPILS_TO_A_SCHOOL));
        if (pupils < 1 || familyCount() + employeeCount() > mostFamilies()) {
            throw new IllegalArgumentException("A region has at least one pupil and so many as there are names for");
        }
        this.maker = new FamilyMaker(seed, schools, DAY);
    }

    /** All schools; there are at least three. */
    public List<School> schools() {
        return schools;
    }

    /** All families, and behind them the employees who are nobody's parents. */
    public Stream<DemoFamily> families() {
        Stream<DemoFamily> families =
                IntStream.range(0, familyCount()).mapToObj(number -> maker.family(number, childrenOf(number)));
        Stream<DemoFamily> employees =
                IntStream.range(0, employeeCount()).mapToObj(number -> maker.employee(number, familyCount()));
        return Stream.concat(families, employees);
    }

    /** Children of the families before this one. */
    private static int childrenBefore(int family) {
        int before = family / CHILDREN.length * CHILDREN_OF_TEN;
        for (int i = 0; i < family % CHILDREN.length; i++) {
            before += CHILDREN[i];
        }
        return before;
    }

    private int childrenOf(int family) {
        return Math.min(CHILDREN[family % CHILDREN.length], pupils - childrenBefore(family));
    }

    private int familyCount() {
        int count = (pupils - 1) / CHILDREN_OF_TEN * CHILDREN.length;
        while (childrenBefore(count) < pupils) {
            count++;
        }
        return count;
    }

    private int employeeCount() {
        return Math.max(schools.size(), pupils / PUPILS_TO_AN_EMPLOYEE);
    }

    private static int mostFamilies() {
        return Math.min(People.MOST_FAMILIES, Numbers.MOST_PERSONS / People.SLOTS);
    }
}
