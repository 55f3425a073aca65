package ru.nso.esialogin.imports.store;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import ru.nso.esialogin.card.registry.SearchKey;
import ru.nso.esialogin.person.FullName;
import ru.nso.esialogin.person.spelling.NameForms;

/**
 * Keys of drafts as numbers that say nothing without the secret of their file. Two keys may give one number: what is
 * found is compared anyway.
 */
final class DraftKeys {
    private static final String ALGORITHM = "HmacSHA256";

    private final byte[] secret;

    DraftKeys(byte[] secret) {
        this.secret = secret.clone();
    }

    Long[] of(Collection<SearchKey> keys) {
        Set<Long> numbers = new TreeSet<>();
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret, ALGORITHM));
            keys.forEach(key -> texts(key)
                    .forEach(text -> numbers.add(ByteBuffer.wrap(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)))
                            .getLong())));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java has no " + ALGORITHM, e);
        }
        return numbers.toArray(Long[]::new);
    }

    private static List<String> texts(SearchKey key) {
        if (key instanceof SearchKey.BySnils by) {
            return List.of("snils " + by.snils().digits());
        }
        if (key instanceof SearchKey.ByPhone by) {
            return List.of("phone " + by.phone().e164());
        }
        if (key instanceof SearchKey.ByEmail by) {
            return List.of("email " + by.email().value().toLowerCase(Locale.ROOT));
        }
        if (key instanceof SearchKey.ByEsiaOid by) {
            return List.of("oid " + id(by.oid()));
        }
        if (key instanceof SearchKey.ByRegionalId by) {
            return List.of("regional " + id(by.id()));
        }
        return names((SearchKey.ByName) key);
    }

    private static String id(String written) {
        return written.strip().toUpperCase(Locale.ROOT);
    }

    /** The birth date with the first name, and with the surname in its place, for some write them the other way round. */
    private static List<String> names(SearchKey.ByName key) {
        FullName name = key.name();
        List<String> texts = new ArrayList<>();
        name.first().value().ifPresent(first -> texts.add(name(key, first)));
        name.last().value().ifPresent(last -> texts.add(name(key, last)));
        return texts;
    }

    private static String name(SearchKey.ByName key, String part) {
        return "name " + key.birthDate() + ' ' + NameForms.ofFirstName(part);
    }
}
