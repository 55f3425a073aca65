package ru.nso.esialogin.access.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import ru.nso.esialogin.access.Access;
import ru.nso.esialogin.access.Caller;
import ru.nso.esialogin.access.Purpose;
import ru.nso.esialogin.access.Roles;
import ru.nso.esialogin.platform.problem.ProblemException;

class StatedPurposeTest {
    private static final Caller CALLER =
            new Caller("кто-то", Set.of(Roles.HELPDESK), Optional.empty(), Optional.empty());
    private static final AccessSettings PRODUCTION = new Settings(Optional.empty(), Optional.empty());

    private static Access stated(String purpose, String caseId, AccessSettings settings) {
        return new StatedPurpose(
                        Optional.of(purpose).filter(text -> !text.isEmpty()),
                        Optional.of(caseId).filter(text -> !text.isEmpty()))
                .of(CALLER, settings.defaultPurpose(), settings);
    }

    private static void refused(String purpose, String caseId, String detail) {
        assertThatThrownBy(() -> stated(purpose, caseId, PRODUCTION))
                .isInstanceOfSatisfying(ProblemException.class, problem -> {
                    assertThat(problem.kind()).isEqualTo(AccessProblem.PURPOSE_REQUIRED);
                    assertThat(problem.kind().status()).isEqualTo(428);
                    assertThat(problem.detail()).startsWith(detail);
                });
    }

    @Test
    void in_production_nobody_reads_without_a_purpose() {
        refused("", "", "Укажите цель в заголовке X-Purpose");
        refused("CURIOSITY", "", "Укажите цель в заголовке X-Purpose");
    }

    @Test
    void a_ticket_or_a_call_needs_its_number() {
        refused("TICKET", "", "Цели TICKET и CALL требуют номера");
        refused("CALL", "", "Цели TICKET и CALL требуют номера");
        assertThat(stated("CALL", "call-7", PRODUCTION))
                .isEqualTo(new Access(CALLER, Purpose.CALL, Optional.of("call-7")));
        assertThat(stated("CARD_AUDIT", "", PRODUCTION))
                .isEqualTo(new Access(CALLER, Purpose.CARD_AUDIT, Optional.empty()));
    }

    @Test
    void a_case_does_not_look_like_a_snils_or_a_phone() {
        for (String personal : new String[] {"11223344595", "112-233-445-95", "89130000101", "случай"}) {
            refused("TICKET", personal, "Заголовок X-Case");
        }
        assertThat(stated("TICKET", "0197f3a2-5b1c-7d40-8c11-2f6a9b3d0e51", PRODUCTION)
                        .caseId())
                .isPresent();
    }

    @Test
    void the_demo_has_defaults() {
        AccessSettings demo = new Settings(Optional.of(Purpose.CARD_UPKEEP), Optional.of("demo"));
        assertThat(stated("", "", demo)).isEqualTo(new Access(CALLER, Purpose.CARD_UPKEEP, Optional.of("demo")));
        assertThat(stated("TICKET", "", demo)).isEqualTo(new Access(CALLER, Purpose.TICKET, Optional.of("demo")));
    }

    private record Settings(Optional<Purpose> defaultPurpose, Optional<String> defaultCase) implements AccessSettings {}
}
