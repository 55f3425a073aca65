package ru.nso.esialogin.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import ru.nso.esialogin.card.Kinship;
import ru.nso.esialogin.card.Parent;
import ru.nso.esialogin.card.PersonCard;
import ru.nso.esialogin.card.School;
import ru.nso.esialogin.card.StaffCard;
import ru.nso.esialogin.person.BirthDate;
import ru.nso.esialogin.person.Fact;
import ru.nso.esialogin.person.Person;

/** Makes families and employees of the region, each from its number alone. */
final class FamilyMaker {
    /** The youngest pupils are six, the eldest eighteen. */
    private static final int YOUNGEST = 6 * 365 + 240;

    private static final int ELDEST = 18 * 365 + 90;

    private final long seed;
    private final List<School> schools;
    private final LocalDate day;
    private final LocalDate yearBegan;

    /** @param day the day on which everybody can log in */
    FamilyMaker(long seed, List<School> schools, LocalDate day) {
        this.seed = seed;
        this.schools = schools;
        this.day = day;
        this.yearBegan = LocalDate.of(day.getMonthValue() >= 9 ? day.getYear() : day.getYear() - 1, 9, 1);
    }

    /** The family with a number and so many children. */
    DemoFamily family(int number, int childCount) {
        String code = String.format(Locale.ROOT, "demo-f%06d", number);
        Dice dice = Dice.of(seed, number);
        People people = new People(number, dice);
        List<LocalDate> births = births(childCount, dice);
        List<Parent> parents = parents(people, births.get(0), dice);
        int father = parents.stream().anyMatch(parent -> parent.kinship().equals(Fact.of(Kinship.FATHER)))
                ? people.fathersName()
                : dice.below(Names.MEN.size());
        List<PersonCard> cards = new ArrayList<>(2 * childCount);
        for (int place = 0; place < childCount; place++) {
            boolean elsewhere = place > 0 && dice.percent(25);
            School school = school(elsewhere ? number + 1 : number);
            Person child = people.child(place, father, births.get(place), day);
            LocalDate born = child.birthDate().map(BirthDate::date).orElse(day);
            Schooling schooling = Schooling.of(born, school, school(number + 2), yearBegan, dice);
            cards.addAll(new CardPair(
                            code + '-' + (place + 1), school, schooling.className(), child, parents, schooling.orders())
                    .cards());
        }
        return new DemoFamily(code, cards, staff(code, number, parents.get(0).person(), dice));
    }

    /** The employee with a number who is nobody's parent. */
    DemoFamily employee(int number, int firstFreeFamily) {
        String code = String.format(Locale.ROOT, "demo-e%06d", number);
        int drawn = firstFreeFamily + number;
        Dice dice = Dice.of(seed, drawn);
        Person person = new People(drawn, dice).employee(day.minusDays(dice.between(24 * 365, 64 * 365)));
        School school = school(number);
        return new DemoFamily(
                code, List.of(), List.of(Employment.ofStaff(code, school, person, number / schools.size(), dice)));
    }

    private List<StaffCard> staff(String code, int number, Person parent, Dice dice) {
        boolean teaches = dice.percent(3);
        return teaches ? List.of(Employment.ofTeacher(code, school(number + dice.below(2)), parent, dice)) : List.of();
    }

    private static List<Parent> parents(People people, LocalDate eldestChild, Dice dice) {
        LocalDate mothersBirth = eldestChild.minusDays(dice.between(20 * 365, 38 * 365));
        LocalDate fathersBirth = mothersBirth.minusDays(dice.between(-2 * 365, 9 * 365));
        int kind = dice.below(100);
        if (kind < 78) {
            return List.of(
                    parent(people.woman(mothersBirth), Kinship.MOTHER),
                    parent(people.father(fathersBirth), Kinship.FATHER));
        }
        if (kind < 92) {
            return List.of(parent(people.woman(mothersBirth), Kinship.MOTHER));
        }
        return kind < 96
                ? List.of(parent(people.father(fathersBirth), Kinship.FATHER))
                : List.of(parent(people.woman(mothersBirth.minusYears(22)), Kinship.GUARDIAN));
    }

    private static Parent parent(Person person, Kinship kinship) {
        return new Parent(person, Fact.of(kinship));
    }

    /** Days of birth of brothers and sisters, the eldest first. */
    private List<LocalDate> births(int count, Dice dice) {
        int gaps = count - 1;
        LocalDate born = day.minusDays(dice.between(YOUNGEST + gaps * 1000, ELDEST));
        List<LocalDate> births = new ArrayList<>(List.of(born));
        for (int child = 1; child < count; child++) {
            born = born.plusDays(dice.between(700, 1000));
            births.add(born);
        }
        return births;
    }

    private School school(int number) {
        return schools.get(number % schools.size());
    }
}
