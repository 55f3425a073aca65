package ru.nso.esialogin.person;

import static org.assertj.core.api.Assertions.assertThat;
import static ru.nso.esialogin.person.NameComparison.PartMatch.AGREE;
import static ru.nso.esialogin.person.NameComparison.PartMatch.DIFFER;
import static ru.nso.esialogin.person.NameComparison.PartMatch.MISSING;

import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FullNameTest {

    private static final FullName MOTHER = FullName.of("Берёзкина", "Алёна", "Сергеевна");

    @ParameterizedTest
    @CsvSource({
        "Берёзкина, Березкина",
        "Берёзкина, БЕРЁЗКИНА",
        "Берёзкина, березкина",
        "Петрова-Водкина, Петрова - Водкина",
        "Петрова-Водкина, Петрова–Водкина",
        "Петрова-Водкина, Петрова Водкина",
        "Петрова  Водкина, Петрова Водкина",
        "Иванова, Ивaнoвa", // Latin a and o
        "Сорокина, CОРОКИНА", // Latin C
        "Ната, HATA", // all Latin
        "О'Коннор, О’Коннор",
        "Берёзкина, Бере\u0308зкина",
        "Берёзкина, Берёз\u00adкина",
    })
    void spelling_that_means_nothing_does_not_part_names(String one, String other) {
        NameComparison comparison = FullName.of(one, null, null).compare(FullName.of(other, null, null));
        assertThat(comparison.last()).isEqualTo(AGREE);
        assertThat(FullName.of(one, null, null).isWrittenLike(FullName.of(other, null, null)))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "Наталья, Наталия",
        "Софья, София",
        "Данил, Даниил",
        "Данила, Даниил",
        "Геннадий, Генадий",
        "Артём, Артем",
        "Анна-Наталия, Анна Наталья",
    })
    void variants_of_a_first_name_agree(String one, String other) {
        assertThat(FullName.of(null, one, null)
                        .compare(FullName.of(null, other, null))
                        .first())
                .isEqualTo(AGREE);
    }

    @ParameterizedTest
    @CsvSource({"Геннадьевна, Геннадиевна", "Юрьевич, Юриевич", "Даниилович, Данилович"})
    void variants_of_a_patronymic_agree(String one, String other) {
        assertThat(FullName.of(null, null, one)
                        .compare(FullName.of(null, null, other))
                        .middle())
                .isEqualTo(AGREE);
    }

    @ParameterizedTest
    @CsvSource({"Алёна, Елена", "Артём, Артемий", "Эльвира, Эльмира", "Мария, Марина", "Anna, Анна"})
    void other_names_that_sound_alike_differ(String one, String other) {
        assertThat(FullName.of(null, one, null)
                        .compare(FullName.of(null, other, null))
                        .first())
                .isEqualTo(DIFFER);
    }

    @Test
    void a_misspelt_patronymic_is_no_variant() {
        NameComparison comparison = MOTHER.compare(FullName.of("Берёзкина", "Алёна", "Сергевна"));
        assertThat(comparison).isEqualTo(new NameComparison(AGREE, AGREE, DIFFER, false));
        assertThat(comparison.contradicts()).isTrue();
        assertThat(comparison.spelledAlike()).isFalse();
    }

    @Test
    void variants_of_first_names_are_not_applied_to_surnames() {
        assertThat(FullName.of("Данила", null, null)
                        .compare(FullName.of("Даниил", null, null))
                        .last())
                .isEqualTo(DIFFER);
    }

    @Test
    void a_missing_part_neither_agrees_nor_differs() {
        FullName father = FullName.of(null, "Александр", "Владимирович");
        NameComparison comparison = father.compare(FullName.of("Александров", "Александр", "Владимирович"));
        assertThat(comparison).isEqualTo(new NameComparison(MISSING, AGREE, AGREE, false));
        assertThat(comparison.contradicts()).isFalse();
        FullName halfKnown = new FullName(Fact.unknown(), Fact.of("Александр"), Fact.unknown());
        assertThat(halfKnown.compare(father)).isEqualTo(new NameComparison(MISSING, AGREE, MISSING, false));
        assertThat(FullName.unknown().compare(FullName.unknown()))
                .isEqualTo(new NameComparison(MISSING, MISSING, MISSING, false));
    }

    @Test
    void a_fitting_initial_decides_nothing_and_a_wrong_one_differs() {
        assertThat(MOTHER.compare(FullName.of("Берёзкина", "А.", "С.")))
                .isEqualTo(new NameComparison(AGREE, MISSING, MISSING, false));
        assertThat(MOTHER.compare(FullName.of("Берёзкина", "Е.", "С.")).first()).isEqualTo(DIFFER);
    }

    @Test
    void swapped_surname_and_first_name_agree_and_are_said_to_be_swapped() {
        NameComparison comparison = MOTHER.compare(FullName.of("Алена", "Березкина", "Сергеевна"));
        assertThat(comparison).isEqualTo(new NameComparison(AGREE, AGREE, AGREE, true));
        assertThat(comparison.contradicts()).isFalse();
        assertThat(comparison.spelledAlike()).isFalse();
        FullName variant = FullName.of("Иванова", "Наталия", null);
        assertThat(variant.compare(FullName.of("Наталья", "Иванова", null)).swapped())
                .isTrue();
    }

    @Test
    void a_surname_equal_to_the_first_name_is_not_swapped() {
        FullName name = FullName.of("Александр", "Александр", null);
        assertThat(name.compare(FullName.of("Александр", "Александр", null)).swapped())
                .isFalse();
        assertThat(name.compare(FullName.of("Александр", "Иван", null)))
                .isEqualTo(new NameComparison(AGREE, DIFFER, MISSING, false));
    }

    @Test
    void a_name_of_which_both_parts_differ_is_another_and_not_a_swapped_one() {
        assertThat(MOTHER.compare(FullName.of("Ивина", "Ольга", "Сергеевна")))
                .isEqualTo(new NameComparison(DIFFER, DIFFER, AGREE, false));
        assertThat(MOTHER.compare(FullName.of("Алёна", "Ольга", "Сергеевна")))
                .isEqualTo(new NameComparison(DIFFER, DIFFER, AGREE, false));
    }

    @Test
    void parts_are_kept_as_written_but_trimmed_and_placeholders_are_empty() {
        FullName name = FullName.of(" Берёзкина\u00a0", "Нет данных", "  ");
        assertThat(name.last()).isEqualTo(Fact.of("Берёзкина"));
        assertThat(name.first().isEmpty()).isTrue();
        assertThat(name.middle().isEmpty()).isTrue();
    }

    @Test
    void it_is_displayed_abbreviated_and_masked_without_the_missing_parts() {
        assertThat(MOTHER.display()).isEqualTo("Берёзкина Алёна Сергеевна");
        assertThat(MOTHER.initials()).isEqualTo("Б. А. С.");
        assertThat(MOTHER).hasToString("Б*** А*** С***");
        assertThat(FullName.of(null, "Александр", "Владимирович").display()).isEqualTo("Александр Владимирович");
        assertThat(FullName.of(null, "Александр", null)).hasToString("А***");
        assertThat(FullName.unknown().display()).isEmpty();
    }

    @Test
    void names_are_equal_when_written_the_same() {
        assertThat(MOTHER)
                .isEqualTo(FullName.of("Берёзкина", "Алёна", "Сергеевна"))
                .hasSameHashCodeAs(FullName.of("Берёзкина", "Алёна", "Сергеевна"))
                .isNotEqualTo(FullName.of("Березкина", "Алёна", "Сергеевна"));
        assertThat(MOTHER.compare(MOTHER).spelledAlike()).isTrue();
        assertThat(MOTHER.isWrittenLike(FullName.of("Берёзкина", "Алёна", "Сергеевна")))
                .isTrue();
        assertThat(MOTHER.isWrittenLike(FullName.of("Берёзкина", "АЛЁНА", "Сергеевна")))
                .isFalse();
    }

    @Property(seed = "301", tries = 1000)
    void case_yo_and_outer_spaces_never_matter(@ForAll("names") FullName name, @ForAll("names") FullName other) {
        FullName shouted = FullName.of(
                changed(name.last().orElse("")),
                changed(name.first().orElse("")),
                changed(name.middle().orElse("")));
        assertThat(name.compare(shouted)).isEqualTo(name.compare(name));
        assertThat(shouted.compare(other)).isEqualTo(name.compare(other));
    }

    @Property(seed = "302", tries = 1000)
    void comparing_is_symmetric(@ForAll("names") FullName name, @ForAll("names") FullName other) {
        assertThat(name.compare(other)).isEqualTo(other.compare(name));
    }

    @Property(seed = "303", tries = 1000)
    void a_name_with_all_parts_agrees_with_itself(@ForAll("names") FullName name) {
        assertThat(name.compare(name)).isEqualTo(new NameComparison(AGREE, AGREE, AGREE, false));
    }

    /** Few syllables, so that equal, swapped and different parts all come up. */
    @Provide
    Arbitrary<FullName> names() {
        Arbitrary<String> parts = Arbitraries.of(
                "Алёна", "Берёзкина", "Семён", "Сергеевна", "Петрова-Водкина", "Наталья", "Наталия", "Ли", "Фёдор Ян");
        return Combinators.combine(parts, parts, parts).as(FullName::of);
    }

    private static String changed(String part) {
        return "  " + part.toUpperCase(Locale.ROOT).replace('Ё', 'Е').replace('-', '–') + '\u00a0';
    }
}
