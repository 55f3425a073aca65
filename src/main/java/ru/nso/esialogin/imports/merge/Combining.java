package ru.nso.esialogin.imports.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import ru.nso.esialogin.person.Fact;
import ru.nso.esialogin.person.FullName;
import ru.nso.esialogin.person.Person;

/** Brings together what two rows say of one human, and notes whether they contradict each other. */
final class Combining {
    private boolean contradiction;

    /** Whether something is said in two ways. */
    boolean contradiction() {
        return contradiction;
    }

    <T> Fact<T> fact(Fact<T> one, Fact<T> other, BiPredicate<? super T, ? super T> same) {
        if (one.isPresent() && other.isPresent()) {
            contradiction |= !same.test(one.value().orElseThrow(), other.value().orElseThrow());
            return one;
        }
        if (one.isPresent() || other.isUnknown()) {
            return one;
        }
        return other;
    }

    <T> Fact<T> fact(Fact<T> one, Fact<T> other) {
        return fact(one, other, Object::equals);
    }

    /** The items of both. */
    <T> Fact<List<T>> list(Fact<List<T>> one, Fact<List<T>> other, BiPredicate<? super T, ? super T> same) {
        if (!one.isPresent() || !other.isPresent()) {
            return fact(one, other);
        }
        List<T> all = new ArrayList<>(one.orElse(List.of()));
        for (T item : other.orElse(List.of())) {
            if (all.stream().noneMatch(kept -> same.test(kept, item))) {
                all.add(item);
            }
        }
        return Fact.of(List.copyOf(all));
    }

    Person person(Person one, Person other) {
        return one.toBuilder()
                .name(new FullName(
                        fact(one.name().last(), other.name().last(), SameValue::names),
                        fact(one.name().first(), other.name().first(), SameValue::names),
                        fact(one.name().middle(), other.name().middle(), SameValue::names)))
                .birthDate(fact(one.birthDate(), other.birthDate()))
                .sex(fact(one.sex(), other.sex()))
                .snils(fact(one.snils(), other.snils(), SameValue::snils))
                .citizenship(fact(one.citizenship(), other.citizenship(), SameValue::words))
                .phones(list(
                        one.phones(), other.phones(), (kept, item) -> SameValue.phones(List.of(kept), List.of(item))))
                .emails(list(
                        one.emails(), other.emails(), (kept, item) -> SameValue.emails(List.of(kept), List.of(item))))
                .esiaOid(fact(one.esiaOid(), other.esiaOid()))
                .documents(list(one.documents(), other.documents(), (kept, item) -> SameValue.documents(item, kept)))
                .federalRegistryId(fact(one.federalRegistryId(), other.federalRegistryId()))
                .regionalId(fact(one.regionalId(), other.regionalId()))
                .build();
    }
}
