package ru.nso.esialogin.esia.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import ru.nso.esialogin.card.PersonCard;
import ru.nso.esialogin.card.StaffRole;
import ru.nso.esialogin.esia.Identity;
import ru.nso.esialogin.esia.KeyKind;
import ru.nso.esialogin.esia.LoginAttempt.Credential;
import ru.nso.esialogin.esia.LoginAttempt.EntryPoint;
import ru.nso.esialogin.esia.MatchingPolicy;
import ru.nso.esialogin.esia.household.Owner;
import ru.nso.esialogin.fixture.Family;
import ru.nso.esialogin.fixture.Login;
import ru.nso.esialogin.fixture.Member;
import ru.nso.esialogin.person.Fact;

class LoginSimulatorTest {

    @Test
    void a_mother_whose_keys_stand_on_every_card_gets_in() {
        Simulation simulation = Login.ofMother(Family.withSonAndDaughter()).simulate();

        assertThat(simulation.verdict()).isEqualTo(Verdict.WORKS);
        assertThat(simulation.candidates())
                .extracting(found -> found.record().recordId())
                .containsExactly("son-j:son-j-mother", "daughter-j:daughter-j-mother");
        assertThat(simulation.candidates()).extracting(Candidate::owner).containsOnly(Owner.SELF);
    }

    @Test
    void a_pupil_with_a_linked_child_account_gets_in() {
        assertThat(Login.ofSon(Family.withSon()).simulate().verdict()).isEqualTo(Verdict.WORKS);
    }

    @Test
    void a_teacher_with_a_staff_card_gets_in() {
        assertThat(Login.ofTeacher(Family.withSon()).simulate().verdict()).isEqualTo(Verdict.WORKS);
    }

    @Test
    void nobody_found_shows_the_literal_text_with_the_keys_that_were_sent_only() {
        Family family = Family.withSon().without(Member.MOTHER);

        Simulation simulation = Login.ofMother(family).emails().simulate();

        assertThat(simulation.verdict()).isEqualTo(Verdict.FAILS);
        assertThat(simulation.errorText())
                .contains("Не удалось найти возможного пользователя для авторизации (использованы для поиска: "
                        + "телефоны [79231112233], СНИЛС [13579024674]).");
    }

    @Test
    void a_pupil_whose_journal_field_holds_a_parents_snils_is_not_found() {
        Family family = Family.withSon()
                .everywhere(Member.SON, son -> son.snils(Family.MOTHER_SNILS).emails(List.of()));

        assertThat(Login.ofSon(family).simulate().verdict()).isEqualTo(Verdict.FAILS);
    }

    @Test
    void a_mother_whose_snils_stands_on_the_child_reaches_the_childs_record_as_a_stranger() {
        Family family = Family.withSon().everywhere(Member.SON, son -> son.snils(Family.MOTHER_SNILS));

        Simulation simulation = Login.ofMother(family).simulate();

        assertThat(simulation.verdict()).isEqualTo(Verdict.WRONG_PERSON);
        assertThat(simulation.candidates())
                .filteredOn(found -> found.owner() == Owner.OTHER)
                .extracting(found -> found.record().recordId())
                .containsExactly("son-j:son-j-pupil");
    }

    @Test
    void a_mothers_phone_on_the_childs_card_is_the_familys_matter_while_her_own_record_is_found() {
        Family family = Family.withSon().inJournal(Member.SON, son -> son.phones(List.of("8(923)111-22-33")));

        Simulation simulation = Login.ofMother(family).simulate();

        assertThat(simulation.verdict()).isEqualTo(Verdict.WORKS);
        assertThat(simulation.candidates())
                .extracting(Candidate::owner)
                .containsExactlyInAnyOrder(Owner.FAMILY, Owner.SELF);
    }

    @Test
    void a_teachers_phone_on_her_own_childs_card_is_a_strangers_because_only_parents_have_a_family_there() {
        Family family = Family.withSon().inJournal(Member.SON, son -> son.phones(List.of("8(923)111-22-33")));

        assertThat(Login.ofTeacher(family).simulate().verdict()).isEqualTo(Verdict.WRONG_PERSON);
    }

    @Test
    void a_pupil_who_reaches_a_parents_record_sees_a_stranger() {
        Family family = Family.withSon().everywhere(Member.MOTHER, mother -> mother.emails(List.of(Family.SON_EMAIL)));

        assertThat(Login.ofSon(family).simulate().verdict()).isEqualTo(Verdict.WRONG_PERSON);
    }

    @Test
    void a_child_on_whose_card_the_mother_has_no_key_is_missing() {
        Family family = Family.withSonAndDaughter().onCard("daughter-j", Member.MOTHER, mother -> mother.snils("")
                .phones(List.of())
                .emails(List.of()));

        assertThat(Login.ofMother(family).simulate().verdict()).isEqualTo(Verdict.INCOMPLETE);
    }

    @Test
    void a_changed_surname_with_an_equal_snils_is_still_the_same_person() {
        Family family =
                Family.withSon().everywhere(Member.MOTHER, mother -> mother.name("Морозова", "Ольга", "Игоревна"));

        Simulation simulation = Login.ofMother(family).simulate();

        assertThat(simulation.verdict()).isEqualTo(Verdict.WORKS);
        assertThat(simulation.candidates()).extracting(Candidate::owner).containsOnly(Owner.SELF);
    }

    @Test
    void a_strangers_snils_finds_the_stranger() {
        Family family = Family.withSon().everywhere(Member.FATHER, father -> father.snils(Family.MOTHER_SNILS));

        assertThat(Login.ofMother(family).simulate().verdict()).isEqualTo(Verdict.WRONG_PERSON);
    }

    @Test
    void an_employee_with_a_parents_record_only_is_incomplete() {
        assertThat(Login.ofTeacher(Family.withSon()).staff().simulate().verdict())
                .isEqualTo(Verdict.INCOMPLETE);
    }

    @Test
    void an_employee_lacking_a_claimed_role_is_incomplete() {
        assertThat(Login.ofTeacher(Family.withSon())
                        .claiming(StaffRole.TEACHER, StaffRole.CLASS_TEACHER)
                        .simulate()
                        .verdict())
                .isEqualTo(Verdict.INCOMPLETE);
    }

    @Test
    void an_employee_of_whom_nobody_gave_staff_cards_is_undecided() {
        Simulation simulation = Login.ofTeacher(Family.withSon()).staffUnknown().simulate();

        assertThat(simulation.verdict()).isEqualTo(Verdict.UNDECIDED);
        assertThat(simulation.missing()).contains(MissingFact.STAFF_CARDS);
    }

    @Test
    void the_wrong_app_finds_the_own_record_but_does_not_expect_it() {
        assertThat(Login.ofMother(Family.withSon())
                        .through(EntryPoint.JOURNAL_APP)
                        .simulate()
                        .verdict())
                .isEqualTo(Verdict.INCOMPLETE);
    }

    @Test
    void a_key_that_nobody_knows_leaves_the_verdict_open_only_where_it_matters() {
        Family onlyPhone = Family.withSon()
                .inJournal(Member.MOTHER, mother -> mother.snils("").emails(List.of()));
        Login phonesUnknown = Login.ofMother(onlyPhone).account(account -> withPhones(account, Fact.unknown()));

        assertThat(phonesUnknown.simulate().verdict()).isEqualTo(Verdict.UNDECIDED);
        assertThat(phonesUnknown.simulate().missing()).contains(MissingFact.PHONES_SENT);

        Login healthy = Login.ofMother(Family.withSon()).account(account -> withPhones(account, Fact.unknown()));
        assertThat(healthy.simulate().verdict()).isEqualTo(Verdict.WORKS);
    }

    private static ru.nso.esialogin.esia.EsiaAccount withPhones(
            ru.nso.esialogin.esia.EsiaAccount old, Fact<List<ru.nso.esialogin.person.PhoneNumber>> phones) {
        return new ru.nso.esialogin.esia.EsiaAccount(
                old.level(),
                old.snils(),
                phones,
                old.emails(),
                old.phonesVerifying(),
                old.emailsVerifying(),
                old.oid(),
                old.linkedToParent(),
                old.verifying(),
                old.consent(),
                old.secondAccount());
    }

    @Test
    void a_key_left_out_on_the_own_card_leaves_the_verdict_open() {
        Family family = Family.withSon().inJournal(Member.MOTHER, mother -> mother.snils(Fact.unknown())
                .phones(List.of())
                .emails(List.of()));

        Simulation simulation = Login.ofMother(family).simulate();

        assertThat(simulation.verdict()).isEqualTo(Verdict.UNDECIDED);
        assertThat(simulation.missing()).contains(MissingFact.KEYS_ON_CARD);
    }

    @Test
    void an_unknown_entry_point_leaves_the_verdict_open_unless_the_journal_has_spoken() {
        Login unknown = Login.ofMother(Family.withSon()).through(EntryPoint.UNKNOWN);
        assertThat(unknown.simulate().verdict()).isEqualTo(Verdict.UNDECIDED);
        assertThat(unknown.simulate().missing()).containsExactly(MissingFact.ENTRY_POINT);

        unknown.seeing("Не удалось найти возможного пользователя для авторизации (использованы для поиска: "
                + "телефоны [79130000111]).");
        assertThat(unknown.simulate().verdict()).isEqualTo(Verdict.FAILS);
    }

    @Test
    void an_unnamed_person_found_by_a_contact_alone_is_undecided() {
        Login login = Login.ofMother(Family.withSon()).unnamed().sendingNoSnils();

        Simulation simulation = login.simulate();

        assertThat(simulation.verdict()).isEqualTo(Verdict.UNDECIDED);
        assertThat(simulation.candidates()).extracting(Candidate::owner).containsOnly(Owner.UNKNOWN);
    }

    @Test
    void a_text_with_hidden_values_and_nothing_else_known_fails_because_the_text_says_so() {
        Login login = Login.ofMother(Family.withSon())
                .accountUnknown()
                .seeing("Не удалось найти возможного пользователя для авторизации (использованы для поиска: "
                        + "телефоны [00000000000], email [00000000000], СНИЛС [00000000000]).");

        assertThat(login.simulate().verdict()).isEqualTo(Verdict.FAILS);
    }

    @Test
    void a_stored_link_goes_before_the_search() {
        Family family = Family.withSon().everywhere(Member.FATHER, father -> father.esiaOid(Fact.of("42")));

        Simulation simulation = Login.ofMother(family)
                .account(old -> new ru.nso.esialogin.esia.EsiaAccount(
                        old.level(),
                        old.snils(),
                        old.phones(),
                        old.emails(),
                        old.phonesVerifying(),
                        old.emailsVerifying(),
                        Fact.of("42"),
                        old.linkedToParent(),
                        old.verifying(),
                        old.consent(),
                        old.secondAccount()))
                .simulate();

        assertThat(simulation.verdict()).isEqualTo(Verdict.WRONG_PERSON);
        assertThat(simulation.candidates()).extracting(Candidate::linked).containsOnly(true);
    }

    @Test
    void a_pupil_with_an_enrolment_card_only_is_searched_as_if_the_journal_held_a_copy() {
        Simulation simulation =
                Login.ofMother(Family.withSon().withoutCard("son-j")).simulate();

        assertThat(simulation.verdict()).isEqualTo(Verdict.WORKS);
        assertThat(simulation.trace()).anyMatch(line -> line.outcome() == TraceLine.Outcome.COPIED_FROM_ENROLMENT);
    }

    @Test
    void two_open_schools_leave_nobody_active_unless_the_policy_keeps_the_old_one() {
        Family family = Family.withSon()
                .orders(
                        "son",
                        Family.enrolment(Family.SCHOOL, "2023-09-01"),
                        Family.enrolment(Family.OTHER_SCHOOL, "2025-09-01"));
        MatchingPolicy keepsOld = new MatchingPolicy(
                MatchingPolicy.Search.UNION, List.of(KeyKind.SNILS), MatchingPolicy.OrderConflict.OLD_SCHOOL);

        assertThat(Login.ofSon(family).simulate().verdict()).isEqualTo(Verdict.FAILS);
        assertThat(Login.ofSon(family).simulate(keepsOld).verdict()).isEqualTo(Verdict.INCOMPLETE);
    }

    @Test
    void the_other_parents_record_without_a_birth_date_beside_the_own_one_is_the_familys_or_the_own() {
        Family family = Family.withSon().everywhere(Member.FATHER, father -> father.birthDate(Fact.empty())
                .name("Рябинина", "Андрей", "Викторович")
                .phones(List.of(Family.MOTHER_PHONE)));

        assertThat(Login.ofMother(family).simulate().verdict()).isEqualTo(Verdict.WORKS);
    }

    @Test
    void an_equal_snils_decides_alone_whose_record_it_is() {
        Family family = Family.withSon()
                .everywhere(Member.MOTHER, mother -> mother.name("Рябинина", "Ольга", "Петровна")
                        .birthDate(java.time.LocalDate.of(1979, 1, 1)));

        assertThat(Login.ofMother(family).simulate().verdict()).isEqualTo(Verdict.WRONG_PERSON);
    }

    @Test
    void a_bystanders_card_is_searched_but_never_expected() {
        PersonCard bystander = Family.withSon()
                .everywhere(Member.SON, son -> son.name("Чужой", "Иван", "Иванович")
                        .snils(Family.STRANGER_SNILS)
                        .birthDate(java.time.LocalDate.of(2012, 1, 1))
                        .emails(List.of()))
                .without(Member.MOTHER)
                .everywhere(Member.FATHER, father -> father.name("Чужой", "Иван", "Петрович")
                        .birthDate(java.time.LocalDate.of(1980, 1, 1))
                        .snils("")
                        .phones(List.of("+79990001122"))
                        .emails(List.of()))
                .cards()
                .get(0);
        Family family = Family.withSon().with(renamed(bystander));

        assertThat(Login.ofMother(family).simulate().verdict()).isEqualTo(Verdict.WORKS);
        assertThat(Login.ofMother(family)
                        .phones(Family.MOTHER_PHONE, "+79990001122")
                        .simulate()
                        .verdict())
                .isEqualTo(Verdict.WRONG_PERSON);
    }

    private static PersonCard renamed(PersonCard card) {
        return new PersonCard(
                "bystander",
                card.system(),
                card.dataAsOf(),
                card.school(),
                card.className(),
                card.pupil(),
                card.parents(),
                card.orders());
    }

    @Test
    void passwords_end_in_three_stages() {
        Family linked = Family.withSon().everywhere(Member.MOTHER, mother -> mother.esiaOid(Fact.of("1")));
        Login mother = Login.ofMother(linked).with(Credential.PASSWORD);
        assertThat(mother.at("2023-11-06T23:59:59+07:00").simulate().verdict()).isEqualTo(Verdict.WORKS);
        assertThat(mother.at("2023-11-07T00:00:00+07:00").simulate().verdict()).isEqualTo(Verdict.FAILS);

        Login unlinked = Login.ofMother(Family.withSon()).with(Credential.PASSWORD);
        assertThat(unlinked.at("2024-06-30T23:59:59+07:00").simulate().verdict())
                .isEqualTo(Verdict.WORKS);
        assertThat(unlinked.at("2024-07-01T00:00:00+07:00").simulate().obstacles())
                .containsExactly(Obstacle.PASSWORD_CLOSED);

        Login teacher = Login.ofTeacher(Family.withSon()).with(Credential.PASSWORD);
        assertThat(teacher.at("2023-11-26T12:00:00+07:00").simulate().verdict()).isEqualTo(Verdict.WORKS);
        assertThat(teacher.at("2023-11-27T00:00:00+07:00").simulate().verdict()).isEqualTo(Verdict.FAILS);
    }

    @Test
    void a_password_login_with_an_unknown_link_is_undecided_while_linked_users_are_shut_out() {
        Family unknownLink = Family.withSon().everywhere(Member.MOTHER, mother -> mother.esiaOid(Fact.unknown()));
        Login mother = Login.ofMother(unknownLink).with(Credential.PASSWORD).at("2024-01-15T12:00:00+07:00");

        assertThat(mother.simulate().verdict()).isEqualTo(Verdict.UNDECIDED);
        assertThat(mother.simulate().missing()).containsExactly(MissingFact.STORED_LINK);
    }

    @Test
    void snils_only_and_first_hit_search_narrower_than_union() {
        Family family = Family.withSon()
                .inJournal(Member.MOTHER, mother -> mother.snils(""))
                .inJournal(Member.SON, son -> son.phones(List.of(Family.MOTHER_PHONE)));
        MatchingPolicy snilsOnly = policy(MatchingPolicy.Search.SNILS_ONLY);
        MatchingPolicy firstHit = policy(MatchingPolicy.Search.FIRST_HIT);

        assertThat(Login.ofMother(family).simulate().candidates()).hasSize(2);
        assertThat(Login.ofMother(family).simulate(snilsOnly).verdict()).isEqualTo(Verdict.FAILS);
        assertThat(Login.ofMother(family).simulate(firstHit).candidates()).hasSize(1);
    }

    private static MatchingPolicy policy(MatchingPolicy.Search search) {
        return new MatchingPolicy(
                search, List.of(KeyKind.SNILS, KeyKind.EMAIL, KeyKind.PHONE), MatchingPolicy.OrderConflict.NONE);
    }

    @Test
    void what_lies_behind_a_closed_gate_is_still_examined() {
        Family family = Family.withSon().without(Member.MOTHER);

        Simulation simulation =
                Login.ofMother(family).through(EntryPoint.EPGU_DIARY_SERVICE).simulate();

        assertThat(simulation.obstacles()).containsExactly(Obstacle.WRONG_SERVICE);
        assertThat(simulation.behindGates()).containsExactly(Verdict.FAILS);
        assertThat(simulation.errorText()).isEmpty();
    }

    @Test
    void nobody_to_expect_fails_when_the_cards_are_complete_and_is_undecided_without_cards() {
        assertThat(Login.ofMother(Family.withSon().withoutCard("son-j").withoutCard("son-e"))
                        .simulate()
                        .verdict())
                .isEqualTo(Verdict.FAILS);
        assertThat(Login.ofMother(Family.withSon()).cardsUnknown().simulate().verdict())
                .isEqualTo(Verdict.UNDECIDED);
    }

    @Test
    void an_identity_is_compared_after_normalisation() {
        Login login = Login.ofMother(Family.withSon())
                .identity(identity -> new Identity(
                        identity.role(),
                        ru.nso.esialogin.person.FullName.of(" РЯБИНИНА ", "ольга", "Игоревна"),
                        identity.birthDate(),
                        identity.kinship(),
                        identity.claimedRoles()));

        assertThat(login.sendingNoSnils().simulate().verdict()).isEqualTo(Verdict.WORKS);
    }
}
