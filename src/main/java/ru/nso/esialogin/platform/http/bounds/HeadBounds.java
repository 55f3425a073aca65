package ru.nso.esialogin.platform.http.bounds;

import io.netty.handler.codec.http.TooLongHttpHeaderException;
import io.netty.handler.codec.http.TooLongHttpLineException;
import io.quarkus.runtime.configuration.MemorySize;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import jakarta.inject.Singleton;
import java.net.URI;
import java.net.URISyntaxException;
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
 * which it stops reading.
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
            return Optional.of(addressTooLong());
        }
        if (address.contains("%00")) {
            return refusal(TechnicalProblem.NULL_CHARACTER, "Адрес запроса содержит символ с кодом 0. Уберите его.");
        }
        if (!isText(address) || !isAddress(address)) {
            return refusal(
                    TechnicalProblem.BAD_REQUEST,
                    "Адрес запроса записан с ошибкой. Буквы, пробелы и особые знаки в нём передают в UTF-8, каждый байт —"
                            + " как % и две шестнадцатеричные цифры.");
        }
        if (headers.size() > settings.mostHeaders()
                || sizeOf(headers) > settings.headersLimit().asLongValue()) {
            return Optional.of(headersTooLarge());
        }
        long largest = Stream.concat(Stream.of(settings.bodyLimit()), settings.bodyLimits().values().stream())
                .mapToLong(MemorySize::asLongValue)
                .max()
                .orElseThrow();
        return BodyLimitFilter.announced(headers.get(HttpHeaders.CONTENT_LENGTH)) > largest
                ? Optional.of(BodyLimitFilter.tooLarge(largest))
                : Optional.empty();
    }

    /** Why a head is refused whose end the server did not even look for, or which is none. */
    public ProblemException unread(Throwable cause) {
        if (cause instanceof TooLongHttpLineException) {
            return addressTooLong();
        } else if (cause instanceof TooLongHttpHeaderException) {
            return headersTooLarge();
        }
        return new ProblemException(TechnicalProblem.BAD_REQUEST, "Это не запрос по протоколу HTTP.");
    }

    private ProblemException addressTooLong() {
        return new ProblemException(
                TechnicalProblem.ADDRESS_TOO_LONG,
                "Адрес запроса слишком длинный. Допустимая длина, в знаках: " + settings.addressLimit() + ".");
    }

    private ProblemException headersTooLarge() {
        return new ProblemException(
                TechnicalProblem.HEADERS_TOO_LARGE,
                "Заголовки запроса слишком велики. Допустимый размер: "
                        + SizeInWords.of(settings.headersLimit().asLongValue()) + "; допустимое число: "
                        + settings.mostHeaders() + ".");
    }

    /** Before the server is loaded: lets broken addresses come here, where they are refused with a problem document. */
    public static void answerBrokenAddresses() {
        System.setProperty("vertx.disableURIValidation", "true");
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

    /**
     * Whether the signs of an address may stand in one as they are. By itself the server refuses the others without a word;
     * {@link #answerBrokenAddresses} leaves that to us.
     */
    private static boolean isAddress(String address) {
        try {
            new URI(address);
            return true;
        } catch (URISyntaxException e) {
            return false;
        }
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
