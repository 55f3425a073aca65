package ru.nso.esialogin.ticket.api.intake;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import ru.nso.esialogin.platform.problem.ProblemException;
import ru.nso.esialogin.platform.problem.TechnicalProblem;
import ru.nso.esialogin.ticket.intake.Intake;
import ru.nso.esialogin.ticket.intake.Taken;
import ru.nso.esialogin.ticket.intake.letter.Reason;

/**
 * What came of another attempt.
 *
 * @param state what became of the letter; null if it is fetched from its mailbox first
 * @param ticketId the ticket, if it has one
 * @param reason code of the reason, if it has none
 * @param sentence the reason
 */
@Schema(name = "MailRetried", description = "Что стало с письмом после новой попытки")
public record RetryWire(
        @Nullable @Schema(nullable = true) Taken state,
        @Nullable @Schema(nullable = true) String ticketId,
        @Nullable @Schema(nullable = true) String reason,
        @Nullable @Schema(nullable = true) String sentence) {

    /**
     * Another attempt.
     *
     * @param trusted whether an operator has looked at the letter and wants it taken in as that of a person
     */
    @Schema(name = "MailRetry", description = "Новая попытка")
    public record Form(
            @Nullable
                    @Schema(
                            required = true,
                            description =
                                    "true — оператор посмотрел письмо и ручается: подозрения не мешают его принять")
                    Boolean trusted) {

        boolean read() {
            if (trusted == null) {
                throw ProblemException.at(
                        TechnicalProblem.INVALID_VALUE,
                        "/trusted",
                        "Укажите true или false: ручаетесь ли Вы за письмо.");
            }
            return trusted;
        }
    }

    static RetryWire of(Intake.Retried retried) {
        return new RetryWire(
                retried.taken().orElse(null),
                retried.ticketId().orElse(null),
                retried.reason().map(Reason::code).orElse(null),
                retried.reason().map(Reason::sentence).orElse(null));
    }
}
