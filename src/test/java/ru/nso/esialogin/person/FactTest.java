package ru.nso.esialogin.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import org.junit.jupiter.api.Test;

class FactTest {

    @Test
    void a_fact_is_in_exactly_one_of_three_states() {
        assertThat(Fact.of("a").isPresent()).isTrue();
        assertThat(Fact.of("a").isEmpty()).isFalse();
        assertThat(Fact.of("a").isUnknown()).isFalse();
        assertThat(Fact.empty().isPresent()).isFalse();
        assertThat(Fact.empty().isEmpty()).isTrue();
        assertThat(Fact.empty().isUnknown()).isFalse();
        assertThat(Fact.unknown().isPresent()).isFalse();
        assertThat(Fact.unknown().isEmpty()).isFalse();
        assertThat(Fact.unknown().isUnknown()).isTrue();
    }

    @Test
    void null_is_empty_and_not_unknown() {
        assertThat(Fact.<String>ofNullable(null).isEmpty()).isTrue();
        assertThat(Fact.ofNullable("a")).isEqualTo(Fact.of("a"));
    }

    @Test
    void only_a_present_fact_has_a_value() {
        assertThat(Fact.of("a").value()).contains("a");
        assertThat(Fact.empty().value()).isEmpty();
        assertThat(Fact.unknown().value()).isEmpty();
        assertThat(Fact.of("a").orElse("b")).isEqualTo("a");
        assertThat(Fact.<String>unknown().orElse("b")).isEqualTo("b");
    }

    @Test
    void mapping_changes_the_value_and_keeps_the_other_states() {
        assertThat(Fact.of("abc").map(String::length)).isEqualTo(Fact.of(3));
        assertThat(Fact.<String>empty().map(String::length).isEmpty()).isTrue();
        assertThat(Fact.<String>unknown().map(String::length).isUnknown()).isTrue();
    }

    @Test
    void mapping_to_null_fails_at_once() {
        assertThatNullPointerException().isThrownBy(() -> Fact.of("abc").map(text -> nothing()));
    }

    @Test
    void empty_and_unknown_are_single_instances() {
        assertThat(Fact.<String>empty()).isSameAs(Fact.<Integer>empty()).isNotEqualTo(Fact.unknown());
        assertThat(Fact.<String>unknown()).isSameAs(Fact.<Integer>unknown());
    }

    @Test
    void printing_a_fact_does_not_print_its_content() {
        assertThat(Fact.of("Берёзкина")).hasToString("value");
        assertThat(Fact.empty()).hasToString("empty");
        assertThat(Fact.unknown()).hasToString("unknown");
    }

    @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"}) // the very mistake that is tested
    private static <T> T nothing() {
        return null;
    }
}
