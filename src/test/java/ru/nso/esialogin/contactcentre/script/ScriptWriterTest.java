package ru.nso.esialogin.contactcentre.script;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import ru.nso.esialogin.diagnosis.Diagnoses;
import ru.nso.esialogin.diagnosis.Diagnosis;
import ru.nso.esialogin.esia.DatedPolicy;
import ru.nso.esialogin.esia.LoginCase;
import ru.nso.esialogin.esia.household.RecordKind;
import ru.nso.esialogin.esia.simulation.Verdict;
import ru.nso.esialogin.fixture.RequestFixture;
import ru.nso.esialogin.fixture.RuleFixture;

/** A conversation for every case that is shipped with a cause, and one that stays open: every cause, every verdict. */
class ScriptWriterTest {
    private static final Diagnoses DIAGNOSES = RuleFixture.diagnoses();
    private static final ScriptWriter WRITER = new ScriptWriter(DatedPolicy.STANDARD, 3);
    private static final Instant NOW = Instant.parse("2025-10-15T05:00:00Z"); // a Wednesday

    private static final String UNDECIDED = "diagnosis-dev/U-01.json";

    static Stream<String> cases() {
        return Stream.concat(
                Stream.of(UNDECIDED),
                RuleFixture.catalogue().entries().stream()
                        .flatMap(entry -> Stream.of(
                                "causes/" + entry.code() + "/fires.json", "causes/" + entry.code() + "/clear.json")));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void every_conversation_can_be_had_from_the_greeting_to_the_goodbye(String resource) {
        Script script = script(resource);

        new Conversation(script).isReachableWithoutDeadEnds();
        assertThat(diagnosis(resource).texts().family())
                .as("what is left out of the text: greeting and where to turn")
                .startsWith("Здравствуйте")
                .containsPattern("\\n\\nЕсли войти всё равно не получается, позвоните по номеру 110[^\\n]*$");
        assertThat(said(script)).allSatisfy(text -> assertThat(text)
                .doesNotContain("по номеру 110")
                .doesNotContain("{", "}")
                .doesNotContainPattern("\\d{3}[- ]?\\d{3}[- ]?\\d{3}[- ]?\\d{2}")
                .doesNotContainPattern("(?<![A-Z])[LCMEDOSRN]\\d{1,2}(?!\\d)")
                .doesNotContainPattern("(?iu)(?<!\\p{L})(отец|отца|отцу|мать|матери|папа|мама|муж|супруг)(?!\\p{L})"));
    }

    @Test
    void the_cases_have_every_verdict_and_every_cause() {
        Set<Verdict> verdicts = EnumSet.noneOf(Verdict.class);
        Set<String> codes = new TreeSet<>();
        cases().map(ScriptWriterTest::diagnosis).forEach(diagnosis -> {
            verdicts.add(diagnosis.simulation().verdict());
            diagnosis.causes().forEach(cause -> codes.add(cause.cause().code().toString()));
        });

        assertThat(verdicts).containsExactlyInAnyOrder(Verdict.values());
        assertThat(codes).hasSize(RuleFixture.catalogue().entries().size());
    }

    @Test
    void general_advice_is_a_conversation_too_and_tells_nothing_of_any_card() {
        Script general = WRITER.general();

        new Conversation(general).isReachableWithoutDeadEnds();
        assertThat(general.addressee()).isEmpty();
        assertThat(general.logins()).isEmpty();
        assertThat(general.school()).isEmpty();
        assertThat(general.nodes())
                .extracting(Node::name)
                .doesNotContain(Node.Name.CAUSE, Node.Name.SCHOOL, Node.Name.QUESTION);
        assertThat(String.join(" ", said(general)))
                .contains("Обратитесь, пожалуйста, в школу", "свидетельство о рождении ребёнка");
    }

    @Test
    void the_school_gets_three_working_days() {
        Script script = script("causes/L4/fires.json");

        assertThat(script.callBack()).contains(LocalDate.of(2025, 10, 20));
        assertThat(said(script))
                .contains("Подождите 3 рабочих дня, до 20.10.2025. Если и после этого войти не получится, позвоните"
                        + " нам ещё раз.");
        assertThat(script.school())
                .contains("Внесите родителя в карточку ребёнка: ФИО, дату рождения, СНИЛС, телефон," + " почту.");
    }

    @Test
    void who_has_to_wait_is_told_no_other_day() {
        Script script = script("causes/O1/fires.json");

        assertThat(script.callBack()).isEmpty();
        assertThat(said(script)).contains("Если после названного срока войти не получится, позвоните нам ещё раз.");
    }

    @Test
    void the_greeting_by_name_is_left_out() {
        assertThat(said(script("causes/L4/fires.json")))
                .noneMatch(text -> text.startsWith("Здравствуйте, "))
                .anyMatch(text -> text.startsWith("Ваших данных нет в школьной карточке ребёнка"));
    }

    @Test
    void whose_login_is_meant_is_said_where_there_are_several() {
        Login own = new Login(RecordKind.PARENT, true, diagnosis("causes/L4/fires.json"));
        Login child = new Login(RecordKind.PUPIL, false, diagnosis("causes/L7/fires.json"));

        assertThat(said(WRITER.write(RecordKind.PARENT, List.of(child, own), NOW)))
                .contains("Вот что с Вашим входом в электронный дневник.", "Вот что со входом ребёнка.");
    }

    @Test
    void a_way_to_nowhere_is_refused() {
        Node node = new Node(
                Node.Name.GREETING, List.of("А"), List.of(), List.of(new Node.Branch("всегда", Node.Name.KEY)));

        assertThatThrownBy(() -> new Script(
                        Optional.empty(), List.of(node), List.of(), List.of(), Optional.empty(), Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static List<String> said(Script script) {
        return script.nodes().stream().flatMap(node -> node.say().stream()).toList();
    }

    private static LoginCase login(String resource) {
        return resource.equals(UNDECIDED)
                ? RequestFixture.read(RequestFixture.json(resource).get("request"))
                : RequestFixture.read(resource);
    }

    private static Diagnosis diagnosis(String resource) {
        return DIAGNOSES.explain(login(resource));
    }

    private static Script script(String resource) {
        LoginCase login = login(resource);
        RecordKind kind = RecordKind.valueOf(login.identity().role().name());
        return WRITER.write(kind, List.of(new Login(kind, true, DIAGNOSES.explain(login))), NOW);
    }
}
