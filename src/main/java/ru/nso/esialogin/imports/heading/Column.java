package ru.nso.esialogin.imports.heading;

import java.util.Optional;
import ru.nso.esialogin.imports.ImportKind;

/**
 * What a column holds: of whom, and what.
 *
 * @param who of whom
 * @param field what
 */
public record Column(Who who, Field field) {

    /** The name by which a map of columns calls it, such as {@code MOTHER.SNILS}. */
    public String code() {
        return who + "." + field;
    }

    /** The column that a file of that kind can have under this name. */
    static Optional<Column> ofCode(String code, ImportKind kind) {
        for (Who who : Who.values()) {
            for (Field field : Field.values()) {
                Column column = new Column(who, field);
                if (column.code().equalsIgnoreCase(code) && column.fits(kind)) {
                    return Optional.of(column);
                }
            }
        }
        return Optional.empty();
    }

    /** Whether a file of that kind can have it. */
    boolean fits(ImportKind kind) {
        boolean known =
                switch (kind) {
                    case PUPILS -> who != Who.EMPLOYEE;
                    case STAFF -> who == Who.EMPLOYEE || who == Who.SCHOOL;
                    case SCHOOLS -> who == Who.SCHOOL;
                };
        return known && (kind == ImportKind.SCHOOLS ? field.isOfRegister() : field.fits(who));
    }
}
