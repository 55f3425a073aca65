package ru.nso.esialogin.console;

import java.util.List;
import java.util.stream.Collectors;
import ru.nso.esialogin.diagnosis.errortext.Advice;
import ru.nso.esialogin.diagnosis.errortext.ProbableCause;
import ru.nso.esialogin.diagnosis.errortext.TextExplanation;
import ru.nso.esialogin.esia.Identity.Role;
import ru.nso.esialogin.rules.Actor;
import ru.nso.esialogin.rules.engine.Certainty;

/**
 * What a text says, as the page shows it. Nothing of the text itself is in it.
 *
 * @param says which text it is
 * @param code code of ЕСИА; empty: none
 * @param means what follows
 * @param steps what to do whatever the cause
 * @param causes causes it points to
 */
public record AnswerView(String says, String code, List<String> means, List<String> steps, List<CauseView> causes) {

    /**
     * A cause.
     *
     * @param code its code in the catalogue, for support
     * @param title its title there
     * @param opening how sure it is and for whom
     * @param first words for those whom it concerns most
     * @param others words for the others
     */
    public record CauseView(String code, String title, String opening, Words first, List<Words> others) {}

    /**
     * What readers are told.
     *
     * @param readers who they are
     * @param paragraphs what it is
     * @param steps what to do
     */
    public record Words(String readers, List<String> paragraphs, List<String> steps) {
        static Words of(Advice advice) {
            return new Words(
                    advice.readers().stream().map(AnswerView::reader).collect(Collectors.joining(" и ")),
                    advice.paragraphs(),
                    advice.steps());
        }
    }

    static AnswerView of(TextExplanation explanation) {
        return new AnswerView(
                explanation.says(),
                explanation.code().map(Object::toString).orElse(""),
                explanation.means(),
                explanation.steps(),
                explanation.causes().stream().map(AnswerView::cause).toList());
    }

    private static CauseView cause(ProbableCause cause) {
        List<Words> words = cause.advice().stream().map(Words::of).toList();
        return new CauseView(
                cause.code().toString(), cause.title(), opening(cause), words.get(0), words.subList(1, words.size()));
    }

    private static String opening(ProbableCause cause) {
        if (cause.roles().size() == Role.values().length) {
            return cause.certainty() == Certainty.CONFIRMED ? "Что делать" : "Возможная причина";
        }
        return "Если входит "
                + cause.roles().stream()
                        .map(role -> switch (role) {
                            case PARENT -> "родитель";
                            case PUPIL -> "ученик";
                            case EMPLOYEE -> "сотрудник школы";
                        })
                        .collect(Collectors.joining(" или "));
    }

    private static String reader(Actor actor) {
        return switch (actor) {
            case PUPIL -> "ученику";
            case EMPLOYEE -> "сотруднику школы";
            default -> "родителю";
        };
    }
}
