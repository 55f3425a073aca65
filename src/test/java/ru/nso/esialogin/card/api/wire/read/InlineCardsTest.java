package ru.nso.esialogin.card.api.wire.read;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import ru.nso.esialogin.card.Kinship;
import ru.nso.esialogin.card.PersonCard;
import ru.nso.esialogin.card.StaffCard;
import ru.nso.esialogin.card.api.wire.CardJackson;
import ru.nso.esialogin.card.api.wire.CardWire;
import ru.nso.esialogin.card.api.wire.StaffWire;
import ru.nso.esialogin.person.Fact;
import ru.nso.esialogin.person.SnilsField;

/** Cards that come with a request and are not stored. */
class InlineCardsTest {
    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .addModule(CardJackson.module())
            .build();

    private final CardReader reader = CardReader.forInlineCards(new Limits(20, 20, 200, 200));

    private PersonCard card(String json) throws JsonProcessingException {
        PersonCard card = reader.card(JSON.readValue(json, CardWire.class), "/cards/0", "card-1", Optional.empty());
        reader.refuseProblems();
        return card;
    }

    @Test
    void ids_are_the_clients_or_tell_the_place() throws JsonProcessingException {
        PersonCard card = card(
                """
                {"schoolId": "s", "pupil": {"id": "child"}, "parents": [{}, {"id": "dad"}]}""");
        assertThat(card.id()).isEqualTo("card-1");
        assertThat(card.pupil().id()).isEqualTo("child");
        assertThat(card.knownParents())
                .extracting(parent -> parent.person().id())
                .containsExactly("card-1-parent-1", "dad");
    }

    @Test
    void value_empty_and_left_out_are_three_states() throws JsonProcessingException {
        PersonCard card = card(
                """
                {
                  "schoolId": "s", "className": "Нет данных",
                  "pupil": {"snils": null, "phones": [], "emails": ["Нет данных"], "citizenship": "RUS"},
                  "parents": [{"kinship": "Нет информации"}, {"kinship": "MOTHER"}, {}], "orders": []
                }""");
        assertThat(card.className()).isEqualTo(Fact.empty());
        assertThat(card.pupil().snils()).isEqualTo(Fact.empty());
        assertThat(card.pupil().phones()).isEqualTo(Fact.empty());
        assertThat(card.pupil().emails()).isEqualTo(Fact.empty());
        assertThat(card.pupil().citizenship()).isEqualTo(Fact.of("RUS"));
        assertThat(card.pupil().birthDate()).isEqualTo(Fact.unknown());
        assertThat(card.pupil().documents()).isEqualTo(Fact.unknown());
        assertThat(card.dataAsOf()).isEqualTo(Fact.unknown());
        assertThat(card.knownParents())
                .extracting(parent -> parent.kinship())
                .containsExactly(Fact.empty(), Fact.of(Kinship.MOTHER), Fact.unknown());
        assertThat(card.orders()).isEqualTo(Fact.empty());
        assertThat(card("{\"schoolId\": \"s\", \"pupil\": {}}").orders()).isEqualTo(Fact.unknown());
    }

    @Test
    void an_unreadable_or_masked_snils_is_kept_as_written() throws JsonProcessingException {
        for (String written : new String[] {"абв", "***-***-*** 95"}) {
            PersonCard card = card("{\"schoolId\": \"s\", \"pupil\": {\"snils\": \"" + written + "\"}}");
            assertThat(card.pupil().snils().map(SnilsField::text)).isEqualTo(Fact.of(written));
        }
        assertThat(reader.remarks()).extracting(remark -> remark.pointer()).contains("/cards/0/pupil/snils");
    }

    @Test
    void an_order_is_of_the_cards_school_and_issued_unless_told_otherwise() throws JsonProcessingException {
        PersonCard card = card(
                """
                {"school": {"id": "s"}, "pupil": {}, "orders": [{"type": "ENROLMENT", "effectiveFrom": "2025-09-01"}]}""");
        assertThat(card.orders().orElse(List.of()).get(0).schoolId()).isEqualTo("s");
        assertThat(card.orders().orElse(List.of()).get(0).date()).isEqualTo("2025-09-01");
    }

    @Test
    void what_goes_out_masked_comes_back_in_the_same_states() throws JsonProcessingException {
        String json =
                """
                {"id":"c","system":"JOURNAL","school":{"id":"s"},"className":null,\
                "pupil":{"id":"p","lastName":"Ветров","birthDate":"2013-06-09","snils":null,"phones":[]},\
                "parents":[],"orders":[]}""";
        assertThat(JSON.writeValueAsString(CardWire.masked(card(json)))).isEqualTo(json);
    }

    @Test
    void a_staff_card_is_read_likewise() throws JsonProcessingException {
        StaffCard staff = reader.staff(
                JSON.readValue(
                        "{\"schoolId\": \"s\", \"person\": {}, \"roles\": [\"HEAD\", \"HEAD\"]}", StaffWire.class),
                "/staff/0",
                "staff-1",
                Optional.empty());
        assertThat(staff.id()).isEqualTo("staff-1");
        assertThat(staff.person().id()).isEqualTo("staff-1-person");
        assertThat(staff.knownRoles()).hasSize(1);
    }

    record Limits(int maxParents, int maxContacts, int maxOrders, int maxText) implements CardLimits {}
}
