package ru.nso.esialogin.card.store;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ru.nso.esialogin.card.registry.SearchKey;
import ru.nso.esialogin.platform.crypto.BlindIndex;

/**
 * An identifier in the one spelling in which equal ones agree.
 *
 * @param kind what it is
 * @param value that spelling
 */
public record KeyValue(KeyKind kind, String value) {

    /** What a key looks for; nothing for a name. */
    public static Optional<KeyValue> of(SearchKey key) {
        if (key instanceof SearchKey.BySnils by) {
            return Optional.of(new KeyValue(KeyKind.SNILS, KeyKind.of(by.snils())));
        } else if (key instanceof SearchKey.ByPhone by) {
            return Optional.of(new KeyValue(KeyKind.PHONE, KeyKind.of(by.phone())));
        } else if (key instanceof SearchKey.ByEmail by) {
            return Optional.of(new KeyValue(KeyKind.EMAIL, KeyKind.of(by.email())));
        } else if (key instanceof SearchKey.ByEsiaOid by) {
            return Optional.of(new KeyValue(KeyKind.OID, KeyKind.ofId(by.oid())));
        } else if (key instanceof SearchKey.ByRegionalId by) {
            return Optional.of(new KeyValue(KeyKind.REGIONAL_ID, KeyKind.ofId(by.id())));
        }
        return Optional.empty();
    }

    /** Its hashes under every live key of the index. */
    public List<byte[]> hashes(BlindIndex index) {
        return index.all(kind.name(), value);
    }

    /** Written out, because the tables of an audit ask for nothing more often. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof KeyValue key && kind == key.kind && value.equals(key.value);
    }

    @Override
    public int hashCode() {
        return 31 * value.hashCode() + kind.hashCode();
    }

    /** The kind alone. */
    @Override
    public String toString() {
        return kind.name();
    }
}
