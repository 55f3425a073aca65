package ru.nso.esialogin.imports.api;

import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import ru.nso.esialogin.imports.run.KeptRow;

/** What is to be said of a row; never a value of it. */
@Schema(name = "ImportRow", description = "Строка файла, колонка, что не так и как исправить; без значений")
record RowWire(long row, KeptRow.State state, String column, String what, String howToMend) {

    static Stream<RowWire> of(KeptRow kept) {
        return kept.problems().stream()
                .map(problem -> new RowWire(
                        kept.number(), kept.state(), problem.column(), problem.what(), problem.howToMend()));
    }
}
