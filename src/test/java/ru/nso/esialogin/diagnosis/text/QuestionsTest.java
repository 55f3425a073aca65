package ru.nso.esialogin.diagnosis.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import ru.nso.esialogin.esia.simulation.MissingFact;

/** Questions that are read out. */
class QuestionsTest {

    @ParameterizedTest
    @EnumSource(MissingFact.class)
    void nobody_is_ever_asked_for_a_password_or_a_code(MissingFact fact) {
        assertThat(Questions.of(fact)).doesNotContainPattern("(?iuU)парол|\\bкод|пин|pin");
    }

    @ParameterizedTest
    @EnumSource(MissingFact.class)
    void a_question_can_be_read_out(MissingFact fact) {
        assertThat(Questions.of(fact)).containsPattern("[?.]$").hasSizeLessThan(160);
    }
}
