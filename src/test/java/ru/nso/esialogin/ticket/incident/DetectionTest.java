package ru.nso.esialogin.ticket.incident;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import ru.nso.esialogin.ticket.incident.Detection.Found;
import ru.nso.esialogin.ticket.incident.Detection.Open;
import ru.nso.esialogin.ticket.incident.Detection.Place;

class DetectionTest {
    private static final Instant NOON = Instant.parse("2026-11-27T05:00:00Z");
    private static final Detection DETECTION =
            new Detection(new IncidentPolicy(5, Duration.ofDays(3), 6, Duration.ofHours(1), 20));

    @Test
    void five_families_of_one_school_with_one_cause_in_three_days_are_an_incident() {
        List<Arrived> tickets = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            tickets.add(ticket(i, 17 * 60 * i, "L8", "tie" + i, "school"));
        }

        assertThat(DETECTION.among(tickets.subList(0, 4))).isEmpty();
        assertThat(DETECTION.among(tickets))
                .containsExactly(new Found(new Place("L8", Optional.of("school")), tickets));
    }

    @Test
    void one_family_that_writes_five_times_is_none_also_where_its_letters_share_nothing_directly() {
        List<Arrived> tickets = List.of(
                ticket(1, 1, "L8", Set.of("phone", "card"), "school"),
                ticket(2, 2, "L8", Set.of("card"), "school"),
                ticket(3, 3, "L8", Set.of("mail"), "school"),
                ticket(4, 4, "L8", Set.of("mail", "phone"), "school"),
                ticket(5, 5, "L8", Set.of("phone"), "school"),
                ticket(6, 6, "L8", Set.of("other"), "school"));

        assertThat(DETECTION.among(tickets)).isEmpty();
    }

    @Test
    void other_causes_and_other_schools_are_not_counted() {
        List<Arrived> tickets = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            tickets.add(ticket(i, 120 * i, i == 0 ? "L7" : "L8", "tie" + i, i == 1 ? "other" : "school"));
        }

        assertThat(DETECTION.among(tickets)).isEmpty();
    }

    @Test
    void six_families_of_the_region_in_one_hour_are_an_incident_and_what_follows_without_a_break_belongs_to_it() {
        List<Arrived> tickets = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            tickets.add(ticket(i, i < 6 ? 12 * i : 60 * i, "S3", "tie" + i, "school" + i));
        }

        assertThat(DETECTION.among(tickets.subList(0, 5))).isEmpty();
        List<Found> found = DETECTION.among(tickets);
        assertThat(found).hasSize(1);
        assertThat(found.get(0).place()).isEqualTo(new Place("S3", Optional.empty()));
        assertThat(found.get(0).tickets()).isEqualTo(tickets.subList(0, 6));
        tickets.set(6, ticket(6, 119, "S3", "tie6", "school6"));
        assertThat(DETECTION.among(tickets).get(0).tickets()).isEqualTo(tickets.subList(0, 7));
    }

    @Test
    void a_ticket_joins_what_is_not_over_the_school_before_the_hour_and_not_long_after() {
        Open ofSchool = new Open("b", new Place("L8", Optional.of("school")), NOON, NOON);
        Open ofHour = new Open("a", new Place("L8", Optional.empty()), NOON, NOON);
        Arrived both = ticket(1, 30, "L8", "x", "school");
        Arrived hour = ticket(2, 80, "L8", "y", "other");
        Arrived first = ticket(3, 50, "L8", "z", "third");
        Arrived late = ticket(4, 200, "L8", "w", "other");
        Arrived otherCause = ticket(5, 30, "L7", "v", "school");

        assertThat(DETECTION.joining(List.of(late, hour, first, both, otherCause), List.of(ofHour, ofSchool)))
                .isEqualTo(Map.of("b", List.of(both), "a", List.of(first, hour)));
    }

    @Property(tries = 200)
    void what_is_found_does_not_depend_on_the_order_and_no_ticket_is_in_two(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 60) int number) {
        Random random = new Random(seed);
        List<Arrived> tickets = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            tickets.add(ticket(
                    i,
                    random.nextInt(6_000),
                    random.nextBoolean() ? "L8" : "S3",
                    "tie" + random.nextInt(25),
                    "school" + random.nextInt(3)));
        }
        List<Found> found = DETECTION.among(tickets);
        List<Arrived> shuffled = new ArrayList<>(tickets);
        Collections.shuffle(shuffled, random);

        assertThat(DETECTION.among(shuffled)).isEqualTo(found);
        Set<String> seen = new HashSet<>();
        for (Found one : found) {
            assertThat(Families.count(one.tickets()))
                    .isGreaterThanOrEqualTo(one.place().schoolId().isPresent() ? 5 : 6);
            one.tickets()
                    .forEach(ticket -> assertThat(seen.add(ticket.ticketId())).isTrue());
        }
    }

    private static Arrived ticket(int number, int minute, String cause, String tie, String school) {
        return ticket(number, minute, cause, Set.of(tie), school);
    }

    private static Arrived ticket(int number, int minute, String cause, Set<String> ties, String school) {
        return new Arrived("t" + number, NOON.plus(Duration.ofMinutes(minute)), cause, ties, Set.of(school));
    }
}
