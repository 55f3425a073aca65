package ru.nso.esialogin.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import ru.nso.esialogin.card.PersonCard;
import ru.nso.esialogin.card.StaffCard;
import ru.nso.esialogin.esia.LoginAttempt.LoginTyped;
import ru.nso.esialogin.esia.LoginCase;
import ru.nso.esialogin.esia.simulation.LoginSimulator;
import ru.nso.esialogin.esia.simulation.MissingFact;
import ru.nso.esialogin.esia.simulation.Simulation;
import ru.nso.esialogin.esia.simulation.Verdict;
import ru.nso.esialogin.fixture.Family;
import ru.nso.esialogin.fixture.Login;
import ru.nso.esialogin.fixture.Member;
import ru.nso.esialogin.fixture.RuleFixture;
import ru.nso.esialogin.person.Fact;
import ru.nso.esialogin.person.Person;

/** What nobody told is asked for, and what is not the person's is not demanded for them. */
class UnknownIsNotWrongTest {
    private static final String HIDDEN = "Не удалось найти возможного пользователя для авторизации"
            + " (использованы для поиска: телефоны [000], СНИЛС [000]).";
    private static final LoginSimulator SIMULATOR = RuleFixture.simulator();
    private static final RuleEngine ENGINE = RuleFixture.engine();

    private static Simulation simulate(Login login) {
        return SIMULATOR.simulate(login.facts());
    }

    private static List<ExplainedCause> causes(Login login) {
        LoginCase facts = login.facts();
        return ENGINE.explain(facts, SIMULATOR.simulate(facts)).causes();
    }

    private static List<String> possible(Login login) {
        assertThat(causes(login)).noneMatch(ExplainedCause::isConfirmedBlocking);
        return causes(login).stream()
                .filter(cause -> cause.certainty() == Certainty.POSSIBLE)
                .map(cause -> cause.code().toString())
                .toList();
    }

    @Test
    void parents_that_nobody_told_may_hold_the_one_who_logs_in() {
        Family family = Family.withSon().change("son-j", UnknownIsNotWrongTest::withoutParents);
        Login login = Login.ofMother(family.change("son-e", UnknownIsNotWrongTest::withoutParents));

        assertThat(simulate(login).verdict()).isEqualTo(Verdict.UNDECIDED);
        assertThat(simulate(login).missing()).containsExactly(MissingFact.PARENTS_ON_CARD);
        assertThat(possible(login)).containsExactly("D8");
    }

    private static PersonCard withoutParents(PersonCard card) {
        return new PersonCard(
                card.id(),
                card.system(),
                card.dataAsOf(),
                card.school(),
                card.className(),
                card.pupil(),
                Fact.unknown(),
                card.orders());
    }

    @Test
    void roles_that_nobody_told_may_hold_the_one_expected() {
        StaffCard card = Login.staffCard();
        Login login = Login.ofTeacher(Family.withSon())
                .staff(new StaffCard(
                        card.id(),
                        card.school(),
                        card.person(),
                        Fact.unknown(),
                        card.employedFrom(),
                        card.employedTo()));

        assertThat(simulate(login).verdict()).isEqualTo(Verdict.UNDECIDED);
        assertThat(possible(login)).containsExactly("L9", "O5");
    }

    @Test
    void a_contact_on_a_record_without_surname_and_birth_date_does_not_make_it_a_strangers() {
        Family family = Family.withSon().everywhere(Member.MOTHER, mother -> mother.name("", "Ольга", "Игоревна")
                .birthDate(Fact.empty())
                .snils(""));
        Login login = Login.ofMother(family);

        assertThat(simulate(login).verdict()).isEqualTo(Verdict.UNDECIDED);
        assertThat(possible(login)).contains("D4", "L4");
    }

    @Test
    void hidden_values_on_the_screen_leave_the_snils_and_the_contacts_of_a_sound_card_in_doubt() {
        Login login = Login.ofMother(Family.withSon()).accountUnknown().seeing(HIDDEN);

        assertThat(simulate(login).verdict()).isEqualTo(Verdict.FAILS);
        assertThat(possible(login)).contains("D2", "D3");
    }

    @Test
    void a_text_alone_has_a_cause_for_everybody() {
        for (Login login : List.of(
                Login.ofMother(Family.withSon()), Login.ofSon(Family.withSon()), Login.ofTeacher(Family.withSon()))) {
            login.accountUnknown().cardsUnknown().staffUnknown().seeing(HIDDEN);

            assertThat(simulate(login).verdict()).isEqualTo(Verdict.FAILS);
            assertThat(possible(login)).containsAnyOf("D8", "L8", "O4");
        }
    }

    @Test
    void a_healthy_family_and_an_attempt_of_which_nothing_is_known_has_possible_causes() {
        Login login = Login.ofMother(Family.withSon()).accountUnknown().typing(LoginTyped.UNKNOWN);

        assertThat(simulate(login).verdict()).isEqualTo(Verdict.UNDECIDED);
        assertThat(possible(login)).containsExactly("L2", "D3");
    }

    @Test
    void a_father_is_not_expected_on_the_card_of_a_half_sister_with_another_father() {
        Family family = Family.withSonAndDaughter()
                .onCard("daughter-j", Member.FATHER, UnknownIsNotWrongTest::another)
                .onCard("daughter-e", Member.FATHER, UnknownIsNotWrongTest::another);

        assertThat(simulate(Login.ofFather(family)).verdict()).isEqualTo(Verdict.WORKS);
        assertThat(causes(Login.ofFather(family))).isEmpty();
        assertThat(simulate(Login.ofMother(family)).verdict()).isEqualTo(Verdict.WORKS);
    }

    @Test
    void a_father_whose_name_is_mistyped_is_still_expected() {
        Family family = Family.withSonAndDaughter()
                .onCard("daughter-j", Member.FATHER, father -> father.name("Рябинин", "Адрей", "Викторович")
                        .snils("")
                        .phones(List.of())
                        .emails(List.of()));

        assertThat(simulate(Login.ofFather(family)).verdict()).isEqualTo(Verdict.INCOMPLETE);
    }

    private static Person.Builder another(Person.Builder father) {
        return father.name("Ольхов", "Иван", "Ильич")
                .birthDate(LocalDate.of(1979, 1, 1))
                .snils("087-654-303 00")
                .phones(List.of("+79135550000"))
                .emails(List.of());
    }

    @Test
    void a_link_to_one_of_two_own_records_hides_the_other_child() {
        Family family = Family.withSonAndDaughter();
        String oid = Login.ofMother(family).facts().account().oid().orElse("");
        Login login = Login.ofMother(family.onCard("son-j", Member.MOTHER, mother -> mother.esiaOid(Fact.of(oid))));

        assertThat(simulate(login).verdict()).isEqualTo(Verdict.INCOMPLETE);
        assertThat(causes(login))
                .first()
                .satisfies(cause -> assertThat(cause.code().toString()).isEqualTo("D9"));
    }
}
