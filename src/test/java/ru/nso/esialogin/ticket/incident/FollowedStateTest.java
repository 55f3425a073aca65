package ru.nso.esialogin.ticket.incident;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import ru.nso.esialogin.ticket.TicketState;

class FollowedStateTest {
    @ParameterizedTest
    @CsvSource({
        "NEW, DIAGNOSED, DIAGNOSED",
        "NEW, WITH_SCHOOL, DIAGNOSED WITH_SCHOOL",
        "NEEDS_INFO, FIXED_VERIFIED, DIAGNOSED FIXED_VERIFIED",
        "WITH_FAMILY, WITH_SCHOOL, WITH_SCHOOL",
        "FIXED_VERIFIED, CLOSED, CLOSED",
        "CLOSED, FIXED_VERIFIED, ''",
        "WITH_SCHOOL, WITH_SCHOOL, ''",
        "CLOSED, DIAGNOSED, ''",
        "FIXED_VERIFIED, DIAGNOSED, ''",
    })
    void a_ticket_goes_where_its_incident_is(TicketState ticket, TicketState incident, String path) {
        assertThat(FollowedState.path(ticket, incident))
                .isEqualTo(
                        path.isEmpty()
                                ? List.of()
                                : Arrays.stream(path.split(" ", -1))
                                        .map(TicketState::valueOf)
                                        .toList());
    }

    @ParameterizedTest
    @EnumSource
    void each_step_is_one_that_a_ticket_may_take(TicketState from) {
        for (TicketState to : TicketState.values()) {
            TicketState at = from;
            for (TicketState next : FollowedState.path(from, to)) {
                assertThat(at.next()).contains(next);
                at = next;
            }
        }
    }
}
