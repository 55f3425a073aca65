package ru.nso.esialogin.ticket.recheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import ru.nso.esialogin.esia.ChildAccount;
import ru.nso.esialogin.esia.ErrorText;
import ru.nso.esialogin.esia.ErrorTextReader;
import ru.nso.esialogin.esia.EsiaAccount;
import ru.nso.esialogin.esia.Identity;
import ru.nso.esialogin.esia.LoginAttempt;
import ru.nso.esialogin.esia.LoginCase;
import ru.nso.esialogin.esia.MySchoolAttachment;
import ru.nso.esialogin.fixture.Family;
import ru.nso.esialogin.fixture.Member;
import ru.nso.esialogin.fixture.RuleFixture;
import ru.nso.esialogin.person.Fact;
import ru.nso.esialogin.ticket.link.TicketKey;

class LoginOfTicketTest {
    private static final LoginOfTicket LOGINS = new LoginOfTicket(RuleFixture.diagnoses());
    private static final Set<TicketKey> FATHERS_PHONE =
            Set.of(new TicketKey(TicketKey.Kind.PHONE, Family.FATHER_PHONE));

    @Test
    void a_parent_writes_about_the_childs_number_and_the_child_has_to_get_in() {
        Family wrong = Family.withSon()
                .everywhere(Member.SON, son -> son.snils(Family.FATHER_SNILS).emails(List.of()));

        assertThat(LOGINS.play(login(wrong, Optional.empty()), FATHERS_PHONE, "L7"))
                .isEqualTo(Seen.FAILS);
        assertThat(LOGINS.play(login(Family.withSon(), Optional.empty()), FATHERS_PHONE, "L7"))
                .isEqualTo(Seen.WORKS);
    }

    @Test
    void a_parent_who_stands_on_one_of_two_children_does_not_see_the_other() {
        Family one = Family.withSonAndDaughter()
                .onCard("daughter-j", Member.FATHER, father -> father.snils(Fact.empty())
                        .phones(List.of())
                        .emails(List.of()));

        assertThat(LOGINS.play(login(one, Optional.empty()), FATHERS_PHONE, "L6"))
                .isEqualTo(Seen.INCOMPLETE);
        assertThat(LOGINS.play(login(Family.withSonAndDaughter(), Optional.empty()), FATHERS_PHONE, "L6"))
                .isEqualTo(Seen.WORKS);
    }

    @Test
    void what_the_screen_says_was_sent_is_played() {
        Optional<ErrorText> screen =
                Optional.of(ErrorTextReader.read("Не удалось найти возможного пользователя для авторизации"
                        + " (использованы для поиска: телефоны [79232223344])"));
        Family wrong = Family.withSon().everywhere(Member.FATHER, father -> father.phones(List.of()));

        assertThat(LOGINS.play(login(wrong, screen), FATHERS_PHONE, "L2")).isEqualTo(Seen.FAILS);
        assertThat(LOGINS.play(login(Family.withSon(), screen), FATHERS_PHONE, "L2"))
                .isEqualTo(Seen.WORKS);
    }

    @Test
    void a_letter_whose_keys_stand_on_no_card_is_nobodys() {
        Set<TicketKey> strange = Set.of(new TicketKey(TicketKey.Kind.EMAIL, "nobody@example.org"));

        assertThat(LOGINS.play(login(Family.withSon(), Optional.empty()), strange, "L4"))
                .isEqualTo(Seen.NOBODY);
    }

    private static LoginCase login(Family family, Optional<ErrorText> screen) {
        return new LoginCase(
                new LoginAttempt(
                        Instant.parse("2025-10-15T05:00:00Z"),
                        LoginAttempt.EntryPoint.UNKNOWN,
                        LoginAttempt.Credential.ESIA,
                        LoginAttempt.LoginTyped.UNKNOWN,
                        LoginAttempt.SecondFactor.UNKNOWN,
                        screen,
                        Optional.empty(),
                        Set.of(),
                        Optional.empty()),
                new Identity(
                        Identity.Role.PARENT,
                        Family.person(Member.FATHER).name(),
                        Fact.unknown(),
                        Fact.unknown(),
                        Set.of()),
                EsiaAccount.UNKNOWN,
                ChildAccount.UNKNOWN,
                MySchoolAttachment.UNKNOWN,
                List.of(),
                List.of(),
                Fact.of(family.cards()),
                Fact.of(List.of()),
                false);
    }
}
