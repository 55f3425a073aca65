package ru.nso.esialogin.platform.database.copy;

import jakarta.persistence.Column;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Table;
import jakarta.persistence.metamodel.EntityType;
import jakarta.persistence.metamodel.SingularAttribute;
import java.lang.reflect.Field;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Rows of one entity as lines for COPY, by the same mapping by which the ORM inserts them, so that no column can be
 * forgotten here. Only for entities that annotate fields and have neither relations nor converters. An id that the
 * database gives is left to it. Safe for use by many threads.
 */
public final class EntityLines<R> {
    private final String table;
    private final List<Cell> cells;
    private final String statement;

    private EntityLines(String table, List<Cell> cells) {
        this.table = table;
        this.cells = cells;
        this.statement = "COPY " + table + cells.stream().map(Cell::column).collect(Collectors.joining(", ", " (", ")"))
                + " FROM STDIN";
    }

    static <R> EntityLines<R> of(EntityType<R> entity) {
        Table table = Objects.requireNonNull(entity.getJavaType().getAnnotation(Table.class));
        return new EntityLines<>(
                table.name(),
                entity.getSingularAttributes().stream()
                        .map(SingularAttribute::getJavaMember)
                        .map(Field.class::cast)
                        .filter(field -> !field.isAnnotationPresent(GeneratedValue.class))
                        .map(Cell::of)
                        .sorted(Comparator.comparing(Cell::column))
                        .toList());
    }

    /** The rows in their order. */
    public Sheet of(Collection<? extends R> rows) {
        CopyText text = new CopyText();
        for (R row : rows) {
            cells.forEach(cell -> text.value(cell.of(row)));
            text.end();
        }
        return new Sheet(table, statement, text.toBytes());
    }

    String table() {
        return table;
    }

    private record Cell(String column, Field field) {
        static Cell of(Field field) {
            field.setAccessible(true);
            Column column = field.getAnnotation(Column.class);
            return new Cell(column == null || column.name().isEmpty() ? field.getName() : column.name(), field);
        }

        @Nullable
        Object of(Object row) {
            try {
                return field.get(row);
            } catch (IllegalAccessException e) {
                throw new IllegalStateException("A field of an entity does not open", e);
            }
        }
    }
}
