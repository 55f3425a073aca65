package ru.nso.esialogin.platform.json;

import static net.javacrumbs.jsonunit.assertj.JsonAssertions.assertThatJson;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;

class MergePatchTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    private static JsonNode json(String text) throws JsonProcessingException {
        return JSON.readTree(text);
    }

    private static void patched(String target, String patch, String result) throws JsonProcessingException {
        JsonNode before = json(target);
        assertThatJson(MergePatch.apply(before, json(patch))).isEqualTo(result);
        assertThat(before).as("the target stays as it is").isEqualTo(json(target));
    }

    @Test
    void members_left_out_stay() throws JsonProcessingException {
        patched(
                "{\"a\": 1, \"b\": {\"c\": 2, \"d\": 3}}",
                "{\"b\": {\"d\": 4}}",
                "{\"a\": 1, \"b\": {\"c\": 2, \"d\": 4}}");
    }

    @Test
    void null_empties_instead_of_removing() throws JsonProcessingException {
        patched("{\"a\": 1}", "{\"a\": null, \"b\": null}", "{\"a\": null, \"b\": null}");
    }

    @Test
    void a_list_is_replaced_as_a_whole() throws JsonProcessingException {
        patched("{\"a\": [1, 2]}", "{\"a\": [3]}", "{\"a\": [3]}");
    }

    @Test
    void an_object_takes_the_place_of_null() throws JsonProcessingException {
        patched("{\"a\": null}", "{\"a\": {\"b\": 1}}", "{\"a\": {\"b\": 1}}");
    }

    @Test
    void it_tells_which_members_it_names() throws JsonProcessingException {
        assertThat(MergePatch.fields(json("{\"a\": null, \"b\": {\"c\": 1, \"d\": [1]}}")))
                .containsExactly("a", "b.c", "b.d");
    }
}
