package ru.nso.esialogin.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import ru.nso.esialogin.access.AccessEntry.Action;
import ru.nso.esialogin.access.AccessEntry.Outcome;

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
                "card-00100741355",
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

    @ParameterizedTest
    @EnumSource(
            value = Action.class,
            names = {"READ", "SEARCH", "DIAGNOSE", "LOOK_UP", "PATCH", "REVEAL", "REQUEST_RELEASE", "READ_STATEMENT"})
    void who_names_a_card_that_is_not_there_may_be_guessing(Action action) {
        assertThat(entry(action, Outcome.NOTHING_FOUND).missed()).isTrue();
        assertThat(entry(action, Outcome.DONE).missed()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(
            value = Action.class,
            names = {
                "MASS_REVEAL",
                "REFUSE_REVEAL",
                "REFUSE_COMPARISON",
                "CHECK_NUMBER",
                "READ_LOOK_UP",
                "APPROVE_RELEASE",
                "WITHDRAW_RELEASE",
                "USE_RELEASE",
                "READ_LOG",
                "READ_REPORT",
                "RUN_RETENTION",
                "END_ENTRIES"
            })
    void who_supervises_or_works_as_released_guesses_nobody(Action action) {
        assertThat(entry(action, Outcome.NOTHING_FOUND).missed()).isFalse();
    }

    private static AccessEntry entry(Action action, Outcome outcome) {
        Caller caller = new Caller("somebody", Set.of("HELPDESK"), Optional.empty(), Optional.empty());
        Access access = new Access(caller, Purpose.CARD_UPKEEP, Optional.empty());
        return new AccessEntry(access, action, List.of(), List.of(), List.of("*"), outcome);
    }
}
