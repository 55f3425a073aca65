package ru.nso.esialogin.console.desk.ticket;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import ru.nso.esialogin.console.desk.ticket.view.HistoryView;
import ru.nso.esialogin.console.desk.words.Moments;
import ru.nso.esialogin.console.desk.words.StateWords;
import ru.nso.esialogin.ticket.Mark;
import ru.nso.esialogin.ticket.TicketState;
import ru.nso.esialogin.ticket.TicketStep;

/** Steps of tickets in words. */
@Singleton
class HistoryWords {
    private final Moments moments;

    HistoryWords(Moments moments) {
        this.moments = moments;
    }

    List<HistoryView.Line> of(List<TicketStep> steps) {
        return steps.stream().map(this::line).toList();
    }

    private HistoryView.Line line(TicketStep step) {
        String who = Heads.who(step.by());
        return new HistoryView.Line(
                moments.at(step.at()),
                who.isEmpty() ? "служба" : who,
                what(step),
                step.note().orElse(""));
    }

    private static List<String> what(TicketStep step) {
        List<String> what = new ArrayList<>();
        if (step.from().isEmpty()) {
            what.add("принято");
        } else {
            TicketState from = step.from().get();
            if (from != step.to()) {
                what.add(StateWords.of(from) + " → " + StateWords.of(step.to()));
            }
        }
        step.marks().stream().map(HistoryWords::mark).forEach(what::add);
        return what.isEmpty() ? List.of("заметка") : what;
    }

    private static String mark(Mark mark) {
        String value = mark.value();
        return switch (mark.kind()) {
            case ASSIGNED -> value.isEmpty() ? "исполнителя больше нет" : "исполнитель — " + value;
            case FORMAL -> "зарегистрировано как обращение гражданина (59-ФЗ)";
            case NOT_FORMAL -> "не обращение гражданина (59-ФЗ)";
            case CONFIRMED -> "причина " + value + " подтвердилась";
            case REFUTED -> "причина " + value + " не подтвердилась";
            case FAMILY_CONFIRMED -> "семья написала, что вход работает";
            case MERGED_INTO -> "объединено с …" + StateWords.ending(value);
            case TOOK_IN -> "сюда вошло …" + StateWords.ending(value);
            case TAKEN_APART -> "отделено от …" + StateWords.ending(value);
            case LET_GO -> "отсюда отделено …" + StateWords.ending(value);
            case IN_INCIDENT -> "отнесено к происшествию …" + StateWords.ending(value);
            case OUT_OF_INCIDENT -> "не относится к происшествию";
        };
    }
}
