package ru.nso.esialogin.contactcentre.api;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import ru.nso.esialogin.contactcentre.compare.ComparedFact;
import ru.nso.esialogin.contactcentre.compare.Said;
import ru.nso.esialogin.platform.problem.FieldProblem;
import ru.nso.esialogin.platform.problem.ProblemException;
import ru.nso.esialogin.platform.problem.TechnicalProblem;

/**
 * What the caller says.
 *
 * @param fact which fact
 * @param value in the caller's words
 */
@Schema(name = "ComparisonRequest")
public record ComparisonRequest(
        @Nullable @Schema(required = true) ComparedFact fact,
        @Nullable @Schema(required = true, maxLength = LookupRequest.LONGEST) String value) {

    /** What was said, read; ends the request if it cannot be such a fact, before a comparison is taken for it. */
    Said said() {
        List<FieldProblem> problems = new ArrayList<>();
        if (fact == null) {
            problems.add(new FieldProblem("/fact", "Укажите, что сравнить."));
        }
        if (value == null || value.isBlank() || value.length() > LookupRequest.LONGEST) {
            problems.add(new FieldProblem("/value", "Укажите, что говорит звонящий: не больше 300 знаков."));
        }
        if (fact == null || value == null || !problems.isEmpty()) {
            throw ProblemException.invalid(problems);
        }
        return Said.read(fact, value)
                .orElseThrow(() -> ProblemException.at(TechnicalProblem.INVALID_VALUE, "/value", wanted(fact)));
    }

    private static String wanted(ComparedFact fact) {
        return switch (fact) {
            case CALLER_NAME, CHILD_NAME -> "Нужны хотя бы фамилия и имя.";
            case CALLER_BIRTH_DATE, CHILD_BIRTH_DATE -> "Нужна существующая дата, например 2012-03-08 или 08.03.2012.";
            case CALLER_PHONE -> "Не удалось прочитать номер телефона: нужен один номер вида +7XXXXXXXXXX.";
            case CALLER_EMAIL -> "Не удалось прочитать адрес почты: нужен один адрес вида имя@домен.";
            case SCHOOL -> "Нужен номер школы или слова её названия.";
            case CLASS -> "Нужен класс, например 6А.";
            case DOCUMENT -> "Нужны серия и номер документа.";
        };
    }

    /** Not what was said. */
    @Override
    public String toString() {
        return "ComparisonRequest[" + fact + ']';
    }
}
