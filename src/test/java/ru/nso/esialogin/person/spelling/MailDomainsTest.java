package ru.nso.esialogin.person.spelling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MailDomainsTest {

    @Test
    void no_slip_in_the_file_is_listed_twice_or_is_itself_well_known() {
        List<List<String>> lines = Table.read("mail-domains.csv");
        Set<String> seen = new HashSet<>();
        for (List<String> line : lines) {
            assertThat(Set.of("KNOWN", "TOP_LEVEL")).contains(line.get(0));
            assertThat(line.subList(1, line.size())).allSatisfy(domain -> {
                assertThat(domain).matches("[a-z0-9.-]+");
                assertThat(seen.add(domain)).as(domain).isTrue();
            });
        }
    }

    @ParameterizedTest
    @CsvSource({
        "gmail.com, gmai.com, true", // one less
        "gmail.com, ggmail.com, true", // one more
        "gmail.com, gnail.com, true", // another
        "gmail.com, gmial.com, true", // swapped
        "gmail.com, gmail.com, false",
        "gmail.com, gnial.com, false",
        "gmail.com, mail.ru, false",
    })
    void one_slip_is_one_letter_or_one_swap(String meant, String written, boolean slip) {
        assertThat(MailDomains.isOneSlip(written, meant)).isEqualTo(slip);
        assertThat(MailDomains.isOneSlip(meant, written)).isEqualTo(slip);
    }

    @Test
    void a_domain_like_two_well_known_ones_is_not_guessed_at() {
        assertThat(MailDomains.meant("zmail.com")).isEmpty();
    }

    @Test
    void another_country_of_the_same_provider_is_no_slip() {
        assertThat(MailDomains.meant("yandex.ee")).isEmpty();
    }

    @Test
    void a_slip_is_guessed_at_from_domains_of_eight_letters_on() {
        assertThat(MailDomains.meant("narot.ru")).contains("narod.ru");
        assertThat(MailDomains.meant("lisr.ru")).isEmpty();
    }

    @Test
    void known_mistypings_are_found_both_ways() {
        assertThat(MailDomains.mistyped("proton.me")).isEmpty();
        assertThat(MailDomains.mistyped("vk.com"))
                .containsExactly(
                        "vk.cim", "vk.cmo", "vk.cok", "vk.comm", "vk.con", "vk.coom", "vk.cpm", "vk.kom", "vk.ocm",
                        "vk.vom", "vk.xom");
        assertThat(MailDomains.mistyped("ya.ru")).contains("ay.ru", "ya.ry").doesNotContain("ya.ru", "mai.ru");
        assertThat(MailDomains.mistyped("ya.ry")).containsExactly("ya.ru");
        assertThat(MailDomains.mistyped("yahoo.net")).containsExactly("yahoo.met", "yahoo.ney", "yahoo.nte");
        assertThat(MailDomains.mistyped("gmail.co")).containsExactly("gmail.com");
    }
}
