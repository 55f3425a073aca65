package ru.nso.esialogin.platform.problem.http;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.InvalidTypeIdException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.PropertyBindingException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import ru.nso.esialogin.platform.json.NullCharacterException;
import ru.nso.esialogin.platform.problem.ProblemException;
import ru.nso.esialogin.platform.problem.TechnicalProblem;

/**
 * Says what is wrong with a JSON body. Jackson's own messages quote the value, which may be personal, and are never
 * used.
 */
final class JsonProblems {
    /** A name that a programmer may have mistyped; anything else may be a value in the wrong place. */
    private static final Pattern HARMLESS_NAME = Pattern.compile("(?!.*\\d{4})[A-Za-z_][A-Za-z0-9_]{0,39}");

    private JsonProblems() {}

    /** The problem behind a failure while the body was read; empty when it was none of JSON. */
    static Optional<ProblemException> of(Throwable failure) {
        ProblemException told = cause(failure, ProblemException.class);
        if (told != null) {
            return Optional.of(told);
        }
        NullCharacterException nullCharacter = cause(failure, NullCharacterException.class);
        if (nullCharacter != null) {
            return Optional.of(ProblemException.at(
                    TechnicalProblem.NULL_CHARACTER,
                    harmless(nullCharacter.pointer()),
                    "Строка содержит символ с кодом 0. Уберите его."));
        }
        StreamConstraintsException limit = cause(failure, StreamConstraintsException.class);
        if (limit != null) {
            return Optional.of(new ProblemException(
                    TechnicalProblem.JSON_LIMIT_EXCEEDED,
                    "JSON вложен слишком глубоко, или в нём слишком много значений, или строка либо число слишком длинные"
                            + place(limit) + "."));
        }
        StreamReadException syntax = cause(failure, StreamReadException.class);
        if (syntax != null) {
            return Optional.of(syntax(syntax));
        }
        JsonMappingException mapping = cause(failure, JsonMappingException.class);
        return mapping == null ? Optional.empty() : Optional.of(meaning(mapping));
    }

    private static ProblemException syntax(StreamReadException e) {
        String message = e.getOriginalMessage();
        if (message != null && message.startsWith("Duplicate field")) {
            return new ProblemException(
                    TechnicalProblem.DUPLICATE_MEMBER,
                    "Одно и то же поле указано в объекте дважды" + place(e) + ". Оставьте одно.");
        }
        return new ProblemException(
                TechnicalProblem.MALFORMED_JSON, "JSON записан с ошибкой" + place(e) + ". Исправьте запись.");
    }

    private static String place(JacksonException e) {
        JsonLocation location = e.getLocation();
        return location == null || location.getLineNr() < 1
                ? ""
                : ": строка " + location.getLineNr() + ", столбец " + location.getColumnNr();
    }

    private static ProblemException meaning(JsonMappingException e) {
        String pointer = pointer(e);
        if (e instanceof PropertyBindingException unknown) {
            return unknownProperty(unknown, pointer);
        }
        if (e instanceof InvalidFormatException format) {
            return invalidFormat(format, pointer);
        }
        if (e instanceof InvalidTypeIdException) {
            return ProblemException.at(
                    TechnicalProblem.INVALID_VALUE, pointer, "Такой вид значения здесь не предусмотрен.");
        }
        if (e instanceof ValueInstantiationException) {
            return ProblemException.at(TechnicalProblem.INVALID_VALUE, pointer, "Такое значение здесь недопустимо.");
        }
        if (e instanceof MismatchedInputException mismatch) {
            return wrongType(mismatch, pointer);
        }
        return ProblemException.at(TechnicalProblem.INVALID_VALUE, pointer, "Значение не удалось прочитать.");
    }

    private static ProblemException unknownProperty(PropertyBindingException e, String pointer) {
        Collection<Object> known = e.getKnownPropertyIds();
        String allowed = known == null || known.isEmpty() || known.size() > 40
                ? ""
                : " Есть поля: "
                        + String.join(
                                ", ",
                                known.stream().map(Object::toString).sorted().toList()) + ".";
        return ProblemException.at(
                TechnicalProblem.UNKNOWN_PROPERTY, pointer, "Такого поля здесь нет. Проверьте название." + allowed);
    }

    private static ProblemException invalidFormat(InvalidFormatException e, String pointer) {
        Class<?> target = e.getTargetType();
        if (target != null && target.isEnum()) {
            return ProblemException.at(
                    TechnicalProblem.INVALID_VALUE, pointer, "Допустимы только значения: " + constants(target) + ".");
        }
        if (target == LocalDate.class) {
            return ProblemException.at(
                    TechnicalProblem.INVALID_DATE,
                    pointer,
                    "Нужна существующая дата в виде ГГГГ-ММ-ДД, например 2012-03-08.");
        }
        if (target == Instant.class || target == OffsetDateTime.class) {
            return ProblemException.at(
                    TechnicalProblem.INVALID_DATE,
                    pointer,
                    "Нужны существующие дата и время с часовым поясом, например 2025-09-15T08:30:00+07:00.");
        }
        return ProblemException.at(TechnicalProblem.WRONG_TYPE, pointer, expected(target));
    }

    private static String constants(Class<?> target) {
        StringBuilder names = new StringBuilder();
        for (Object constant : target.getEnumConstants()) {
            names.append(names.isEmpty() ? "" : ", ").append(((Enum<?>) constant).name());
        }
        return names.toString();
    }

    private static ProblemException wrongType(MismatchedInputException e, String pointer) {
        Class<?> target = e.getTargetType();
        String message = e.getOriginalMessage();
        if (message != null && message.startsWith("No content to map")) {
            return new ProblemException(TechnicalProblem.MALFORMED_JSON, "Тело запроса пусто. Нужен JSON.");
        }
        if (message != null && message.startsWith("Trailing token")) {
            return new ProblemException(TechnicalProblem.MALFORMED_JSON, "После JSON в теле запроса есть что-то ещё.");
        }
        return ProblemException.at(TechnicalProblem.WRONG_TYPE, pointer, expected(target));
    }

    private static String expected(@Nullable Class<?> target) {
        if (target == null) {
            return "Значение не того типа.";
        }
        if (CharSequence.class.isAssignableFrom(target)) {
            return "Нужна строка в кавычках.";
        }
        if (target == boolean.class || target == Boolean.class) {
            return "Нужно true или false.";
        }
        if (target.isPrimitive() || Number.class.isAssignableFrom(target)) {
            return "Нужно число.";
        }
        if (target.isEnum()) {
            return "Нужна строка, одно из значений: " + constants(target) + ".";
        }
        if (target == LocalDate.class) {
            return "Нужна строка с датой в виде ГГГГ-ММ-ДД.";
        }
        if (target == Instant.class || target == OffsetDateTime.class) {
            return "Нужна строка с датой и временем, например 2025-09-15T08:30:00+07:00.";
        }
        if (target.isArray() || Collection.class.isAssignableFrom(target)) {
            return "Нужен массив: [ … ].";
        }
        return Map.class.isAssignableFrom(target) || target.isRecord()
                ? "Нужен объект: { … }."
                : "Значение не того типа.";
    }

    private static String pointer(JsonMappingException e) {
        StringBuilder pointer = new StringBuilder();
        for (JsonMappingException.Reference step : e.getPath()) {
            String name = step.getFieldName();
            if (name == null) {
                pointer.append('/').append(step.getIndex());
            } else if (HARMLESS_NAME.matcher(name).matches()) {
                pointer.append('/').append(name);
            } else {
                break;
            }
        }
        return pointer.toString();
    }

    private static String harmless(String pointer) {
        JsonPointer rest = JsonPointer.compile(pointer);
        StringBuilder kept = new StringBuilder();
        while (!rest.matches()) {
            String name = rest.getMatchingProperty();
            if (!rest.mayMatchElement() && !HARMLESS_NAME.matcher(name).matches()) {
                break;
            }
            kept.append('/').append(name);
            rest = rest.tail();
        }
        return kept.toString();
    }

    private static <T extends Throwable> @Nullable T cause(Throwable failure, Class<T> type) {
        int depth = 0;
        for (Throwable t = failure; t != null && depth < 20; t = t.getCause()) {
            if (type.isInstance(t)) {
                return type.cast(t);
            }
            depth++;
        }
        return null;
    }
}
