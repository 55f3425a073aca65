package ru.nso.esialogin.ticket.reply.automatic;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import ru.nso.esialogin.ticket.TicketState;
import ru.nso.esialogin.ticket.outbox.LetterState;
import ru.nso.esialogin.ticket.outbox.OutboxRules;
import ru.nso.esialogin.ticket.outbox.OutgoingLetter;
import ru.nso.esialogin.ticket.outbox.SomeLetter;
import ru.nso.esialogin.ticket.reply.automatic.AutomaticAnswers.Facts;
import ru.nso.esialogin.ticket.reply.automatic.Decision.Ask;
import ru.nso.esialogin.ticket.reply.automatic.Decision.Silent;
import ru.nso.esialogin.ticket.reply.automatic.Decision.Why;
import ru.nso.esialogin.ticket.triage.Missing;

class AutomaticAnswersTest {
    private static final Instant NOW = SomeLetter.AT;
    private static final String SENDER = "snegireva@example.org";
    private static final OutboxRules RULES = new OutboxRules(
            "help-obr.ru",
            Set.of("help-obr.ru"),
            Set.of(),
            5,
            Duration.ofMinutes(1),
            Duration.ofHours(1),
            Duration.ofMinutes(15),
            3,
            10);

    private static LetterTaken taken(boolean byPerson, @Nullable String sender, boolean proven, boolean forged) {
        return new LetterTaken(
                "0193-7", byPerson, Optional.ofNullable(sender), proven, forged, Optional.of("<a@b.ru>"), List.of());
    }

    private static Facts facts(LetterTaken taken, List<Missing> missing, List<OutgoingLetter> letters) {
        return new Facts(taken, TicketState.NEW, true, missing, letters, letters, NOW);
    }

    private static Decision decide(Facts facts) {
        return AutomaticAnswers.decide(facts, RULES);
    }

    private static Decision decide(LetterTaken taken) {
        return decide(facts(taken, List.of(Missing.FULL_NAME, Missing.SCREENSHOT, Missing.PHONE), List.of()));
    }

    private static OutgoingLetter automatic(String to, Duration ago, Missing... asked) {
        return SomeLetter.to(to, true, LetterState.SENT, NOW.minus(ago), asked);
    }

    @Test
    void a_person_is_asked_for_exactly_what_is_missing_and_never_for_a_phone() {
        assertThat(decide(taken(true, SENDER, true, false)))
                .isEqualTo(new Ask(List.of(Missing.FULL_NAME, Missing.SCREENSHOT)));
    }

    @Test
    void machines_lists_and_what_came_back_are_never_answered() {
        assertThat(decide(taken(false, SENDER, true, false))).isEqualTo(new Silent(Why.NOT_A_PERSON));
        assertThat(decide(taken(true, null, true, false))).isEqualTo(new Silent(Why.NO_ADDRESS));
        assertThat(decide(taken(true, "novosib@help-obr.ru", true, false))).isEqualTo(new Silent(Why.OWN_ADDRESS));
        assertThat(decide(taken(true, SENDER, false, true))).isEqualTo(new Silent(Why.FORGED));
    }

    @Test
    void where_nothing_or_only_a_phone_is_missing_nothing_is_asked() {
        LetterTaken taken = taken(true, SENDER, true, false);

        assertThat(decide(facts(taken, List.of(), List.of()))).isEqualTo(new Silent(Why.NOTHING_MISSING));
        assertThat(decide(facts(taken, List.of(Missing.PHONE), List.of()))).isEqualTo(new Silent(Why.NOTHING_MISSING));
    }

    @Test
    void what_is_no_login_is_left_to_an_operator() {
        assertThat(decide(new Facts(
                        taken(true, SENDER, true, false),
                        TicketState.NEW,
                        false,
                        List.of(Missing.FULL_NAME, Missing.SCREENSHOT),
                        List.of(),
                        List.of(),
                        NOW)))
                .isEqualTo(new Silent(Why.NO_LOGIN));
    }

    @Test
    void nobody_is_asked_twice_for_the_same_however_long_ago() {
        LetterTaken taken = taken(true, SENDER, true, false);
        OutgoingLetter before = automatic(SENDER, Duration.ofDays(30), Missing.SCREENSHOT);

        assertThat(decide(new Facts(
                        taken,
                        TicketState.NEEDS_INFO,
                        true,
                        List.of(Missing.SCREENSHOT),
                        List.of(before),
                        List.of(),
                        NOW)))
                .isEqualTo(new Silent(Why.ASKED_BEFORE));
        assertThat(decide(new Facts(
                        taken,
                        TicketState.NEEDS_INFO,
                        true,
                        List.of(Missing.FULL_NAME, Missing.SCREENSHOT),
                        List.of(before),
                        List.of(),
                        NOW)))
                .isEqualTo(new Ask(List.of(Missing.FULL_NAME)));
    }

    @Test
    void a_request_that_came_back_was_never_made() {
        OutgoingLetter back =
                SomeLetter.to(SENDER, false, LetterState.BOUNCED, NOW.minus(Duration.ofDays(2)), Missing.SCREENSHOT);

        assertThat(decide(facts(taken(true, SENDER, true, false), List.of(Missing.SCREENSHOT), List.of(back))))
                .isEqualTo(new Ask(List.of(Missing.SCREENSHOT)));
    }

    @Test
    void a_thread_gets_one_automatic_answer_in_a_day() {
        LetterTaken taken = taken(true, SENDER, true, false);
        List<Missing> missing = List.of(Missing.FULL_NAME, Missing.SCREENSHOT);

        assertThat(decide(facts(taken, missing, List.of(automatic(SENDER, Duration.ofHours(23), Missing.FULL_NAME)))))
                .isEqualTo(new Silent(Why.ANSWERED_TODAY));
        assertThat(decide(facts(taken, missing, List.of(automatic(SENDER, Duration.ofHours(25), Missing.FULL_NAME)))))
                .isEqualTo(new Ask(List.of(Missing.SCREENSHOT)));
    }

    /** A known defect: two robots that open a new thread with every letter. */
    @Test
    void a_loop_over_ever_new_threads_ends_after_one_answer_or_three_to_a_proven_sender() {
        List<Missing> missing = List.of(Missing.SCREENSHOT);
        List<OutgoingLetter> one = List.of(automatic(SENDER, Duration.ofMinutes(1)));

        assertThat(decide(new Facts(
                        taken(true, SENDER, false, false), TicketState.NEW, true, missing, List.of(), one, NOW)))
                .isEqualTo(new Silent(Why.ADDRESS_ANSWERED_TODAY));
        assertThat(decide(new Facts(
                        taken(true, "Snegireva@Example.org", true, false),
                        TicketState.NEW,
                        true,
                        missing,
                        List.of(),
                        Collections.nCopies(2, one.get(0)),
                        NOW)))
                .isInstanceOf(Ask.class);
        assertThat(decide(new Facts(
                        taken(true, SENDER, true, false),
                        TicketState.NEW,
                        true,
                        missing,
                        List.of(),
                        Collections.nCopies(3, one.get(0)),
                        NOW)))
                .isEqualTo(new Silent(Why.ADDRESS_ANSWERED_TODAY));
    }

    @Test
    void all_together_get_so_many_in_a_day_and_no_more() {
        List<OutgoingLetter> many = Collections.nCopies(10, automatic("other@example.org", Duration.ofHours(1)));

        assertThat(decide(new Facts(
                        taken(true, SENDER, true, false),
                        TicketState.NEW,
                        true,
                        List.of(Missing.SCREENSHOT),
                        List.of(),
                        many,
                        NOW)))
                .isEqualTo(new Silent(Why.TOO_MANY));
    }

    @ParameterizedTest
    @EnumSource(
            value = TicketState.class,
            names = {"NEW", "NEEDS_INFO"},
            mode = EnumSource.Mode.EXCLUDE)
    void a_ticket_that_somebody_works_on_is_left_to_that_one(TicketState state) {
        assertThat(decide(new Facts(
                        taken(true, SENDER, true, false),
                        state,
                        true,
                        List.of(Missing.SCREENSHOT),
                        List.of(),
                        List.of(),
                        NOW)))
                .isEqualTo(new Silent(Why.IN_HAND));
    }
}
