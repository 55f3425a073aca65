package ru.nso.esialogin.imports.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import ru.nso.esialogin.imports.ImportKind;
import ru.nso.esialogin.imports.ImportMode;
import ru.nso.esialogin.imports.heading.HeadingProblem;
import ru.nso.esialogin.imports.run.Failures;
import ru.nso.esialogin.imports.run.ImportCounts;
import ru.nso.esialogin.imports.run.ImportFile;
import ru.nso.esialogin.imports.run.ImportProgress;

/**
 * A file and how far it is.
 *
 * @param state of the work on it; null where that ended so long ago that it is forgotten
 * @param percent how much is done
 * @param rowsPerSecond rows a second in the present or last run
 * @param secondsLeft how long it will still take
 * @param failure why it was given up, in words
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
@Schema(name = "Import", description = "Загруженный файл: что с ним делают и что уже сделано")
record ImportWire(
        String id,
        ImportKind kind,
        ImportMode mode,
        @Schema(description = "Ничего не меняется, только считается") boolean dryRun,
        @Schema(nullable = true) @Nullable String schoolId,
        Instant askedAt,
        long bytes,
        @Schema(nullable = true) ImportProgress.@Nullable State state,
        @Schema(nullable = true) @Nullable Integer percent,
        @Schema(nullable = true) @Nullable Double rowsPerSecond,
        @Schema(nullable = true) @Nullable Long secondsLeft,
        @Schema(nullable = true) @Nullable String failure,
        Counts counts,
        @Schema(description = "Почему нужно согласие второго человека; пусто, если не нужно") List<String> reasons,
        @Schema(nullable = true, description = "Запрос, который решает второй человек") @Nullable String releaseId,
        @Schema(description = "Колонки, которые не читаются") List<PassedOver> passedOver) {

    static ImportWire of(ImportFile file) {
        Optional<ImportProgress> job = file.progress();
        return new ImportWire(
                file.task().id(),
                file.task().kind(),
                file.task().mode(),
                file.task().dryRun(),
                file.task().schoolId().orElse(null),
                file.task().askedAt(),
                file.bytes(),
                job.map(ImportProgress::state).orElse(null),
                job.flatMap(one -> boxed(one.percent())).orElse(null),
                job.flatMap(one -> boxed(one.perSecond())).orElse(null),
                job.flatMap(ImportProgress::left).map(Duration::toSeconds).orElse(null),
                job.flatMap(ImportProgress::failure).map(Failures::words).orElse(null),
                Counts.of(file.counts()),
                file.reasons(),
                file.releaseId().orElse(null),
                file.passedOver().stream().map(PassedOver::of).toList());
    }

    private static Optional<Integer> boxed(OptionalInt number) {
        return number.isPresent() ? Optional.of(number.getAsInt()) : Optional.empty();
    }

    private static Optional<Double> boxed(OptionalDouble number) {
        return number.isPresent() ? Optional.of(number.getAsDouble()) : Optional.empty();
    }

    /** What came of its rows. */
    @Schema(name = "ImportCounts", description = "Сколько строк прочитано и что с ними стало")
    record Counts(
            @Schema(description = "Прочитано строк") long rows,
            @Schema(description = "Приняты с замечаниями") long remarked,
            @Schema(description = "Не приняты, надо исправить") long refused,
            @Schema(description = "Новые карточки") long created,
            @Schema(description = "Изменённые карточки") long changed,
            @Schema(description = "Карточки, где всё уже так") long same,
            @Schema(description = "Строки, о которых решает человек") long conflicts,
            @Schema(description = "Карточки, которые ушли в архив: в файле их нет") long archived) {
        static Counts of(ImportCounts counts) {
            return new Counts(
                    counts.rows(),
                    counts.remarked(),
                    counts.refused(),
                    counts.created(),
                    counts.changed(),
                    counts.same(),
                    counts.conflicts(),
                    counts.archived());
        }
    }

    /** A column that is not read. */
    @Schema(name = "ImportColumn", description = "Колонка, её заголовок, почему она не читается и что сделать")
    record PassedOver(String column, String heading, String what, String howToMend) {
        static PassedOver of(HeadingProblem problem) {
            return new PassedOver(problem.column(), problem.heading(), problem.what(), problem.howToMend());
        }
    }
}
