package ru.nso.esialogin.diagnosis.errortext;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ru.nso.esialogin.esia.ErrorText;
import ru.nso.esialogin.esia.ErrorTextReader;
import ru.nso.esialogin.esia.EsiaErrorCode;
import ru.nso.esialogin.esia.KeysSent;
import ru.nso.esialogin.esia.Sent;

/**
 * A text from the screen without its values: which text it is, which kinds of key it names, which code it shows.
 *
 * @param text the text, every value hidden
 * @param code error code of ЕСИА in it
 */
record PastedText(ErrorText text, Optional<EsiaErrorCode> code) {
    /** Letters of both alphabets look alike, and people type what they see. */
    private static final Pattern NAMED_CODE =
            Pattern.compile("(?iu)(?:[EЕ][SЅ][IІ1l][AА]|ЕСИА)[^\\p{L}\\d]{0,5}(\\d{6})(?!\\d)");

    /** Six digits alone may be a one-time code or part of a number; these begin as the codes of ЕСИА do. */
    private static final Pattern BARE_CODE = Pattern.compile("(?<!\\d)(00[78]\\d{3})(?!\\d)");

    static PastedText read(String pasted) {
        ErrorText read = ErrorTextReader.read(pasted);
        KeysSent keys = read.keys();
        return new PastedText(
                new ErrorText(
                        read.kind(), new KeysSent(hidden(keys.snils()), hidden(keys.phones()), hidden(keys.emails()))),
                code(pasted, read.kind() == ErrorText.Kind.OTHER));
    }

    TextKind kind() {
        return switch (text.kind()) {
            case NOT_FOUND -> TextKind.NOT_FOUND;
            case DIARY_NOT_FOUND -> TextKind.DIARY_NOT_FOUND;
            case OTHER -> code.isPresent() ? TextKind.ESIA_CODE : TextKind.UNKNOWN;
        };
    }

    private static <T> Sent<T> hidden(Sent<T> sent) {
        return sent.isNone() || sent.state() == Sent.State.UNKNOWN ? sent : Sent.hidden(List.of());
    }

    private static Optional<EsiaErrorCode> code(String pasted, boolean bareToo) {
        Matcher named = NAMED_CODE.matcher(pasted);
        if (named.find()) {
            return EsiaErrorCode.read(named.group(1));
        }
        return bareToo
                ? BARE_CODE
                        .matcher(pasted)
                        .results()
                        .flatMap(found -> EsiaErrorCode.read(found.group(1)).stream())
                        .filter(PastedText::isKnown)
                        .findFirst()
                : Optional.empty();
    }

    /** Whether the official description of the codes has it; of another code nothing is repeated. */
    static boolean isKnown(EsiaErrorCode code) {
        return code.meaning() != EsiaErrorCode.Meaning.UNKNOWN;
    }
}
