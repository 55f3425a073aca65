package ru.nso.esialogin.causes.keys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import ru.nso.esialogin.esia.simulation.Verdict;
import ru.nso.esialogin.fixture.Family;
import ru.nso.esialogin.fixture.Login;
import ru.nso.esialogin.fixture.Member;
import ru.nso.esialogin.fixture.OneRule;
import ru.nso.esialogin.person.Fact;
import ru.nso.esialogin.rules.Severity;

/** Boundaries of {@link NoSnilsAtAll}. */
class NoSnilsAtAllTest {
    private static OneRule ask(Login login) {
        return OneRule.ask(new NoSnilsAtAll(), login);
    }

    @Test
    void a_foreigner_without_SNILS_is_found_by_agreeing_contacts_only() {
        OneRule asked = ask(foreigner(Family.withSon().everywhere(Member.MOTHER, mother -> mother.snils(Fact.empty())
                        .phones(List.of())
                        .emails(List.of())))
                .phones(Family.MOTHER_PHONE));

        assertThat(asked.isConfirmed()).isTrue();
        assertThat(asked.cause().severity()).isEqualTo(Severity.BLOCKS_LOGIN);
        assertThat(asked.mended().verdict()).isEqualTo(Verdict.WORKS);
    }

    @Test
    void agreeing_contacts_let_the_person_in() {
        assertThat(ask(foreigner(Family.withSon().everywhere(Member.MOTHER, mother -> mother.snils(Fact.empty()))))
                        .cause()
                        .severity())
                .isEqualTo(Severity.WILL_BLOCK);
    }

    @Test
    void a_Russian_without_SNILS_on_the_card_is_another_cause_however_the_citizenship_is_written() {
        for (String written : List.of("RUS", "Россия", " рф ", "643")) {
            assertThat(ask(Login.ofMother(
                                    Family.withSon().everywhere(Member.MOTHER, mother -> mother.snils(Fact.empty())
                                            .citizenship(Fact.of(written)))))
                            .isSilent())
                    .isTrue();
        }
    }

    @Test
    void a_foreigner_whose_SNILS_was_sent_has_one() {
        assertThat(ask(Login.ofMother(Family.withSon().everywhere(Member.MOTHER, mother -> mother.snils(Fact.empty())
                                .citizenship(Fact.of("KGZ")))))
                        .isSilent())
                .isTrue();
    }

    private static Login foreigner(Family family) {
        return Login.ofMother(family.everywhere(Member.MOTHER, mother -> mother.citizenship(Fact.of("KGZ"))))
                .sendingNoSnils();
    }
}
