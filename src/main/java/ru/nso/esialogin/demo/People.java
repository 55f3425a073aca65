package ru.nso.esialogin.demo;

import java.time.LocalDate;
import java.util.List;
import ru.nso.esialogin.person.Fact;
import ru.nso.esialogin.person.Person;
import ru.nso.esialogin.person.Person.Sex;

/**
 * The people of one family. Nobody in the region has the surname, first name and birth date of somebody else, because
 * whoever has is taken for the same person (rulings: Same person): families of one surname that share a first name are
 * kept apart by the remainder of the day of birth.
 */
final class People {
    /** How many families can bear one surname and one first name. */
    private static final int LAYERS = 90;

    private static final int DAYS = 3 * LAYERS;

    /** Families of which no two are alike. */
    static final int MOST_FAMILIES = Names.SURNAMES.size() * Names.WOMEN.size() * LAYERS;

    /** Persons of one family who can be numbered. */
    static final int SLOTS = 8;

    private static final int NEXT_SURNAME = 37;
    private static final int NEXT_CHILD = 11;
    private static final int FATHERS_NAMES = 5;
    private static final List<String> PHONE_FORMS =
            List.of("+7944%s%s%s", "8 944 %s-%s-%s", "+7 (944) %s-%s%s", "8(944)%s%s%s");

    private final int family;
    private final Dice dice;
    private final int surname;
    private final int firstName;
    private final int layer;

    /** @param family number of the family */
    People(int family, Dice dice) {
        this.family = family;
        this.dice = dice;
        this.surname = family % Names.SURNAMES.size();
        int ofThisSurname = family / Names.SURNAMES.size();
        this.firstName = ofThisSurname % Names.WOMEN.size();
        this.layer = ofThisSurname / Names.WOMEN.size();
    }

    /** The number of the father's first name, of which the patronymics of his children are made. */
    int fathersName() {
        return firstName + FATHERS_NAMES;
    }

    /** A mother or a guardian. Some women bear another surname than their children. */
    Person woman(LocalDate bornAbout) {
        boolean other = dice.percent(12);
        int named = other ? surname + NEXT_SURNAME : surname;
        return adult(0, named, firstName, true, snapped(bornAbout, other ? 1 : 0));
    }

    Person father(LocalDate bornAbout) {
        return adult(1, surname, fathersName(), false, snapped(bornAbout, 0));
    }

    /** An employee who is nobody's parent. */
    Person employee(LocalDate bornAbout) {
        boolean female = dice.percent(80);
        return adult(0, surname, firstName, female, snapped(bornAbout, 2));
    }

    /** A child, the eldest first. */
    Person child(int place, int father, LocalDate bornAbout, LocalDate day) {
        boolean female = dice.percent(49);
        LocalDate born = snapped(bornAbout, place);
        int age = born.until(day).getYears();
        Numbers numbers = numbers(2 + place);
        return named(surname, firstName + place * NEXT_CHILD, father, female)
                .birthDate(born)
                .snils(writtenSnils(numbers))
                .phones(age >= 12 && dice.percent(50) ? List.of(writtenPhone(numbers)) : List.of())
                .emails(age >= 8 && dice.percent(70) ? List.of(numbers.email()) : List.of())
                .esiaOid(link(numbers))
                .documents(Fact.of(List.of(age < 14 ? numbers.birthCertificate() : numbers.passport())))
                .regionalId(Fact.of("54-DEMO-" + family + "-" + place))
                .build();
    }

    private Person adult(int slot, int surnameOf, int nameOf, boolean female, LocalDate born) {
        Numbers numbers = numbers(slot);
        return named(surnameOf, nameOf, dice.below(Names.MEN.size()), female)
                .birthDate(born)
                .snils(writtenSnils(numbers))
                .phones(List.of(writtenPhone(numbers)))
                .emails(dice.percent(75) ? List.of(numbers.email()) : List.of())
                .esiaOid(link(numbers))
                .documents(Fact.of(List.of(numbers.passport())))
                .regionalId(Fact.empty())
                .build();
    }

    private static Person.Builder named(int surnameOf, int nameOf, int father, boolean female) {
        return Person.builder("")
                .name(
                        Names.surname(surnameOf, female),
                        Names.firstName(nameOf, female),
                        Names.patronymic(father, female))
                .sex(Fact.of(female ? Sex.FEMALE : Sex.MALE))
                .citizenship(Fact.of("RUS"))
                .federalRegistryId(Fact.empty());
    }

    private Numbers numbers(int slot) {
        return new Numbers(family * SLOTS + slot);
    }

    /** Half of the people have logged in before and are linked with their account. */
    private Fact<String> link(Numbers numbers) {
        return dice.percent(50) ? Fact.of(numbers.oid()) : Fact.empty();
    }

    private String writtenSnils(Numbers numbers) {
        String digits = numbers.snils();
        return dice.percent(30)
                ? digits
                : digits.substring(0, 3)
                        + '-'
                        + digits.substring(3, 6)
                        + '-'
                        + digits.substring(6, 9)
                        + ' '
                        + digits.substring(9);
    }

    private String writtenPhone(Numbers numbers) {
        String digits = numbers.phoneDigits();
        return dice.oneOf(PHONE_FORMS).formatted(digits.substring(0, 3), digits.substring(3, 5), digits.substring(5));
    }

    /** The latest day on or before the given one that is kept for this family and this place in it. */
    private LocalDate snapped(LocalDate about, int place) {
        long wanted = 3L * layer + place;
        return about.minusDays(Math.floorMod(about.toEpochDay() - wanted, DAYS));
    }
}
