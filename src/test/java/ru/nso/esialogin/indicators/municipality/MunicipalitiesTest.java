package ru.nso.esialogin.indicators.municipality;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MunicipalitiesTest {
    private final Municipalities municipalities = Municipalities.shipped();

    @ParameterizedTest
    @CsvSource({
        "Кольванский район, Колыванский район",
        "Краснозёрский район, Краснозерский район",
        "Чистоозёрный район, Чистоозерный район",
        "Г. Бердск, г. Бердск",
        "г. Ускитум, г. Искитим",
        "Р.п. Кольцово, р.п. Кольцово",
        "'  г.  Обь ', г. Обь",
    })
    void other_spellings_are_known(String written, String name) {
        assertThat(municipalities.find(written)).contains(name);
    }

    @Test
    void there_are_thirty_five_and_each_is_its_own_name() {
        assertThat(municipalities.names()).hasSize(35).allSatisfy(name -> assertThat(municipalities.find(name))
                .contains(name));
    }

    @Test
    void the_district_and_the_town_of_one_name_are_two() {
        assertThat(municipalities.find("Искитимский район")).contains("Искитимский район");
        assertThat(municipalities.find("г. Искитим")).contains("г. Искитим");
    }

    @Test
    void what_only_looks_alike_is_proposed_and_not_found() {
        assertThat(municipalities.find("Кочковкий район")).isEmpty();
        assertThat(municipalities.propose("Кочковкий район")).containsExactly("Кочковский район");
        assertThat(municipalities.propose("Московская область")).isEmpty();
    }
}
