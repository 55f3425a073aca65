package ru.nso.esialogin.card.registry.sought;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ru.nso.esialogin.access.Access;
import ru.nso.esialogin.access.watch.NumberWatch;
import ru.nso.esialogin.card.Card;
import ru.nso.esialogin.card.registry.SearchKey;
import ru.nso.esialogin.person.Snils;
import ru.nso.esialogin.person.SnilsField;

/** Reports searches by SNILS. A number is found only where it stands: a phone beside it that leads to cards excuses nothing. */
@Singleton
public final class SoughtNumbers {
    private final NumberWatch watch;

    public SoughtNumbers(NumberWatch watch) {
        this.watch = watch;
    }

    /**
     * Somebody has searched.
     *
     * @param keys what was searched by; of these only the SNILS are told
     * @param found the cards that the caller may see
     */
    public void note(Access access, Collection<SearchKey> keys, Stream<? extends Card> found) {
        Set<Snils> standing = found.flatMap(card -> card.persons().stream())
                .flatMap(person -> person.snils().value().flatMap(SnilsField::snils).stream())
                .collect(Collectors.toUnmodifiableSet());
        for (SearchKey key : keys) {
            if (key instanceof SearchKey.BySnils by) {
                watch.asked(access.caller(), by.snils().digits(), !standing.contains(by.snils()));
            }
        }
    }
}
