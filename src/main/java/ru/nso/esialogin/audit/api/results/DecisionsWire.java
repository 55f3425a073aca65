package ru.nso.esialogin.audit.api.results;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import ru.nso.esialogin.access.StatedReason;
import ru.nso.esialogin.audit.results.Decided;
import ru.nso.esialogin.audit.worklist.Assignment;
import ru.nso.esialogin.audit.worklist.Waiver;
import ru.nso.esialogin.platform.problem.FieldProblem;
import ru.nso.esialogin.platform.problem.ProblemException;
import ru.nso.esialogin.rules.CauseCode;

/**
 * All that is decided about the work of an audit: what is left as it is, and who mends what until when.
 *
 * @param waivers what is left
 * @param assignments who mends what
 */
@Schema(name = "AuditDecisions", description = "Что отложено и кому что назначено; PUT заменяет всё сразу")
public record DecisionsWire(
        @Schema(nullable = true) @Nullable List<@Nullable WaiverWire> waivers,
        @Schema(nullable = true) @Nullable List<@Nullable AssignmentWire> assignments) {
    private static final int MOST = 2_000;
    private static final int FIRST_YEAR = 2015;
    private static final int LAST_YEAR = 2100;
    private static final Pattern ACCOUNT = Pattern.compile("[A-Za-z0-9._-]{1,100}");

    /** Something of a card is left. */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    @Schema(name = "AuditWaiver", description = "Причина карточки (или вся карточка) остаётся как есть до дня until")
    record WaiverWire(
            @Schema(required = true) @Nullable String cardId,
            @Schema(nullable = true, description = "Код причины; без него — вся карточка") @Nullable String cause,
            @Schema(required = true, minLength = StatedReason.SHORTEST, maxLength = StatedReason.LONGEST) @Nullable
                    String reason,
            @Schema(required = true, format = "date") @Nullable String until) {
        /** Without the reason. */
        @Override
        public String toString() {
            return "WaiverWire";
        }
    }

    /** Somebody mends a card. */
    @Schema(name = "AuditAssignment", description = "Карточку исправляет to до дня due")
    record AssignmentWire(
            @Schema(required = true) @Nullable String cardId,
            @Schema(required = true, description = "Имя входа сотрудника", maxLength = 100, pattern = "[A-Za-z0-9._-]+")
                    @Nullable
                    String to,
            @Schema(required = true, format = "date") @Nullable String due) {}

    static DecisionsWire of(Decided decided) {
        return new DecisionsWire(
                decided.waived().stream()
                        .<@Nullable WaiverWire>map(one -> new WaiverWire(
                                one.cardId(),
                                one.waiver().cause().map(CauseCode::toString).orElse(null),
                                one.waiver().reason(),
                                one.waiver().until().toString()))
                        .toList(),
                decided.assigned().stream()
                        .<@Nullable AssignmentWire>map(one -> new AssignmentWire(
                                one.cardId(),
                                one.assignment().to(),
                                one.assignment().due().toString()))
                        .toList());
    }

    /**
     * Reads it.
     *
     * @param known whether there is a cause with the code
     * @throws ProblemException 422 if something is wrong with it
     */
    Decided read(Predicate<String> known) {
        List<FieldProblem> problems = new ArrayList<>();
        List<@Nullable WaiverWire> left = waivers == null ? List.of() : waivers;
        List<@Nullable AssignmentWire> taken = assignments == null ? List.of() : assignments;
        if (left.size() + taken.size() > MOST) {
            throw ProblemException.invalid(
                    List.of(new FieldProblem("/waivers", "Не больше " + MOST + " решений в одном запросе.")));
        }
        List<Decided.WaivedCard> waived = new ArrayList<>();
        for (int i = 0; i < left.size(); i++) {
            waived(left.get(i), "/waivers/" + i, known, problems).ifPresent(waived::add);
        }
        List<Decided.AssignedCard> assigned = new ArrayList<>();
        for (int i = 0; i < taken.size(); i++) {
            assigned(taken.get(i), "/assignments/" + i, problems).ifPresent(assigned::add);
        }
        if (!problems.isEmpty()) {
            throw ProblemException.invalid(problems);
        }
        return new Decided(waived, assigned);
    }

    private static Optional<Decided.WaivedCard> waived(
            @Nullable WaiverWire told, String pointer, Predicate<String> known, List<FieldProblem> problems) {
        if (told == null) {
            problems.add(new FieldProblem(pointer, "Здесь нужно решение, а не null."));
            return Optional.empty();
        }
        int before = problems.size();
        String card = card(told.cardId(), pointer, problems);
        if (told.cause() != null && !known.test(told.cause())) {
            problems.add(
                    new FieldProblem(pointer + "/cause", "Такой причины нет в каталоге. Список — GET /api/v1/causes."));
        }
        String reason = told.reason() == null ? "" : told.reason();
        if (StatedReason.fault(reason).isPresent()) {
            problems.add(new FieldProblem(
                    pointer + "/reason",
                    "Напишите причину словами: от " + StatedReason.SHORTEST + " до " + StatedReason.LONGEST
                            + " знаков, без СНИЛС, телефона, почты и номера документа."));
        }
        LocalDate until = day(told.until(), pointer + "/until", problems);
        return problems.size() > before
                ? Optional.empty()
                : Optional.of(new Decided.WaivedCard(
                        card, new Waiver(Optional.ofNullable(told.cause()).map(CauseCode::of), reason.strip(), until)));
    }

    private static Optional<Decided.AssignedCard> assigned(
            @Nullable AssignmentWire told, String pointer, List<FieldProblem> problems) {
        if (told == null) {
            problems.add(new FieldProblem(pointer, "Здесь нужно решение, а не null."));
            return Optional.empty();
        }
        int before = problems.size();
        String card = card(told.cardId(), pointer, problems);
        String to = told.to() == null ? "" : told.to();
        if (!ACCOUNT.matcher(to).matches()) {
            problems.add(
                    new FieldProblem(pointer + "/to", "Нужно имя входа сотрудника: латинские буквы, цифры, точка."));
        }
        LocalDate due = day(told.due(), pointer + "/due", problems);
        return problems.size() > before
                ? Optional.empty()
                : Optional.of(new Decided.AssignedCard(card, new Assignment(to, due)));
    }

    private static String card(@Nullable String told, String pointer, List<FieldProblem> problems) {
        if (told == null || told.isBlank()) {
            problems.add(new FieldProblem(pointer + "/cardId", "Нужен номер карточки."));
            return "";
        }
        return told;
    }

    private static LocalDate day(@Nullable String told, String pointer, List<FieldProblem> problems) {
        try {
            LocalDate day = LocalDate.parse(told == null ? "" : told);
            if (day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR) {
                return day;
            }
        } catch (DateTimeException noDay) {
            // Said below, as of a day too far away.
        }
        problems.add(new FieldProblem(pointer, "Нужен день, например 2026-12-15."));
        return LocalDate.EPOCH;
    }
}
