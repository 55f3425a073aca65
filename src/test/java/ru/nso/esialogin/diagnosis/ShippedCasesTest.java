package ru.nso.esialogin.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import ru.nso.esialogin.diagnosis.text.TraceWords;
import ru.nso.esialogin.fixture.RequestFixture;
import ru.nso.esialogin.fixture.RuleFixture;

/** Every case that is shipped with a cause can be told to everybody, whatever else it shows. */
class ShippedCasesTest {
    private static final Diagnoses DIAGNOSES = RuleFixture.diagnoses();

    static Stream<String> cases() {
        return RuleFixture.catalogue().entries().stream()
                .flatMap(entry ->
                        Stream.of("causes/" + entry.code() + "/fires.json", "causes/" + entry.code() + "/clear.json"));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void all_texts_are_complete_and_hold_neither_a_variable_nor_a_value(String resource) {
        Diagnosis diagnosis = DIAGNOSES.explain(RequestFixture.read(resource));

        assertThat(diagnosis.crashes()).isEmpty();
        assertThat(diagnosis.texts().withheld()).isEmpty();
        for (String text : List.of(
                diagnosis.texts().family(),
                diagnosis.texts().school(),
                diagnosis.texts().operator())) {
            assertThat(text).isNotBlank().doesNotContain("{", "}");
            assertThat(text).doesNotContainPattern("\\d{3}[- ]?\\d{3}[- ]?\\d{3}[- ]?\\d{2}\\b");
        }
        assertThat(diagnosis.texts().family())
                .doesNotContainPattern("(?iuU)\\b(отец|отца|отцу|мать|матери|папа|мама|муж|супруг)\\b");
        assertThat(diagnosis.texts().school()).doesNotContain("***");
        assertThat(diagnosis.simulation().trace())
                .allSatisfy(line -> assertThat(TraceWords.of(line)).isNotBlank());
        assertThat(diagnosis.causes())
                .allSatisfy(cause -> assertThat(cause.fixes()).isNotEmpty().allSatisfy(fix -> assertThat(fix.steps())
                        .isNotEmpty()));
    }
}
