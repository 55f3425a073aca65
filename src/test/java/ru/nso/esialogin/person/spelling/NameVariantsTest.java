package ru.nso.esialogin.person.spelling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class NameVariantsTest {

    @Test
    void every_line_of_the_file_names_a_part_and_at_least_two_spellings_in_normal_form() {
        List<List<String>> lines = Table.read("name-variants.csv");
        assertThat(lines).isNotEmpty().allSatisfy(line -> {
            assertThat(Set.of("FIRST", "MIDDLE")).contains(line.get(0));
            assertThat(line).hasSizeGreaterThan(2);
            assertThat(line.subList(1, line.size())).allMatch(spelling -> spelling.matches("[а-яA-Z]+"));
        });
    }

    @Test
    void spellings_of_one_line_have_one_form_and_names_of_no_line_keep_theirs() {
        assertThat(NameForms.ofFirstName("Наталия")).isEqualTo(NameForms.ofFirstName("НАТАЛЬЯ"));
        assertThat(NameForms.ofFirstName("Марина")).isEqualTo("марина");
        assertThat(NameForms.ofPatronymic("Вели оглу")).isEqualTo(NameForms.ofPatronymic("Вели-оглы"));
    }
}
