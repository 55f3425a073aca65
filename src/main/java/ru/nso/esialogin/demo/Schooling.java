package ru.nso.esialogin.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import ru.nso.esialogin.card.EnrolmentOrder;
import ru.nso.esialogin.card.EnrolmentOrder.Reason;
import ru.nso.esialogin.card.EnrolmentOrder.Status;
import ru.nso.esialogin.card.School;
import ru.nso.esialogin.person.BirthDate;
import ru.nso.esialogin.person.Fact;

/**
 * A pupil's way through school: the class, and the orders that led to it. A few changed the school once, and some were
 * enrolled into a parallel and put into a class by a second order.
 *
 * @param className class in the current school year
 * @param orders orders, the oldest first; they yield one open school
 */
record Schooling(String className, List<EnrolmentOrder> orders) {
    private static final int AGE_BEFORE_FIRST_CLASS = 6;
    private static final int LAST_CLASS = 11;
    private static final List<String> LETTERS = List.of("А", "Б", "В", "Г");

    static Schooling of(LocalDate born, School school, School another, LocalDate yearBegan, Dice dice) {
        int age = new BirthDate(born).ageOn(yearBegan);
        int grade = Math.max(1, Math.min(LAST_CLASS, age - AGE_BEFORE_FIRST_CLASS));
        String letter = dice.oneOf(LETTERS);
        int number = dice.between(1, 90);
        LocalDate admitted = yearBegan.minusYears(grade - 1L);
        List<EnrolmentOrder> orders = new ArrayList<>();
        if (grade > 2 && !another.equals(school) && dice.percent(10)) {
            LocalDate moved = yearBegan.minusYears(dice.between(1, grade - 2)).plusDays(dice.below(60));
            orders.add(enrolment(number + "-у", admitted, another, 1 + letter));
            orders.add(expulsion(number + 9 + "-у", moved, another));
            orders.add(enrolment(number + "-з", moved.plusDays(2), school, classIn(moved, admitted) + letter));
        } else if (dice.percent(30)) {
            orders.add(enrolment(number + "-у", admitted, school, "1"));
            orders.add(order(
                    EnrolmentOrder.Type.CLASS_ASSIGNMENT,
                    number + "-к",
                    admitted,
                    school,
                    Fact.of(1 + letter),
                    Fact.empty()));
        } else {
            orders.add(enrolment(number + "-у", admitted, school, 1 + letter));
        }
        return new Schooling(grade + letter, List.copyOf(orders));
    }

    private static int classIn(LocalDate day, LocalDate admitted) {
        return 1 + admitted.until(day).getYears();
    }

    /** An issued enrolment, signed some days before it begins. */
    static EnrolmentOrder enrolment(String number, LocalDate from, School school, String className) {
        return order(EnrolmentOrder.Type.ENROLMENT, number, from, school, Fact.of(className), Fact.empty());
    }

    /** An issued expulsion because of a move to another school. */
    static EnrolmentOrder expulsion(String number, LocalDate from, School school) {
        return order(EnrolmentOrder.Type.EXPULSION, number, from, school, Fact.empty(), Fact.of(Reason.TRANSFER));
    }

    private static EnrolmentOrder order(
            EnrolmentOrder.Type type,
            String number,
            LocalDate from,
            School school,
            Fact<String> className,
            Fact<Reason> reason) {
        return new EnrolmentOrder(
                type, Fact.of(number), from.minusDays(4), Fact.of(from), school.id(), className, Status.ISSUED, reason);
    }
}
