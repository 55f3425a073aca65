package ru.nso.esialogin.esia.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import ru.nso.esialogin.card.Kinship;
import ru.nso.esialogin.card.Parent;
import ru.nso.esialogin.card.PersonCard;
import ru.nso.esialogin.card.School;
import ru.nso.esialogin.card.SourceSystem;
import ru.nso.esialogin.esia.LoginAttempt.Credential;
import ru.nso.esialogin.fixture.Family;
import ru.nso.esialogin.fixture.Login;
import ru.nso.esialogin.person.Fact;
import ru.nso.esialogin.person.Person;

/** Who is not named may be anybody on the cards: the family is looked for anew in every world of unknown facts. */
class UntoldPersonTest {
    /** The default family and a child of other people. */
    private static Family twoFamilies() {
        Parent mother = new Parent(
                Person.builder("n-m")
                        .name("Зимина", "Вера", "Олеговна")
                        .birthDate(LocalDate.of(1988, 1, 30))
                        .snils("087-654-303 00")
                        .phones(List.of("+79237770011"))
                        .emails(List.of())
                        .esiaOid(Fact.empty())
                        .build(),
                Fact.of(Kinship.MOTHER));
        Parent father = new Parent(
                Person.builder("n-f")
                        .name("Зимин", "Лев", "Олегович")
                        .birthDate(LocalDate.of(1987, 2, 3))
                        .snils("")
                        .phones(List.of("+79237770012"))
                        .emails(List.of())
                        .esiaOid(Fact.empty())
                        .build(),
                Fact.of(Kinship.FATHER));
        Person child = Person.builder("n-k")
                .name("Зимин", "Олег", "Львович")
                .birthDate(LocalDate.of(2012, 7, 7))
                .snils("")
                .phones(List.of())
                .emails(List.of())
                .esiaOid(Fact.empty())
                .build();
        return Family.withSon()
                .with(new PersonCard(
                        "neighbour-j",
                        SourceSystem.JOURNAL,
                        Fact.unknown(),
                        School.ofId(Family.SCHOOL),
                        Fact.of("6В"),
                        child,
                        Fact.of(List.of(mother, father)),
                        Fact.unknown()));
    }

    @Test
    void an_unnamed_parent_beside_two_families_and_an_unknown_snils_is_not_decided() {
        Simulation simulation = Login.ofMother(twoFamilies())
                .unnamed()
                .accountUnknown()
                .phones()
                .emails()
                .simulate();

        assertThat(simulation.verdict()).isEqualTo(Verdict.UNDECIDED);
        assertThat(simulation.possible()).contains(Verdict.WORKS, Verdict.FAILS);
        assertThat(simulation.missing()).contains(MissingFact.SNILS_SENT);
    }

    @Test
    void an_unnamed_parent_whose_snils_is_known_belongs_to_the_family_it_leads_to() {
        Simulation simulation = Login.ofMother(twoFamilies()).unnamed().simulate();

        assertThat(simulation.verdict()).isEqualTo(Verdict.WORKS);
    }

    @Test
    void an_unnamed_pupil_beside_another_one_and_an_unknown_snils_is_not_decided() {
        Simulation simulation = Login.ofSon(twoFamilies())
                .unnamed()
                .accountUnknown()
                .phones()
                .emails()
                .simulate();

        assertThat(simulation.verdict()).isEqualTo(Verdict.UNDECIDED);
        assertThat(simulation.possible()).contains(Verdict.WORKS);
    }

    @Test
    void whose_password_it_is_has_to_be_told() {
        Login login = Login.ofMother(twoFamilies())
                .unnamed()
                .with(Credential.PASSWORD)
                .at("2023-09-20T10:00:00+07:00");

        Simulation simulation = login.simulate();

        assertThat(simulation.verdict()).isEqualTo(Verdict.UNDECIDED);
        assertThat(simulation.missing()).containsExactly(MissingFact.BIRTH_DATE_OF_IDENTITY);
    }

    @Test
    void a_password_of_somebody_who_stands_on_no_card_opens_nothing() {
        Login login = Login.ofMother(twoFamilies())
                .named("Крылова", "Нина", "Петровна", "1980-01-01")
                .with(Credential.PASSWORD)
                .at("2023-09-20T10:00:00+07:00");

        assertThat(login.simulate().verdict()).isEqualTo(Verdict.FAILS);
    }
}
