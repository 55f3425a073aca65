package ru.nso.esialogin.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import ru.nso.esialogin.fixture.RequestFixture;
import ru.nso.esialogin.fixture.RuleFixture;
import ru.nso.esialogin.repair.Plan;
import ru.nso.esialogin.rules.Edit;
import ru.nso.esialogin.rules.Edit.Target;
import ru.nso.esialogin.rules.Place;

/** The plans that the customer's worked requests ask for. */
class WorkedPlansTest {
    private static final Diagnoses DIAGNOSES = RuleFixture.diagnoses();

    @ParameterizedTest(name = "{0}")
    @MethodSource("ru.nso.esialogin.diagnosis.WorkedRequest#all")
    void a_worked_request_gets_a_plan_that_is_asked_for(WorkedRequest worked) {
        JsonNode expected = worked.expect().path("plan");
        List<Plan> plans = DIAGNOSES
                .explain(RequestFixture.read(worked.request()))
                .planning()
                .plans();
        if (!expected.isObject()) {
            return;
        }
        List<JsonNode> asked = new ArrayList<>();
        expected.path("anyOf").forEach(asked::add);

        assertThat(plans).anyMatch(plan -> asked.stream().anyMatch(wanted -> fits(plan, wanted)));
        if (!expected.path("first").isEmpty()) {
            assertThat(actors(plans.get(0))).isEqualTo(strings(expected.path("first")));
        }
        expected.path("never").forEach(never -> assertThat(plans).noneMatch(plan -> fits(plan, never)));
    }

    private static boolean fits(Plan plan, JsonNode wanted) {
        boolean size = plan.edits().size() >= wanted.path("minEdits").asInt(1)
                && plan.edits().size() <= wanted.path("maxEdits").asInt(Integer.MAX_VALUE);
        boolean actors = !wanted.has("actors") || actors(plan).equals(strings(wanted.path("actors")));
        Set<String> whats = strings(wanted.path("what"));
        boolean what = whats.isEmpty()
                || plan.edits().stream()
                        .allMatch(
                                planned -> whats.contains(planned.edit().what().name()));
        boolean where = !wanted.has("where")
                || plan.edits().stream().anyMatch(planned -> where(planned.edit())
                        .equals(wanted.path("where").asText()));
        return size && actors && what && where;
    }

    private static Set<String> actors(Plan plan) {
        return plan.edits().stream()
                .map(planned -> planned.edit().actor().name())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String where(Edit edit) {
        return edit.targets().stream()
                .map(Target::place)
                .distinct()
                .sorted()
                .map(Place::name)
                .collect(Collectors.joining("+"));
    }

    private static Set<String> strings(JsonNode list) {
        Set<String> strings = new TreeSet<>();
        list.forEach(element -> strings.add(element.asText()));
        return strings;
    }
}
