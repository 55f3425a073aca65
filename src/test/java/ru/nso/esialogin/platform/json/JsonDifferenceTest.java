package ru.nso.esialogin.platform.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.Test;

class JsonDifferenceTest {

    @Test
    void equal_documents_do_not_differ_whatever_the_order_of_their_members() throws Exception {
        assertThat(between("{\"a\": [1, {\"b\": null}], \"c\": \"x\"}", "{\"c\": \"x\", \"a\": [1, {\"b\": null}]}"))
                .isEmpty();
    }

    @Test
    void every_difference_has_its_place_and_both_values() throws Exception {
        assertThat(between(
                        "{\"a\": {\"b\": 1, \"c\": [1, 2, 3]}, \"gone\": true, \"kind\": {}}",
                        "{\"a\": {\"b\": 2, \"c\": [1, 4]}, \"new\": null, \"kind\": []}"))
                .containsExactly(
                        "{\"pointer\":\"/a/b\",\"then\":1,\"now\":2}",
                        "{\"pointer\":\"/a/c/1\",\"then\":2,\"now\":4}",
                        "{\"pointer\":\"/a/c/2\",\"then\":3}",
                        "{\"pointer\":\"/gone\",\"then\":true}",
                        "{\"pointer\":\"/kind\",\"then\":{},\"now\":[]}",
                        "{\"pointer\":\"/new\",\"now\":null}");
    }

    @Test
    void null_is_not_the_same_as_left_out() throws Exception {
        assertThat(between("{\"a\": null}", "{}")).containsExactly("{\"pointer\":\"/a\",\"then\":null}");
    }

    @Test
    void slashes_and_tildes_in_names_are_escaped() throws Exception {
        assertThat(between("{\"a/b~c\": 1}", "{\"a/b~c\": 2}"))
                .containsExactly("{\"pointer\":\"/a~1b~0c\",\"then\":1,\"now\":2}");
    }

    private static List<String> between(String then, String now) throws JsonProcessingException {
        List<JsonDifference> differences = JsonDifference.between(
                TestJson.mapper().readTree(then), TestJson.mapper().readTree(now));
        return differences.stream()
                .map(difference ->
                        TestJson.mapper().<JsonNode>valueToTree(difference).toString())
                .toList();
    }
}
