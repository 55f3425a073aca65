package ru.nso.esialogin.causes.entry;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import ru.nso.esialogin.esia.LoginAttempt.EntryPoint;
import ru.nso.esialogin.esia.simulation.MissingFact;
import ru.nso.esialogin.esia.simulation.Verdict;
import ru.nso.esialogin.fixture.Family;
import ru.nso.esialogin.fixture.Login;
import ru.nso.esialogin.fixture.OneRule;
import ru.nso.esialogin.rules.Actor;
import ru.nso.esialogin.rules.Edit;
import ru.nso.esialogin.rules.Field;
import ru.nso.esialogin.rules.Severity;

class DiaryServiceOfEpguTest {
    private static OneRule ask(Login login) {
        return OneRule.ask(new DiaryServiceOfEpgu(), login);
    }

    private static Login mother() {
        return Login.ofMother(Family.withSon());
    }

    @Test
    void the_service_of_the_portal_blocks_a_login_with_right_cards() {
        OneRule asked = ask(mother().through(EntryPoint.EPGU_DIARY_SERVICE));

        assertThat(asked.simulation().verdict()).isEqualTo(Verdict.FAILS);
        assertThat(asked.isConfirmed()).isTrue();
        assertThat(asked.cause().severity()).isEqualTo(Severity.BLOCKS_LOGIN);
        assertThat(asked.evidence().field()).isEqualTo(Field.ENTRY_POINT);
        assertThat(asked.evidence().expected()).contains("school.nso.ru");
    }

    @Test
    void the_right_door_mends_it_and_is_the_parents_own_act() {
        OneRule asked = ask(mother().through(EntryPoint.EPGU_DIARY_SERVICE));

        assertThat(asked.cause().mends()).singleElement().satisfies(edit -> {
            assertThat(edit.what()).isEqualTo(Edit.What.USE_ENTRY);
            assertThat(edit.actor()).isEqualTo(Actor.PARENT);
        });
        assertThat(asked.mended().verdict()).isEqualTo(Verdict.WORKS);
    }

    @Test
    void a_pupil_who_takes_the_service_meets_the_same_cause() {
        OneRule asked = ask(Login.ofSon(Family.withSon()).through(EntryPoint.EPGU_DIARY_SERVICE));

        assertThat(asked.isConfirmed()).isTrue();
        assertThat(asked.mended().verdict()).isEqualTo(Verdict.WORKS);
    }

    @ParameterizedTest
    @EnumSource(
            value = EntryPoint.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"EPGU_DIARY_SERVICE", "UNKNOWN"})
    void every_other_door_is_not_this_cause(EntryPoint door) {
        assertThat(ask(mother().through(door)).isSilent()).isTrue();
    }

    @Test
    void it_is_possible_while_nobody_tells_the_door() {
        OneRule asked = ask(mother().through(EntryPoint.UNKNOWN));

        assertThat(asked.isPossible()).isTrue();
        assertThat(asked.cause().missing()).containsExactly(MissingFact.ENTRY_POINT);
    }

    @Test
    void the_text_of_the_journal_proves_that_the_door_was_right() {
        OneRule asked = ask(mother().through(EntryPoint.UNKNOWN)
                .seeing("Не удалось найти возможного пользователя для авторизации"
                        + " (использованы для поиска: телефоны [00000000000])."));

        assertThat(asked.isSilent()).isTrue();
    }
}
