package ru.nso.esialogin.esia.household;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import ru.nso.esialogin.esia.LoginCase.ClaimedChild;
import ru.nso.esialogin.fixture.Family;
import ru.nso.esialogin.fixture.Login;
import ru.nso.esialogin.fixture.Member;
import ru.nso.esialogin.person.BirthDate;
import ru.nso.esialogin.person.Fact;
import ru.nso.esialogin.person.FullName;

/** Children of whom the caller speaks and who stand on no card. */
class NamedChildrenTest {

    @Test
    void a_named_child_without_a_card_is_told_by_its_place() {
        Login login = Login.ofMother(Family.withSon())
                .speakingOf(child("Рябинин", "Глеб", "2013-05-06"))
                .speakingOf(child("Рябинина", "Зоя", "2016-08-21"));

        assertThat(notFound(login)).containsExactly(1);
    }

    @Test
    void a_child_named_by_the_first_name_only_is_found() {
        Login login = Login.ofMother(Family.withSon())
                .speakingOf(new ClaimedChild(FullName.of(null, "Глеб", null), Fact.unknown(), Optional.empty()));

        assertThat(notFound(login)).isEmpty();
    }

    @Test
    void a_child_of_the_family_is_found_under_another_surname_where_the_birth_date_agrees() {
        Login born = Login.ofMother(Family.withSon()).speakingOf(child("Морозов", "Глеб", bornSon()));
        Login bornOtherwise = Login.ofMother(Family.withSon()).speakingOf(child("Морозов", "Глеб", "2011-01-02"));

        assertThat(notFound(born)).isEmpty();
        assertThat(notFound(bornOtherwise)).containsExactly(0);
    }

    @Test
    void a_namesake_in_another_school_than_the_one_named_is_not_the_child_meant() {
        Family strangers = Family.withSonAndDaughter();
        for (String card : List.of("daughter-j", "daughter-e")) {
            strangers.without(Member.MOTHER, card).without(Member.FATHER, card);
        }
        Login login = Login.ofMother(strangers)
                .speakingOf(new ClaimedChild(
                        Family.person(Member.DAUGHTER).name(), Fact.unknown(), Optional.of(Family.OTHER_SCHOOL)));

        assertThat(notFound(login)).containsExactly(0);
    }

    private static List<Integer> notFound(Login login) {
        return NamedChildren.notFound(login.facts(), login.simulate().household());
    }

    private static String bornSon() {
        return Family.person(Member.SON)
                .birthDate()
                .value()
                .orElseThrow()
                .date()
                .toString();
    }

    private static ClaimedChild child(String last, String first, String born) {
        return new ClaimedChild(
                FullName.of(last, first, null), Fact.of(BirthDate.parse(born).orElseThrow()), Optional.empty());
    }
}
