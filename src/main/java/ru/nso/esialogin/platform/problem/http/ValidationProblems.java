package ru.nso.esialogin.platform.problem.http;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import ru.nso.esialogin.platform.problem.FieldProblem;
import ru.nso.esialogin.platform.problem.ProblemException;
import ru.nso.esialogin.platform.problem.TechnicalProblem;

/** Says which members break the declared rules. */
final class ValidationProblems {
    private ValidationProblems() {}

    /** Empty when it is our own answer that breaks the rules: then the caller has done nothing wrong. */
    static Optional<ProblemException> of(ConstraintViolationException e) {
        boolean ours = e.getConstraintViolations().stream().anyMatch(ValidationProblems::inAnswer);
        if (ours) {
            return Optional.empty();
        }
        List<FieldProblem> errors = e.getConstraintViolations().stream()
                .map(violation -> new FieldProblem(pointer(violation.getPropertyPath()), violation.getMessage()))
                .sorted(Comparator.comparing(FieldProblem::pointer).thenComparing(FieldProblem::message))
                .toList();
        return Optional.of(new ProblemException(
                TechnicalProblem.INVALID_REQUEST,
                "Некоторые поля заполнены неверно: какие и почему, сказано в errors.",
                errors));
    }

    private static boolean inAnswer(ConstraintViolation<?> violation) {
        for (Path.Node node : violation.getPropertyPath()) {
            if (node.getKind() == ElementKind.RETURN_VALUE) {
                return true;
            }
        }
        return false;
    }

    private static String pointer(Path path) {
        StringBuilder pointer = new StringBuilder();
        for (Path.Node node : path) {
            Integer index = node.getIndex();
            if (index != null) {
                pointer.append('/').append(index);
            }
            // A key of a map may be a value of a person; the pointer stops at the map.
            boolean member = node.getKind() == ElementKind.PROPERTY;
            if (member && node.getName() != null) {
                pointer.append('/').append(node.getName());
            }
        }
        return pointer.toString();
    }
}
