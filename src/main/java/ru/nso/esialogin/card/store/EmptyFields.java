package ru.nso.esialogin.card.store;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import ru.nso.esialogin.person.Fact;

/** Keeps value, empty and unknown apart in a row: empty is a null that the column {@code empty_fields} names. */
final class EmptyFields {
    private final Set<String> names = new TreeSet<>();

    EmptyFields() {}

    EmptyFields(String[] names) {
        this.names.addAll(Arrays.asList(names));
    }

    /** The column's value for a fact; notes the field if the fact is empty. */
    <T> @Nullable T column(String field, Fact<T> fact) {
        if (fact.isEmpty()) {
            names.add(field);
        }
        return fact.value().orElse(null);
    }

    /** The fact for a column's value. */
    <T> Fact<T> fact(String field, @Nullable T column) {
        if (column != null) {
            return Fact.of(column);
        }
        return names.contains(field) ? Fact.empty() : Fact.unknown();
    }

    String[] toArray() {
        return names.toArray(new String[0]);
    }
}
