package ru.nso.esialogin.access.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import ru.nso.esialogin.access.Access;
import ru.nso.esialogin.access.AccessEntry;
import ru.nso.esialogin.access.Caller;
import ru.nso.esialogin.access.MaskedField;
import ru.nso.esialogin.access.Purpose;
import ru.nso.esialogin.access.Scope;
import ru.nso.esialogin.access.StatedReason;

class ReleasesTest {
    private static final Duration DECIDED = Duration.ofDays(3);
    private static final Duration VALID = Duration.ofHours(1);
    private static final StatedReason WHY = new StatedReason("Сверить класс с заявлениями");
    private static final String FILE = "ab".repeat(32);
    private static final Coverage TWO_CARDS =
            Coverage.ofCards(List.of("card-2", "card-1"), List.of(MaskedField.PHONE, MaskedField.SNILS));

    private final Map<String, Release> kept = new HashMap<>();
    private final List<AccessEntry> log = new ArrayList<>();
    private final Set<String> registry = new HashSet<>(Set.of("card-1", "card-2", "card-3"));
    private Instant now = Instant.parse("2026-11-26T07:00:00Z");
    private final Releases releases = new Releases(
            new InMemory(),
            new Registry(),
            log::add,
            new ReleaseLimits(DECIDED, VALID, 2, Duration.ofDays(365)),
            new Clock() {
                @Override
                public ZoneId getZone() {
                    return ZoneOffset.UTC;
                }

                @Override
                public Clock withZone(ZoneId zone) {
                    return this;
                }

                @Override
                public Instant instant() {
                    return now;
                }
            });

    private static Access as(String name, String... roles) {
        return new Access(
                new Caller(name, Set.of(roles), Optional.of("sch-1"), Optional.empty()),
                Purpose.CARD_UPKEEP,
                Optional.empty());
    }

    private final Access school = as("petrov", "SCHOOL_ADMIN");
    private final Access helpdesk = as("ivanova", "HELPDESK");
    private final Access admin = as("sidorov", "ADMIN");

    private String asked() {
        return releases.ask(school, ReleaseKind.MASS_REVEAL, TWO_CARDS, WHY)
                .release()
                .orElseThrow()
                .id();
    }

    private String approved() {
        String id = asked();
        assertThat(releases.decide(helpdesk, id, true, WHY)).isInstanceOf(Step.Made.class);
        return id;
    }

    private ReleaseState state(String id) {
        return releases.find(school.caller(), id).orElseThrow().state(now);
    }

    private List<String> logged() {
        return log.stream()
                .map(entry -> entry.access().caller().name()
                        + ' '
                        + entry.action()
                        + ' '
                        + entry.cardIds()
                        + ' '
                        + entry.fields()
                        + ' '
                        + entry.outcome())
                .toList();
    }

    private static Refusal refusal(Step<?> step) {
        return ((Step.Refused<?>) step).why();
    }

    @Test
    void one_asks_another_decides_the_first_gets_every_card_once_and_each_step_is_written_down() {
        String id = asked();
        assertThat(state(id)).isEqualTo(ReleaseState.REQUESTED);
        releases.decide(helpdesk, id, true, WHY);
        assertThat(state(id)).isEqualTo(ReleaseState.APPROVED);
        Step<List<ReleasedCards.CardValues>> values = releases.values(school, id);

        assertThat(values).isInstanceOfSatisfying(Step.Made.class, made -> assertThat(made.result())
                .hasToString("[CardValues[card-1], CardValues[card-2]]"));
        assertThat(state(id)).isEqualTo(ReleaseState.USED);
        assertThat(refusal(releases.values(school, id))).isEqualTo(Refusal.SETTLED);
        assertThat(logged())
                .containsExactly(
                        "petrov REQUEST_RELEASE [card-1, card-2] [snils, phones] DONE",
                        "ivanova APPROVE_RELEASE [card-1, card-2] [snils, phones] DONE",
                        "petrov USE_RELEASE [] [snils, phones] DONE",
                        "petrov MASS_REVEAL [card-1] [pupil.snils] DONE",
                        "petrov MASS_REVEAL [card-2] [pupil.snils] DONE",
                        "petrov USE_RELEASE [card-1, card-2] [snils, phones] NOTHING_FOUND");
    }

    @Test
    void a_card_that_is_not_there_any_more_is_left_out_and_that_is_written_down() {
        String id = approved();
        registry.remove("card-1");
        log.clear();
        releases.values(school, id);

        assertThat(logged())
                .contains(
                        "petrov MASS_REVEAL [card-1] [snils, phones] NOTHING_FOUND",
                        "petrov MASS_REVEAL [card-2] [pupil.snils] DONE");
    }

    @Test
    void who_asked_does_not_decide_under_no_role_and_in_no_spelling() {
        for (Access same :
                List.of(as("petrov", "SCHOOL_ADMIN", "ADMIN"), as("petrov", "HELPDESK"), as("Petrov", "ADMIN"))) {
            String id = asked();
            assertThat(refusal(releases.decide(same, id, true, WHY))).isEqualTo(Refusal.OWN_REQUEST);
            assertThat(refusal(releases.decide(same, id, false, WHY))).isEqualTo(Refusal.OWN_REQUEST);
            assertThat(state(id)).isEqualTo(ReleaseState.REQUESTED);
        }
    }

    @Test
    void it_is_decided_once() {
        String yes = approved();
        assertThat(refusal(releases.decide(admin, yes, false, WHY))).isEqualTo(Refusal.SETTLED);
        assertThat(state(yes)).isEqualTo(ReleaseState.APPROVED);

        String no = asked();
        releases.decide(admin, no, false, WHY);
        assertThat(refusal(releases.decide(helpdesk, no, true, WHY))).isEqualTo(Refusal.SETTLED);
        assertThat(state(no)).isEqualTo(ReleaseState.REFUSED);
        assertThat(refusal(releases.values(school, no))).isEqualTo(Refusal.SETTLED);
    }

    @Test
    void nobody_but_who_asked_gets_it_and_not_before_the_decision() {
        String id = asked();
        assertThat(refusal(releases.values(school, id))).isEqualTo(Refusal.NOT_DECIDED);
        releases.decide(helpdesk, id, true, WHY);
        assertThat(refusal(releases.values(helpdesk, id))).isEqualTo(Refusal.NOT_ASKER);
        assertThat(refusal(releases.values(admin, id))).isEqualTo(Refusal.NOT_ASKER);
        assertThat(releases.values(as("other", "SCHOOL_ADMIN"), id)).isInstanceOf(Step.Absent.class);
        assertThat(releases.find(as("other", "SCHOOL_ADMIN").caller(), id)).isEmpty();
        assertThat(state(id)).isEqualTo(ReleaseState.APPROVED);
    }

    @Test
    void undecided_it_ends_after_its_days_to_the_moment() {
        String id = asked();
        now = now.plus(DECIDED).minusMillis(1);
        assertThat(state(id)).isEqualTo(ReleaseState.REQUESTED);
        now = now.plusMillis(1);
        assertThat(state(id)).isEqualTo(ReleaseState.EXPIRED);
        assertThat(refusal(releases.decide(helpdesk, id, true, WHY))).isEqualTo(Refusal.EXPIRED);
        assertThat(refusal(releases.withdraw(school, id))).isEqualTo(Refusal.EXPIRED);
    }

    @Test
    void approved_it_ends_after_its_hour_whenever_it_was_decided() {
        String id = asked();
        now = now.plus(DECIDED).minusSeconds(1);
        releases.decide(helpdesk, id, true, WHY);
        now = now.plus(VALID).minusMillis(1);
        assertThat(state(id)).isEqualTo(ReleaseState.APPROVED);
        now = now.plusMillis(1);
        assertThat(state(id)).isEqualTo(ReleaseState.EXPIRED);
        assertThat(refusal(releases.values(school, id))).isEqualTo(Refusal.EXPIRED);
    }

    @Test
    void who_asked_takes_it_back_before_and_after_the_decision_and_nobody_else() {
        String undecided = asked();
        assertThat(refusal(releases.withdraw(helpdesk, undecided))).isEqualTo(Refusal.NOT_ASKER);
        releases.withdraw(school, undecided);
        assertThat(refusal(releases.decide(helpdesk, undecided, true, WHY))).isEqualTo(Refusal.SETTLED);

        String decided = approved();
        releases.withdraw(school, decided);
        assertThat(state(decided)).isEqualTo(ReleaseState.WITHDRAWN);
        assertThat(refusal(releases.values(school, decided))).isEqualTo(Refusal.SETTLED);
    }

    @Test
    void cards_that_are_not_the_callers_cannot_be_asked_for() {
        registry.remove("card-2");
        Releases.Asked asked = releases.ask(school, ReleaseKind.MASS_REVEAL, TWO_CARDS, WHY);

        assertThat(asked.release()).isEmpty();
        assertThat(asked.unreachable()).containsExactly("card-2");
        assertThat(kept).isEmpty();
        assertThat(logged()).containsExactly("petrov REQUEST_RELEASE [card-1, card-2] [snils, phones] NOTHING_FOUND");
    }

    @Test
    void more_cards_than_the_bound_another_kind_and_a_role_without_the_right_are_refused() {
        Coverage three = Coverage.ofCards(registry, List.of(MaskedField.SNILS));
        assertThatThrownBy(() -> releases.ask(school, ReleaseKind.MASS_REVEAL, three, WHY))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> releases.ask(school, ReleaseKind.MASS_IMPORT, TWO_CARDS, WHY))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> releases.ask(helpdesk, ReleaseKind.MASS_IMPORT, Coverage.ofFile(FILE), WHY))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_release_of_a_file_is_spent_once_on_that_file_by_who_asked() {
        String id = releases.ask(school, ReleaseKind.MASS_IMPORT, Coverage.ofFile(FILE), WHY)
                .release()
                .orElseThrow()
                .id();
        Coverage file = Coverage.ofFile(FILE);
        assertThat(refusal(releases.spend(school, id, ReleaseKind.MASS_IMPORT, file)))
                .isEqualTo(Refusal.NOT_DECIDED);
        releases.decide(admin, id, true, WHY);
        assertThat(refusal(releases.spend(school, id, ReleaseKind.MASS_IMPORT, Coverage.ofFile("cd".repeat(32)))))
                .isEqualTo(Refusal.OTHER_COVERAGE);
        assertThat(refusal(releases.spend(school, id, ReleaseKind.MASS_REVEAL, file)))
                .isEqualTo(Refusal.OTHER_COVERAGE);
        assertThat(refusal(releases.spend(admin, id, ReleaseKind.MASS_IMPORT, file)))
                .isEqualTo(Refusal.NOT_ASKER);
        assertThat(refusal(releases.values(school, id))).isEqualTo(Refusal.OTHER_COVERAGE);
        assertThat(releases.spend(school, id, ReleaseKind.MASS_IMPORT, file)).isInstanceOf(Step.Made.class);
        assertThat(refusal(releases.spend(school, id, ReleaseKind.MASS_IMPORT, file)))
                .isEqualTo(Refusal.SETTLED);
    }

    @Test
    void a_changed_list_is_another_release_and_the_order_of_a_list_is_none() {
        Coverage asked = Coverage.ofCards(List.of("card-1", "card-2"), List.of(MaskedField.SNILS));
        assertThat(Coverage.ofCards(List.of("card-2", "card-1", "card-2"), List.of(MaskedField.SNILS)))
                .isEqualTo(asked);
        assertThat(Coverage.ofCards(List.of("card-1"), List.of(MaskedField.SNILS)))
                .isNotEqualTo(asked);
        assertThat(Coverage.ofCards(List.of("card-1", "card-2"), List.of(MaskedField.PHONE)))
                .isNotEqualTo(asked);
        assertThatThrownBy(() -> Coverage.ofCards(List.of(), List.of(MaskedField.SNILS)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Coverage.ofFile("no hash")).isInstanceOf(IllegalArgumentException.class);
    }

    private final class InMemory implements ReleaseStore {
        @Override
        public void save(Release release) {
            kept.put(release.id(), release);
        }

        @Override
        public Optional<Release> find(String id) {
            return Optional.ofNullable(kept.get(id));
        }

        @Override
        public Optional<Release> findForChange(String id) {
            return find(id);
        }

        @Override
        public void replace(Release release) {
            kept.put(release.id(), release);
        }

        @Override
        public List<Release> page(
                Optional<String> by, Optional<ReleaseState> state, Instant at, Optional<String> after, int most) {
            throw new UnsupportedOperationException("the pages of the database have a test of their own");
        }
    }

    private final class Registry implements ReleasedCards {
        @Override
        public Set<String> reachable(Collection<String> cardIds, Scope scope) {
            return cardIds.stream().filter(registry::contains).collect(Collectors.toSet());
        }

        @Override
        public List<CardValues> values(Coverage coverage, Scope scope) {
            return coverage.cardIds().stream()
                    .filter(registry::contains)
                    .map(id -> new CardValues(id, List.of(), List.of("pupil.snils")))
                    .toList();
        }
    }
}
