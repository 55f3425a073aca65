package ru.nso.esialogin.platform.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CanonicalJsonTest {
    private final CanonicalJson canonical = new CanonicalJson(TestJson.mapper());

    @Test
    void members_are_sorted_and_arrays_are_not() throws Exception {
        JsonNode tree = TestJson.mapper().readTree("{\"b\": [2, 1], \"a\": {\"d\": null, \"c\": \"Ё\"}}");

        assertThat(new String(canonical.bytes(tree), StandardCharsets.UTF_8))
                .isEqualTo("{\"a\":{\"c\":\"Ё\",\"d\":null},\"b\":[2,1]}");
    }

    @Test
    void the_order_of_members_does_not_change_the_hash_and_a_value_does() throws Exception {
        JsonNode one = TestJson.mapper().readTree("{\"a\": 1, \"b\": 2}");
        JsonNode other = TestJson.mapper().readTree("{\"b\": 2, \"a\": 1}");

        assertThat(canonical.sha256(one)).isEqualTo(canonical.sha256(other)).hasSize(64);
        assertThat(canonical.sha256(one)).isNotEqualTo(canonical.sha256(Map.of("a", 1, "b", 3)));
    }

    @Test
    void records_days_and_instants_are_written_as_in_the_contract() {
        record Order(LocalDate date, Instant at, List<String> names, Optional<String> none) {}
        Order order = new Order(
                LocalDate.of(2025, 9, 1), Instant.parse("2025-09-15T01:30:00Z"), List.of("я"), Optional.empty());

        assertThat(new String(canonical.bytes(order), StandardCharsets.UTF_8))
                .isEqualTo("{\"at\":\"2025-09-15T01:30:00Z\",\"date\":\"2025-09-01\",\"names\":[\"я\"],\"none\":null}");
    }
}
