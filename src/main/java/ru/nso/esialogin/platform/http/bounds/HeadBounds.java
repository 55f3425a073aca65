package ru.nso.esialogin.platform.http.bounds;

import io.quarkus.runtime.configuration.MemorySize;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import jakarta.inject.Singleton;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import ru.nso.esialogin.platform.http.HttpSettings;
import ru.nso.esialogin.platform.problem.ProblemException;
import ru.nso.esialogin.platform.problem.TechnicalProblem;

/**
 * How much the head of a request may hold. The server has wider limits of its own ({@code quarkus.http.limits}), beyond
 * which it answers 414 or 431 without a word.
 */
@Singleton
public final class HeadBounds {
    private static final int HEX = 16;

    private final HttpSettings settings;

    HeadBounds(HttpSettings settings) {
        this.settings = settings;
    }

    /**
     * Why the request is refused before anything is done for it; nothing where it may pass.
     *
     * @param address path and query as they came
     */
    public Optional<ProblemException> objection(String address, MultiMap headers) {
        if (address.length() > settings.addressLimit()) {
            return refusal(
                    TechnicalProblem.ADDRESS_TOO_LONG,
                    "Адрес запроса слишком длинный. Допустимая длина, в знаках: " + settings.addressLimit() + ".");
        }
        if (address.contains("%00")) {
            return refusal(TechnicalProblem.NULL_CHARACTER, "Адрес запроса содержит символ с кодом 0. Уберите его.");
        }
        if (!isText(address)) {
            return refusal(
                    TechnicalProblem.BAD_REQUEST,
                    "Адрес запроса записан с ошибкой. Буквы в нём передают в UTF-8, каждый байт — как % и две"
                            + " шестнадцатеричные цифры.");
        }
        if (headers.size() > settings.mostHeaders()
                || sizeOf(headers) > settings.headersLimit().asLongValue()) {
            return refusal(
                    TechnicalProblem.HEADERS_TOO_LARGE,
                    "Заголовки запроса слишком велики. Допустимый размер: "
                            + SizeInWords.of(settings.headersLimit().asLongValue()) + "; допустимое число: "
                            + settings.mostHeaders() + ".");
        }
        long largest = Stream.concat(Stream.of(settings.bodyLimit()), settings.bodyLimits().values().stream())
                .mapToLong(MemorySize::asLongValue)
                .max()
                .orElseThrow();
        return BodyLimitFilter.announced(headers.get(HttpHeaders.CONTENT_LENGTH)) > largest
                ? Optional.of(BodyLimitFilter.tooLarge(largest))
                : Optional.empty();
    }

    private static Optional<ProblemException> refusal(TechnicalProblem kind, String detail) {
        return Optional.of(new ProblemException(kind, detail));
    }

    private static long sizeOf(MultiMap headers) {
        long size = 0;
        for (Map.Entry<String, String> header : headers) {
            size += header.getKey().length() + header.getValue().length();
        }
        return size;
    }

    /** Whether the percent signs of an address make bytes, and these make text in UTF-8. */
    static boolean isText(String address) {
        ByteBuffer bytes = ByteBuffer.allocate(address.length());
        for (int i = 0; i < address.length(); i++) {
            if (address.charAt(i) != '%') {
                // A sign that needs no percent is its own byte; what else comes unescaped ends the text before it.
                bytes.put((byte) (address.charAt(i) < 0x80 ? address.charAt(i) : '?'));
                continue;
            }
            if (i + 2 >= address.length()) {
                return false;
            }
            int high = Character.digit(address.charAt(i + 1), HEX);
            int low = Character.digit(address.charAt(i + 2), HEX);
            if (high < 0 || low < 0) {
                return false;
            }
            bytes.put((byte) (high * HEX + low));
            i += 2;
        }
        try {
            StandardCharsets.UTF_8.newDecoder().decode(bytes.flip());
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
