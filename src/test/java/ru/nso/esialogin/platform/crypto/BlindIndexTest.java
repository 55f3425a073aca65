package ru.nso.esialogin.platform.crypto;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class BlindIndexTest {
    private static final BlindIndex INDEX = TestKeys.index("k1");

    @Property(tries = 300, seed = "20261122")
    void equal_values_of_one_kind_give_equal_hashes(@ForAll String value) {
        assertThat(INDEX.of("SNILS", value)).hasSize(32).isEqualTo(INDEX.of("SNILS", value));
    }

    @Property(tries = 300, seed = "20261122")
    void different_values_or_kinds_give_different_hashes(@ForAll String one, @ForAll String other) {
        Assume.that(!one.equals(other));

        assertThat(INDEX.of("PHONE", "+7" + one)).isNotEqualTo(INDEX.of("EMAIL", "+7" + one));
        assertThat(INDEX.of(one, "x")).isNotEqualTo(INDEX.of(other, "x"));
    }

    @Test
    void a_kind_cannot_run_into_its_value() {
        assertThat(INDEX.of("AB", "C")).isNotEqualTo(INDEX.of("A", "BC"));
    }

    @Test
    void another_key_gives_another_hash() {
        assertThat(INDEX.of("SNILS", "11223344595"))
                .isNotEqualTo(TestKeys.index("k2").of("SNILS", "11223344595"));
    }

    @Test
    void while_keys_change_a_search_asks_under_each_of_them() {
        BlindIndex both = TestKeys.index("k2", "k1");

        assertThat(both.activeKeyId()).isEqualTo("k2");
        assertThat(both.all("SNILS", "11223344595"))
                .containsExactlyInAnyOrder(
                        INDEX.of("SNILS", "11223344595"), TestKeys.index("k2").of("SNILS", "11223344595"));
        assertThat(both.byKey("SNILS", "1")).containsOnlyKeys("k1", "k2");
    }
}
