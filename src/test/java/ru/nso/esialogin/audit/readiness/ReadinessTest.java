package ru.nso.esialogin.audit.readiness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import ru.nso.esialogin.audit.sample.Sampled;
import ru.nso.esialogin.esia.household.RecordKind;
import ru.nso.esialogin.esia.simulation.Verdict;

class ReadinessTest {
    private final Readiness readiness = new Readiness();

    @ParameterizedTest
    @CsvSource({"1, 3, 33.33", "2, 3, 66.67", "1, 800, 0.13", "1, 1600, 0.06", "7, 7, 100.00", "0, 9, 0.00"})
    void a_share_has_two_decimals_and_is_rounded_half_up(long working, long persons, String percent) {
        assertThat(new Share(persons, working).percent()).contains(new BigDecimal(percent));
    }

    @Test
    void nobody_has_no_share() {
        assertThat(Share.NONE.percent()).isEmpty();
        assertThatThrownBy(() -> new Share(1, 2)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @EnumSource(Verdict.class)
    void only_a_login_that_works_counts_as_one(Verdict verdict) {
        for (int i = 0; i < 5; i++) {
            readiness.add(Sampled.pupil("card-" + i).verdict(verdict).row());
        }

        assertThat(share(RecordKind.PUPIL, Group.ALL)).contains(new Share(5, verdict == Verdict.WORKS ? 5 : 0));
    }

    @Test
    void all_come_first_then_each_municipality_before_its_schools_and_the_unknown_one_last() {
        fill("school-9", "", 5, 5);
        fill("school-2", "Искитим", 5, 5);
        fill("school-3", "Бердск", 5, 5);
        fill("school-1", "Бердск", 5, 5);

        assertThat(readiness.rows(SmallGroups.FOR_READERS_OF_FINDINGS))
                .extracting(ReadinessRow::group)
                .containsExactly(
                        Group.ALL,
                        Group.ofMunicipality(Optional.of("Бердск")),
                        Group.ofSchool(Optional.of("Бердск"), "school-1"),
                        Group.ofSchool(Optional.of("Бердск"), "school-3"),
                        Group.ofMunicipality(Optional.of("Искитим")),
                        Group.ofSchool(Optional.of("Искитим"), "school-2"),
                        Group.ofMunicipality(Optional.empty()),
                        Group.ofSchool(Optional.empty(), "school-9"));
    }

    @Test
    void kinds_are_counted_apart() {
        fill("school-1", "Бердск", 6, 4);
        for (int i = 0; i < 5; i++) {
            readiness.add(Sampled.parent("card-" + i, "mother").row());
            readiness.add(Sampled.employee("staff-" + i).verdict(Verdict.FAILS).row());
        }

        assertThat(share(RecordKind.PUPIL, Group.ALL)).contains(new Share(6, 4));
        assertThat(share(RecordKind.PARENT, Group.ALL)).contains(new Share(5, 5));
        assertThat(share(RecordKind.EMPLOYEE, Group.ALL)).contains(new Share(5, 0));
    }

    @Test
    void a_parent_of_children_at_two_schools_is_one_person_of_the_municipality() {
        for (int i = 0; i < 5; i++) {
            readiness.add(Sampled.parent("elder-" + i, "mother").at("school-1").row());
            readiness.add(Sampled.parent("younger-" + i, "mother")
                    .at("school-2")
                    .counting(true, false, false)
                    .row());
        }

        assertThat(readiness.rows(SmallGroups.FOR_READERS_OF_FINDINGS))
                .extracting(row -> row.share().orElseThrow().persons())
                .containsOnly(5L)
                .hasSize(4);
    }

    @Test
    void a_school_of_four_is_withheld_and_with_it_the_smallest_other_one_that_would_tell_it() {
        fill("school-1", "Бердск", 4, 1);
        fill("school-2", "Бердск", 300, 200);
        fill("school-3", "Бердск", 40, 30);
        fill("school-4", "Искитим", 50, 20);

        assertThat(withheldSchools()).containsExactly("school-1", "school-3");
        assertThat(share(RecordKind.PUPIL, Group.ofMunicipality(Optional.of("Бердск"))))
                .contains(new Share(344, 231));
        assertThat(share(RecordKind.PUPIL, Group.ALL)).contains(new Share(394, 251));
    }

    @Test
    void five_are_told() {
        fill("school-1", "Бердск", 5, 1);
        fill("school-2", "Бердск", 300, 200);

        assertThat(withheldSchools()).isEmpty();
    }

    @Test
    void the_only_school_of_a_municipality_takes_its_municipality_and_another_one_along() {
        fill("school-1", "Бердск", 3, 3);
        fill("school-2", "Искитим", 300, 200);
        fill("school-3", "Обь", 40, 30);

        assertThat(withheldSchools()).containsExactly("school-1", "school-3");
        assertThat(share(RecordKind.PUPIL, Group.ofMunicipality(Optional.of("Бердск"))))
                .isEmpty();
        assertThat(share(RecordKind.PUPIL, Group.ofMunicipality(Optional.of("Обь"))))
                .isEmpty();
        assertThat(share(RecordKind.PUPIL, Group.ofMunicipality(Optional.of("Искитим"))))
                .contains(new Share(300, 200));
        assertThat(share(RecordKind.PUPIL, Group.ALL)).contains(new Share(343, 233));
    }

    @Test
    void two_small_schools_that_are_enough_together_hide_each_other() {
        fill("school-1", "Бердск", 3, 3);
        fill("school-2", "Бердск", 2, 1);
        fill("school-3", "Бердск", 70, 10);

        assertThat(withheldSchools()).containsExactly("school-1", "school-2");
    }

    @Test
    void small_schools_with_the_same_few_parents_do_not_hide_each_other() {
        fillWithParents("school-1", 4, 4);
        fillWithParents("school-2", 3, 0);
        fillWithParents("school-3", 20, 20);

        // Seven rows, but by subtraction from the 24 of the municipality four people.
        assertThat(withheldSchools()).containsExactly("school-1", "school-2", "school-3");
        assertThat(share(RecordKind.PARENT, Group.ALL)).contains(new Share(24, 24));
    }

    @Test
    void a_small_school_is_hidden_by_another_one_even_when_subtraction_leads_astray() {
        fillWithParents("school-1", 3, 0);
        fillWithParents("school-2", 20, 20);
        fillWithParents("school-3", 30, 30);

        assertThat(withheldSchools()).containsExactly("school-1", "school-2");
        assertThat(share(RecordKind.PARENT, Group.ALL)).contains(new Share(50, 50));
    }

    @Test
    void a_few_who_fail_are_withheld_from_those_who_may_not_read_findings() {
        fill("school-1", "Бердск", 100, 98);
        fill("school-2", "Бердск", 200, 150);
        fill("school-3", "Бердск", 300, 150);

        assertThat(withheldSchools()).isEmpty();
        assertThat(readiness.rows(SmallGroups.FOR_EVERYBODY).stream().filter(ReadinessRow::isWithheld))
                .extracting(row -> row.group().schoolId().orElse(""))
                .containsExactly("school-1", "school-2");
    }

    @Test
    void an_audit_of_four_people_tells_no_number_at_all() {
        fill("school-1", "Бердск", 4, 2);

        assertThat(readiness.rows(SmallGroups.FOR_READERS_OF_FINDINGS)).allMatch(ReadinessRow::isWithheld);
    }

    @Test
    void an_audit_of_nobody_has_no_rows() {
        assertThat(readiness.rows(SmallGroups.FOR_READERS_OF_FINDINGS)).isEmpty();
    }

    private List<String> withheldSchools() {
        return readiness.rows(SmallGroups.FOR_READERS_OF_FINDINGS).stream()
                .filter(ReadinessRow::isWithheld)
                .flatMap(row -> row.group().schoolId().stream())
                .toList();
    }

    private Optional<Share> share(RecordKind kind, Group group) {
        return readiness.rows(SmallGroups.FOR_READERS_OF_FINDINGS).stream()
                .filter(row -> row.kind() == kind && row.group().equals(group))
                .findFirst()
                .orElseThrow()
                .share();
    }

    /** Parents at a school, some of whom are counted in their municipality by a row of another school. */
    private void fillWithParents(String school, int parents, int countedHere) {
        for (int i = 0; i < parents; i++) {
            readiness.add(Sampled.parent(school + "-card-" + i, "mother")
                    .at(school)
                    .counting(true, i < countedHere, i < countedHere)
                    .row());
        }
    }

    private void fill(String school, String municipality, int persons, int working) {
        for (int i = 0; i < persons; i++) {
            readiness.add(Sampled.pupil(school + "-card-" + i)
                    .at(school)
                    .in(municipality)
                    .verdict(i < working ? Verdict.WORKS : Verdict.FAILS)
                    .row());
        }
    }
}
