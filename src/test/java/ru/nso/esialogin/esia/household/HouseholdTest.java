package ru.nso.esialogin.esia.household;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import ru.nso.esialogin.card.EnrolmentOrder;
import ru.nso.esialogin.card.Kinship;
import ru.nso.esialogin.card.Parent;
import ru.nso.esialogin.card.PersonCard;
import ru.nso.esialogin.card.School;
import ru.nso.esialogin.card.SourceSystem;
import ru.nso.esialogin.esia.DatedPolicy;
import ru.nso.esialogin.esia.Identity.Role;
import ru.nso.esialogin.esia.LoginCase.ClaimedChild;
import ru.nso.esialogin.esia.MatchingPolicy;
import ru.nso.esialogin.esia.MatchingPolicy.OrderConflict;
import ru.nso.esialogin.fixture.Family;
import ru.nso.esialogin.fixture.Login;
import ru.nso.esialogin.fixture.Member;
import ru.nso.esialogin.person.BirthDate;
import ru.nso.esialogin.person.Fact;
import ru.nso.esialogin.person.FullName;
import ru.nso.esialogin.person.Person;

/** Which pupils are of the family, whose records are the own ones, and which diary is expected. */
class HouseholdTest {
    private static final LocalDate BORN = LocalDate.of(2012, 7, 7);

    @Test
    void a_child_of_whom_the_caller_speaks_is_of_the_family_though_the_caller_stands_nowhere() {
        Login login = Login.ofMother(twoFamilies().without(Member.MOTHER))
                .speakingOf(zimin(Fact.of(new BirthDate(BORN)), Optional.of("school-79")));

        Household household = of(login);

        assertThat(family(household)).containsExactly("Олег");
        assertThat(household.isFamilyGuessed()).isFalse();
    }

    @Test
    void a_child_is_spoken_of_by_surname_and_first_name_and_nothing_else_that_differs() {
        assertThat(family(speakingOf(zimin(Fact.unknown(), Optional.empty())))).containsExactly("Олег");
        assertThat(family(speakingOf(zimin(Fact.of(new BirthDate(BORN.plusDays(1))), Optional.empty()))))
                .doesNotContain("Олег");
        assertThat(family(speakingOf(zimin(Fact.unknown(), Optional.of(Family.OTHER_SCHOOL)))))
                .doesNotContain("Олег");
        assertThat(family(speakingOf(named("Зимин", "Лев")))).doesNotContain("Олег");
        assertThat(family(speakingOf(named("Летов", "Олег")))).doesNotContain("Олег");
    }

    @Test
    void a_pupil_speaks_of_nobody() {
        Household household = of(Login.ofSon(twoFamilies()).speakingOf(zimin(Fact.unknown(), Optional.empty())));

        assertThat(family(household)).containsExactly("Глеб");
    }

    @Test
    void where_the_person_stands_nowhere_children_of_one_surname_or_with_room_for_a_parent_are_the_family() {
        assertThat(family(of(stranger("Рябинина")))).containsExactly("Глеб");
        assertThat(family(of(stranger("Рябинин")))).containsExactly("Глеб");
        assertThat(family(of(stranger("Зимина")))).containsExactly("Олег");
        assertThat(family(of(stranger("Крылова")))).isEmpty();
        Login beside =
                Login.ofFather(twoFamilies().without(Member.FATHER)).named("Крылов", "Пётр", "Ильич", "1980-01-01");
        assertThat(family(of(beside))).containsExactly("Глеб");
        assertThat(of(beside).isFamilyGuessed()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "Синий, Синяя, false",
        "Горький, Горькая, true",
        "Белый, Белая, true",
        "Лесной, Лесная, true",
        "Зимин, Зимина, true",
        "Орёл, Орел, true",
        "Ли, Лиа, false",
        "Цой, Цоя, false"
    })
    void surnames_of_man_and_wife_are_one(String his, String hers, boolean one) {
        Family family = twoFamilies()
                .everywhere(Member.FATHER, father -> father.name(his, "Андрей", "Викторович"))
                .everywhere(Member.MOTHER, mother -> mother.name("Другая", "Ольга", "Игоревна"));
        Login login = Login.ofMother(family)
                .named(hers, "Нина", "Петровна", "1980-01-01")
                .sendingNoSnils()
                .phones()
                .emails();

        assertThat(family(of(login)).contains("Глеб")).isEqualTo(one);
    }

    @Test
    void the_only_pupil_is_the_family_of_anybody_and_the_own_file_of_a_pupil_who_resembles_nobody() {
        Household alone = of(Login.ofSon(Family.withSon())
                .named("Крылов", "Пётр", "Ильич", "2013-01-01")
                .sendingNoSnils()
                .emails());
        Household two = of(Login.ofSon(twoFamilies())
                .named("Крылов", "Пётр", "Ильич", "2013-01-01")
                .sendingNoSnils()
                .emails());

        assertThat(alone.ownFile()).isPresent();
        assertThat(family(alone)).containsExactly("Глеб");
        assertThat(alone.isFamilyGuessed()).isFalse();
        assertThat(two.ownFile()).isEmpty();
        assertThat(two.expectedFiles()).isEmpty();
        assertThat(of(Login.ofMother(Family.withSon())).ownFile()).isEmpty();
    }

    @Test
    void a_parent_expects_every_child_of_the_family_a_pupil_the_own_card_an_employee_none() {
        Family family = Family.withSonAndDaughter();

        assertThat(names(of(Login.ofMother(family)).expectedFiles())).containsExactly("Глеб", "Зоя");
        assertThat(names(of(Login.ofSon(family)).expectedFiles())).containsExactly("Глеб");
        assertThat(of(Login.ofTeacher(family)).expectedFiles()).isEmpty();
    }

    @Test
    void nobody_expects_a_child_whose_schooling_has_ended() {
        Family family = Family.withSonAndDaughter()
                .orders(
                        "son",
                        Family.enrolment(Family.SCHOOL, "2015-09-01"),
                        Family.expulsion(Family.SCHOOL, "2025-06-25", EnrolmentOrder.Reason.GRADUATION));
        Household mothers = of(Login.ofMother(family));

        assertThat(names(mothers.expectedFiles())).containsExactly("Зоя");
        assertThat(of(Login.ofSon(family)).expectedFiles()).isEmpty();
        assertThat(names(mothers.expectedBeside(mothers.files()))).containsExactly("Зоя");
    }

    @Test
    void beside_a_child_its_brothers_and_sisters_are_expected_by_a_parent_and_not_by_a_pupil() {
        Family family = Family.withSonAndDaughter();
        Household mothers = of(Login.ofMother(family));
        Household sons = of(Login.ofSon(family));

        assertThat(names(mothers.expectedBeside(mothers.files().subList(0, 1)))).containsExactly("Глеб", "Зоя");
        assertThat(names(sons.expectedBeside(sons.files().subList(0, 1)))).containsExactly("Глеб");
        assertThat(mothers.expectedBeside(List.of())).isEmpty();
    }

    @Test
    void a_half_sister_with_another_mother_is_not_expected_beside_the_child() {
        Family family = Family.withSonAndDaughter()
                .onCard("daughter-j", Member.MOTHER, HouseholdTest::anotherMother)
                .onCard("daughter-e", Member.MOTHER, HouseholdTest::anotherMother);
        Household mothers = of(Login.ofMother(family));

        assertThat(names(mothers.expectedFiles())).containsExactly("Глеб");
        assertThat(names(mothers.expectedBeside(mothers.files().subList(0, 1)))).containsExactly("Глеб");
    }

    @ParameterizedTest
    @EnumSource(RecordKind.class)
    void a_pupil_owns_a_pupils_record_and_everybody_else_those_of_adults(RecordKind kind) {
        boolean pupils = kind == RecordKind.PUPIL;

        assertThat(Household.canOwn(Role.PUPIL, kind)).isEqualTo(pupils);
        assertThat(Household.canOwn(Role.PARENT, kind)).isEqualTo(!pupils);
        assertThat(Household.canOwn(Role.EMPLOYEE, kind)).isEqualTo(!pupils);
    }

    @Test
    void a_record_that_resembles_nobody_is_not_owned_by_a_snils_alone() {
        Family strangers = Family.withSon().everywhere(Member.FATHER, father -> father.snils(Family.MOTHER_SNILS));
        Household household = of(Login.ofMother(strangers));

        assertThat(household.records())
                .filteredOn(household::isOwn)
                .extracting(record -> record.person().id())
                .containsExactly("son-j-mother");
        assertThat(names(household.ownChildren())).containsExactly("Глеб");
        assertThat(of(Login.ofSon(strangers)).ownChildren()).isEmpty();
    }

    @Test
    void a_changed_surname_with_the_own_snils_is_the_own_record() {
        Family married = Family.withSon().everywhere(Member.MOTHER, mother -> mother.name("Морозова", "Ольга", null));

        assertThat(names(of(Login.ofMother(married)).ownChildren())).containsExactly("Глеб");
    }

    @Test
    void the_age_is_that_told_or_that_of_the_card() {
        assertThat(of(Login.ofSon(Family.withSon())).pupilAge()).contains(12);
        assertThat(of(Login.ofSon(Family.withSon()).named("Рябинин", "Глеб", "Андреевич", "2009-05-06"))
                        .pupilAge())
                .contains(16);
        assertThat(of(Login.ofSon(Family.withSon()).unnamed()).pupilAge()).contains(12);
        assertThat(of(Login.ofMother(Family.withSon())).pupilAge()).isEmpty();
    }

    @Test
    void cards_of_the_school_that_the_orders_yield_are_active_and_of_every_school_where_it_has_none() {
        Household here = of(Login.ofMother(Family.withSon()));
        Household elsewhere =
                of(Login.ofMother(Family.withSon().orders("son", Family.enrolment("school-99", "2023-09-01"))));

        assertThat(here.files().get(0).everySchool()).isFalse();
        assertThat(here.files().get(0).activeSchools()).containsExactly(Family.SCHOOL);
        assertThat(elsewhere.files().get(0).everySchool()).isTrue();
        assertThat(elsewhere.files().get(0).isActive()).isTrue();
    }

    @Test
    void an_enrolment_card_of_the_school_does_not_stand_for_the_journal_card_that_is_missing_there() {
        Family family = Family.withSon()
                .orders("son", Family.enrolment(Family.OTHER_SCHOOL, "2023-09-01"))
                .change("son-e", card -> card.withSchool(School.ofId(Family.OTHER_SCHOOL)));

        assertThat(of(Login.ofMother(family)).files().get(0).everySchool()).isTrue();
    }

    @Test
    void of_two_open_schools_the_first_stays_active_where_the_policy_says_so() {
        Family family = Family.withSon()
                .orders(
                        "son",
                        Family.enrolment(Family.SCHOOL, "2023-09-01"),
                        Family.enrolment(Family.OTHER_SCHOOL, "2025-09-01"));

        assertThat(of(Login.ofMother(family), OrderConflict.OLD_SCHOOL)
                        .files()
                        .get(0)
                        .activeSchools())
                .containsExactly(Family.SCHOOL);
        assertThat(of(Login.ofMother(family), OrderConflict.NONE).files().get(0).activeSchools())
                .isEmpty();
    }

    private static Person.Builder anotherMother(Person.Builder mother) {
        return mother.name("Белова", "Инна", "Львовна")
                .birthDate(LocalDate.of(1990, 1, 1))
                .snils(Family.STRANGER_SNILS)
                .phones(List.of("+79237770033"))
                .emails(List.of());
    }

    /** Somebody of this surname who stands on no card and has no key there. */
    private static Login stranger(String surname) {
        return Login.ofMother(twoFamilies())
                .named(surname, "Нина", "Петровна", "1960-01-01")
                .sendingNoSnils()
                .phones()
                .emails();
    }

    private static Household speakingOf(ClaimedChild child) {
        return of(stranger("Крылова").speakingOf(child));
    }

    private static ClaimedChild named(String last, String first) {
        return new ClaimedChild(FullName.of(last, first, null), Fact.unknown(), Optional.empty());
    }

    private static ClaimedChild zimin(Fact<BirthDate> born, Optional<String> school) {
        return new ClaimedChild(FullName.of("Зимин", "Олег", null), born, school);
    }

    /** The default family and a child of other people at a third school. */
    private static Family twoFamilies() {
        Person child = Person.builder("n-k")
                .name("Зимин", "Олег", "Львович")
                .birthDate(BORN)
                .build();
        return Family.withSon()
                .with(new PersonCard(
                        "neighbour-j",
                        SourceSystem.JOURNAL,
                        Fact.unknown(),
                        School.ofId("school-79"),
                        Fact.of("6В"),
                        child,
                        Fact.of(List.of(
                                parent("n-m", "Зимина", "Вера", Kinship.MOTHER),
                                parent("n-f", "Зимин", "Лев", Kinship.FATHER))),
                        Fact.unknown()));
    }

    private static Parent parent(String id, String last, String first, Kinship kinship) {
        Person person = Person.builder(id)
                .name(last, first, "Олеговна")
                .birthDate(LocalDate.of(1988, 1, 30))
                .build();
        return new Parent(person, Fact.of(kinship));
    }

    private static Household of(Login login) {
        return of(login, OrderConflict.NONE);
    }

    private static Household of(Login login, OrderConflict conflict) {
        MatchingPolicy standard = MatchingPolicy.STANDARD;
        return Household.of(
                login.facts(), new MatchingPolicy(standard.search(), standard.order(), conflict), DatedPolicy.STANDARD);
    }

    private static List<String> family(Household household) {
        return names(household.family());
    }

    private static List<String> names(List<PupilFile> files) {
        return files.stream()
                .map(file -> file.pupil().name().first().orElse("?"))
                .toList();
    }
}
