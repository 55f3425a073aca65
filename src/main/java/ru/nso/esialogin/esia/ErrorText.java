package ru.nso.esialogin.esia;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import ru.nso.esialogin.person.EmailAddress;
import ru.nso.esialogin.person.PhoneNumber;
import ru.nso.esialogin.person.Snils;

/**
 * What a text from the screen says (the customer's slides; the list names only the kinds of keys that were sent).
 *
 * @param kind which text it is
 * @param keys the keys it names; unknown where it does not tell
 */
public record ErrorText(Kind kind, KeysSent keys) {
    private static final String BEGINNING =
            "Не удалось найти возможного пользователя для авторизации (использованы для поиска: ";

    /** Which text stands on the screen. */
    public enum Kind {
        /** «Не удалось найти возможного пользователя для авторизации (…)». */
        NOT_FOUND,
        /** «Ваш дневник не найден. Чтобы решить проблему, попросите родителей …». */
        DIARY_NOT_FOUND,
        /** Any other text. */
        OTHER
    }

    /** Whether the text says that the journal found nobody. */
    public boolean saysNobodyFound() {
        return kind == Kind.NOT_FOUND;
    }

    /** The literal text of the journal for keys that found nobody; hidden values stand as zeros. */
    public static String literal(KeysSent keys) {
        return render(keys, PhoneNumber::esiaDigits, EmailAddress::value, Snils::digits, "00000000000");
    }

    /** The same text with masks inside the brackets, for answers. */
    public static String masked(KeysSent keys) {
        return render(keys, PhoneNumber::masked, EmailAddress::masked, Snils::masked, "***");
    }

    private static String render(
            KeysSent keys,
            Function<PhoneNumber, String> phone,
            Function<EmailAddress, String> email,
            Function<Snils, String> snils,
            String hidden) {
        List<String> parts = new ArrayList<>(3);
        add(parts, "телефоны", keys.phones(), phone, hidden);
        add(parts, "email", keys.emails(), email, hidden);
        add(parts, "СНИЛС", keys.snils(), snils, hidden);
        return BEGINNING + (parts.isEmpty() ? "нет" : String.join(", ", parts)) + ").";
    }

    private static <T> void add(
            List<String> parts, String label, Sent<T> sent, Function<T, String> form, String hidden) {
        if (!sent.isSome()) {
            return;
        }
        List<String> values = new ArrayList<>(sent.values().size() + 1);
        sent.values().forEach(value -> values.add(form.apply(value)));
        if (sent.state() == Sent.State.HIDDEN) {
            values.add(hidden);
        }
        parts.add(label + " [" + String.join(", ", values) + "]");
    }
}
