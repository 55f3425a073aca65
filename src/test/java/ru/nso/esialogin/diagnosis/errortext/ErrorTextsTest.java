package ru.nso.esialogin.diagnosis.errortext;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import ru.nso.esialogin.diagnosis.incident.Announcement;
import ru.nso.esialogin.esia.Identity.Role;
import ru.nso.esialogin.esia.ServiceIncident;
import ru.nso.esialogin.fixture.RuleFixture;
import ru.nso.esialogin.rules.Actor;
import ru.nso.esialogin.rules.engine.Certainty;
import ru.nso.esialogin.rules.text.CausePages;
import ru.nso.esialogin.rules.text.CauseTexts;

class ErrorTextsTest {
    private static final Instant NOW = Instant.parse("2026-11-26T05:00:00Z");
    private static final Announcement OUTAGE = new Announcement(
            "a",
            new ServiceIncident(ServiceIncident.Affected.ESIA, NOW.minusSeconds(60), Optional.empty()),
            true,
            Optional.of("Плановые работы."));
    private static final ErrorTexts TEXTS = texts(List.of());

    private static ErrorTexts texts(List<Announcement> announced) {
        return new ErrorTexts(
                RuleFixture.simulator(),
                RuleFixture.engine(),
                new CauseTexts(CausePages.of(RuleFixture.catalogue())),
                moment -> announced.stream().filter(each -> each.covers(moment)).toList(),
                Clock.fixed(NOW, ZoneOffset.UTC));
    }

    private static String notFound(String keys) {
        return "Не удалось найти возможного пользователя для авторизации (использованы для поиска: " + keys + ").";
    }

    private static List<String> codes(TextExplanation explanation) {
        return explanation.causes().stream()
                .map(cause -> cause.code().toString())
                .toList();
    }

    @Test
    void a_text_that_names_a_phone_only_says_that_no_snils_came_and_how_to_send_it() {
        TextExplanation explanation = TEXTS.explain(notFound("телефоны [79130000111]"));

        assertThat(explanation.kind()).isEqualTo(TextKind.NOT_FOUND);
        assertThat(explanation.keys())
                .isEqualTo(new KeysNamed(KeysNamed.State.NOT_SENT, KeysNamed.State.SENT, KeysNamed.State.NOT_SENT));
        assertThat(explanation.means()).first().isEqualTo("Госуслуги передали только телефон. СНИЛС не передан.");
        ProbableCause first = explanation.causes().get(0);
        assertThat(first.code()).hasToString("L2");
        assertThat(first.certainty()).isEqualTo(Certainty.CONFIRMED);
        assertThat(first.roles()).containsExactly(Role.PARENT, Role.PUPIL, Role.EMPLOYEE);
        assertThat(first.advice())
                .extracting(Advice::readers)
                .containsExactly(List.of(Actor.PARENT), List.of(Actor.PUPIL), List.of(Actor.EMPLOYEE));
        assertThat(first.advice().get(0).steps()).anyMatch(step -> step.contains("введите СНИЛС"));
    }

    @Test
    void a_text_that_names_a_snils_sends_people_to_the_school_and_does_not_blame_their_login() {
        TextExplanation explanation =
                TEXTS.explain(notFound("телефоны [79130000111], email [a@mail.ru], СНИЛС [11223344595]"));

        assertThat(explanation.keys())
                .isEqualTo(new KeysNamed(KeysNamed.State.SENT, KeysNamed.State.SENT, KeysNamed.State.SENT));
        assertThat(codes(explanation)).doesNotContain("L2", "L3");
        assertThat(explanation.means()).anyMatch(sentence -> sentence.contains("только школа"));
        assertThat(explanation.steps()).first().asString().startsWith("Попросите школу проверить");
    }

    @Test
    void what_was_not_sent_beside_the_snils_is_named_and_called_harmless() {
        assertThat(TEXTS.explain(notFound("СНИЛС [11223344595]")).means())
                .last()
                .asString()
                .contains("телефон и почту Госуслуги не передали");
    }

    @Test
    void nothing_sent_and_a_text_cut_off_are_told_apart() {
        assertThat(TEXTS.explain(notFound("нет")).means()).first().asString().contains("не передали ничего");
        TextExplanation cut = TEXTS.explain("Не удалось найти возможного пользователя для авторизации");
        assertThat(cut.keys())
                .isEqualTo(new KeysNamed(KeysNamed.State.UNKNOWN, KeysNamed.State.UNKNOWN, KeysNamed.State.UNKNOWN));
        assertThat(cut.steps()).first().asString().contains("до закрывающей скобки");
    }

    @Test
    void a_diary_that_is_not_found_concerns_a_pupil_and_the_parent_acts() {
        TextExplanation explanation = TEXTS.explain(
                "Ваш дневник не найден. Чтобы решить проблему, попросите родителей сообщить о ней через форму");

        assertThat(explanation.kind()).isEqualTo(TextKind.DIARY_NOT_FOUND);
        ProbableCause consent = explanation.causes().get(0);
        assertThat(consent.code()).hasToString("E5");
        assertThat(consent.roles()).containsExactly(Role.PUPIL);
        assertThat(consent.certainty()).as("nobody tells who logs in").isEqualTo(Certainty.POSSIBLE);
        assertThat(consent.advice()).extracting(Advice::readers).containsExactly(List.of(Actor.PARENT));
    }

    @ParameterizedTest
    @CsvSource({
        "ESIA-007055, E2",
        "Ошибка ESIA-007004, E4",
        "esia 007019 вернитесь назад, E4",
        "ЕSIА—007007, S1",
        "ЕСИА: 007011, E11",
        "код 007062, E9",
        "007046, E10",
        "ESIA-008010, S2"
    })
    void codes_of_esia_are_read_as_people_copy_them(String pasted, String cause) {
        TextExplanation explanation = TEXTS.explain(pasted);

        assertThat(explanation.kind()).isEqualTo(TextKind.ESIA_CODE);
        assertThat(explanation.code()).isPresent();
        assertThat(codes(explanation)).containsExactly(cause);
        assertThat(explanation.causes().get(0).certainty()).isEqualTo(Certainty.CONFIRMED);
    }

    @Test
    void a_code_that_nobody_has_described_is_called_unknown_and_not_repeated() {
        TextExplanation explanation = TEXTS.explain("ESIA-654321");

        assertThat(explanation.kind()).isEqualTo(TextKind.ESIA_CODE);
        assertThat(explanation.code()).isEmpty();
        assertThat(explanation.says()).contains("в нашем списке его нет");
        assertThat(codes(explanation)).containsExactly("S2");
    }

    @Test
    void a_code_beside_a_known_text_counts_too() {
        TextExplanation explanation = TEXTS.explain(notFound("телефоны [000]") + " ESIA-007055");

        assertThat(explanation.kind()).isEqualTo(TextKind.NOT_FOUND);
        assertThat(codes(explanation)).contains("L2", "E2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ой", "Сервер недоступен", "654321", "8 913 000 70 55", "+79130070551", "11223344595", "?"})
    void any_other_text_is_answered_kindly_with_what_to_copy_and_without_a_guess(String pasted) {
        TextExplanation explanation = TEXTS.explain(pasted);

        assertThat(explanation.kind()).isEqualTo(TextKind.UNKNOWN);
        assertThat(explanation.says()).contains("Вы не ошиблись");
        assertThat(explanation.steps()).first().asString().startsWith("Скопируйте сообщение с экрана целиком");
        assertThat(explanation.causes()).isEmpty();
        assertThat(explanation.code()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Не удалось найти возможного пользователя для авторизации (использованы для поиска: телефоны"
                        + " [79130000111], email [ivanova.anna@mail.ru], СНИЛС [11223344595]).",
                "не удалось найти возможного пользователя телефон +7 (913) 000-01-11 почта ivanova.anna@mail.ru снилс"
                        + " 112-233-445 95",
                "Ваш дневник не найден, Иванова Анна, 79130000111, 11223344595",
                "Иванова Анна ivanova.anna@mail.ru +7 (913) 000-01-11 112-233-445 95 ESIA-007055",
                "Иванова Анна ivanova.anna@mail.ru код 913000"
            })
    void nothing_that_was_pasted_comes_back(String pasted) {
        TextExplanation explanation = TEXTS.explain(pasted);

        String everything = explanation.toString().toLowerCase(Locale.ROOT);
        assertThat(everything).doesNotContain("иванов", "ivanova", "mail.ru");
        assertThat(everything.replaceAll("[^0-9]", "")).doesNotContain("9130000", "112233", "913000", "4595");
    }

    @Test
    void outages_announced_for_this_moment_stand_beside_the_causes() {
        TextExplanation explanation = texts(List.of(OUTAGE)).explain(notFound("телефоны [000]"));

        assertThat(explanation.announcements()).containsExactly(OUTAGE);
        assertThat(codes(explanation)).as("an outage is not what the text says").doesNotContain("S1");
        assertThat(TEXTS.explain("ой").announcements()).isEmpty();
    }

    @Test
    void a_text_is_neither_missing_nor_endless() {
        assertThat(ErrorTexts.objection(null)).isPresent();
        assertThat(ErrorTexts.objection(" \n ")).isPresent();
        assertThat(ErrorTexts.objection("я".repeat(ErrorTexts.LONGEST_TEXT))).isEmpty();
        assertThat(ErrorTexts.objection("я".repeat(ErrorTexts.LONGEST_TEXT + 1)))
                .isPresent();
    }

    @Test
    void a_long_text_of_digits_and_brackets_is_read_in_reasonable_time() {
        String nasty = (notFound("телефоны [") + "[".repeat(300) + "снилс ".repeat(200))
                .chars()
                .limit(ErrorTexts.LONGEST_TEXT)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());

        assertThat(TEXTS.explain(nasty).kind()).isEqualTo(TextKind.NOT_FOUND);
    }
}
