package ru.nso.esialogin.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;

@Tag("heavy")
class NeighboursPropertyTest {

    @Property(seed = "301", tries = 300)
    void the_neighbours_of_a_snils_are_its_near_misses_each_once(@ForAll("elevenDigits") String digits) {
        Snils snils = Snils.ofDigits(digits).orElseThrow();
        long swaps = IntStream.range(0, 10)
                .filter(i -> digits.charAt(i) != digits.charAt(i + 1))
                .count();
        assertThat(snils.neighbours())
                .doesNotContain(snils)
                .doesNotHaveDuplicates()
                .hasSize(99 + (int) swaps);
        assertThat(snils.neighbours()).allMatch(near -> near.nearMiss(snils).isPresent());
    }

    @Property(seed = "302", tries = 200)
    void the_neighbours_of_a_phone_are_its_near_misses_each_once_and_mutual(@ForAll("mobiles") String national) {
        PhoneNumber phone = phone(national);
        long swaps = IntStream.range(0, 9)
                .filter(i -> national.charAt(i) != national.charAt(i + 1))
                .count();
        boolean oneDigitFromZeros =
                national.chars().filter(digit -> digit != '0').count() == 1;
        assertThat(phone.neighbours())
                .doesNotContain(phone)
                .doesNotHaveDuplicates()
                .hasSize((oneDigitFromZeros ? 89 : 90) + (int) swaps);
        assertThat(phone.neighbours())
                .allMatch(near -> near.nationalNearMiss(phone).isPresent())
                .allMatch(near -> near.neighbours().contains(phone));
    }

    @Property(seed = "303", tries = 500)
    void a_phone_one_slip_away_is_among_the_neighbours_and_no_other_is(
            @ForAll("mobiles") String national,
            @ForAll @IntRange(max = 9) int place,
            @ForAll @IntRange(max = 9) int digit) {
        PhoneNumber phone = phone(national);
        PhoneNumber other =
                phone("9" + (national.substring(0, place) + digit + national.substring(place + 1)).substring(1));
        assertThat(phone.neighbours().contains(other))
                .isEqualTo(phone.nationalNearMiss(other).isPresent())
                .isEqualTo(!phone.equals(other));
    }

    @Property(seed = "304", tries = 100)
    void the_neighbours_of_an_address_are_near_each_once_and_few(
            @ForAll("mailboxes") String mailbox, @ForAll("domains") String domain) {
        EmailAddress address = EmailAddress.of(mailbox + '@' + domain).orElseThrow();
        assertThat(address.neighbours())
                .doesNotContain(address)
                .doesNotHaveDuplicates()
                .hasSizeLessThan(300)
                .allMatch(address::isNear);
    }

    @Property(seed = "306", tries = 1000)
    void of_all_addresses_one_edit_away_those_are_neighbours_that_are_near(
            @ForAll("mailboxes") String mailbox,
            @ForAll("domains") String domain,
            @ForAll @IntRange(max = 3) int kind,
            @ForAll @IntRange(max = 40) int place,
            @ForAll("signs") String sign) {
        String text = mailbox + '@' + domain;
        EmailAddress address = EmailAddress.of(text).orElseThrow();
        int i = place % (text.length() - 1);
        String changed =
                switch (kind) {
                    case 0 -> text.substring(0, i) + text.substring(i + 1);
                    case 1 -> text.substring(0, i) + sign + text.substring(i);
                    case 2 -> text.substring(0, i) + sign + text.substring(i + 1);
                    default -> text.substring(0, i) + text.charAt(i + 1) + text.charAt(i) + text.substring(i + 2);
                };
        EmailAddress.of(changed).ifPresent(other -> {
            assertThat(address.neighbours().contains(other)).isEqualTo(address.isNear(other));
            boolean inOnePart = changed.indexOf('@') == mailbox.length() || changed.endsWith('@' + domain);
            if ((kind == 0 || kind == 3) && inOnePart && !other.equals(address)) {
                assertThat(address.isNear(other)).isTrue();
            }
        });
    }

    @Property(seed = "305", tries = 300)
    void the_neighbours_of_a_day_are_mutual_and_do_not_hold_it(@ForAll @IntRange(max = 40_000) int afterStart) {
        BirthDate day = new BirthDate(LocalDate.of(1940, 1, 1).plusDays(afterStart));
        assertThat(day.neighbours()).isNotEmpty().doesNotContain(day).allMatch(near -> near.neighbours()
                .contains(day));
    }

    @Provide
    Arbitrary<String> elevenDigits() {
        return Arbitraries.strings().numeric().ofLength(11);
    }

    @Provide
    Arbitrary<String> mobiles() {
        return Arbitraries.strings().numeric().ofLength(9).map(digits -> "9" + digits);
    }

    @Provide
    Arbitrary<String> mailboxes() {
        return Arbitraries.strings()
                .withCharRange('a', 'z')
                .numeric()
                .ofMinLength(1)
                .ofMaxLength(20);
    }

    @Provide
    Arbitrary<String> signs() {
        return Arbitraries.of("a", "b", "o", "0", "i", "l", "1", "y", "s", "5", "c", "k", ".", "_", "-");
    }

    @Provide
    Arbitrary<String> domains() {
        return Arbitraries.of("mail.ru", "yandex.ru", "gmail.com", "bk.ru", "edu54.ru");
    }

    private static PhoneNumber phone(String national) {
        return PhoneNumber.of("+7" + national).orElseThrow();
    }
}
