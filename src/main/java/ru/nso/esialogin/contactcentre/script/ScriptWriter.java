package ru.nso.esialogin.contactcentre.script;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import ru.nso.esialogin.contactcentre.script.Node.Branch;
import ru.nso.esialogin.contactcentre.script.Node.Name;
import ru.nso.esialogin.contactcentre.script.Script.Question;
import ru.nso.esialogin.diagnosis.DiagnosedCause;
import ru.nso.esialogin.diagnosis.text.Questions;
import ru.nso.esialogin.esia.DatedPolicy;
import ru.nso.esialogin.esia.household.RecordKind;
import ru.nso.esialogin.esia.simulation.MissingFact;
import ru.nso.esialogin.esia.simulation.Verdict;
import ru.nso.esialogin.rules.Actor;
import ru.nso.esialogin.rules.Edit;

/** Puts a conversation together from the standard places and the texts of explained logins. */
public final class ScriptWriter {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    private final DatedPolicy dated;
    private final int workingDays;

    /**
     * A writer.
     *
     * @param workingDays working days that a school gets before the caller calls again
     */
    public ScriptWriter(DatedPolicy dated, int workingDays) {
        this.dated = dated;
        this.workingDays = workingDays;
    }

    /** General advice: it would be the same for any family, and also if there were no card at all. */
    public Script general() {
        List<Node> nodes = new ArrayList<>(StandardNodes.opening(Name.GENERAL));
        nodes.addAll(StandardNodes.ending());
        return new Script(Optional.empty(), nodes, List.of(), List.of(), Optional.empty(), Optional.empty());
    }

    /**
     * The words for a caller.
     *
     * @param addressee as what the caller is proven
     * @param logins the caller's logins and those of the caller's children, at least one
     */
    public Script write(RecordKind addressee, List<Login> logins, Instant now) {
        List<String> school = school(logins);
        Question question = question(logins);
        Optional<LocalDate> callBack = callBack(logins, dated.dayOf(now));
        List<Node> nodes = new ArrayList<>(StandardNodes.opening(Name.CAUSE));
        nodes.add(new Node(
                Name.CAUSE,
                words(logins),
                List.of("Читайте медленно. Имён и номеров в тексте нет, не добавляйте их от себя."),
                List.of(new Branch("Всегда", school.isEmpty() ? Name.QUESTION : Name.SCHOOL))));
        if (!school.isEmpty()) {
            nodes.add(new Node(
                    Name.SCHOOL,
                    List.of("Карточку исправляет только школа, по документам. Мы передадим ей, что нужно проверить."),
                    withHeading(school),
                    List.of(new Branch("Всегда", Name.QUESTION))));
        }
        nodes.add(new Node(
                Name.QUESTION,
                List.of(question.ask()),
                List.of("Запишите ответ."),
                List.of(
                        new Branch("Ответ подходит к названной причине", Name.CALL_BACK),
                        new Branch("Ответ говорит о другом", Name.HAND_OVER))));
        nodes.add(new Node(
                Name.HAND_OVER,
                List.of("Я передам Ваш вопрос второй линии поддержки."),
                List.of("Передайте второй линии номер этого поиска и ответ на вопрос."),
                List.of(new Branch("Всегда", Name.CALL_BACK))));
        nodes.add(new Node(
                Name.CALL_BACK,
                callBackWords(addressee, logins, callBack),
                List.of(),
                List.of(new Branch("Всегда", Name.TURN))));
        nodes.addAll(StandardNodes.ending());
        return new Script(Optional.of(addressee), nodes, logins, school, Optional.of(question), callBack);
    }

    /**
     * The texts for the family; of working logins only if all work. The greeting names the reader, and where to turn is
     * said at the end of the conversation: both are left out.
     */
    private static List<String> words(List<Login> logins) {
        List<Login> failing = logins.stream()
                .filter(login -> login.diagnosis().simulation().verdict() != Verdict.WORKS)
                .toList();
        List<Login> told = failing.isEmpty() ? logins : failing;
        Set<String> words = new LinkedHashSet<>();
        for (Login login : told) {
            if (logins.size() > 1) {
                words.add(whose(login));
            }
            List<String> paragraphs =
                    Arrays.asList(login.diagnosis().texts().family().split("\n\n", -1));
            words.addAll(paragraphs.subList(1, paragraphs.size() - 1));
        }
        return List.copyOf(words);
    }

    private static String whose(Login login) {
        return switch (login.kind()) {
            case PARENT -> "Вот что с Вашим входом в электронный дневник.";
            case EMPLOYEE -> "Вот что с Вашим входом в электронный журнал.";
            case PUPIL -> login.callers() ? "Вот что с Вашим входом." : "Вот что со входом ребёнка.";
        };
    }

    private static List<String> withHeading(List<String> school) {
        List<String> lines = new ArrayList<>(List.of("Передайте школе, что ей нужно сделать:"));
        lines.addAll(school);
        return lines;
    }

    /** What schools have to do about causes that concern whom it is spoken to. */
    private static List<String> school(List<Login> logins) {
        Set<String> steps = new LinkedHashSet<>();
        for (Login login : logins) {
            for (DiagnosedCause cause : login.diagnosis().causes()) {
                if (cause.cause().concernsCaller()) {
                    cause.fixes().stream()
                            .filter(fix -> fix.actor() == Actor.SCHOOL)
                            .forEach(fix -> steps.addAll(fix.steps()));
                }
            }
        }
        return List.copyOf(steps);
    }

    /** The best question of the logins that do not work; else where people log in, which the cards do not tell. */
    private static Question question(List<Login> logins) {
        return logins.stream()
                .flatMap(login -> login.diagnosis().question().stream())
                .filter(next -> Questions.familyKnows(next.fact()))
                .map(next -> new Question(next.fact(), Questions.of(next.fact())))
                .findFirst()
                .orElseGet(() -> new Question(MissingFact.ENTRY_POINT, Questions.of(MissingFact.ENTRY_POINT)));
    }

    private Optional<LocalDate> callBack(List<Login> logins, LocalDate today) {
        boolean works =
                logins.stream().allMatch(login -> login.diagnosis().simulation().verdict() == Verdict.WORKS);
        return works || waits(logins)
                ? Optional.empty()
                : Optional.of(dated.enrolment().calendar().nthWorkingDayFrom(today.plusDays(1), workingDays));
    }

    /** A parent hears in any case what to do about a child who is not seen: on whose cards it lies is not told. */
    private List<String> callBackWords(RecordKind addressee, List<Login> logins, Optional<LocalDate> day) {
        String when = callBackWords(logins, day);
        return addressee == RecordKind.PARENT ? List.of(when, StandardNodes.CHILD_NOT_SEEN) : List.of(when);
    }

    private String callBackWords(List<Login> logins, Optional<LocalDate> day) {
        if (day.isPresent()) {
            return "Подождите " + Plurals.workingDays(workingDays) + ", до " + DAY.format(day.get())
                    + ". Если и после этого войти не получится, позвоните нам ещё раз.";
        }
        return waits(logins)
                ? "Если после названного срока войти не получится, позвоните нам ещё раз."
                : "Если при входе появится ошибка, позвоните нам ещё раз и прочитайте её текст.";
    }

    /** Whether the words already tell until when to wait. */
    private static boolean waits(List<Login> logins) {
        return logins.stream()
                .flatMap(login -> login.diagnosis().plans().stream())
                .flatMap(plan -> plan.plan().edits().stream())
                .anyMatch(planned -> planned.edit().what() == Edit.What.WAIT_UNTIL);
    }
}
