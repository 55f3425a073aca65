package ru.nso.esialogin.console.desk.incident;

import jakarta.inject.Singleton;
import java.util.List;
import ru.nso.esialogin.console.desk.ticket.view.HistoryView;
import ru.nso.esialogin.console.desk.words.Moments;
import ru.nso.esialogin.console.desk.words.StateWords;
import ru.nso.esialogin.ticket.incident.IncidentStep;

/** Steps of incidents in words. */
@Singleton
class IncidentHistoryWords {
    private final Moments moments;

    IncidentHistoryWords(Moments moments) {
        this.moments = moments;
    }

    List<HistoryView.Line> of(List<IncidentStep> steps) {
        return steps.stream().map(this::line).toList();
    }

    private HistoryView.Line line(IncidentStep step) {
        return new HistoryView.Line(
                moments.at(step.at()),
                step.by().startsWith("service:") ? "служба" : step.by(),
                step.what().isEmpty()
                        ? List.of("сохранено без изменений")
                        : step.what().stream().map(what -> words(what, step)).toList(),
                step.answer().orElse(""));
    }

    private static String words(IncidentStep.Deed what, IncidentStep step) {
        return switch (what) {
            case FOUND -> "происшествие найдено";
            case MOVED -> step.from().map(StateWords::of).orElse("") + " → " + StateWords.of(step.to());
            case ASSIGNED ->
                step.assignedTo().map(login -> "исполнитель — " + login).orElse("исполнителя больше нет");
            case ANSWERED -> step.answer().isPresent() ? "ответ всем:" : "ответ всем; текст удалён: он называл кого-то";
            case ANSWER_WITHDRAWN -> "ответ больше не отправляется";
        };
    }
}
