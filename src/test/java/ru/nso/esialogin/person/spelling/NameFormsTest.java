package ru.nso.esialogin.person.spelling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NameFormsTest {

    @Test
    void a_name_of_russian_letters_has_the_form_that_it_has_beside_a_sign() {
        String all = IntStream.rangeClosed(0x400, 0x460)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());

        for (int from = 0; from < all.length(); from++) {
            for (int to = from + 1; to <= all.length(); to++) {
                String name = all.substring(from, to);
                assertThat(NameForms.ofSurname(name)).isEqualTo(NameForms.ofSurname(name + '.'));
            }
        }
        assertThat(NameForms.ofSurname("ЁЛКИНА-йогурт")).isEqualTo("елкина йогурт");
        assertThat(NameForms.ofSurname("ЁлкинА")).isEqualTo("елкина");
    }
}
