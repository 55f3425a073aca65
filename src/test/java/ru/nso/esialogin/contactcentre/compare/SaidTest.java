package ru.nso.esialogin.contactcentre.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ru.nso.esialogin.card.PersonCard;
import ru.nso.esialogin.card.School;
import ru.nso.esialogin.contactcentre.compare.Comparison.Result;
import ru.nso.esialogin.contactcentre.kin.Kin;
import ru.nso.esialogin.fixture.Family;
import ru.nso.esialogin.fixture.Member;
import ru.nso.esialogin.person.Fact;

/** The default family: mother Рябинина Ольга Игоревна, father Рябинин Андрей Викторович, son Глеб in 6А. */
class SaidTest {
    private static final Kin FAMILY = Kin.of(Family.withSon().cards(), List.of());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            CALLER_NAME       | Рябинина Ольга Игоревна      | MATCH
            CALLER_NAME       | рябинина  ольга              | MATCH
            CALLER_NAME       | Ольга Игоревна Рябинина      | MATCH
            CALLER_NAME       | Ольга Рябинина               | MATCH
            CALLER_NAME       | Рябинина Ольга Петровна      | NO_MATCH
            CALLER_NAME       | Рябинина Оля Игоревна        | NO_MATCH
            CALLER_NAME       | Рябинкина Ольга Игоревна     | NO_MATCH
            CALLER_NAME       | Ольга Игоревна               | NO_MATCH
            CALLER_NAME       | Ryabinina Olga Igorevna      | NO_MATCH
            CALLER_NAME       | Рябинина О. И.               | NO_MATCH
            CALLER_NAME       | Рябинин Глеб Андреевич       | MATCH
            CALLER_BIRTH_DATE | 14.03.1985                   | MATCH
            CALLER_BIRTH_DATE | 14 марта 1985 г.             | MATCH
            CALLER_BIRTH_DATE | 1985-03-15                   | NO_MATCH
            CALLER_PHONE      | 8 (923) 111-22-33            | MATCH
            CALLER_PHONE      | +7 923 111 22 34             | NO_MATCH
            CALLER_EMAIL      | Ryabinina-Test@yandex.ru     | MATCH
            CALLER_EMAIL      | ryabinina-test@mail.ru       | NO_MATCH
            CHILD_NAME        | Рябинин Глеб                 | MATCH
            CHILD_NAME        | Рябинина Ольга Игоревна      | NO_MATCH
            CHILD_BIRTH_DATE  | 06.05.2013                   | MATCH
            CHILD_BIRTH_DATE  | 14.03.1985                   | NO_MATCH
            SCHOOL            | школа № 77                   | MATCH
            SCHOOL            | 77                           | MATCH
            SCHOOL            | МБОУ СОШ № 77                | MATCH
            SCHOOL            | school-77                    | MATCH
            SCHOOL            | 77 школа города Бердска      | MATCH
            SCHOOL            | лицей 77                     | NO_MATCH
            SCHOOL            | школа 78                     | NO_MATCH
            SCHOOL            | школа 77 Искитима            | NO_MATCH
            CLASS             | 6А                           | MATCH
            CLASS             | 6 «а» класс                  | MATCH
            CLASS             | 6-A                          | MATCH
            CLASS             | 6                            | NO_MATCH
            CLASS             | 6Б                           | NO_MATCH
            DOCUMENT          | II-ЕТ 604217                 | MATCH
            DOCUMENT          | ii ет № 604217               | MATCH
            DOCUMENT          | II-ЕТ 604218                 | NO_MATCH
            DOCUMENT          | 604217                       | NO_MATCH
            """)
    void what_is_said_is_compared_in_any_form_and_nothing_but_the_whole_matches(
            ComparedFact fact, String value, Result expected) {
        assertThat(compare(fact, value, FAMILY)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            CALLER_NAME       | Ольга
            CALLER_BIRTH_DATE | в марте
            CALLER_BIRTH_DATE | 31.02.1985
            CALLER_PHONE      | 12345
            CALLER_EMAIL      | ольга
            SCHOOL            | средняя школа
            CLASS             | шестой
            DOCUMENT          | паспорт
            """)
    void what_cannot_be_such_a_fact_is_not_read_whatever_the_cards_hold(ComparedFact fact, String value) {
        assertThat(Said.read(fact, value)).isEmpty();
    }

    @Test
    void spelling_variants_count_as_equal() {
        Kin kin = Kin.of(
                Family.withSon()
                        .everywhere(Member.MOTHER, mother -> mother.name("Королёва", "Наталия", "Геннадиевна"))
                        .cards(),
                List.of());

        assertThat(compare(ComparedFact.CALLER_NAME, "Королева Наталья Геннадьевна", kin))
                .isEqualTo(Result.MATCH);
    }

    @Test
    void a_school_without_a_number_is_known_by_its_own_words() {
        Kin kin = Kin.of(
                Family.withSon().cards().stream()
                        .map(card -> named(card, "МКОУ Барышевская СОШ"))
                        .toList(),
                List.of());

        assertThat(compare(ComparedFact.SCHOOL, "Барышевской школе", kin)).isEqualTo(Result.MATCH);
        assertThat(compare(ComparedFact.SCHOOL, "Быстровская школа", kin)).isEqualTo(Result.NO_MATCH);
        assertThat(compare(ComparedFact.SCHOOL, "школа № 77", kin)).isEqualTo(Result.NO_MATCH);
    }

    @Test
    void where_nobody_has_such_a_datum_the_answer_is_the_same_whatever_is_said() {
        Kin bare = Kin.of(
                Family.withSon()
                        .everywhere(Member.MOTHER, person -> person.phones(List.of())
                                .emails(List.of()))
                        .everywhere(Member.FATHER, person -> person.phones(List.of())
                                .emails(List.of()))
                        .everywhere(
                                Member.SON, person -> person.emails(List.of()).documents(Fact.empty()))
                        .cards(),
                List.of());

        assertThat(compare(ComparedFact.CALLER_PHONE, Family.MOTHER_PHONE, bare))
                .isEqualTo(Result.NOT_ON_CARD);
        assertThat(compare(ComparedFact.CALLER_PHONE, "+79990000000", bare)).isEqualTo(Result.NOT_ON_CARD);
        assertThat(compare(ComparedFact.CALLER_EMAIL, Family.MOTHER_EMAIL, bare))
                .isEqualTo(Result.NOT_ON_CARD);
        assertThat(compare(ComparedFact.DOCUMENT, "II-ЕТ 604217", bare)).isEqualTo(Result.NOT_ON_CARD);
        assertThat(compare(ComparedFact.CALLER_NAME, "Рябинина Ольга Игоревна", Kin.of(List.of(), List.of())))
                .isEqualTo(Result.NOT_ON_CARD);
    }

    @Test
    void what_was_said_is_never_printed() {
        Said said = Said.read(ComparedFact.CALLER_PHONE, Family.MOTHER_PHONE).orElseThrow();

        assertThat(said).hasToString("CALLER_PHONE");
    }

    private static Result compare(ComparedFact fact, String value, Kin kin) {
        return Comparison.of(Said.read(fact, value).orElseThrow(), kin).result();
    }

    private static PersonCard named(PersonCard card, String name) {
        return card.withSchool(new School(
                card.school().id(),
                Fact.of(name),
                card.school().inn(),
                card.school().municipality()));
    }
}
