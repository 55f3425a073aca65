package ru.nso.esialogin.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AccessEntryTest {
    @ParameterizedTest
    @ValueSource(strings = {"01919d5e-2b7f-7000-8000-3f6c2b7d9a10", "card-1", "none-of-2025"})
    void an_id_that_was_asked_for_is_kept(String asked) {
        assertThat(AccessEntry.safeId(asked)).hasValue(asked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "001-007-413 55",
                "001-007-413-55",
                "00100741355",
                "79450000701",
                "+79450000701",
                "5001123456",
                "Zhurnalova",
                "Журналова",
                "mail-1@example.org",
                ""
            })
    void what_may_be_a_value_is_not(String asked) {
        assertThat(AccessEntry.safeId(asked)).isEmpty();
    }
}
