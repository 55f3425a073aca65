package ru.nso.esialogin.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import ru.nso.esialogin.esia.LoginCase.ClaimedChild;
import ru.nso.esialogin.fixture.Family;
import ru.nso.esialogin.fixture.Login;
import ru.nso.esialogin.person.BirthDate;
import ru.nso.esialogin.person.Fact;
import ru.nso.esialogin.person.FullName;

/** Children of whom the caller speaks and who are on no card that was found. */
class FoundLoginTest {

    @Test
    void a_named_child_without_a_card_is_told_by_its_place_in_the_request() {
        Login login = Login.ofMother(Family.withSon())
                .speakingOf(child("Рябинин", "Глеб", "2013-05-06"))
                .speakingOf(child("Рябинина", "Зоя", "2016-08-21"));

        assertThat(new FoundLogin(login.facts(), Optional.empty(), true).childrenNotFound())
                .containsExactly(1);
    }

    @Test
    void a_child_named_by_the_first_name_only_is_found() {
        Login login = Login.ofMother(Family.withSon())
                .speakingOf(new ClaimedChild(FullName.of(null, "Глеб", null), Fact.unknown(), Optional.empty()));

        assertThat(new FoundLogin(login.facts(), Optional.empty(), true).childrenNotFound())
                .isEmpty();
    }

    private static ClaimedChild child(String last, String first, String born) {
        return new ClaimedChild(
                FullName.of(last, first, null),
                Fact.of(BirthDate.parse(LocalDate.parse(born).toString()).orElseThrow()),
                Optional.empty());
    }
}
