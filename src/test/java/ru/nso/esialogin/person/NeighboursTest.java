package ru.nso.esialogin.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is searched for when nothing matched; the laws of it stand in {@link NeighboursPropertyTest}. */
class NeighboursTest {

    @Test
    void a_russian_number_has_90_neighbours_and_one_for_each_pair_of_different_digits() {
        PhoneNumber phone = phone("+79130000101");
        assertThat(phone.neighbours())
                .hasSize(90 + 6)
                .doesNotHaveDuplicates()
                .contains(phone("+79130000102"), phone("+79310000101"), phone("+70130000101"))
                .allMatch(near -> phone.nationalNearMiss(near).isPresent())
                .noneMatch(near -> near.kind() == PhoneNumber.Kind.FOREIGN);
    }

    @ParameterizedTest
    @CsvSource({
        "+996555123456, +996, +996555123457, +996555132456",
        "+375291234567, +375, +375291234568, +375292134567",
        "+12025550143, +1, +12025550144, +12025551043",
    })
    void a_foreign_number_keeps_its_country(String e164, String country, String oneDigit, String swapped) {
        PhoneNumber phone = phone(e164);
        assertThat(phone.neighbours())
                .contains(phone(oneDigit), phone(swapped))
                .allMatch(near -> near.e164().startsWith(country))
                .allMatch(near -> phone.nationalNearMiss(near).isPresent());
    }

    @Test
    void numbers_of_two_countries_may_be_near_but_not_nationally() {
        assertThat(phone("+996555123456").nearMiss(phone("+995555123456"))).contains(NearMiss.ONE_DIGIT);
        assertThat(phone("+996555123456").nationalNearMiss(phone("+995555123456")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "anna.petrova@mail.ru, anna.petrova@mail.ry",
        "anna.petrova@mail.ru, ana.petrova@mail.ru",
        "anna.petrova@mail.ru, annna.petrova@mail.ru",
        "anna.petrova@mail.ru, anna_petrova@mail.ru",
        "anna.petrova@mail.ru, anna.petr0va@mail.ru",
        "anna.petrova@mail.ru, anna.petrvoa@mail.ru",
        "anna.petrova@mail.ru, anna.petrova@mial.ru",
    })
    void a_known_slip_is_near_and_a_neighbour(String right, String slip) {
        assertThat(address(right).isNear(address(slip))).isTrue();
        assertThat(address(right).neighbours()).contains(address(slip)).doesNotContain(address(right));
    }

    @ParameterizedTest
    @CsvSource({
        "anna.petrova@mail.ru, anna.petrova@mail.ru",
        "anna.petrova@mail.ru, anna.petrovax@mail.ru",
        "anna.petrova@mail.ru, ana.petrova@mail.ry", // a slip in both parts
        "anna.petrova@mail.ru, ana.petrova@bk.ru",
        "anna.petrova@mail.ru, anna.petrova@bk.ru",
    })
    void any_other_address_is_not_near(String right, String other) {
        assertThat(address(right).isNear(address(other))).isFalse();
        assertThat(address(right).neighbours()).doesNotContain(address(other));
    }

    @Test
    void the_longest_mailbox_has_some_hundreds_of_neighbours_and_a_longer_one_those_of_its_domain() {
        EmailAddress longest = address("iy".repeat(32) + "@mail.ru");
        EmailAddress longer = address("iy".repeat(33) + "@mail.ru");
        assertThat(longest.neighbours()).hasSizeBetween(300, 600);
        assertThat(longer.neighbours()).hasSizeBetween(10, 100).allMatch(longer::isNear);
        assertThat(longer.isNear(address("iy".repeat(32) + "i@mail.ru"))).isFalse();
    }

    @Test
    void the_neighbours_of_a_day_have_one_digit_other_or_day_and_month_swapped() {
        assertThat(day(1985, 3, 12).neighbours())
                .contains(day(1985, 12, 3), day(1986, 3, 12), day(1985, 3, 10), day(1985, 3, 19), day(1985, 3, 22))
                .doesNotContain(day(1985, 3, 12), day(1986, 3, 13), day(1985, 3, 21));
        assertThat(day(1999, 12, 31).neighbours()).containsExactlyInAnyOrderElementsOf(daysNear31December1999());
    }

    @Test
    void printing_a_number_or_an_address_masks_it() {
        assertThat(phone("+79131234567")).hasToString("+7******4567");
        assertThat(address("anna@mail.ru")).hasToString("a***@mail.ru");
    }

    /** Day, month, then the four digits of the year, as far as years are read at all (1900 to 2099). */
    private static List<BirthDate> daysNear31December1999() {
        return List.of(
                day(1999, 12, 1),
                day(1999, 12, 11),
                day(1999, 12, 21),
                day(1999, 12, 30),
                day(1999, 10, 31),
                day(1990, 12, 31),
                day(1991, 12, 31),
                day(1992, 12, 31),
                day(1993, 12, 31),
                day(1994, 12, 31),
                day(1995, 12, 31),
                day(1996, 12, 31),
                day(1997, 12, 31),
                day(1998, 12, 31),
                day(1909, 12, 31),
                day(1919, 12, 31),
                day(1929, 12, 31),
                day(1939, 12, 31),
                day(1949, 12, 31),
                day(1959, 12, 31),
                day(1969, 12, 31),
                day(1979, 12, 31),
                day(1989, 12, 31));
    }

    private static BirthDate day(int year, int month, int dayOfMonth) {
        return new BirthDate(LocalDate.of(year, month, dayOfMonth));
    }

    private static PhoneNumber phone(String e164) {
        return PhoneNumber.of(e164).orElseThrow();
    }

    private static EmailAddress address(String text) {
        return EmailAddress.of(text).orElseThrow();
    }
}
