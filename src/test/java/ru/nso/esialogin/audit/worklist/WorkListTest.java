package ru.nso.esialogin.audit.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import ru.nso.esialogin.audit.sample.Sampled;
import ru.nso.esialogin.esia.simulation.Verdict;
import ru.nso.esialogin.fixture.RuleFixture;
import ru.nso.esialogin.rules.Actor;
import ru.nso.esialogin.rules.CauseCode;
import ru.nso.esialogin.rules.Severity;
import ru.nso.esialogin.rules.engine.Catalogue;
import ru.nso.esialogin.rules.engine.Certainty;
import ru.nso.esialogin.rules.text.CausePages;
import ru.nso.esialogin.rules.text.Fix;

class WorkListTest {
    private static final Catalogue CATALOGUE = RuleFixture.catalogue();
    private static final Tasks TASKS = new Tasks(CATALOGUE, CausePages.of(CATALOGUE));
    private static final Set<Actor> SCHOOL = Set.of(Actor.SCHOOL);

    private final WorkList list = new WorkList("school-1", TASKS);

    @Test
    void a_school_without_faults_has_no_work() {
        list.add(Sampled.pupil("card").row());
        list.add(Sampled.parent("card", "mother").row());

        assertThat(list.items()).isEmpty();
    }

    @Test
    void the_card_that_lets_in_most_comes_first_and_equal_ones_by_their_id() {
        for (String card : List.of("c", "a", "b")) {
            list.add(Sampled.pupil(card).mendedBy(Set.of(card), SCHOOL).row());
        }
        list.add(Sampled.parent("b", "mother").mendedBy(Set.of("b"), SCHOOL).row());

        assertThat(list.items()).extracting(WorkItem::key).containsExactly("b", "a", "c");
        assertThat(list.items().get(0).unlocks()).containsExactlyInAnyOrder("b:pupil", "b:mother");
    }

    @Test
    void both_cards_of_one_pupil_are_one_item_because_they_are_mended_as_one() {
        list.add(Sampled.pupil("journal")
                .human("h")
                .mendedBy(Set.of("journal", "enrolment"), SCHOOL)
                .row());
        list.add(Sampled.pupil("enrolment")
                .human("h")
                .mendedBy(Set.of("journal", "enrolment"), SCHOOL)
                .row());

        assertThat(list.items()).singleElement().satisfies(item -> {
            assertThat(item.key()).isEqualTo("enrolment");
            assertThat(item.cardIds()).containsExactly("enrolment", "journal");
            assertThat(item.unlocks()).containsExactly("enrolment:pupil");
        });
    }

    @Test
    void a_login_that_needs_another_card_or_another_hand_too_is_only_helped() {
        list.add(Sampled.pupil("card").row());
        list.add(Sampled.parent("card", "two-cards")
                .mendedBy(Set.of("card", "sibling-elsewhere"), SCHOOL)
                .row());
        list.add(Sampled.parent("card", "two-hands")
                .mendedBy(Set.of("card"), Set.of(Actor.SCHOOL, Actor.PARENT))
                .row());
        list.add(Sampled.parent("card", "not-enough")
                .mendedBy(Set.of("card"), SCHOOL, Verdict.INCOMPLETE)
                .row());
        list.add(Sampled.parent("card", "not-on-cards")
                .mendedBy(Set.of(), Set.of(Actor.PARENT))
                .row());

        assertThat(list.items()).singleElement().satisfies(item -> {
            assertThat(item.unlocks()).isEmpty();
            assertThat(item.helps()).containsExactlyInAnyOrder("card:two-cards", "card:two-hands", "card:not-enough");
        });
    }

    @Test
    void somebody_of_another_school_who_waits_for_the_card_counts_and_a_card_of_another_school_is_no_work_here() {
        list.add(Sampled.pupil("card").row());
        list.add(Sampled.parent("elsewhere", "stranger")
                .at("school-2")
                .mendedBy(Set.of("card"), SCHOOL)
                .row());
        list.add(Sampled.pupil("other")
                .at("school-2")
                .mendedBy(Set.of("other"), SCHOOL)
                .row());
        list.add(Sampled.pupil("other").at("school-2").finding("L7"));

        assertThat(list.items()).singleElement().satisfies(item -> {
            assertThat(item.key()).isEqualTo("card");
            assertThat(item.unlocks()).containsExactly("elsewhere:stranger");
        });
    }

    @Test
    void a_human_being_with_several_rows_is_let_in_once() {
        list.add(Sampled.pupil("card").row());
        list.add(Sampled.parent("card", "mother")
                .human("m")
                .mendedBy(Set.of("card"), SCHOOL)
                .row());
        list.add(Sampled.parent("younger", "mother")
                .human("m")
                .mendedBy(Set.of("card"), SCHOOL)
                .row());

        assertThat(list.items().get(0).unlocks()).containsExactly("card:mother");
    }

    @Test
    void the_steps_are_those_of_the_page_for_the_school() {
        list.add(Sampled.pupil("card").row());
        list.add(Sampled.pupil("card").finding("L7"));

        assertThat(list.items()).singleElement().satisfies(item -> {
            assertThat(item.className()).contains("6А");
            assertThat(item.tasks()).singleElement().satisfies(task -> {
                assertThat(task.title()).isEqualTo("Внесение некорректного СНИЛС родителя вместо СНИЛС ребёнка");
                assertThat(task.certain()).isTrue();
                assertThat(task.steps()).hasSizeGreaterThan(1).allMatch(step -> !step.isBlank());
            });
        });
    }

    @Test
    void what_another_cause_of_the_person_names_more_exactly_is_left_out() {
        list.add(Sampled.pupil("card").row());
        list.add(Sampled.pupil("card").finding("L7"));
        list.add(Sampled.pupil("card").finding("D1"));
        list.add(Sampled.parent("card", "mother").finding("D12"));

        assertThat(list.items().get(0).tasks())
                .extracting(Task::cause)
                .containsExactly(CauseCode.of("L7"), CauseCode.of("D12"));
    }

    @Test
    void a_cause_that_is_certain_for_one_person_is_certain_and_a_step_is_told_once() {
        list.add(Sampled.pupil("card").row());
        list.add(Sampled.pupil("card").finding("D6", Certainty.POSSIBLE, Severity.ADVICE, Actor.SCHOOL));
        list.add(Sampled.parent("card", "mother").finding("D4", Certainty.POSSIBLE, Severity.ADVICE, Actor.SCHOOL));
        list.add(Sampled.parent("card", "father").finding("D4"));

        List<Task> tasks = list.items().get(0).tasks();
        assertThat(tasks).extracting(Task::certain).containsExactly(true, false);
        assertThat(tasks.stream().flatMap(task -> task.steps().stream())).doesNotHaveDuplicates();
    }

    @Test
    void what_others_do_about_it_stands_beside() {
        list.add(Sampled.pupil("card").row());
        list.add(Sampled.pupil("card")
                .finding("D11", Certainty.CONFIRMED, Severity.ADVICE, Actor.SCHOOL, Actor.PARENT, Actor.ESIA));

        assertThat(list.items().get(0).tasks()).singleElement().satisfies(task -> {
            assertThat(task.others()).extracting(Fix::actor).containsExactly(Actor.PARENT, Actor.ESIA);
            assertThat(task.others().get(0).steps())
                    .contains("Попросите школу внести в карточку телефон и почту, которые указаны на Госуслугах.");
        });
    }

    @Test
    void what_the_school_has_no_part_in_is_no_work_of_the_school() {
        list.add(Sampled.pupil("card").row());
        list.add(Sampled.pupil("card").finding("E7", Certainty.CONFIRMED, Severity.ADVICE, Actor.PUPIL));

        assertThat(list.items()).isEmpty();
    }

    @Test
    void data_open_to_a_stranger_make_it_urgent() {
        list.add(Sampled.pupil("a").row());
        list.add(Sampled.pupil("b").row());
        list.add(Sampled.pupil("a").finding("D12"));
        list.add(Sampled.pupil("b").finding("D2", Certainty.CONFIRMED, Severity.WRONG_PERSON, Actor.SCHOOL));

        assertThat(list.items()).extracting(WorkItem::urgent).containsExactly(false, true);
    }

    @Test
    void staff_cards_of_one_employee_are_items_of_their_own() {
        list.add(Sampled.employee("staff-1")
                .human("e")
                .mendedBy(Set.of("staff-1"), SCHOOL)
                .row());
        list.add(Sampled.employee("staff-2").human("e").row());
        list.add(Sampled.employee("staff-2").human("e").finding("D12"));

        assertThat(list.items()).extracting(WorkItem::key).containsExactly("staff-1", "staff-2");
        assertThat(list.items().get(0).className()).isEqualTo(Optional.empty());
    }

    @Test
    void every_cause_with_which_a_school_has_to_do_has_steps_for_it_without_a_gap() {
        List<CauseCode> ofSchools = CATALOGUE.entries().stream()
                .filter(entry -> entry.actors().contains(Actor.SCHOOL))
                .map(entry -> entry.code())
                .toList();
        assertThat(ofSchools).hasSizeGreaterThan(20);

        for (CauseCode code : ofSchools) {
            Actor[] actors = CATALOGUE.find(code).orElseThrow().actors().toArray(Actor[]::new);
            List<Task> tasks = TASKS.of(List.of(Sampled.pupil("card")
                    .finding(code.toString(), Certainty.CONFIRMED, Severity.BLOCKS_LOGIN, actors)));
            assertThat(tasks).as(code.toString()).singleElement().satisfies(task -> {
                assertThat(task.steps()).isNotEmpty().noneMatch(step -> step.indexOf('{') >= 0);
                assertThat(task.others()).hasSize(actors.length - 1).allSatisfy(fix -> assertThat(fix.steps())
                        .isNotEmpty()
                        .noneMatch(step -> step.indexOf('{') >= 0));
            });
        }
    }
}
