package ru.nso.esialogin.access.api.retention;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import ru.nso.esialogin.access.retention.DataClass;
import ru.nso.esialogin.access.retention.RetentionLine;

/**
 * What a run came to.
 *
 * @param dryRun whether it was only counted
 * @param classes the classes whose time ends
 */
@Schema(name = "RetentionRun", description = "Что удалено или, при dryRun, было бы удалено")
record RunWire(boolean dryRun, List<Line> classes) {

    static RunWire counted(List<RetentionLine> lines) {
        return new RunWire(
                true,
                lines.stream()
                        .filter(line -> line.kept().isPresent())
                        .map(line -> new Line(line.dataClass(), line.due().rows()))
                        .toList());
    }

    static RunWire done(Map<DataClass, Long> removed) {
        return new RunWire(
                false,
                removed.entrySet().stream()
                        .map(one -> new Line(one.getKey(), one.getValue()))
                        .toList());
    }

    /**
     * One class.
     *
     * @param rows rows that are due, or were removed
     */
    @Schema(name = "RetentionRunLine", description = "Вид данных и число строк")
    record Line(DataClass dataClass, long rows) {}
}
