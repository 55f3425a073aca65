package ru.nso.esialogin.ticket.recheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ru.nso.esialogin.ticket.TicketState;

class ChangeTest {
    @ParameterizedTest
    @CsvSource({
        "DIAGNOSED, FAILS, WORKS, L7, FIXED_VERIFIED",
        "WITH_SCHOOL, INCOMPLETE, WORKS, D8, FIXED_VERIFIED",
        "WITH_FAMILY, WRONG_PERSON, WORKS, C7, FIXED_VERIFIED",
        "ESCALATED, NOBODY, WORKS, L4, FIXED_VERIFIED",
        "WITH_SCHOOL, NOBODY, WORKS, C7,",
        "DIAGNOSED, WORKS, WORKS, L7,",
        "DIAGNOSED, UNDECIDED, WORKS, L7,",
        "WITH_SCHOOL, FAILS, INCOMPLETE, L7,",
        "WITH_SCHOOL, FAILS, UNDECIDED, L7,",
        "NEW, FAILS, WORKS, L7,",
        "NEEDS_INFO, FAILS, WORKS, L7,",
        "FIXED_VERIFIED, WORKS, FAILS, L7, DIAGNOSED",
        "CLOSED, WORKS, INCOMPLETE, L7, DIAGNOSED",
        "CLOSED, WORKS, NOBODY, L7,",
        "CLOSED, WORKS, UNDECIDED, L7,",
        "CLOSED, FAILS, FAILS, L7,",
    })
    void only_what_was_seen_to_turn_moves_a_ticket(
            TicketState state, Seen before, Seen now, String cause, TicketState to) {
        assertThat(Change.of(state, before, now, cause)).isEqualTo(Optional.ofNullable(to));
    }

    @Test
    void what_cannot_be_decided_leaves_what_was_known() {
        assertThat(Change.kept(Optional.of(Seen.FAILS), Seen.UNDECIDED)).isEqualTo(Seen.FAILS);
        assertThat(Change.kept(Optional.empty(), Seen.UNDECIDED)).isEqualTo(Seen.UNDECIDED);
        assertThat(Change.kept(Optional.of(Seen.FAILS), Seen.WORKS)).isEqualTo(Seen.WORKS);
    }
}
