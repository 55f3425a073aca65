package ru.nso.esialogin.imports.row;

import static org.assertj.core.api.Assertions.assertThat;
import static ru.nso.esialogin.imports.Importing.accepted;
import static ru.nso.esialogin.imports.Importing.refused;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ru.nso.esialogin.card.School;
import ru.nso.esialogin.card.StaffRole;
import ru.nso.esialogin.card.registry.RegisteredSchool;
import ru.nso.esialogin.imports.Importing;
import ru.nso.esialogin.imports.RowOutcome;
import ru.nso.esialogin.imports.RowReading;
import ru.nso.esialogin.imports.identity.Doubt;
import ru.nso.esialogin.imports.merge.SchoolMerge;
import ru.nso.esialogin.person.Fact;

class StaffAndSchoolRowTest {
    private static final SchoolMerge MERGE = new SchoolMerge(() -> "new");

    @ParameterizedTest
    @CsvSource({
        "Учитель математики,TEACHER",
        "Классный руководитель 5А,CLASS_TEACHER",
        "Заместитель директора по УВР,DEPUTY_HEAD",
        "и.о. директора,HEAD",
        "Администратор ЭШ,ADMINISTRATOR",
    })
    void a_post_is_a_role_of_the_journal(String post, StaffRole role) {
        assertThat(row(post).content().roles()).isEqualTo(Fact.of(List.of(role)));
    }

    @Test
    void several_posts_are_several_roles_and_other_posts_are_none() {
        assertThat(row("учитель / классный руководитель").content().roles().orElse(List.of()))
                .containsExactly(StaffRole.TEACHER, StaffRole.CLASS_TEACHER);
        RowReading.Accepted<StaffRow> cook = row("Повар");
        assertThat(cook.content().roles().isEmpty()).isTrue();
        assertThat(cook.remarks()).hasSize(1);
        assertThat(row("").content().roles().isEmpty()).isTrue();
    }

    @Test
    void the_days_of_employment_are_read() {
        StaffRow row = accepted(new Importing()
                        .forSchool("s1")
                        .staff("ФИО;Дата рождения;Дата приёма;Уволен\nСоснова Анна;01.02.1980;01.09.2020;\n")
                        .get(0))
                .content();
        assertThat(row.employedFrom()).isEqualTo(Fact.of(LocalDate.of(2020, 9, 1)));
        assertThat(row.employedTo().isEmpty()).isTrue();
    }

    @Test
    void schools_are_found_by_code_or_tax_number_and_change_only_where_something_is_told() {
        RegisteredSchool held = new RegisteredSchool(
                new School("s1", Fact.of("СОШ 1"), Fact.of("5401000014"), Fact.of("Бердск")),
                Fact.empty(),
                Fact.of(RegisteredSchool.Status.ACTIVE));
        RegisteredSchool branch = new RegisteredSchool(
                new School("s3", Fact.of("Филиал"), Fact.of("5401000014"), Fact.of("Бердск")),
                Fact.of("s1"),
                Fact.unknown());

        assertThat(take("ИНН;Муниципалитет\n5401000014;БЕРДСК\n", List.of(held)))
                .isInstanceOf(RowOutcome.Same.class);
        assertThat(take("ИНН;Название;Статус\n5401000014;Школа № 1;закрыта\n", List.of(held)))
                .isInstanceOfSatisfying(
                        RowOutcome.Changed.class, changed -> assertThat(((RegisteredSchool) changed.after()).status())
                                .isEqualTo(Fact.of(RegisteredSchool.Status.CLOSED)));
        assertThat(take("ИНН\n5401000014\n", List.of(held, branch)))
                .isEqualTo(new RowOutcome.Conflict<>(Doubt.SEVERAL_SCHOOLS, List.of("s1", "s3")));
        assertThat(take("ИНН;Название\n5401000014;филиал\n", List.of(held, branch)))
                .isInstanceOf(RowOutcome.Changed.class);
        assertThat(take("ИНН;Название\n5402000024;Новая\n", List.of(held)))
                .isInstanceOfSatisfying(
                        RowOutcome.New.class, created -> assertThat(((RegisteredSchool) created.card()).id())
                                .isEqualTo("new"));
    }

    @Test
    void a_school_without_a_number_is_refused() {
        assertThat(refused(Importing.schools("ИНН;Название\n;Школа\n").get(0))).hasSize(1);
        assertThat(refused(Importing.schools("ИНН;Название\n123;Школа\n").get(0)))
                .extracting(problem -> problem.column())
                .contains("ИНН");
        assertThat(accepted(Importing.schools("ИНН;Название\n5401000016;Школа\n")
                                .get(0))
                        .remarks())
                .hasSize(1);
    }

    private static RowOutcome<RegisteredSchool> take(String text, List<RegisteredSchool> register) {
        return MERGE.take(accepted(Importing.schools(text).get(0)).content(), register, Optional.empty());
    }

    private static RowReading.Accepted<StaffRow> row(String post) {
        return accepted(new Importing()
                .forSchool("s1")
                .staff("ФИО;Дата рождения;Должность\nСоснова Анна;01.02.1980;" + post + "\n")
                .get(0));
    }
}
