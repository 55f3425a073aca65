package ru.nso.esialogin.demo.named;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import ru.nso.esialogin.card.PersonCard;
import ru.nso.esialogin.card.SourceSystem;
import ru.nso.esialogin.demo.DemoFamily;
import ru.nso.esialogin.demo.DemoRegion;
import ru.nso.esialogin.esia.LoginCase;
import ru.nso.esialogin.esia.simulation.LoginSimulator;
import ru.nso.esialogin.esia.simulation.Simulation;
import ru.nso.esialogin.fixture.RequestFixture;
import ru.nso.esialogin.fixture.RuleFixture;
import ru.nso.esialogin.person.Person;
import ru.nso.esialogin.rules.engine.ExplainedCause;
import ru.nso.esialogin.rules.engine.RuleEngine;

class NamedFamiliesTest {
    private static final LoginSimulator SIMULATOR = RuleFixture.simulator();
    private static final RuleEngine ENGINE = RuleFixture.engine();
    private static final List<DemoFamily> FAMILIES = NamedFamilies.in(new DemoRegion(1, 1).schools());

    @ParameterizedTest(name = "{0}")
    @MethodSource("ru.nso.esialogin.demo.named.NamedCase#all")
    void the_family_comes_to_its_verdict_by_its_cause(NamedCase named) {
        LoginCase login = login(named);
        Simulation simulation = SIMULATOR.simulate(login);
        List<ExplainedCause> causes = ENGINE.explain(login, simulation).causes();
        assertThat(simulation.verdict().name()).isEqualTo(named.verdict());
        if (named.firstCause().isEmpty()) {
            assertThat(causes).noneMatch(ExplainedCause::isConfirmedBlocking);
        } else {
            assertThat(causes)
                    .first()
                    .extracting(cause -> cause.code().toString())
                    .isEqualTo(named.firstCause());
        }
    }

    @Test
    void there_is_a_family_for_the_sample_card_and_for_each_case_of_the_slides() {
        Stream<String> cases = Stream.of(
                        Stream.of("demo-sample"),
                        IntStream.rangeClosed(1, 9).mapToObj(number -> "demo-l" + number),
                        IntStream.rangeClosed(1, 7).mapToObj(number -> "demo-c" + number))
                .flatMap(Function.identity());
        List<String> codes = FAMILIES.stream().map(DemoFamily::code).toList();
        assertThat(codes).containsExactlyInAnyOrderElementsOf(cases.toList());
        assertThat(NamedCase.all().map(NamedCase::family).distinct()).containsExactlyInAnyOrderElementsOf(codes);
    }

    @Test
    void the_sample_card_says_word_for_word_what_the_slide_shows() {
        DemoFamily sample = family("demo-sample");
        PersonCard enrolment = card(sample, SourceSystem.ENROLMENT);
        Person mother = enrolment.knownParents().get(0).person();
        Person father = enrolment.knownParents().get(1).person();
        assertThat(mother.name().display()).isEqualTo("Александрова Ольга Александровна");
        assertThat(mother.birthDate().value().orElseThrow().date()).isEqualTo("1972-03-08");
        assertThat(father.name().display()).isEqualTo("Александр Владимирович");
        assertThat(father.name().last().isEmpty()).isTrue();
        assertThat(father.birthDate().value().orElseThrow().date()).isEqualTo("1970-02-20");
        assertThat(List.of(mother, father)).allSatisfy(parent -> assertThat(Stream.of(
                        parent.snils(),
                        parent.citizenship(),
                        parent.phones(),
                        parent.documents(),
                        parent.federalRegistryId(),
                        parent.regionalId()))
                .allMatch(fact -> fact.isEmpty()));

        PersonCard journal = card(sample, SourceSystem.JOURNAL);
        assertThat(journal.pupil().name().first().orElse("")).isEqualTo("Евгения");
        assertThat(journal.pupil().matchableSnils().orElseThrow().digits()).endsWith("00");
        assertThat(journal.pupil().matchablePhones()).hasSize(1);
        assertThat(journal.pupil().matchableEmails().get(0).value()).endsWith("@yandex.ru");
        assertThat(journal.knownParents()).hasSize(2).allSatisfy(parent -> {
            assertThat(parent.person().name().display()).isEmpty();
            assertThat(parent.person().snils().isEmpty()).isTrue();
        });
    }

    static LoginCase login(NamedCase named) {
        DemoFamily family = family(named.family());
        return RequestFixture.read(named.request()).withCards(family.cards()).withStaff(family.staff());
    }

    private static DemoFamily family(String code) {
        return FAMILIES.stream()
                .filter(family -> family.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static PersonCard card(DemoFamily family, SourceSystem system) {
        return family.cards().stream()
                .filter(card -> card.system() == system)
                .findFirst()
                .orElseThrow();
    }
}
