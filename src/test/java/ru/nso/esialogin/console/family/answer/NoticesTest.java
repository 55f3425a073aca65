package ru.nso.esialogin.console.family.answer;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import ru.nso.esialogin.card.Card;
import ru.nso.esialogin.esia.LoginCase;
import ru.nso.esialogin.fixture.Family;
import ru.nso.esialogin.fixture.Login;
import ru.nso.esialogin.fixture.RequestFixture;
import ru.nso.esialogin.repair.PlanLimits;

class NoticesTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final Optional<LoginCase> FACTS =
            Optional.of(Login.ofMother(Family.withSon()).facts());
    private static final List<Card> CARDS = List.of(Login.staffCard());

    private static JsonNode answer(String json) {
        try {
            return MAPPER.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static List<String> notices(String json) {
        return Notices.of(answer(json), FACTS, CARDS);
    }

    @Test
    void an_answer_that_nothing_limits_has_none() {
        assertThat(
                        notices(
                                """
                {"cardsComplete": true, "childrenNotFound": [], "incomplete": [], "planLimits": [], "plansTruncated": false,
                 "nearMissesComplete": true}"""))
                .isEmpty();
        assertThat(notices("{}")).as("an answer of an earlier release").isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            cardsComplete      | false    | Карточек больше, чем просматривается за раз
            childrenNotFound   | [0]      | Карточку названного ребёнка не нашли
            incomplete         | ["L7"]   | Из-за сбоя не проверены причины: L7.
            planLimits         | ["TIME"] | Поиск планов остановлен раньше конца. Проверены не все сочетания
            plansTruncated     | true     | Планов больше, чем показано
            nearMissesComplete | false    | Похожих карточек больше, чем просматривается
            """)
    void each_limit_of_an_answer_is_said_by_the_member_that_the_contract_has(String member, String value, String notice)
            throws ClassNotFoundException {
        assertThat(notices("{\"" + member + "\": " + value + "}"))
                .singleElement()
                .asString()
                .startsWith(notice);
        assertThat(Arrays.stream(Class.forName("ru.nso.esialogin.diagnosis.api.DiagnosisAnswer")
                                .getRecordComponents())
                        .map(RecordComponent::getName))
                .contains(member);
    }

    @ParameterizedTest
    @EnumSource(PlanLimits.Reached.class)
    void every_limit_of_the_search_for_plans_has_words(PlanLimits.Reached limit) {
        assertThat(notices("{\"planLimits\": [\"" + limit + "\"]}"))
                .singleElement()
                .asString()
                .matches(
                        limit == PlanLimits.Reached.SEVERITIES
                                ? "Не для всех причин проверено.*[а-я]\\.$"
                                : "Поиск планов остановлен раньше конца\\. .*[а-я]\\.$");
    }

    @Test
    void facts_that_are_not_read_any_more_and_a_search_without_a_card_are_told_apart() {
        assertThat(Notices.of(answer("{}"), Optional.empty(), List.of()))
                .singleElement()
                .asString()
                .contains("прежняя версия");
        assertThat(Notices.of(answer("{}"), FACTS, List.of()))
                .singleElement()
                .asString()
                .contains("Карточек не нашли");
    }

    @Test
    void an_outage_is_said_where_it_covers_the_attempt() {
        String login =
                """
                {"attempt": {"at": "2025-10-15T11:30:00+07:00", "entryPoint": "SCHOOL_WEB"},
                 "identity": {"role": "PARENT", "firstName": "Наталья"}, "esia": {"level": "CONFIRMED"},
                 "incidents": [{"system": "ESIA", "from": "2025-10-15T11:00:00+07:00", "to": "2025-10-15T12:00:00+07:00"},
                               {"system": "JOURNAL", "from": "2025-10-14T11:00:00+07:00", "to": "2025-10-14T12:00:00+07:00"}]}""";

        assertThat(Notices.of(answer("{}"), Optional.of(RequestFixture.readText(login)), CARDS))
                .containsExactly("В это время объявлен сбой Госуслуг.");
    }
}
