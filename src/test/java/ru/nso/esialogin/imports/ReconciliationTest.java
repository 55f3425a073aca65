package ru.nso.esialogin.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import ru.nso.esialogin.card.EnrolmentOrder;
import ru.nso.esialogin.card.Kinship;
import ru.nso.esialogin.card.Parent;
import ru.nso.esialogin.card.PersonCard;
import ru.nso.esialogin.card.SourceSystem;
import ru.nso.esialogin.imports.identity.Doubt;
import ru.nso.esialogin.person.Fact;
import ru.nso.esialogin.person.Person;

/** Whose card a row is, and what becomes of it. */
class ReconciliationTest {
    private static final String SON = "114-562-389 46";
    private static final String DAUGHTER = "127-845-903 91";
    private static final String MOTHER = "135-790-246 74";
    private static final String FATHER = "141-592-653 61";
    private static final String HEAD =
            "Региональный идентификатор;ФИО;Д.р.;СНИЛС;Класс;ФИО матери;СНИЛС матери;Телефон матери;ФИО отца;СНИЛС отца\n";
    private static final String GLEB = "R-1;Рябинин Глеб Олегович;03.02.2013;" + SON + ";6А;Рябинина Анна Ильинична;"
            + MOTHER + ";89231112233;Рябинин Олег Ильич;" + FATHER + "\n";

    private final Importing registry = new Importing().forSchool("s1");

    @Test
    void the_same_file_again_changes_nothing() {
        assertThat(registry.take(HEAD + GLEB)).singleElement().isInstanceOf(RowOutcome.New.class);
        PersonCard before = registry.card();

        assertThat(registry.take(HEAD + GLEB)).singleElement().isInstanceOf(RowOutcome.Same.class);
        assertThat(registry.card()).isEqualTo(before);
    }

    @Test
    void the_same_facts_written_otherwise_change_nothing() {
        registry.take(HEAD + GLEB);

        assertThat(
                        registry.take(
                                """
                        Класс;СНИЛС;Фамилия;Имя;Отчество;Дата рождения;Тел. мамы;ФИО матери
                        "6 а";11456238946;РЯБИНИН;Глеб;Олегович;2013-02-03;+7 (923) 111-22-33;Рябинина  Анна Ильинична
                        """))
                .singleElement()
                .isInstanceOf(RowOutcome.Same.class);
    }

    @Test
    void what_the_file_has_no_column_for_stays_and_a_blank_cell_empties() {
        registry.take(HEAD + GLEB);

        RowOutcome<PersonCard> outcome = registry.take(
                        "ФИО;Д.р.;СНИЛС;Телефон матери;ФИО матери\nРябинин Глеб;03.02.2013;;;Рябинина Анна Ильинична\n")
                .get(0);

        RowOutcome.Changed<PersonCard> changed = changed(outcome);
        assertThat(changed.changes().members()).containsExactlyInAnyOrder("pupil.middleName", "pupil.snils", "parents");
        assertThat(changed.changes().snilsReplaced()).isEqualTo(1);
        PersonCard card = registry.card();
        assertThat(card.pupil().snils().isEmpty()).isTrue();
        assertThat(card.pupil().regionalId()).isEqualTo(Fact.of("R-1"));
        assertThat(card.className()).isEqualTo(Fact.of("6А"));
        Person mother = parent(card, Kinship.MOTHER);
        assertThat(mother.phones().isEmpty()).isTrue();
        assertThat(mother.matchableSnils().orElseThrow().formatted()).isEqualTo(MOTHER);
        assertThat(parent(card, Kinship.FATHER).matchableSnils()).isPresent();
    }

    @Test
    void ids_of_people_stay_with_them() {
        registry.take(HEAD + GLEB);
        PersonCard before = registry.card();

        registry.take(
                "ФИО;Д.р.;Класс;Телефон матери;ФИО матери\nРябинин Глеб Олегович;03.02.2013;7А;89000000000;Рябинина Анна Ильинична\n");

        PersonCard after = registry.card();
        assertThat(after.id()).isEqualTo(before.id());
        assertThat(after.persons().stream().map(Person::id))
                .isEqualTo(before.persons().stream().map(Person::id).toList());
        assertThat(after.persons().stream().map(Person::id)).doesNotHaveDuplicates();
    }

    @Test
    void a_sibling_who_carries_somebodys_snils_is_left_to_a_human() {
        registry.take(HEAD + GLEB);

        RowOutcome<PersonCard> outcome = registry.take("ФИО;Д.р.;СНИЛС\nРябинина Вера;01.05.2016;" + SON + "\n")
                .get(0);

        assertThat(outcome)
                .isEqualTo(new RowOutcome.Conflict<>(
                        Doubt.SNILS_OF_ANOTHER, List.of(registry.card().id())));
        assertThat(registry.cards()).hasSize(1);
    }

    @Test
    void a_snils_that_stands_on_another_card_is_not_given_to_the_right_child_without_a_human() {
        registry.take(HEAD + GLEB);
        registry.take("ФИО;Д.р.\nРябинина Вера;01.05.2016\n");

        assertThat(registry.take("ФИО;Д.р.;СНИЛС\nРябинина Вера;01.05.2016;" + SON + "\n")
                        .get(0))
                .isInstanceOf(RowOutcome.Conflict.class);
    }

    @Test
    void a_row_is_about_the_card_of_its_own_subsystem_and_no_other() {
        registry.take(HEAD + GLEB);
        String enrolment = "Система;ФИО;Д.р.;СНИЛС;Класс\nЗШ;Рябинин Глеб Олегович;03.02.2013;" + SON + ";6А\n";

        assertThat(registry.take(enrolment)).singleElement().isInstanceOf(RowOutcome.New.class);
        assertThat(registry.take(enrolment)).singleElement().isInstanceOf(RowOutcome.Same.class);
        assertThat(registry.take(HEAD + GLEB)).singleElement().isInstanceOf(RowOutcome.Same.class);
        RowOutcome.Changed<PersonCard> moved = changed(
                registry.take("Система;ФИО;Д.р.;СНИЛС;Класс\nЭШ;Рябинин Глеб Олегович;03.02.2013;" + SON + ";7А\n")
                        .get(0));

        assertThat(moved.before().system()).isEqualTo(SourceSystem.JOURNAL);
        assertThat(registry.cards())
                .extracting(PersonCard::system, card -> card.className().orElse(""))
                .containsExactly(tuple(SourceSystem.JOURNAL, "7А"), tuple(SourceSystem.ENROLMENT, "6А"));
    }

    @Test
    void both_cards_of_a_pupil_in_one_file_are_two() {
        String file = "Система;Региональный идентификатор;ФИО;Д.р.;СНИЛС\nЭШ;R-1;Рябинин Глеб;03.02.2013;" + SON
                + "\nЗШ;R-1;Рябинин Глеб;03.02.2013;" + SON + "\n";

        assertThat(registry.take(file)).hasSize(2).allSatisfy(row -> assertThat(row)
                .isInstanceOf(RowOutcome.New.class));
        assertThat(registry.take(file)).hasSize(2).allSatisfy(row -> assertThat(row)
                .isInstanceOf(RowOutcome.Same.class));
    }

    @Test
    void two_cards_in_the_subsystem_of_the_row_are_still_left_to_a_human() {
        registry.take(HEAD + GLEB);
        registry.take("Система;ФИО;Д.р.\nЗШ;Рябинин Глеб Олегович;03.02.2013\n");
        registry.take("Региональный идентификатор;ФИО;Д.р.\nR-2;Рябинин Глеб Олегович;04.02.2013\n");
        registry.take("Региональный идентификатор;ФИО;Д.р.\nR-2;Рябинин Глеб Олегович;03.02.2013\n");

        List<String> ofJournal = registry.cards().stream()
                .filter(card -> card.system() == SourceSystem.JOURNAL)
                .map(PersonCard::id)
                .toList();
        assertThat(ofJournal).hasSize(2);
        assertThat(registry.take("ФИО;Д.р.;Класс\nРябинин Глеб Олегович;03.02.2013;6Б\n")
                        .get(0))
                .isEqualTo(new RowOutcome.Conflict<>(Doubt.SEVERAL_CARDS, ofJournal));
    }

    @Test
    void the_regional_id_goes_before_all_else() {
        registry.take(HEAD + GLEB);

        assertThat(registry.take("Региональный идентификатор;ФИО;Д.р.;СНИЛС\nR-1;Сосновый Глеб;03.02.2013;" + DAUGHTER
                                + "\n")
                        .get(0))
                .isInstanceOf(RowOutcome.Changed.class);
        assertThat(registry.take("Региональный идентификатор;ФИО;Д.р.\nR-1;Рябинина Вера;01.05.2016\n")
                        .get(0))
                .isEqualTo(new RowOutcome.Conflict<>(
                        Doubt.REGIONAL_ID_OF_ANOTHER, List.of(registry.card().id())));
        assertThat(registry.take("Региональный идентификатор;ФИО;Д.р.;СНИЛС\nR-2;Сосновый Глеб;03.02.2013;" + DAUGHTER
                                + "\n")
                        .get(0))
                .isEqualTo(new RowOutcome.Conflict<>(
                        Doubt.OTHER_REGIONAL_ID, List.of(registry.card().id())));
    }

    @Test
    void without_numbers_name_birth_date_and_school_tell() {
        registry.take("ФИО;Д.р.\nЁлкина Вера Олеговна;01.05.2016\n");

        assertThat(registry.take("ФИО;Д.р.\nЕлкина Вера;01.05.2016\n").get(0)).isInstanceOf(RowOutcome.Changed.class);
        assertThat(registry.take("ФИО;Д.р.\nЕлкина Вера;02.05.2016\n").get(0)).isInstanceOf(RowOutcome.New.class);
        assertThat(registry.forSchool("s2")
                        .take("ФИО;Д.р.\nЕлкина Вера;01.05.2016\n")
                        .get(0))
                .isInstanceOf(RowOutcome.New.class);
    }

    @Test
    void a_pupil_with_a_number_moves_along_to_another_school() {
        registry.take(HEAD + GLEB);

        RowOutcome<PersonCard> outcome =
                registry.forSchool("s2").take(HEAD + GLEB).get(0);

        assertThat(changed(outcome).changes().members()).containsExactly("school");
        assertThat(registry.card().school().id()).isEqualTo("s2");
    }

    @Test
    void two_rows_of_one_pupil_make_one_card_with_both_parents() {
        String head = "ФИО;Д.р.;ФИО родителя;Степень родства;СНИЛС родителя\n";
        String mother = "Рябинин Глеб;03.02.2013;Рябинина Анна Ильинична;мать;" + MOTHER + "\n";
        String father = "Рябинин Глеб;03.02.2013;Рябинин Олег Ильич;отец;" + FATHER + "\n";

        registry.take(head + mother + father);
        assertThat(registry.card().knownParents()).hasSize(2);
        assertThat(registry.take(head + mother + father)).allMatch(RowOutcome.Same.class::isInstance);
    }

    @Test
    void rows_that_stand_together_take_nothing_from_each_other() {
        String head = "ФИО;Д.р.;Класс;ФИО матери;СНИЛС матери;ФИО отца\n";
        String file = head + "Рябинин Глеб;03.02.2013;;Рябинина Анна Ильинична;" + MOTHER + ";\n"
                + "Рябинин Глеб;03.02.2013;6А;;;Рябинин Олег Ильич\n";

        assertThat(registry.take(file)).singleElement().isInstanceOf(RowOutcome.New.class);
        assertThat(registry.card().knownParents()).hasSize(2);
        assertThat(registry.card().className()).isEqualTo(Fact.of("6А"));
        assertThat(registry.take(file)).singleElement().isInstanceOf(RowOutcome.Same.class);
    }

    @Test
    void whoever_is_twice_in_a_file_and_told_of_otherwise_is_left_to_a_human() {
        String head = "ФИО;Д.р.;Класс\n";
        List<RowOutcome<PersonCard>> outcomes = registry.take(
                head + "Рябинин Глеб;03.02.2013;6А\nРябинин Глеб;03.02.2013;6Б\nРябинин Глеб;03.02.2013;6А\n");

        assertThat(outcomes.get(0)).isInstanceOf(RowOutcome.New.class);
        assertThat(outcomes.get(1))
                .isEqualTo(new RowOutcome.Conflict<>(
                        Doubt.TWICE_IN_THE_FILE, List.of(registry.card().id())));
        assertThat(outcomes.get(2)).isInstanceOf(RowOutcome.Same.class);
        assertThat(registry.card().className()).isEqualTo(Fact.of("6А"));
    }

    @Test
    void an_employee_with_a_row_for_each_post_has_all_of_them() {
        registry.takeStaff(
                "ФИО;Дата рождения;Должность\nСоснова Анна;01.02.1980;учитель\nСоснова Анна;01.02.1980;завуч\n");

        assertThat(registry.staff()).hasSize(1);
        assertThat(registry.staff().get(0).knownRoles()).hasSize(2);
    }

    @Test
    void another_mother_takes_nothing_of_the_one_before() {
        registry.take(HEAD + GLEB);
        String before = parent(registry.card(), Kinship.MOTHER).id();

        registry.take(
                "ФИО;Д.р.;ФИО матери;Телефон матери\nРябинин Глеб Олегович;03.02.2013;Сосновая Дарья Петровна;89000000000\n");

        Person mother = parent(registry.card(), Kinship.MOTHER);
        assertThat(mother.id()).isNotEqualTo(before);
        assertThat(mother.matchableSnils()).isEmpty();
        assertThat(registry.card().knownParents()).hasSize(2);
    }

    @Test
    void a_mother_who_married_is_still_the_same() {
        registry.take(HEAD + GLEB);
        String before = parent(registry.card(), Kinship.MOTHER).id();

        registry.take("ФИО;Д.р.;ФИО матери;СНИЛС матери\nРябинин Глеб Олегович;03.02.2013;Сосновая Анна Ильинична;"
                + MOTHER + "\n");

        assertThat(parent(registry.card(), Kinship.MOTHER).id()).isEqualTo(before);
    }

    @Test
    void a_mother_whose_cells_are_blank_is_taken_off_and_counted() {
        registry.take(HEAD + GLEB);

        RowOutcome<PersonCard> outcome = registry.take(
                        "ФИО;Д.р.;ФИО матери;СНИЛС матери\nРябинин Глеб Олегович;03.02.2013;;\n")
                .get(0);

        assertThat(changed(outcome).changes().parentsRemoved()).isEqualTo(1);
        assertThat(registry.card().knownParents()).extracting(Parent::kinship).containsExactly(Fact.of(Kinship.FATHER));
    }

    @Test
    void parents_nobody_told_of_are_unknown_and_blank_ones_are_none() {
        registry.take("ФИО;Д.р.\nРябинин Глеб;03.02.2013\n");
        assertThat(registry.card().parents().isUnknown()).isTrue();

        registry.take("ФИО;Д.р.;ФИО матери\nРябинин Глеб;03.02.2013;\n");
        assertThat(registry.card().parents().isUnknown()).isTrue();

        registry.take("ФИО;Д.р.;ФИО матери;ФИО отца\nРябинин Глеб;03.02.2013;;\n");
        assertThat(registry.card().parents().isEmpty()).isTrue();
    }

    @Test
    void orders_add_up() {
        String head = "ФИО;Д.р.;Номер приказа о зачислении;Дата приказа о зачислении\n";
        registry.take(head + "Рябинин Глеб;03.02.2013;12;30.08.2019\n");
        assertThat(registry.take(head + "Рябинин Глеб;03.02.2013;12;30.08.2019\n")
                        .get(0))
                .isInstanceOf(RowOutcome.Same.class);
        assertThat(registry.take(head + "Рябинин Глеб;03.02.2013;;\n").get(0)).isInstanceOf(RowOutcome.Same.class);
        registry.take(head + "Рябинин Глеб;03.02.2013;7;30.08.2024\n");

        assertThat(registry.card().orders().orElse(List.of()))
                .extracting(EnrolmentOrder::number)
                .containsExactly(Fact.of("12"), Fact.of("7"));
    }

    @Test
    void an_employee_has_a_card_at_each_school() {
        String text = "ФИО;Дата рождения;СНИЛС;Должность\nСоснова Анна;01.02.1980;" + MOTHER + ";учитель\n";
        registry.takeStaff(text);
        assertThat(registry.takeStaff(text)).singleElement().isInstanceOf(RowOutcome.Same.class);

        assertThat(registry.forSchool("s2").takeStaff(text)).singleElement().isInstanceOf(RowOutcome.New.class);
        assertThat(registry.staff()).hasSize(2);
        assertThat(registry.takeStaff("ФИО;Дата рождения;СНИЛС\nИной Пётр;01.02.1980;" + MOTHER + "\n"))
                .singleElement()
                .isInstanceOf(RowOutcome.Conflict.class);
    }

    private static RowOutcome.Changed<PersonCard> changed(RowOutcome<PersonCard> outcome) {
        if (outcome instanceof RowOutcome.Changed<PersonCard> changed) {
            return changed;
        }
        throw new AssertionError(outcome.getClass().getSimpleName());
    }

    private static Person parent(PersonCard card, Kinship kinship) {
        return card.knownParents().stream()
                .filter(parent -> parent.kinship().equals(Fact.of(kinship)))
                .findFirst()
                .orElseThrow()
                .person();
    }
}
