package ru.nso.esialogin.diagnosis.nearmiss;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import ru.nso.esialogin.diagnosis.nearmiss.Difference.Kind;
import ru.nso.esialogin.esia.KeysSent;
import ru.nso.esialogin.esia.Sent;
import ru.nso.esialogin.person.BirthDate;
import ru.nso.esialogin.person.EmailAddress;
import ru.nso.esialogin.person.Fact;
import ru.nso.esialogin.person.FullName;
import ru.nso.esialogin.person.Person;
import ru.nso.esialogin.person.PhoneNumber;
import ru.nso.esialogin.person.Snils;

class NearMissesTest {
    private static final LocalDate BORN = LocalDate.of(1985, 3, 12);

    private static Sought sought() {
        return new Sought(
                new KeysSent(
                        Sent.exactly(List.of(Snils.ofDigits("13579024674").orElseThrow())),
                        Sent.exactly(PhoneNumber.read("+79231112233")
                                .value()
                                .orElseThrow()
                                .numbers()),
                        Sent.exactly(EmailAddress.read("olga.r@mail.ru")
                                .value()
                                .orElseThrow()
                                .addresses())),
                FullName.of("Рябинина", "Наталья", "Семёновна"),
                Fact.of(new BirthDate(BORN)));
    }

    private static List<Kind> kinds(Person.Builder person) {
        return sought().differencesOf(person.build(), false).stream()
                .map(Difference::kind)
                .toList();
    }

    private static Person.Builder named(@Nullable String last, String first, @Nullable String middle, LocalDate born) {
        return Person.builder("p").name(last, first, middle).birthDate(Fact.of(new BirthDate(born)));
    }

    @Test
    void a_wrong_digit_is_shown_by_its_place_only_where_the_number_is_nobodys() {
        Person wrong = Person.builder("p").snils("135-791-246 74").build();
        assertThat(sought().differencesOf(wrong, false))
                .containsExactly(new Difference(Kind.SNILS_ONE_DIGIT, Optional.of("***-***-*** 74"), Optional.of(6)));

        Snils sound = Snils.ofDigits("13579024674").orElseThrow();
        Snils sentWrong = Snils.ofDigits("13579124674").orElseThrow();
        Sought other = new Sought(
                KeysSent.NONE.withSnils(Sent.exactly(List.of(sentWrong))), FullName.unknown(), Fact.unknown());
        assertThat(other.differencesOf(
                        Person.builder("p").snils(sound.formatted()).build(), false))
                .containsExactly(Difference.of(Kind.SNILS_ONE_DIGIT));

        Person wrongCheck = Person.builder("p").snils("135-790-246 75").build();
        assertThat(sought().differencesOf(wrongCheck, false))
                .containsExactly(new Difference(Kind.SNILS_ONE_DIGIT, Optional.empty(), Optional.of(11)));
    }

    @Test
    void of_a_near_key_only_what_agrees_with_the_sent_one_is_shown() {
        Person near = Person.builder("p")
                .snils("135-790-264 74")
                .phones(List.of("+79231112234", "+79232112233", "+79231121233"))
                .emails(List.of("olga.r@mail.ry", "olgar@mail.ru", "olga@mail.ru"))
                .build();
        assertThat(sought().differencesOf(near, false))
                .containsExactly(
                        Difference.of(Kind.SNILS_TRANSPOSED),
                        Difference.of(Kind.PHONE_ONE_DIGIT),
                        Difference.of(Kind.PHONE_ONE_DIGIT, "+7******2233"),
                        Difference.of(Kind.PHONE_TRANSPOSED),
                        Difference.of(Kind.EMAIL_NEAR, "o***@***"),
                        Difference.of(Kind.EMAIL_NEAR, "***@mail.ru"));
    }

    @Test
    void a_near_phone_or_address_of_somebody_with_another_first_name_is_a_strangers() {
        Person.Builder stranger = Person.builder("p")
                .name(null, "Ирина", null)
                .phones(List.of("+79232112233"))
                .emails(List.of("olgar@mail.ru"));
        assertThat(kinds(stranger)).isEmpty();
        assertThat(kinds(stranger.snils("135-790-264 74"))).containsExactly(Kind.SNILS_TRANSPOSED);
        assertThat(kinds(stranger.name(null, "Наталия", null)))
                .containsExactly(Kind.SNILS_TRANSPOSED, Kind.PHONE_ONE_DIGIT, Kind.EMAIL_NEAR);
    }

    @Test
    void the_placeholder_of_registers_is_no_near_snils() {
        Sought zeros = new Sought(
                KeysSent.NONE.withSnils(
                        Sent.exactly(List.of(Snils.ofDigits("00000000001").orElseThrow()))),
                FullName.unknown(),
                Fact.unknown());
        assertThat(zeros.differencesOf(
                        Person.builder("p").snils("000-000-000 00").build(), false))
                .isEmpty();
    }

    @Test
    void on_the_card_of_the_own_child_less_likeness_is_enough() {
        Person noPatronymic = named("Кедрова", "Наталья", null, BORN).build();
        Person noBirthDate =
                Person.builder("p").name("Рябинина", "Наталья", "Семёновна").build();
        assertThat(sought().differencesOf(noPatronymic, false)).isEmpty();
        assertThat(sought().differencesOf(noBirthDate, false)).isEmpty();
        assertThat(sought().differencesOf(noPatronymic, true)).containsExactly(Difference.of(Kind.SURNAME_DIFFERS));
        assertThat(sought().differencesOf(noBirthDate, true))
                .containsExactly(Difference.of(Kind.NAME_WITHOUT_BIRTH_DATE));
        assertThat(sought().differencesOf(
                                named("Кедрова", "Наталья", "Павловна", BORN).build(), true))
                .isEmpty();
    }

    @Test
    void whoever_has_a_key_that_was_sent_is_a_hit_and_no_near_miss() {
        assertThat(kinds(named("Рябинина", "Наталья", "Семёновна", BORN)
                        .snils("135-791-246 74")
                        .phones(List.of("8 923 111-22-33"))))
                .isEmpty();
    }

    @Test
    void names_and_days_that_nearly_agree_are_told_apart() {
        assertThat(kinds(named("Рябинина", "Наталья", "Семёновна", BORN))).containsExactly(Kind.SAME_NAME_OTHER_KEYS);
        assertThat(kinds(named("Рябинина", "Наталия", "Семеновна", BORN)))
                .containsExactly(Kind.SAME_NAME_OTHER_KEYS, Kind.NAME_VARIANT);
        assertThat(kinds(named("Наталья", "Рябинина", "Семёновна", BORN))).containsExactly(Kind.NAME_PARTS_SWAPPED);
        assertThat(kinds(named("Кедрова", "Наталья", "Семёновна", BORN))).containsExactly(Kind.SURNAME_DIFFERS);
        assertThat(kinds(named("Рябинина", "Наталья", "Семёновна", LocalDate.of(1985, 12, 3))))
                .containsExactly(Kind.BIRTH_DATE_NEAR);
        assertThat(kinds(named("Кедрова", "Наталья", "Павловна", BORN))).isEmpty();
        assertThat(kinds(named("Рябинина", "Наталья", "Павловна", BORN))).isEmpty();
        assertThat(kinds(named("Кедрова", "Наталья", "Семёновна", LocalDate.of(1985, 12, 3))))
                .isEmpty();
        assertThat(kinds(named("Рябинина", "Наталья", null, LocalDate.of(1971, 6, 25))))
                .isEmpty();
    }

    @Test
    void every_reason_is_a_russian_sentence_without_a_value() {
        for (Kind kind : Kind.values()) {
            assertThat(kind.whyNot()).matches("[А-ЯЁ][А-Яа-яЁё ,;:.—]+").doesNotContainPattern("[0-9A-Za-z]");
        }
    }
}
