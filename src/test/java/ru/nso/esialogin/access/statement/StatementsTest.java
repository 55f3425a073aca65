package ru.nso.esialogin.access.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import ru.nso.esialogin.access.Access;
import ru.nso.esialogin.access.AccessEntry;
import ru.nso.esialogin.access.AccessEntry.Action;
import ru.nso.esialogin.access.AccessEntry.Outcome;
import ru.nso.esialogin.access.Caller;
import ru.nso.esialogin.access.Purpose;
import ru.nso.esialogin.access.reading.EntryFilter;
import ru.nso.esialogin.access.reading.EntryPosition;
import ru.nso.esialogin.access.reading.EntryReader;
import ru.nso.esialogin.access.seal.EntryPlace;
import ru.nso.esialogin.access.seal.LoggedEntry;
import ru.nso.esialogin.contactcentre.compare.ComparedFact;

class StatementsTest {
    private static final String CARD = "card-1";
    private static final Caller HELPDESK =
            new Caller("ivanova", Set.of("HELPDESK"), Optional.empty(), Optional.empty());
    private static final Caller SCHOOL =
            new Caller("petrov", Set.of("SCHOOL_ADMIN"), Optional.of("sch-1"), Optional.empty());
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-26T02:00:00Z"), ZoneId.of("Asia/Novosibirsk"));

    private final List<LoggedEntry> kept = new ArrayList<>();
    private final List<AccessEntry> written = new ArrayList<>();

    private void entry(String at, Caller caller, Purpose purpose, Action action, Outcome outcome, String... fields) {
        Access access = new Access(caller, purpose, Optional.empty());
        AccessEntry entry = new AccessEntry(access, action, List.of(CARD), List.of(), Arrays.asList(fields), outcome);
        kept.add(0, LoggedEntry.of(entry, new EntryPlace("run", kept.size() + 1L), Instant.parse(at)));
    }

    private Optional<Statement> made(String cardId) {
        EntryReader reader = new EntryReader() {
            @Override
            public List<LoggedEntry> newest(EntryFilter filter, Optional<EntryPosition> behind, int most) {
                return kept.stream()
                        .filter(entry ->
                                filter.equals(EntryFilter.ofCard(entry.cardIds().get(0))))
                        .limit(most)
                        .toList();
            }

            @Override
            public Optional<Instant> begin() {
                return Optional.of(Instant.parse("2026-09-01T00:00:00Z"));
            }
        };
        CardRegister cards = new CardRegister() {
            @Override
            public boolean has(String id) {
                return id.equals(CARD);
            }

            @Override
            public Map<String, String> schoolNames(Collection<String> ids) {
                return ids.contains("sch-1") ? Map.of("sch-1", "МБОУ СОШ № 1") : Map.of();
            }
        };
        Caller auditor = new Caller("auditor", Set.of("AUDITOR"), Optional.empty(), Optional.empty());
        Access access = new Access(auditor, Purpose.OVERSIGHT, Optional.empty());
        return new Statements(reader, cards, written::add, CLOCK).of(access, cardId);
    }

    @Test
    void a_card_that_nobody_touched_has_a_statement_that_says_so() {
        Statement statement = made(CARD).orElseThrow();

        assertThat(statement.lines()).isEmpty();
        assertThat(statement.summary())
                .isEqualTo("С этой карточкой никто не работал: её никто не открывал, не искал и не менял.");
        assertThat(written).singleElement().satisfies(entry -> {
            assertThat(entry.action()).isEqualTo(Action.READ_STATEMENT);
            assertThat(entry.cardIds()).containsExactly(CARD);
            assertThat(entry.outcome()).isEqualTo(Outcome.DONE);
        });
    }

    @Test
    void it_tells_role_and_organisation_purpose_and_data_and_no_login_name() {
        entry(
                "2026-11-25T03:00:00Z",
                SCHOOL,
                Purpose.CARD_UPKEEP,
                Action.PATCH,
                Outcome.DONE,
                "className",
                "pupil.snils");
        entry("2026-11-26T01:30:00Z", HELPDESK, Purpose.TICKET, Action.READ, Outcome.DONE, "*");

        Statement statement = made(CARD).orElseThrow();

        assertThat(statement.lines())
                .extracting(StatementLine::who, StatementLine::why, StatementLine::what)
                .containsExactly(
                        tuple(
                                "Служба поддержки электронной школы",
                                "обращение в службу поддержки",
                                "открыта карточка (СНИЛС, телефоны, электронная почта и номера документов скрыты"
                                        + " звёздочками)"),
                        tuple(
                                "Администратор школы, МБОУ СОШ № 1",
                                "ведение карточки",
                                "карточка изменена: класс, СНИЛС ученика"));
        assertThat(statement.summary())
                .isEqualTo("С карточкой работали 2 раза. Больше никто её не открывал, не искал и не менял.");
        assertThat(statement.toString()).doesNotContain("ivanova").doesNotContain("petrov");
    }

    @Test
    void the_same_again_on_one_day_of_the_region_is_one_line() {
        // 16:59 and 17:01 UTC are two days in Novosibirsk.
        entry("2026-11-24T16:59:00Z", HELPDESK, Purpose.TICKET, Action.READ, Outcome.DONE, "*");
        entry("2026-11-24T17:01:00Z", HELPDESK, Purpose.TICKET, Action.READ, Outcome.DONE, "*");
        entry("2026-11-24T18:01:00Z", HELPDESK, Purpose.TICKET, Action.READ, Outcome.DONE, "*");

        List<StatementLine> lines = made(CARD).orElseThrow().lines();

        assertThat(lines).extracting(StatementLine::times).containsExactly(2, 1);
        assertThat(lines.get(0).from()).isEqualTo("2026-11-24T17:01:00Z");
        assertThat(lines.get(0).to()).isEqualTo("2026-11-24T18:01:00Z");
        assertThat(lines.get(0).often()).isEqualTo("2 раза");
    }

    @Test
    void who_only_tried_is_told_and_readers_of_the_log_are_not() {
        entry("2026-11-26T01:00:00Z", SCHOOL, Purpose.CARD_UPKEEP, Action.READ, Outcome.NOTHING_FOUND, "*");
        entry("2026-11-26T01:10:00Z", HELPDESK, Purpose.OVERSIGHT, Action.READ_LOG, Outcome.DONE);
        entry("2026-11-26T01:20:00Z", HELPDESK, Purpose.OVERSIGHT, Action.READ_STATEMENT, Outcome.DONE);

        assertThat(made(CARD).orElseThrow().lines()).singleElement().satisfies(line -> {
            assertThat(line.shown()).isFalse();
            assertThat(line.what()).isEqualTo("попытка открыть карточку: сведения не показаны");
        });
    }

    @Test
    void a_card_that_the_service_only_compared_was_not_tried_by_anybody() {
        entry("2026-11-26T01:00:00Z", HELPDESK, Purpose.TICKET, Action.DIAGNOSE, Outcome.NOTHING_FOUND);
        entry("2026-11-26T01:01:00Z", HELPDESK, Purpose.CALL, Action.READ_SCRIPT, Outcome.NOTHING_FOUND, "script");

        assertThat(made(CARD).orElseThrow().lines())
                .extracting(StatementLine::what, StatementLine::shown)
                .containsExactly(
                        tuple("слова для разговора не показаны: звонящий не подтвердил, кто он", false),
                        tuple("карточка сравнивалась автоматически, сведения из неё не показаны", false));
    }

    @Test
    void a_card_that_is_not_there_has_none_and_the_try_is_written_down() {
        assertThat(made("card-2")).isEmpty();
        assertThat(made("112-233-445 95")).isEmpty();

        assertThat(written).extracting(AccessEntry::outcome).containsOnly(Outcome.NOTHING_FOUND);
        assertThat(written).extracting(AccessEntry::cardIds).containsExactly(List.of("card-2"), List.of());
    }

    @Test
    void a_card_that_was_erased_has_a_statement_that_says_so() {
        Access access = new Access(HELPDESK, Purpose.CARD_UPKEEP, Optional.empty());
        for (Outcome outcome : new Outcome[] {Outcome.NOTHING_FOUND, Outcome.DONE}) {
            AccessEntry entry = new AccessEntry(
                    access, Action.ERASE, List.of("card-3"), List.of(), List.of("card", "CONSENT_WITHDRAWN"), outcome);
            assertThat(made("card-3")).as("before " + outcome).isEmpty();
            kept.add(
                    0,
                    LoggedEntry.of(
                            entry, new EntryPlace("run", kept.size() + 1L), Instant.parse("2026-11-25T03:00:00Z")));
        }

        assertThat(made("card-3").orElseThrow().lines())
                .extracting(StatementLine::what)
                .containsExactly(
                        "данные удалены насовсем: согласие отозвано, карточка целиком",
                        "попытка открыть карточку: сведения не показаны");
    }

    @Test
    void more_than_fits_is_said() {
        for (int i = 0; i <= Statements.MOST_ENTRIES; i++) {
            entry("2026-11-26T01:00:00Z", HELPDESK, Purpose.TICKET, Action.READ, Outcome.DONE, "*");
        }

        Statement statement = made(CARD).orElseThrow();

        assertThat(statement.complete()).isFalse();
        assertThat(statement.times()).isEqualTo(Statements.MOST_ENTRIES);
        assertThat(statement.summary()).startsWith("Здесь показано, кто работал с карточкой последние 2000 раз.");
    }

    @Test
    void every_action_on_a_card_and_every_purpose_has_words() {
        Set<Action> ofNoCard = Set.of(
                Action.READ_LOG,
                Action.READ_STATEMENT,
                Action.VERIFY_LOG,
                Action.READ_REPORT,
                Action.RUN_RETENTION,
                Action.END_ENTRIES);
        assertThat(Action.values())
                .as("a new action needs words for parents: add them to WHAT in Wording")
                .allMatch(action -> ofNoCard.contains(action) || Wording.knows(action));
        assertThat(Purpose.values())
                .as("a new purpose needs words for parents: add them to WHY in Wording")
                .allMatch(Wording::knows);
    }

    @Test
    void a_value_without_stars_is_told_with_whose_it_is() {
        entry("2026-11-25T03:00:00Z", HELPDESK, Purpose.TICKET, Action.REVEAL, Outcome.DONE, "parents.snils");
        entry("2026-11-25T03:01:00Z", HELPDESK, Purpose.TICKET, Action.REVEAL, Outcome.NOTHING_FOUND, "snils");
        entry(
                "2026-11-25T03:02:00Z",
                HELPDESK,
                Purpose.TICKET,
                Action.REFUSE_REVEAL,
                Outcome.NOTHING_FOUND,
                "pupil.phones");

        assertThat(made(CARD).orElseThrow().lines())
                .extracting(StatementLine::what, StatementLine::shown)
                .containsExactly(
                        tuple(
                                "данные без звёздочек не показаны, в этот день таких показов было слишком много:"
                                        + " телефоны ученика",
                                false),
                        tuple("данные без звёздочек запрошены, но не показаны", false),
                        tuple("на короткое время показано без звёздочек: СНИЛС родителя", true));
    }

    @Test
    void what_a_caller_says_is_told_with_what_it_was_compared() {
        entry("2026-11-25T03:00:00Z", HELPDESK, Purpose.CALL, Action.COMPARE, Outcome.DONE, "CALLER_PHONE");
        entry("2026-11-25T03:01:00Z", HELPDESK, Purpose.CALL, Action.REFUSE_COMPARISON, Outcome.NOTHING_FOUND, "CLASS");

        assertThat(made(CARD).orElseThrow().lines())
                .extracting(StatementLine::what, StatementLine::shown)
                .containsExactly(
                        tuple("сверка с карточкой не сделана, в этот день их было слишком много: класс", false),
                        tuple("то, что назвал звонящий, сверено с карточкой: телефон звонящего", true));
    }

    @Test
    void every_fact_that_a_caller_can_name_has_words() {
        assertThat(ComparedFact.values())
                .as("a new fact needs words for parents: add them to DATA in Wording")
                .allMatch(fact -> Wording.knowsDatum(fact.name()));
    }

    @Test
    void numbers_have_the_right_form() {
        assertThat(List.of(0, 1, 2, 4, 5, 11, 12, 14, 21, 22, 25, 101, 111, 112).stream()
                        .map(number -> RussianCount.times(number))
                        .toList())
                .containsExactly(
                        "0 раз", "1 раз", "2 раза", "4 раза", "5 раз", "11 раз", "12 раз", "14 раз", "21 раз",
                        "22 раза", "25 раз", "101 раз", "111 раз", "112 раз");
    }
}
