package ru.nso.esialogin.ticket.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MailAddressTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Anna@Example.RU | Anna@example.ru |",
                "<anna@example.ru> | anna@example.ru |",
                "Анна Ёж <anna@example.ru> | anna@example.ru | Анна Ёж",
                "\"Ёж, Анна\" <anna@example.ru>, b@example.ru | anna@example.ru | Ёж Анна",
                "\"anna@example.ru\" <anna@example.ru> | anna@example.ru |",
                "anna@example.ru (Анна Ёж) | anna@example.ru | Анна Ёж",
                "Анна Ёж anna@example.ru | anna@example.ru | Анна Ёж",
                "=?utf-8?B?0JDQvdC90LA=?= <anna@example.ru> | anna@example.ru | Анна",
                "\"=?utf-8?B?0JDQvdC90LA=?=\" <anna@example.ru> | anna@example.ru | Анна",
                "Анна <> <anna@example.ru> | anna@example.ru | Анна",
                "a@b.example, Анна <anna@example.ru | a@b.example |",
                "почта@пример.рф | почта@пример.рф |",
            })
    void the_first_sender_is_made_out(String field, String address, String name) {
        assertThat(MailAddress.first(field)).contains(new MailAddress(address, Optional.ofNullable(name)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<>", "Анна", "anna@", "@example.ru", "anna@localhost", "anna at example.ru"})
    void what_is_no_address_is_none(String field) {
        assertThat(MailAddress.first(field)).isEmpty();
    }
}
