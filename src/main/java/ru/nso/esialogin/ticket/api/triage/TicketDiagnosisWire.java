package ru.nso.esialogin.ticket.api.triage;

import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import ru.nso.esialogin.diagnosis.DiagnosedCause;
import ru.nso.esialogin.diagnosis.Diagnosis;
import ru.nso.esialogin.diagnosis.text.Questions;
import ru.nso.esialogin.esia.Identity.Role;
import ru.nso.esialogin.esia.simulation.Verdict;
import ru.nso.esialogin.rules.Severity;
import ru.nso.esialogin.rules.engine.Certainty;

/**
 * The login of a complaint explained upon the cards, without a value or a name of them.
 *
 * @param verdict how it goes
 * @param who who logs in, as far as the complaint tells; {@code null} in what was kept before that was told
 * @param causes why, the decisive cause first
 * @param nextQuestion what to ask next
 * @param family what to tell the family
 */
@Schema(name = "TicketDiagnosis", description = "Вход по карточкам реестра, без имён и значений")
public record TicketDiagnosisWire(
        Verdict verdict,
        @Nullable @Schema(nullable = true) Role who,
        List<CauseUponCards> causes,
        @Nullable @Schema(nullable = true) String nextQuestion,
        String family) {

    /**
     * A cause that the cards show.
     *
     * @param code identifier in the catalogue
     * @param title its title
     * @param certainty how certain
     * @param severity how much it hinders
     */
    @Schema(name = "TicketCauseUponCards", description = "Причина, которую видно по карточкам")
    public record CauseUponCards(String code, String title, Certainty certainty, Severity severity) {
        static CauseUponCards of(DiagnosedCause cause) {
            return new CauseUponCards(
                    cause.cause().code().toString(),
                    cause.cause().entry().title(),
                    cause.cause().certainty(),
                    cause.cause().severity());
        }
    }

    static TicketDiagnosisWire of(Diagnosis diagnosis, Optional<Role> who) {
        return new TicketDiagnosisWire(
                diagnosis.simulation().verdict(),
                who.orElse(null),
                diagnosis.causes().stream().map(CauseUponCards::of).toList(),
                diagnosis
                        .question()
                        .map(question -> Questions.of(question.fact()))
                        .orElse(null),
                diagnosis.texts().family());
    }

    /** The family text may name the child. */
    @Override
    public String toString() {
        return "TicketDiagnosisWire " + verdict;
    }
}
