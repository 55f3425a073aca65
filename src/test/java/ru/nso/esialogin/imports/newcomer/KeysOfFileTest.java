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

        assertThat(keys.isAlone(2, List.of(SON, MOTHER))).isTrue();
        assertThat(keys.isAlone(3, List.of(DAUGHTER, FATHER))).isTrue();
    }

    @Test
    void a_mother_on_the_rows_of_brother_and_sister_is_one_human_being() {
        keys.add(2, List.of(SON, MOTHER));
        keys.add(3, List.of(DAUGHTER, MOTHER));

        assertThat(keys.isAlone(2, List.of(SON, MOTHER))).isTrue();
        assertThat(keys.isAlone(3, List.of(DAUGHTER, MOTHER))).isTrue();
    }

    @Test
    void whose_birth_date_is_not_known_is_not_known_to_be_one() {
        Person mother = MOTHER.toBuilder().birthDate(Fact.unknown()).build();
        keys.add(2, List.of(SON, mother));
        keys.add(3, List.of(DAUGHTER, mother));

        assertThat(keys.isAlone(2, List.of(SON, mother))).isFalse();
        assertThat(keys.isAlone(3, List.of(DAUGHTER, mother))).isFalse();
    }

    @Test
    void two_rows_of_one_pupil_lead_to_one_card() {
        keys.add(2, List.of(SON));
        keys.add(900, List.of(SON));

        assertThat(keys.isAlone(2, List.of(SON))).isFalse();
        assertThat(keys.isAlone(900, List.of(SON))).isFalse();
    }

    @Test
    void parents_with_one_phone_are_two_human_beings_on_one_row() {
        Person father = FATHER.toBuilder().phones(List.of(Family.MOTHER_PHONE)).build();
        keys.add(2, List.of(SON, MOTHER, father));

        assertThat(keys.isAlone(2, List.of(SON, MOTHER, father))).isFalse();
    }

    @Test
    void whoever_meets_a_card_takes_along_everybody_met_through_them() {
        Person third = stranger().build();
        keys.add(2, List.of(SON, MOTHER));
        keys.add(3, List.of(DAUGHTER, MOTHER, FATHER));
        keys.add(4, List.of(third, FATHER));
        keys.add(5, List.of(stranger().name("Другой", "Пётр", "Ильич").snils("112-233-445 95").build()));
        keys.meetsCard(4);

        assertThat(keys.isAlone(2, List.of(SON, MOTHER))).isFalse();
        assertThat(keys.isAlone(3, List.of(DAUGHTER, MOTHER, FATHER))).isFalse();
        assertThat(keys.isAlone(4, List.of(third, FATHER))).isFalse();
        assertThat(keys.isAlone(5, List.of(third))).isTrue();
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

        assertThat(keys.isAlone(2, List.of(SON, one))).isFalse();
        assertThat(keys.isAlone(3, List.of(DAUGHTER, other))).isFalse();
    }

    @Test
    void namesakes_by_first_name_and_birthday_alone_are_strangers() {
        Person one = nameAlone().name("Иванова", "Наталья", "Петровна").build();
        Person other = nameAlone().name("Сидорова", "Наталья", "Петровна").build();
        keys.add(2, List.of(SON, one));
        keys.add(3, List.of(DAUGHTER, other));

        assertThat(keys.isAlone(2, List.of(SON, one))).isTrue();
        assertThat(keys.isAlone(3, List.of(DAUGHTER, other))).isTrue();
    }

    @Test
    void where_there_is_no_more_room_nobody_is_alone() {
        KeysOfFile small = new KeysOfFile(new KeyTable(1 << 10));
        LongStream.rangeClosed(1, 1 << 10).forEach(row -> small.add(row, List.of(pupil(row))));

        assertThat(small.isAlone(1, List.of(pupil(1)))).isFalse();
    }

    @Test
    void there_is_room_for_more_than_at_first() {
        LongStream.rangeClosed(1, 5000).forEach(row -> keys.add(row, List.of(pupil(row))));
        keys.add(5001, List.of(pupil(7)));

        assertThat(LongStream.rangeClosed(1, 5001).filter(row -> !keys.isAlone(row, List.of(pupil(row)))))
                .containsExactly(7L, 5001L);
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
