package ru.nso.esialogin.imports.api;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ru.nso.esialogin.imports.ImportKind;
import ru.nso.esialogin.imports.table.TableForm;
import ru.nso.esialogin.platform.http.Given;
import ru.nso.esialogin.platform.problem.ProblemException;
import ru.nso.esialogin.platform.problem.TechnicalProblem;

/** What the operations on files are asked with, and files as their answers. */
final class ImportParameters {
    private static final Map<TableForm, String> TYPES = Map.of(
            TableForm.CSV, "text/csv; charset=UTF-8",
            TableForm.XLSX, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private ImportParameters() {}

    static Response file(TableForm form, String name, StreamingOutput out) {
        return Response.ok(out, TYPES.getOrDefault(form, MediaType.APPLICATION_OCTET_STREAM))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"" + name + '.' + form.name().toLowerCase(Locale.ROOT) + '"')
                .build();
    }

    static TableForm form(@Nullable String form) {
        return one(form, "/form", List.of("CSV", "XLSX"))
                .map(TableForm::valueOf)
                .orElse(TableForm.CSV);
    }

    static ImportKind kind(@Nullable String kind) {
        return one(kind, "/kind", List.of("PUPILS", "STAFF", "SCHOOLS"))
                .map(ImportKind::valueOf)
                .orElseThrow(() -> ProblemException.at(
                        TechnicalProblem.INVALID_VALUE,
                        "/kind",
                        "Нужно сказать, что в файле: PUPILS, STAFF или SCHOOLS."));
    }

    static Optional<String> one(@Nullable String text, String pointer, List<String> known) {
        Optional<String> told = Given.parameter(text);
        if (told.isPresent() && !known.contains(told.get())) {
            throw ProblemException.at(
                    TechnicalProblem.INVALID_VALUE, pointer, "Здесь возможно: " + String.join(", ", known) + ".");
        }
        return told;
    }
}
