package ru.nso.esialogin.console.desk.words;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import ru.nso.esialogin.ticket.Channel;
import ru.nso.esialogin.ticket.TicketState;
import ru.nso.esialogin.ticket.triage.Missing;

/** States and parts of tickets in Russian. */
public final class StateWords {
    private static final int ENDING = 6;

    private StateWords() {}

    /** A state with its sign. */
    public static Badge badge(TicketState state) {
        String text = of(state);
        return switch (state) {
            case NEW, ESCALATED -> Badge.warn(text);
            case FIXED_VERIFIED, CLOSED -> Badge.ok(text);
            case NEEDS_INFO, DIAGNOSED, WITH_SCHOOL, WITH_FAMILY -> Badge.info(text);
        };
    }

    /** A state. */
    public static String of(TicketState state) {
        return switch (state) {
            case NEW -> "новое";
            case NEEDS_INFO -> "ждём сведений";
            case DIAGNOSED -> "причина известна";
            case WITH_SCHOOL -> "исправляет школа";
            case WITH_FAMILY -> "ждём семью";
            case ESCALATED -> "передано дальше";
            case FIXED_VERIFIED -> "исправлено и проверено";
            case CLOSED -> "закрыто";
        };
    }

    /** The state of that name; nothing where there is none. */
    public static Optional<TicketState> named(String name) {
        return List.of(TicketState.values()).stream()
                .filter(state -> state.name().equals(name))
                .findFirst();
    }

    /** States to choose from. */
    public static List<Choice> choices(Collection<TicketState> states, String chosen) {
        return states.stream()
                .map(state -> new Choice(state.name(), of(state), state.name().equals(chosen)))
                .toList();
    }

    /** The end of a number: the beginning is the time alone. */
    public static String ending(String id) {
        return id.substring(Math.max(0, id.length() - ENDING));
    }

    /** How it came. */
    public static String of(Channel channel) {
        return switch (channel) {
            case EMAIL -> "письмо";
            case PHONE -> "звонок";
            case WEB -> "сайт";
            case VISIT -> "приём";
            case POST -> "почта";
        };
    }

    /** What is missing. */
    public static String of(Missing missing) {
        return switch (missing) {
            case FULL_NAME -> "фамилия и имя";
            case DESCRIPTION -> "описание";
            case SCREENSHOT -> "снимок экрана";
            case PHONE -> "телефон";
        };
    }
}
