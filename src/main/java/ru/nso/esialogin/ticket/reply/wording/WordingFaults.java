package ru.nso.esialogin.ticket.reply.wording;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import ru.nso.esialogin.ticket.extraction.MailReader;
import ru.nso.esialogin.ticket.extraction.NumberReader;
import ru.nso.esialogin.ticket.extraction.Numbers;

/** Looks whether words can stand in replies. */
public final class WordingFaults {
    /** Most characters. */
    public static final int LONGEST = 1_000;

    private WordingFaults() {}

    /** What is wrong with the words, in Russian; nothing if they can be used. */
    public static Optional<String> in(WordingKey key, String text) {
        if (text.isBlank()) {
            return Optional.of("Напишите текст.");
        }
        if (text.length() > LONGEST) {
            return Optional.of("Слишком длинно: допустимо не больше " + LONGEST + " знаков.");
        }
        if (text.codePoints().anyMatch(sign -> Character.isISOControl(sign) && sign != '\n')) {
            return Optional.of("В тексте есть управляющие знаки. Уберите их.");
        }
        if (isOneLine(key) && text.indexOf('\n') >= 0) {
            return Optional.of("Здесь нужна одна строка.");
        }
        if (!key.hasForm(text)) {
            return Optional.of("Здесь нужен только адрес или номер: " + key.what() + ".");
        }
        return variables(key, text).or(() -> personal(key, text));
    }

    private static boolean isOneLine(WordingKey key) {
        return switch (key) {
            case SUBJECT_FAMILY, SUBJECT_SCHOOL, FULL_NAME, DESCRIPTION, SCREENSHOT, HELPDESK, PHONE, DIARY -> true;
            default -> false;
        };
    }

    private static Optional<String> variables(WordingKey key, String text) {
        Set<String> variables = Wordings.variables(text);
        String unknown = variables.stream()
                .filter(variable -> !key.mayHave(variable))
                .map(variable -> '{' + variable + '}')
                .collect(Collectors.joining(", "));
        if (!unknown.isEmpty()) {
            return Optional.of("Таких переменных здесь нет: " + unknown + ".");
        }
        Set<String> lacking = new TreeSet<>(key.needed());
        lacking.removeAll(variables);
        boolean brace = Wordings.fill(text, variables.stream().collect(Collectors.toMap(name -> name, name -> "")))
                .matches("(?s).*[{}].*");
        if (brace) {
            return Optional.of("Фигурные скобки стоят только вокруг переменных, например {ticket}.");
        }
        return lacking.isEmpty()
                ? Optional.empty()
                : Optional.of("В тексте должно быть {" + String.join("}, {", lacking) + "}.");
    }

    /** What is sent to everybody is nobody's. */
    private static Optional<String> personal(WordingKey key, String text) {
        Numbers numbers = NumberReader.read(text);
        boolean ofSomebody = !numbers.snils().isEmpty()
                || !numbers.invalid().isEmpty()
                || numbers.phones().stream().anyMatch(phone -> phone.value().matchable())
                || (key != WordingKey.HELPDESK
                        && !MailReader.read(text, Set.of()).isEmpty());
        return ofSomebody
                ? Optional.of("В тексте не должно быть СНИЛС, личных телефонов и почты: адрес службы — {helpdesk}.")
                : Optional.empty();
    }
}
