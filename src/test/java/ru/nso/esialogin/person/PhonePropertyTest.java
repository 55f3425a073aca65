package ru.nso.esialogin.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PhonePropertyTest {

    @Property(seed = "201", tries = 1000)
    void a_mobile_is_the_same_number_in_every_form(
            @ForAll("mobiles") String national,
            @ForAll("prefixes") String prefix,
            @ForAll("separators") List<String> separators) {
        String text = prefix
                + separators.get(0)
                + national.substring(0, 3)
                + separators.get(1)
                + national.substring(3, 6)
                + separators.get(2)
                + national.substring(6, 8)
                + separators.get(3)
                + national.substring(8);
        assertThat(numbers(text)).extracting(PhoneNumber::e164).containsExactly("+7" + national);
        assertThat(numbers(text)).allMatch(PhoneNumber::matchable);
    }

    @Property(seed = "202", tries = 500)
    void what_is_canonical_reads_as_itself(@ForAll("mobiles") String national) {
        PhoneNumber number = numbers("8" + national).get(0);
        assertThat(numbers(number.e164())).containsExactly(number);
        assertThat(numbers(number.esiaDigits())).containsExactly(number);
    }

    @Property(seed = "203", tries = 500)
    void two_mobiles_between_any_separators_are_both_found(
            @ForAll("mobiles") String one, @ForAll("mobiles") String other, @ForAll("between") String separator) {
        List<PhoneNumber> found = numbers("8" + one + separator + "+7" + other);
        assertThat(found).extracting(PhoneNumber::e164).contains("+7" + one, "+7" + other);
    }

    @Property(seed = "204", tries = 500)
    void a_near_miss_is_mutual(@ForAll("mobiles") String one, @ForAll("mobiles") String other) {
        PhoneNumber left = numbers("8" + one).get(0);
        PhoneNumber right = numbers("8" + other).get(0);
        assertThat(left.nearMiss(right)).isEqualTo(right.nearMiss(left));
    }

    @Property(seed = "205", tries = 500)
    void no_text_makes_the_reader_stumble(@ForAll("noise") String text) {
        Fact<PhoneField> field = PhoneNumber.read(text);
        field.value().ifPresent(read -> {
            assertThat(read.text()).isEqualTo(text);
            assertThat(read.numbers().isEmpty() && read.remarks().isEmpty()).isFalse();
        });
    }

    @Provide
    Arbitrary<String> mobiles() {
        return Arbitraries.strings().numeric().ofLength(9).map(rest -> "9" + rest);
    }

    @Provide
    Arbitrary<String> prefixes() {
        return Arbitraries.of("+7", "8", "7", "", "+7 8", "тел. 8", "＋7");
    }

    @Provide
    Arbitrary<List<String>> separators() {
        return Arbitraries.of("", " ", "-", " (", ") ", "\u00a0", "–", "—", ".")
                .list()
                .ofSize(4);
    }

    @Provide
    Arbitrary<String> between() {
        return Arbitraries.of(", ", ";", " / ", "\n", " ", " и ", " или ", " мама, ");
    }

    @Provide
    Arbitrary<String> noise() {
        Arbitrary<String> pieces = Arbitraries.of(
                "8",
                "913",
                "0000101",
                "+",
                "+7",
                "(",
                ")",
                "-",
                " ",
                "доб.",
                "#",
                "мама",
                ",",
                "/",
                "x",
                "*",
                "О",
                "\n",
                "996555123456",
                "😀",
                "0",
                "@");
        return Combinators.combine(pieces.list().ofMaxSize(12), Arbitraries.just(""))
                .as((list, glue) -> String.join(glue, list));
    }

    private static List<PhoneNumber> numbers(String text) {
        return PhoneNumber.read(text).value().orElseThrow().numbers();
    }
}
