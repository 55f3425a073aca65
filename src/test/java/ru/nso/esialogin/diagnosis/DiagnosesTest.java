package ru.nso.esialogin.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import ru.nso.esialogin.diagnosis.text.PlanWords;
import ru.nso.esialogin.diagnosis.text.Texts;
import ru.nso.esialogin.diagnosis.text.TraceWords;
import ru.nso.esialogin.esia.LoginCase;
import ru.nso.esialogin.esia.LoginCase.ClaimedChild;
import ru.nso.esialogin.esia.LoginCase.Extent;
import ru.nso.esialogin.esia.ServiceIncident;
import ru.nso.esialogin.esia.simulation.MissingFact;
import ru.nso.esialogin.esia.simulation.Verdict;
import ru.nso.esialogin.fixture.Family;
import ru.nso.esialogin.fixture.Login;
import ru.nso.esialogin.fixture.Member;
import ru.nso.esialogin.fixture.RequestFixture;
import ru.nso.esialogin.fixture.RuleFixture;
import ru.nso.esialogin.person.Fact;
import ru.nso.esialogin.person.FullName;
import ru.nso.esialogin.repair.question.NextQuestion;
import ru.nso.esialogin.rules.Actor;
import ru.nso.esialogin.rules.Edit;

class DiagnosesTest {
    private static final Diagnoses DIAGNOSES = RuleFixture.diagnoses();

    @ParameterizedTest
    @MethodSource("ru.nso.esialogin.diagnosis.WorkedRequest#all")
    void no_text_holds_a_key_or_a_document_and_the_family_learns_nothing_of_others(WorkedRequest worked) {
        Texts texts = texts(worked);

        for (String value : worked.expected("noPersonalData")) {
            assertThat(texts.family() + texts.school() + texts.operator()).doesNotContain(value);
        }
        for (String value : worked.expected("noThirdPartyInFamilyText")) {
            assertThat(texts.family()).doesNotContain(value);
        }
        if (worked.tells("familyTextNot")) {
            Pattern forbidden = Pattern.compile(
                    worked.expect().get("familyTextNot").asText(),
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
            assertThat(forbidden.matcher(texts.family()).find()).isFalse();
        }
        assertThat(texts.withheld()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("ru.nso.esialogin.diagnosis.WorkedRequest#all")
    void the_family_text_greets_says_where_to_turn_and_names_no_cause_by_its_code(WorkedRequest worked) {
        String family = texts(worked).family();

        assertThat(family)
                .startsWith("Здравствуйте")
                .contains("110", "novosib@help-obr.ru", "ФИО")
                .doesNotContainPattern("\\b[LCMEDOSRN]\\d{1,2}\\b")
                .doesNotContain("{", "}");
        assertThat(family.toLowerCase(Locale.ROOT))
                .doesNotContain("сообщите пароль", "пришлите пароль", "назовите пароль");
    }

    @ParameterizedTest
    @MethodSource("ru.nso.esialogin.diagnosis.WorkedRequest#all")
    void everything_that_was_traced_can_be_said_in_russian(WorkedRequest worked) {
        Diagnosis diagnosis = DIAGNOSES.explain(RequestFixture.read(worked.request()));

        assertThat(diagnosis.simulation().trace())
                .allSatisfy(line -> assertThat(TraceWords.of(line)).isNotBlank());
    }

    @Test
    void a_parent_of_a_pupil_under_age_is_written_to_and_not_greeted_by_the_name_of_the_child() {
        assertThat(texts(WorkedRequest.of("L7-01")).family()).startsWith("Здравствуйте!");
    }

    @Test
    void the_school_is_told_pupil_card_and_field_but_no_number() {
        String school = texts(WorkedRequest.of("L7-01")).school();

        assertThat(school)
                .contains("Берёзкин Семён Петрович", "6А", "j-303", "СНИЛС")
                .doesNotContainPattern("\\*\\*\\*");
    }

    @Test
    void a_cause_has_one_fix_for_each_actor_and_of_the_persons_only_for_the_one_who_logs_in() {
        Diagnosis diagnosis = DIAGNOSES.explain(read("S4-01"));
        DiagnosedCause closed = diagnosis.causes().stream()
                .filter(cause -> cause.cause().code().toString().equals("S4"))
                .findFirst()
                .orElseThrow();

        assertThat(closed.fixes()).extracting(fix -> fix.actor()).isEqualTo(List.of(Actor.PARENT));
        assertThat(closed.fixes().get(0).steps()).isNotEmpty();
    }

    @Test
    void a_parent_is_told_of_the_child_whose_card_is_not_known_and_nothing_is_promised() {
        Diagnosis diagnosis = DIAGNOSES.explain(Login.ofMother(Family.withSon())
                .speakingOf(new ClaimedChild(FullName.of("Рябинина", "Зоя", null), Fact.unknown(), Optional.empty()))
                .facts());

        assertThat(diagnosis.texts().family())
                .contains("войти можно. Но видны ли все дети, мы пока не знаем")
                .contains("Карточку ребёнка мы не нашли: Рябинина Зоя.")
                .doesNotContain("должен работать");
        assertThat(diagnosis.question().map(NextQuestion::fact)).contains(MissingFact.PUPIL_CARDS);
        assertThat(diagnosis.plans()).singleElement().satisfies(checked -> assertThat(
                        checked.plan().edits())
                .singleElement()
                .satisfies(planned -> assertThat(planned.edit().what()).isEqualTo(Edit.What.LINK_PARENT)));
    }

    @ParameterizedTest
    @EnumSource(
            value = Extent.class,
            names = {"PART", "WITHIN_SCOPE"})
    void where_cards_may_be_left_out_nothing_is_built_on_their_absence(Extent extent) {
        LoginCase pupil = Login.ofSon(Family.withSon().withoutCard("son-j").withoutCard("son-e"))
                .facts();

        assertThat(DIAGNOSES.explain(pupil).simulation().verdict()).isEqualTo(Verdict.FAILS);

        Diagnosis unseen = DIAGNOSES.explain(pupil.withExtent(extent));
        assertThat(unseen.simulation().verdict()).isEqualTo(Verdict.UNDECIDED);
        assertThat(unseen.causes())
                .singleElement()
                .satisfies(cause -> assertThat(cause.cause().missing()).containsExactly(MissingFact.PUPIL_CARDS));
        assertThat(unseen.planning().cardsCannotHelp()).isEmpty();
    }

    @Test
    void a_parent_of_whom_no_card_is_among_those_read_is_not_given_a_plan_that_needs_the_others() {
        LoginCase stranger = Login.ofFather(Family.withSonAndDaughter())
                .named("Дальний", "Пётр", "Ильич", "1980-02-03")
                .sending("163-840-275 70")
                .phones()
                .emails()
                .facts()
                .withExtent(Extent.PART);

        Diagnosis diagnosis = DIAGNOSES.explain(stranger);

        assertThat(diagnosis.plans()).isEmpty();
        assertThat(PlanWords.noPlanBecause(diagnosis.planning()).orElse("")).contains("Сведений не хватает");
        assertThat(diagnosis.causes()).isNotEmpty();
    }

    @Test
    void after_an_outage_the_family_reads_when_to_come_back_and_nothing_of_today() {
        String family = DIAGNOSES
                .explain(Login.ofMother(Family.withSon()).during(outage()).facts())
                .texts()
                .family();

        assertThat(family)
                .contains("Пожалуйста, войдите снова после 15.10.2025, 19:00.")
                .contains("В объявлении сказано: «Плановые работы до вечера.»")
                .contains("Другого, что мешает войти, мы не нашли. Исправлять ничего не нужно.")
                .doesNotContainIgnoringCase("сейчас");
    }

    @Test
    void beside_another_cause_an_outage_does_not_say_that_waiting_is_enough() {
        String family = DIAGNOSES
                .explain(Login.ofMother(Family.withSon().without(Member.MOTHER))
                        .during(outage())
                        .facts())
                .texts()
                .family();

        assertThat(family)
                .contains("Одного ожидания мало: исправить нужно и остальное, что названо выше.")
                .doesNotContain("ничего не нужно");
    }

    private static ServiceIncident outage() {
        return new ServiceIncident(
                ServiceIncident.Affected.JOURNAL,
                Instant.parse("2025-10-15T10:00:00Z"),
                Optional.of(Instant.parse("2025-10-15T12:00:00Z")),
                Optional.of("Плановые работы до вечера."));
    }

    @Test
    void equal_facts_give_an_equal_answer() {
        LoginCase login = read("L1-01");

        assertThat(DIAGNOSES.explain(login).causes())
                .usingRecursiveComparison()
                .isEqualTo(DIAGNOSES.explain(read("L1-01")).causes());
        assertThat(RuleFixture.diagnoses().version()).isEqualTo(DIAGNOSES.version());
    }

    private static Texts texts(WorkedRequest worked) {
        return DIAGNOSES.explain(RequestFixture.read(worked.request())).texts();
    }

    private static LoginCase read(String id) {
        return RequestFixture.read(WorkedRequest.of(id).request());
    }
}
