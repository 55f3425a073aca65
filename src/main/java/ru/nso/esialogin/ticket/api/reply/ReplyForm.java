package ru.nso.esialogin.ticket.api.reply;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import ru.nso.esialogin.platform.problem.FieldProblem;
import ru.nso.esialogin.platform.problem.ProblemException;
import ru.nso.esialogin.ticket.outbox.Recipient;
import ru.nso.esialogin.ticket.reply.draft.ReplyLimits;
import ru.nso.esialogin.ticket.reply.draft.ReplyWish;
import ru.nso.esialogin.ticket.triage.Missing;

/**
 * A reply as it is to be sent; what is left out is taken from the draft.
 *
 * @param to who gets it
 * @param address where it goes; for a family left out the address of the ticket
 * @param subject its subject; the number of the ticket is added
 * @param text its words
 * @param asksFor what it asks for
 */
@Schema(name = "TicketReplyForm", description = "Ответ; чего нет, берётся из черновика")
public record ReplyForm(
        @Nullable @Schema(required = true) Recipient to,
        @Nullable @Schema(nullable = true, maxLength = LONGEST_ADDRESS) String address,
        @Nullable @Schema(nullable = true, maxLength = LONGEST_SUBJECT) String subject,
        @Nullable @Schema(nullable = true, maxLength = LONGEST_TEXT) String text,
        @Nullable @Schema(nullable = true, maxItems = MOST_WISHES) List<@Nullable Missing> asksFor) {
    static final int LONGEST_ADDRESS = ReplyLimits.LONGEST_ADDRESS;
    static final int LONGEST_SUBJECT = ReplyLimits.LONGEST_SUBJECT;
    static final int LONGEST_TEXT = ReplyLimits.LONGEST_TEXT;
    static final int MOST_WISHES = 4;

    /**
     * The wish; everything that is wrong is told at once.
     *
     * @throws ProblemException 422 if something is wrong with it
     */
    ReplyWish read() {
        List<FieldProblem> problems = new ArrayList<>();
        if (to == null) {
            problems.add(new FieldProblem("/to", "Укажите, кому ответ: FAMILY или SCHOOL."));
        }
        check(problems, "/address", address, ReplyLimits::faultOfAddress);
        check(problems, "/subject", subject, ReplyLimits::faultOfSubject);
        check(problems, "/text", text, ReplyLimits::faultOfText);
        if (asksFor != null && asksFor.size() > MOST_WISHES) {
            problems.add(new FieldProblem("/asksFor", "Здесь не больше " + MOST_WISHES + " значений."));
        } else if (asksFor != null && asksFor.stream().anyMatch(Objects::isNull)) {
            problems.add(new FieldProblem("/asksFor", "Здесь нужны названия недостающего: FULL_NAME и другие."));
        }
        if (to == null || !problems.isEmpty()) {
            throw ProblemException.invalid(problems);
        }
        return new ReplyWish(to, told(address), told(subject), told(text), wishes());
    }

    private Optional<List<Missing>> wishes() {
        return Optional.ofNullable(asksFor).map(all -> all.stream()
                .flatMap(one -> Optional.ofNullable(one).stream())
                .distinct()
                .sorted()
                .toList());
    }

    private static Optional<String> told(@Nullable String text) {
        return Optional.ofNullable(text).map(String::strip).filter(told -> !told.isEmpty());
    }

    private static void check(
            List<FieldProblem> problems,
            String pointer,
            @Nullable String text,
            Function<String, Optional<String>> faults) {
        if (text != null) {
            faults.apply(text).ifPresent(fault -> problems.add(new FieldProblem(pointer, fault)));
        }
    }

    /** To whom: the rest is personal. */
    @Override
    public String toString() {
        return "ReplyForm to " + to;
    }
}
