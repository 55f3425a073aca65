package ru.nso.esialogin.demo.named;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import ru.nso.esialogin.diagnosis.Diagnoses;
import ru.nso.esialogin.diagnosis.text.Texts;
import ru.nso.esialogin.fixture.RuleFixture;

/** Letters about the named families, as a tired parent and a school secretary read them. */
class NamedLettersTest {
    private static final Diagnoses DIAGNOSES = RuleFixture.diagnoses();

    @Test
    void what_one_edit_mends_is_one_errand_of_the_family_and_the_school_keeps_both_causes() {
        Texts texts = texts("l7");

        assertThat(texts.family())
                .contains("попросите проверить СНИЛС ребёнка в «Электронной школе»")
                .contains("почему у ребёнка не получается войти")
                .doesNotContain("в двух школьных системах расходятся")
                .containsOnlyOnce("войдите снова");
        assertThat(texts.school())
                .contains("Карточки ребёнка в двух подсистемах расходятся.")
                .containsOnlyOnce("карточка demo-l7-journal, ребёнок: СНИЛС")
                .doesNotContain("Это срочно");
    }

    @Test
    void several_faults_at_one_school_are_one_visit_and_one_login() {
        assertThat(texts("sample").family())
                .containsOnlyOnce("Обратитесь в школу")
                .contains("Там же попросите сверить карточку с документами.")
                .contains("Там же попросите внести СНИЛС в карточку.")
                .containsOnlyOnce("войдите снова");
    }

    @Test
    void a_parent_who_reads_of_the_login_of_the_child_is_not_told_that_the_own_works() {
        assertThat(texts("sample-child").family())
                .contains("вход ребёнка в электронный дневник должен работать")
                .contains("поэтому дневник ребёнка Вам не открывается");
    }

    @Test
    void a_school_is_told_to_hurry_where_strangers_are_let_in() {
        assertThat(texts("l7-father").school())
                .contains("Это срочно: пока ошибку не исправят, при входе могут открыться чужие данные.");
    }

    @Test
    void a_staff_card_is_called_a_card_once() {
        assertThat(texts("l9").school()).contains("— карточка сотрудника demo-l9-staff, сотрудник: СНИЛС");
    }

    private static Texts texts(String code) {
        NamedCase named = NamedCase.all()
                .filter(candidate -> candidate.code().equals(code))
                .findFirst()
                .orElseThrow();
        return DIAGNOSES.explain(NamedFamiliesTest.login(named)).texts();
    }
}
