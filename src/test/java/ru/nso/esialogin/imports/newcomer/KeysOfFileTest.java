package ru.nso.esialogin.imports.newcomer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ru.nso.esialogin.fixture.Family;
import ru.nso.esialogin.fixture.Member;
import ru.nso.esialogin.person.Fact;
import ru.nso.esialogin.person.Person;

class KeysOfFileTest {
    private static final Person SON = Family.person(Member.SON);
    private static final Person DAUGHTER = Family.person(Member.DAUGHTER);
    private static final Person MOTHER = Family.person(Member.MOTHER);
    private static final Person FATHER = Family.person(Member.FATHER);

    private final KeysOfFile keys = new KeysOfFile();

    @Test
    void families_that_share_nothing_are_alone() {
        keys.add(2, List.of(SON, MOTHER));
        keys.add(3, List.of(DAUGHTER, FATHER));

        assertThat(isAlone(2, List.of(SON, MOTHER))).isTrue();
        assertThat(isAlone(3, List.of(DAUGHTER, FATHER))).isTrue();
    }

    @Test
    void a_mother_on_the_rows_of_brother_and_sister_is_one_human_being() {
        keys.add(2, List.of(SON, MOTHER));
        keys.add(3, List.of(DAUGHTER, MOTHER));

        assertThat(isAlone(2, List.of(SON, MOTHER))).isTrue();
        assertThat(isAlone(3, List.of(DAUGHTER, MOTHER))).isTrue();
    }

    @Test
    void whose_birth_date_is_not_known_is_not_known_to_be_one() {
        Person mother = MOTHER.toBuilder().birthDate(Fact.unknown()).build();
        keys.add(2, List.of(SON, mother));
        keys.add(3, List.of(DAUGHTER, mother));

        assertThat(isAlone(2, List.of(SON, mother))).isFalse();
        assertThat(isAlone(3, List.of(DAUGHTER, mother))).isFalse();
    }

    @Test
    void two_rows_of_one_pupil_lead_to_one_card() {
        keys.add(2, List.of(SON));
        keys.add(900, List.of(SON));

        assertThat(isAlone(2, List.of(SON))).isFalse();
        assertThat(isAlone(900, List.of(SON))).isFalse();
    }

    @Test
    void parents_with_one_phone_are_two_human_beings_on_one_row() {
        Person father = FATHER.toBuilder().phones(List.of(Family.MOTHER_PHONE)).build();
        keys.add(2, List.of(SON, MOTHER, father));

        assertThat(isAlone(2, List.of(SON, MOTHER, father))).isFalse();
    }

    @Test
    void whoever_meets_a_card_takes_along_everybody_met_through_them() {
        Person third = stranger().build();
        keys.add(2, List.of(SON, MOTHER));
        keys.add(3, List.of(DAUGHTER, MOTHER, FATHER));
        keys.add(4, List.of(third, FATHER));
        keys.add(
                5,
                List.of(stranger()
                        .name("Другой", "Пётр", "Ильич")
                        .snils("112-233-445 95")
                        .build()));
        keys.meetsCard(4);

        assertThat(isAlone(2, List.of(SON, MOTHER))).isFalse();
        assertThat(isAlone(3, List.of(DAUGHTER, MOTHER, FATHER))).isFalse();
        assertThat(isAlone(4, List.of(third, FATHER))).isFalse();
        assertThat(isAlone(5, List.of(third))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "Иванова, Наталья, Петровна, ИВАНОВА, НАТАЛИЯ,",
        "Семёнова, Алёна, Игоревна, Семенова, Алена, Игоревна",
        "Иванова, Наталья, Петровна, Наталья, Иванова,",
        "Иванова, Наталья, Петровна,, Наталия, Петровна",
        ", Софья, Петровна, Иванова, София, Петровна"
    })
    void a_name_that_is_only_written_differently_is_met(
            @Nullable String last,
            String first,
            @Nullable String middle,
            @Nullable String otherLast,
            String otherFirst,
            @Nullable String otherMiddle) {
        Person one = nameAlone().name(last, first, middle).build();
        Person other = nameAlone().name(otherLast, otherFirst, otherMiddle).build();
        keys.add(2, List.of(SON, one));
        keys.add(3, List.of(DAUGHTER, other));

        assertThat(isAlone(2, List.of(SON, one))).isFalse();
        assertThat(isAlone(3, List.of(DAUGHTER, other))).isFalse();
    }

    @Test
    void namesakes_by_first_name_and_birthday_alone_are_strangers() {
        Person one = nameAlone().name("Иванова", "Наталья", "Петровна").build();
        Person other = nameAlone().name("Сидорова", "Наталья", "Петровна").build();
        keys.add(2, List.of(SON, one));
        keys.add(3, List.of(DAUGHTER, other));

        assertThat(isAlone(2, List.of(SON, one))).isTrue();
        assertThat(isAlone(3, List.of(DAUGHTER, other))).isTrue();
    }

    @Test
    void a_row_that_is_alone_need_not_be_read_twice_if_nothing_is_to_be_remarked() {
        keys.add(2, List.of(SON, MOTHER));
        keys.addPlain(2, Family.SCHOOL);
        keys.add(3, List.of(DAUGHTER, FATHER));
        keys.add(4, List.of(stranger().build()));
        keys.addPlain(4, Family.OTHER_SCHOOL);
        keys.meetsCard(4);

        RowsAlone alone = keys.rowsAlone();

        assertThat(LongStream.rangeClosed(1, 5).filter(alone::hasPlain)).containsExactly(2L);
        assertThat(keys.schoolsOfPlain()).contains(Family.SCHOOL);
    }

    @Test
    void where_somebody_has_no_surname_all_rows_are_read_twice() {
        keys.add(2, List.of(SON));
        keys.addPlain(2, Family.SCHOOL);
        keys.add(
                3,
                List.of(DAUGHTER, nameAlone().name(null, "Наталья", "Петровна").build()));

        assertThat(keys.rowsAlone().hasPlain(2)).isFalse();
        assertThat(isAlone(2, List.of(SON))).isTrue();
    }

    @Test
    void where_there_is_no_more_room_nobody_is_alone() {
        KeysOfFile small = new KeysOfFile(new KeyTable(1 << 10));
        LongStream.rangeClosed(1, 1 << 10).forEach(row -> small.add(row, List.of(pupil(row))));

        assertThat(small.rowsAlone().has(1, List.of(pupil(1)))).isFalse();
    }

    @Test
    void there_is_room_for_more_than_at_first() {
        LongStream.rangeClosed(1, 5000).forEach(row -> keys.add(row, List.of(pupil(row))));
        keys.add(5001, List.of(pupil(7)));

        RowsAlone alone = keys.rowsAlone();
        assertThat(LongStream.rangeClosed(1, 5001).filter(row -> !alone.has(row, List.of(pupil(row)))))
                .containsExactly(7L, 5001L);
    }

    private boolean isAlone(long row, List<Person> people) {
        return keys.rowsAlone().has(row, people);
    }

    private static Person pupil(long number) {
        return Person.builder("pupil").regionalId(Fact.of("54-" + number)).build();
    }

    private static Person.Builder stranger() {
        return nameAlone().name("Новиков", "Пётр", "Ильич").snils(Family.STRANGER_SNILS);
    }

    private static Person.Builder nameAlone() {
        return MOTHER.toBuilder()
                .snils(Fact.empty())
                .phones(List.of())
                .emails(List.of())
                .esiaOid(Fact.empty())
                .regionalId(Fact.empty());
    }
}
