package ru.nso.esialogin.audit.gain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import ru.nso.esialogin.audit.readiness.Share;
import ru.nso.esialogin.esia.household.RecordKind;

/** Nothing is told of one to four people, and nothing from which that could be reckoned. */
class TellingTest {
    @Test
    void what_mending_gains_is_told_of_enough_people() {
        Gain gain = gain(tally(100, 60, 25), tally(50, 40, 0));

        assertThat(gain.all().share()).contains(new Share(150, 100));
        assertThat(gain.all().bySchools()).hasValue(25);
        assertThat(gain.schools())
                .extracting(school -> school.told().bySchools().orElse(-1))
                .containsExactly(25L, 0L);
    }

    @Test
    void a_gain_of_few_is_withheld_and_so_is_the_sum_that_would_give_it_away() {
        Gain gain = gain(tally(100, 60, 25), tally(50, 30, 3));

        assertThat(gain.schools().get(1).told().share()).contains(new Share(50, 30));
        assertThat(gain.schools().get(1).told().bySchools()).isEmpty();
        assertThat(gain.all().bySchools()).as("28 less 25 would be the 3").isEmpty();
    }

    @Test
    void a_gain_of_all_but_few_is_withheld_too() {
        assertThat(gain(tally(100, 60, 38)).schools().get(0).told().bySchools()).isEmpty();
    }

    @Test
    void a_sum_is_told_when_enough_people_of_several_schools_are_behind_what_is_withheld() {
        Gain gain = gain(tally(100, 60, 25), tally(50, 30, 3), tally(50, 30, 4));

        assertThat(gain.schools())
                .extracting(school -> school.told().bySchools())
                .containsExactly(OptionalLong.of(25), OptionalLong.empty(), OptionalLong.empty());
        assertThat(gain.all().bySchools()).hasValue(32);
    }

    @Test
    void of_a_school_of_few_nothing_is_told() {
        Gain gain = gain(tally(100, 60, 25), tally(3, 0, 3));

        assertThat(gain.schools().get(1).told().share()).isEmpty();
        assertThat(gain.schools().get(1).told().bySchools()).isEmpty();
        assertThat(gain.schools().get(0).told().share())
                .as("all less this one would be the three")
                .isEmpty();
        assertThat(gain.all().share()).contains(new Share(103, 60));
    }

    @Test
    void only_kinds_that_were_asked_for_are_told() {
        List<SchoolTally> tallies =
                List.of(of("a", RecordKind.PUPIL, tally(10, 5, 5)), of("a", RecordKind.EMPLOYEE, tally(10, 10, 0)));

        assertThat(new Telling("г. Обь", tallies).of(Set.of(RecordKind.EMPLOYEE)))
                .extracting(Gain::kind)
                .containsExactly(RecordKind.EMPLOYEE);
    }

    @Test
    void no_more_can_be_let_in_than_are_kept_out() {
        assertThatThrownBy(() -> tally(10, 6, 5)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Gain gain(Tally... schools) {
        List<SchoolTally> tallies = IntStream.range(0, schools.length)
                .mapToObj(i -> of("school-" + i, RecordKind.PUPIL, schools[i]))
                .toList();
        return new Telling("г. Обь", tallies).of(Set.of(RecordKind.PUPIL)).get(0);
    }

    private static SchoolTally of(String school, RecordKind kind, Tally tally) {
        return new SchoolTally(school, kind, tally, tally);
    }

    private static Tally tally(long persons, long working, long bySchools) {
        return new Tally(new Share(persons, working), bySchools);
    }
}
