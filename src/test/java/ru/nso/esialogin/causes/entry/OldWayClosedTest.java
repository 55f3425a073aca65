package ru.nso.esialogin.causes.entry;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ru.nso.esialogin.esia.LoginAttempt.Credential;
import ru.nso.esialogin.esia.LoginAttempt.EntryPoint;
import ru.nso.esialogin.esia.simulation.MissingFact;
import ru.nso.esialogin.esia.simulation.Obstacle;
import ru.nso.esialogin.esia.simulation.Verdict;
import ru.nso.esialogin.fixture.Family;
import ru.nso.esialogin.fixture.Login;
import ru.nso.esialogin.fixture.Member;
import ru.nso.esialogin.fixture.OneRule;
import ru.nso.esialogin.person.Fact;
import ru.nso.esialogin.rules.Actor;
import ru.nso.esialogin.rules.Field;
import ru.nso.esialogin.rules.Severity;

class OldWayClosedTest {
    private static OneRule ask(Login login) {
        return OneRule.ask(new OldWayClosed(), login);
    }

    private static Login withPassword(Login login, String at) {
        return login.with(Credential.PASSWORD).at(at);
    }

    private static Login motherWithPassword(String at) {
        return withPassword(Login.ofMother(Family.withSon()), at);
    }

    private static Login linkedMotherWithPassword(String at) {
        Family family = Family.withSon().everywhere(Member.MOTHER, mother -> mother.esiaOid(Fact.of("1000700100")));
        return withPassword(Login.ofMother(family), at);
    }

    @ParameterizedTest
    @CsvSource({
        "2023-11-06T23:59:59+07:00, false",
        "2024-06-30T23:59:59+07:00, false",
        "2024-07-01T00:00:00+07:00, true",
        "2025-10-15T18:30:00+07:00, true"
    })
    void a_password_of_somebody_not_linked_ends_on_the_first_of_july_2024(String at, boolean closed) {
        assertThat(ask(motherWithPassword(at)).isConfirmed()).isEqualTo(closed);
    }

    @ParameterizedTest
    @CsvSource({"2023-11-06T23:59:59+07:00, false", "2023-11-07T00:00:00+07:00, true"})
    void a_password_of_somebody_linked_ends_on_the_seventh_of_november_2023(String at, boolean closed) {
        OneRule asked = ask(linkedMotherWithPassword(at));

        assertThat(asked.isConfirmed()).isEqualTo(closed);
        assertThat(asked.simulation().isClosedBy(Obstacle.PASSWORD_CLOSED)).isEqualTo(closed);
    }

    @ParameterizedTest
    @CsvSource({"2023-11-26T23:59:59+07:00, false", "2023-11-27T00:00:00+07:00, true"})
    void a_password_of_an_employee_ends_on_the_27th_of_november_2023(String at, boolean closed) {
        OneRule asked = ask(withPassword(Login.ofTeacher(Family.withSon()), at));

        assertThat(asked.isConfirmed()).isEqualTo(closed);
    }

    @Test
    void the_evidence_names_the_date_that_applies_to_the_person() {
        assertThat(ask(motherWithPassword("2025-10-15T18:30:00+07:00"))
                        .evidence()
                        .note())
                .contains("01.07.2024");
        assertThat(ask(linkedMotherWithPassword("2024-01-15T18:30:00+07:00"))
                        .evidence()
                        .note())
                .contains("07.11.2023");
        assertThat(ask(withPassword(Login.ofTeacher(Family.withSon()), "2025-10-15T18:30:00+07:00"))
                        .evidence()
                        .note())
                .contains("27.11.2023");
    }

    @Test
    void it_is_possible_while_nobody_tells_whether_the_user_is_linked() {
        Family family = Family.withSon().everywhere(Member.MOTHER, mother -> mother.esiaOid(Fact.unknown()));
        OneRule asked = ask(withPassword(Login.ofMother(family), "2024-01-15T18:30:00+07:00"));

        assertThat(asked.isPossible()).isTrue();
        assertThat(asked.cause().missing()).containsExactly(MissingFact.STORED_LINK);
        assertThat(asked.evidence().field()).isEqualTo(Field.CREDENTIAL);
    }

    @Test
    void the_old_site_is_closed_whatever_the_credential() {
        OneRule asked = ask(Login.ofMother(Family.withSon()).through(EntryPoint.OLD_SITE));

        assertThat(asked.isConfirmed()).isTrue();
        assertThat(asked.cause().severity()).isEqualTo(Severity.BLOCKS_LOGIN);
        assertThat(asked.mended().verdict()).isEqualTo(Verdict.WORKS);
    }

    @ParameterizedTest
    @CsvSource({"2025-09-09T23:59:59+07:00, false", "2025-09-10T00:00:00+07:00, true"})
    void the_portal_my_school_is_closed_from_the_tenth_of_september_2025(String at, boolean closed) {
        OneRule asked = ask(
                Login.ofMother(Family.withSon()).through(EntryPoint.MY_SCHOOL).at(at));

        assertThat(asked.isConfirmed()).isEqualTo(closed);
    }

    @Test
    void the_old_site_and_a_password_are_one_act_of_the_person() {
        OneRule asked = ask(motherWithPassword("2025-10-15T18:30:00+07:00").through(EntryPoint.OLD_SITE));

        assertThat(asked.cause().evidence()).hasSize(2);
        assertThat(asked.cause().mends()).singleElement().satisfies(edit -> {
            assertThat(edit.actor()).isEqualTo(Actor.PARENT);
            assertThat(edit.clears()).containsExactlyInAnyOrder(Obstacle.OLD_SITE, Obstacle.PASSWORD_CLOSED);
        });
        assertThat(asked.mended().verdict()).isEqualTo(Verdict.WORKS);
    }

    @Test
    void an_unknown_credential_counts_as_esia() {
        OneRule asked = ask(Login.ofMother(Family.withSon()).with(Credential.UNKNOWN));

        assertThat(asked.isSilent()).isTrue();
    }
}
