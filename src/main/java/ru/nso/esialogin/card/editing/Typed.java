package ru.nso.esialogin.card.editing;

import java.util.List;
import ru.nso.esialogin.person.Fact;

/**
 * What somebody typed into a field.
 *
 * @param value what it comes to; of no use where there are faults
 * @param faults why it cannot be taken, and what would be right; never the value
 * @param remarks what of it should be mended, although it can be taken; never the value
 */
public record Typed<T>(Fact<T> value, List<String> faults, List<String> remarks) {

    /** Copies the lists. */
    public Typed {
        faults = List.copyOf(faults);
        remarks = List.copyOf(remarks);
    }

    static <T> Typed<T> taken(Fact<T> value) {
        return new Typed<>(value, List.of(), List.of());
    }

    static <T> Typed<T> refused(String fault) {
        return new Typed<>(Fact.unknown(), List.of(fault), List.of());
    }

    /** Whether it can be taken. */
    public boolean isUsable() {
        return faults.isEmpty();
    }

    /** Without the value. */
    @Override
    public String toString() {
        return "Typed[" + faults.size() + " faults]";
    }
}
