package ru.nso.esialogin.console.oversight.log;

import jakarta.ws.rs.core.MultivaluedMap;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import ru.nso.esialogin.access.AccessEntry;
import ru.nso.esialogin.access.AccessEntry.Action;
import ru.nso.esialogin.access.AccessEntry.Outcome;
import ru.nso.esialogin.access.CaseNumber;
import ru.nso.esialogin.access.Purpose;
import ru.nso.esialogin.access.reading.EntryFilter;
import ru.nso.esialogin.access.statement.EntryText;
import ru.nso.esialogin.console.input.Choice;
import ru.nso.esialogin.console.input.Input;
import ru.nso.esialogin.console.input.Mistake;
import ru.nso.esialogin.console.input.Moments;

/** What the form above the log asks for. Nothing that could be a value of a person is passed on. */
final class LogFilter {
    private static final String NO_SUCH = "Выберите из списка.";

    /** From this moment on. */
    private final @Nullable String from;

    /** Before this moment. */
    private final @Nullable String to;

    /** What was done. */
    private final @Nullable String action;

    /** How it ended. */
    private final @Nullable String outcome;

    /** What for. */
    private final @Nullable String purpose;

    /** The ticket or call. */
    private final @Nullable String caseId;

    /** The card. */
    private final @Nullable String card;

    /** As it stands in a form or an address. */
    LogFilter(MultivaluedMap<String, String> told) {
        this.from = told.getFirst("from");
        this.to = told.getFirst("to");
        this.action = told.getFirst("action");
        this.outcome = told.getFirst("outcome");
        this.purpose = told.getFirst("purpose");
        this.caseId = told.getFirst("case");
        this.card = told.getFirst("card");
    }

    private static String told(@Nullable String text) {
        return text == null ? "" : text.strip();
    }

    /** What is wrong with it. */
    List<Mistake> mistakes(Moments moments) {
        List<Mistake> mistakes = new ArrayList<>();
        if (!told(from).isEmpty() && moments.of(told(from)).isEmpty()) {
            mistakes.add(new Mistake("from", "Нужны день и время, например 2026-11-26T08:30."));
        }
        if (!told(to).isEmpty() && moments.of(told(to)).isEmpty()) {
            mistakes.add(new Mistake("to", "Нужны день и время, например 2026-11-27T08:30."));
        }
        if (isUnknown(Action.values(), told(action))) {
            mistakes.add(new Mistake("action", NO_SUCH));
        }
        if (isUnknown(Outcome.values(), told(outcome))) {
            mistakes.add(new Mistake("outcome", NO_SUCH));
        }
        if (isUnknown(Purpose.values(), told(purpose))) {
            mistakes.add(new Mistake("purpose", NO_SUCH));
        }
        if (!told(caseId).isEmpty() && !CaseNumber.isUsable(told(caseId))) {
            mistakes.add(new Mistake("case", "Нужен номер обращения или звонка, без СНИЛС и телефонов."));
        }
        if (!told(card).isEmpty() && AccessEntry.safeId(told(card)).isEmpty()) {
            mistakes.add(new Mistake("card", "Нужен номер карточки, а не СНИЛС, телефон или имя."));
        }
        return mistakes;
    }

    private static boolean isUnknown(Enum<?>[] values, String name) {
        return !name.isEmpty()
                && Arrays.stream(values).noneMatch(value -> value.name().equals(name));
    }

    /** What it chooses; only where nothing is wrong. */
    EntryFilter filter(Moments moments) {
        return new EntryFilter(
                some(card),
                Optional.empty(),
                some(purpose),
                some(caseId),
                some(action),
                some(outcome),
                moment(moments, from),
                moment(moments, to));
    }

    private static Optional<String> some(@Nullable String text) {
        return Optional.of(told(text)).filter(value -> !value.isEmpty());
    }

    private static Optional<Instant> moment(Moments moments, @Nullable String text) {
        return moments.of(told(text));
    }

    /** The same as part of an address. */
    String query() {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("from", told(from));
        parameters.put("to", told(to));
        parameters.put("action", told(action));
        parameters.put("outcome", told(outcome));
        parameters.put("purpose", told(purpose));
        parameters.put("case", told(caseId));
        parameters.put("card", told(card));
        return parameters.entrySet().stream()
                .filter(each -> !each.getValue().isEmpty())
                .map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    /** Fields for time, ticket and card; what may be a value of a person is not shown again. */
    List<Input> inputs(List<Mistake> mistakes) {
        return List.of(
                moment("from", "С", told(from), mistakes),
                moment("to", "До", told(to), mistakes),
                safe("case", "Номер обращения или звонка", told(caseId), mistakes),
                safe("card", "Номер карточки", told(card), mistakes));
    }

    private static Input moment(String name, String label, String value, List<Mistake> mistakes) {
        return new Input(name, label, "", "datetime-local", value, Mistake.at(mistakes, name), false);
    }

    private static Input safe(String name, String label, String value, List<Mistake> mistakes) {
        String error = Mistake.at(mistakes, name);
        return Input.text(name, label, "", error.isEmpty() ? value : "", error);
    }

    /** Fields with a list to choose from. */
    List<Choice> choices(List<Mistake> mistakes) {
        return List.of(
                choice("action", "Что сделано", Action.values(), told(action), EntryText::what, mistakes),
                choice("outcome", "Чем кончилось", Outcome.values(), told(outcome), LogModel::outcome, mistakes),
                choice("purpose", "Зачем", Purpose.values(), told(purpose), EntryText::why, mistakes));
    }

    private static <E extends Enum<E>> Choice choice(
            String name, String label, E[] values, String chosen, Function<E, String> words, List<Mistake> mistakes) {
        List<Choice.Option> options = new ArrayList<>();
        options.add(new Choice.Option("", "любое", chosen.isEmpty()));
        Arrays.stream(values)
                .map(value -> new Choice.Option(
                        value.name(), words.apply(value), value.name().equals(chosen)))
                .forEach(options::add);
        return new Choice(name, label, Mistake.at(mistakes, name), options);
    }

    /** Without values. */
    @Override
    public String toString() {
        return "LogFilter";
    }
}
