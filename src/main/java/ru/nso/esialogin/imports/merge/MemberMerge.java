package ru.nso.esialogin.imports.merge;

import java.util.function.BiPredicate;
import ru.nso.esialogin.person.Fact;

/** Merges members of one person or card, and notes which of them change. */
final class MemberMerge {
    private final String path;
    private final Changes changes;

    /** @param path what members are called by, such as {@code pupil.} */
    MemberMerge(String path, Changes changes) {
        this.path = path;
        this.changes = changes;
    }

    /** What the card has afterwards, where values are the same if they are equal. */
    <T> Fact<T> fact(String member, Fact<T> held, Fact<T> told) {
        return fact(member, held, told, Object::equals);
    }

    /** What the card has afterwards: what is told, unless nothing is or the card says the same already. */
    <T> Fact<T> fact(String member, Fact<T> held, Fact<T> told, BiPredicate<? super T, ? super T> same) {
        if (told.isUnknown() || isSame(held, told, same)) {
            return held;
        }
        changes.member(path + member);
        return told;
    }

    private static <T> boolean isSame(Fact<T> held, Fact<T> told, BiPredicate<? super T, ? super T> same) {
        if (held.isPresent() && told.isPresent()) {
            return same.test(held.value().orElseThrow(), told.value().orElseThrow());
        }
        return held.isEmpty() && told.isEmpty();
    }
}
