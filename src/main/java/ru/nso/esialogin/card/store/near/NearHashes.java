package ru.nso.esialogin.card.store.near;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import ru.nso.esialogin.card.registry.near.NearSearch;
import ru.nso.esialogin.card.store.KeyKind;
import ru.nso.esialogin.person.EmailAddress;
import ru.nso.esialogin.person.PhoneNumber;
import ru.nso.esialogin.person.Snils;
import ru.nso.esialogin.platform.crypto.BlindIndex;

/** Hashes of all neighbours of keys: a keyed hash answers nothing but equality. */
@ApplicationScoped
class NearHashes {
    private final BlindIndex index;
    private final NearSettings settings;

    NearHashes(BlindIndex index, NearSettings settings) {
        this.index = index;
        this.settings = settings;
    }

    Condition condition(NearSearch search) {
        List<String> ways = new ArrayList<>();
        Map<String, Object> parameters = new HashMap<>();
        add(ways, parameters, KeyKind.SNILS, values(search.snils(), Snils::neighbours, KeyKind::of));
        add(ways, parameters, KeyKind.PHONE, values(search.phones(), PhoneNumber::neighbours, KeyKind::of));
        add(ways, parameters, KeyKind.EMAIL, values(search.emails(), EmailAddress::neighbours, KeyKind::of));
        return new Condition(ways, parameters);
    }

    /** Whether the neighbours of all keys are searched for, not only of the first few. */
    boolean covers(NearSearch search) {
        return search.snils().size() <= settings.mostKeys()
                && search.phones().size() <= settings.mostKeys()
                && search.emails().size() <= settings.mostKeys();
    }

    /** In a fixed order, so that the same request takes the same keys where there are too many. */
    private <K> List<String> values(Collection<K> keys, Function<K, List<K>> neighbours, Function<K, String> value) {
        Stream<K> taken = keys.stream()
                .sorted((one, other) -> value.apply(one).compareTo(value.apply(other)))
                .limit(settings.mostKeys());
        return taken.flatMap(key -> neighbours.apply(key).stream())
                .map(value)
                .distinct()
                .toList();
    }

    private void add(List<String> ways, Map<String, Object> parameters, KeyKind kind, List<String> values) {
        if (!values.isEmpty()) {
            ways.add("(x.kind = '" + kind + "' and x.blindIndex in :near" + kind + ")");
            parameters.put(
                    "near" + kind,
                    values.stream()
                            .flatMap(value -> index.all(kind.name(), value).stream())
                            .toList());
        }
    }
}
