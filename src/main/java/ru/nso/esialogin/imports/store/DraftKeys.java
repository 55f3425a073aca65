package ru.nso.esialogin.imports.store;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import ru.nso.esialogin.card.registry.SearchKey;
import ru.nso.esialogin.card.registry.pass.KeyTexts;

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

    /** The numbers under which somebody is kept who has these keys. */
    Long[] kept(Collection<SearchKey> keys) {
        return numbers(keys, KeyTexts::standing);
    }

    /** The numbers under which somebody may be kept whom one of these keys fits. */
    Long[] asked(Collection<SearchKey> keys) {
        return numbers(keys, KeyTexts::fitting);
    }

    private Long[] numbers(Collection<SearchKey> keys, Function<SearchKey, List<String>> texts) {
        Set<Long> numbers = new TreeSet<>();
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret, ALGORITHM));
            keys.forEach(key -> texts.apply(key)
                    .forEach(text -> numbers.add(ByteBuffer.wrap(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)))
                            .getLong())));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java has no " + ALGORITHM, e);
        }
        return numbers.toArray(Long[]::new);
    }
}
