package ru.nso.esialogin.diagnosis.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import ru.nso.esialogin.diagnosis.CheckedPlan;
import ru.nso.esialogin.diagnosis.Remedy;
import ru.nso.esialogin.esia.Identity.Role;
import ru.nso.esialogin.esia.simulation.MissingFact;
import ru.nso.esialogin.esia.simulation.Simulation;
import ru.nso.esialogin.esia.simulation.Verdict;
import ru.nso.esialogin.repair.Planning;
import ru.nso.esialogin.repair.question.NextQuestion;
import ru.nso.esialogin.rules.CauseCode;
import ru.nso.esialogin.rules.Evidence;
import ru.nso.esialogin.rules.Severity;
import ru.nso.esialogin.rules.engine.Certainty;
import ru.nso.esialogin.rules.engine.ExplainedCause;
import ru.nso.esialogin.rules.engine.Explanation;

/** A summary for the operator: verdict, causes with their evidence, what to ask. Values are masked. */
final class OperatorText {
    private final Role role;

    OperatorText(Role role) {
        this.role = role;
    }

    String write(Simulation simulation, Explanation explanation, Remedy remedy) {
        Paper paper = new Paper()
                .paragraph(
                        "Входит " + role() + ". " + verdict(simulation.verdict()) + " (" + simulation.verdict() + ").");
        Set<MissingFact> missing = new TreeSet<>(simulation.missing());
        for (ExplainedCause cause : explanation.causes()) {
            paper.paragraph(heading(cause))
                    .lines(cause.evidence().stream().map(OperatorText::line).toList());
            missing.addAll(cause.missing());
        }
        if (explanation.causes().isEmpty()) {
            paper.paragraph(
                    simulation.verdict() == Verdict.WORKS
                            ? "Помех не найдено."
                            : "Причина не найдена: среди известных причин ни одна не подходит.");
        }
        if (!explanation.crashes().isEmpty()) {
            paper.paragraph("Не проверено из-за сбоя: "
                    + explanation.crashes().stream()
                            .map(crash -> crash.code().toString())
                            .collect(Collectors.joining(", "))
                    + ".");
        }
        tellPlans(paper, remedy);
        Optional<NextQuestion> question = remedy.question();
        question.ifPresent(next -> paper.paragraph("Спросите сначала: " + Questions.of(next.fact())));
        List<String> questions = new ArrayList<>(Questions.of(missing));
        question.ifPresent(next -> questions.remove(Questions.of(next.fact())));
        if (!questions.isEmpty()) {
            paper.paragraph("Что ещё уточнить:").lines(questions);
        }
        return paper.text();
    }

    /** The best plan in full; of the others only that they are there. A dangerous one is told as what it is. */
    private static void tellPlans(Paper paper, Remedy remedy) {
        Planning planning = remedy.planning();
        if (!remedy.plans().isEmpty()) {
            CheckedPlan best = remedy.plans().get(0);
            paper.paragraph(
                            best.dangerous()
                                    ? "Внимание: известный способ исправить вход откроет кому-то чужие данные. Не применяйте его,"
                                            + " пока не проверены карточки тех, кого он затронет:"
                                    : "Что исправит вход (проверено расчётом):")
                    .steps(best.plan().edits().stream().map(PlanWords::of).toList());
            int others = remedy.plans().size() - 1;
            if (others > 0) {
                paper.paragraph("Есть и другие способы, они в списке планов: " + others + ".");
            }
        }
        PlanWords.noPlanBecause(planning).ifPresent(paper::paragraph);
        if (!planning.reached().isEmpty()) {
            paper.paragraph(PlanWords.limits(planning.reached()));
        }
    }

    private String role() {
        return switch (role) {
            case PARENT -> "родитель";
            case PUPIL -> "ученик";
            case EMPLOYEE -> "сотрудник";
        };
    }

    private static String verdict(Verdict verdict) {
        return switch (verdict) {
            case WORKS -> "Вход работает";
            case INCOMPLETE -> "Вход работает не полностью: не хватает ребёнка или роли";
            case WRONG_PERSON -> "Открывается чужая запись: это утечка, исправлять сразу";
            case FAILS -> "Вход не работает";
            case UNDECIDED -> "Сведений не хватает, исход не определён";
        };
    }

    private static String heading(ExplainedCause cause) {
        String certainty = cause.certainty() == Certainty.CONFIRMED ? "подтверждена" : "возможна";
        List<String> parts = new ArrayList<>(List.of(certainty, severity(cause.severity())));
        if (!cause.refines().isEmpty()) {
            parts.add("уточняет "
                    + cause.refines().stream().map(CauseCode::toString).collect(Collectors.joining(", ")));
        }
        return cause.code() + ". " + cause.entry().title() + " — " + String.join(", ", parts) + ".";
    }

    private static String severity(Severity severity) {
        return switch (severity) {
            case WRONG_PERSON -> "открывает чужую запись";
            case BLOCKS_LOGIN -> "не даёт войти";
            case HIDES_CHILD -> "скрывает ребёнка";
            case BLOCKS_ROLE -> "скрывает роль";
            case WILL_BLOCK -> "помешает позже или другим";
            case ADVICE -> "стоит поправить";
        };
    }

    private static String line(Evidence piece) {
        List<String> parts = new ArrayList<>();
        if (!piece.found().isEmpty()) {
            parts.add("найдено: " + piece.found());
        }
        if (!piece.expected().isEmpty()) {
            parts.add("нужно: " + piece.expected());
        }
        if (!piece.note().isEmpty()) {
            parts.add(piece.note());
        }
        return piece.where() + (parts.isEmpty() ? "" : " — " + String.join("; ", parts));
    }
}
