package ru.nso.esialogin.imports.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import ru.nso.esialogin.card.PersonCard;
import ru.nso.esialogin.card.SourceSystem;
import ru.nso.esialogin.imports.Importing;
import ru.nso.esialogin.imports.RowOutcome;
import ru.nso.esialogin.imports.RowReading;
import ru.nso.esialogin.imports.identity.Doubt;

class GuardsTest {
    private static final Guards GUARDS =
            new Guards(new GuardLimits(new GuardLimit(30, 20), new GuardLimit(5, 2), new GuardLimit(10, 2)));

    @Test
    void a_roll_over_of_a_school_needs_nobody_but_half_a_school_needs_a_second_person() {
        assertThat(GUARDS.reasons(ImportTally.of(1100).withArchived(200))).isEmpty();
        assertThat(GUARDS.reasons(ImportTally.of(1100).withArchived(331)))
                .containsExactly("Карточек, которые уйдут в архив: 331, а всего карточек 1100."
                        + " Так бывает, когда загружен не тот файл. Нужно согласие второго человека.");
    }

    @Test
    void both_the_share_and_the_number_have_to_be_exceeded() {
        assertThat(GUARDS.reasons(ImportTally.of(30).withArchived(20))).isEmpty();
        assertThat(GUARDS.reasons(ImportTally.of(30).withArchived(21))).hasSize(1);
        assertThat(GUARDS.reasons(ImportTally.of(70).withArchived(21))).isEmpty();
        assertThat(GUARDS.reasons(ImportTally.of(0).withArchived(21))).hasSize(1);
    }

    @Test
    void snils_that_change_and_parents_who_go_are_counted_row_by_row() {
        Importing registry = new Importing().forSchool("s1");
        String head = "Региональный идентификатор;ФИО;Д.р.;СНИЛС;ФИО матери\n";
        registry.take(head + rows("114-562-389 46", "Рябинина Анна"));
        ImportTally tally = ImportTally.of(3);
        for (RowOutcome<?> outcome : registry.take(head + rows("", ""))) {
            tally = tally.with(outcome);
        }

        assertThat(tally.snilsReplaced()).isEqualTo(3);
        assertThat(tally.parentsRemoved()).isEqualTo(3);
        assertThat(tally.changed()).isEqualTo(3);
        assertThat(GUARDS.reasons(tally)).hasSize(2);
        tally = tally.with(new RowOutcome.Conflict<>(Doubt.SEVERAL_CARDS, List.of()));
        assertThat(tally.conflicts()).isEqualTo(1);
    }

    @Test
    void a_limit_that_cannot_be_kept_is_refused() {
        assertThatThrownBy(() -> new GuardLimit(101, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new GuardLimit(10, -1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void who_is_not_in_the_file_of_a_school_leaves_and_nobody_else() {
        PersonCard card = cardAt("s1");
        PersonCard elsewhere = cardAt("s2");
        RollOver rollOver = new RollOver();
        rollOver.taken("s1");

        assertThat(rollOver.leaves(card, SourceSystem.JOURNAL, Set.of()::contains))
                .isTrue();
        assertThat(rollOver.leaves(card, SourceSystem.JOURNAL, Set.of(card.id())::contains))
                .isFalse();
        assertThat(rollOver.leaves(elsewhere, SourceSystem.JOURNAL, Set.of()::contains))
                .isFalse();
        RollOver other = new RollOver();
        other.taken("s1");
        assertThat(other.leaves(card, SourceSystem.ENROLMENT, Set.of()::contains))
                .isFalse();
    }

    @Test
    void a_school_with_a_refused_row_archives_nobody() {
        PersonCard card = cardAt("s1");
        RollOver rollOver = new RollOver();
        rollOver.taken("s1");
        rollOver.taken("s2");
        rollOver.refused(new RowReading.Refused<>(Optional.of("s1"), List.of()));

        assertThat(rollOver.leaves(card, SourceSystem.JOURNAL, Set.of()::contains))
                .isFalse();
        assertThat(rollOver.completeSchools()).containsExactly("s2");
        rollOver.refused(new RowReading.Refused<>(Optional.empty(), List.of()));
        assertThat(rollOver.completeSchools()).isEmpty();
    }

    private static PersonCard cardAt(String school) {
        Importing registry = new Importing().forSchool(school);
        registry.take("ФИО;Д.р.\nРябинин Глеб;03.02.2013\n");
        return registry.card();
    }

    private static String rows(String snils, String mother) {
        return "R-1;Рябинин Глеб;03.02.2013;" + snils + ";" + mother + "\n"
                + "R-2;Рябинина Вера;01.05.2016;" + (snils.isEmpty() ? "" : "127-845-903 91") + ";" + mother + "\n"
                + "R-3;Рябинина Ася;01.05.2017;" + (snils.isEmpty() ? "" : "135-790-246 74") + ";" + mother + "\n";
    }
}
