package ru.nso.esialogin.console.school.area;

import jakarta.ws.rs.core.MultivaluedMap;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ru.nso.esialogin.access.Scope;
import ru.nso.esialogin.console.input.Choice;
import ru.nso.esialogin.console.input.Input;
import ru.nso.esialogin.console.input.Mistake;
import ru.nso.esialogin.console.school.audit.AuditDay;

/**
 * What is to be audited, and as of which day.
 *
 * @param area whose cards: a municipality, or the region
 * @param on as of which day; left blank: now
 * @param mistakes what is wrong
 */
public record AreaForm(Choice area, Input on, List<Mistake> mistakes) {
    /** What is chosen for all schools. */
    static final String REGION = "region";

    private static final String OF_MUNICIPALITY = "municipality:";

    /** Copies the mistakes. */
    public AreaForm {
        mistakes = List.copyOf(mistakes);
    }

    /** What was read: a scope and a moment, of use where the form has no mistakes. */
    record Read(Optional<Scope> scope, Optional<Instant> at, AreaForm form) {}

    /** The form for somebody who reaches so far. */
    static AreaForm empty(Scope reach, List<String> municipalities, ZoneId zone) {
        return form(reach, municipalities, "", AuditDay.read("", zone).field(), List.of());
    }

    /** The form as it was sent. */
    static Read read(Scope reach, List<String> municipalities, MultivaluedMap<String, String> fields, ZoneId zone) {
        String area = text(fields, "area");
        AuditDay day = AuditDay.read(text(fields, "on"), zone);
        List<Mistake> mistakes = new ArrayList<>();
        Optional<Scope> scope = options(reach, municipalities, area).stream()
                .filter(Choice.Option::chosen)
                .findFirst()
                .map(option -> scope(option.value()));
        if (scope.isEmpty()) {
            mistakes.add(new Mistake("area", "Выберите, чьи карточки проверить."));
        }
        mistakes.addAll(day.mistakes());
        return new Read(scope, day.at(), form(reach, municipalities, area, day.field(), mistakes));
    }

    private static String text(MultivaluedMap<String, String> fields, String name) {
        return Optional.ofNullable(fields.getFirst(name)).orElse("").strip();
    }

    private static Scope scope(String value) {
        return value.equals(REGION)
                ? new Scope.Region()
                : new Scope.Municipality(value.substring(OF_MUNICIPALITY.length()));
    }

    private static AreaForm form(
            Scope reach, List<String> municipalities, String area, Input on, List<Mistake> mistakes) {
        return new AreaForm(
                new Choice("area", "Чьи карточки", Mistake.at(mistakes, "area"), options(reach, municipalities, area)),
                on,
                mistakes);
    }

    private static List<Choice.Option> options(Scope reach, List<String> municipalities, String chosen) {
        List<Choice.Option> options = new ArrayList<>();
        if (reach instanceof Scope.Region) {
            options.add(new Choice.Option(REGION, "весь регион", chosen.equals(REGION)));
            municipalities.forEach(name -> options.add(municipality(name, chosen)));
        } else if (reach instanceof Scope.Municipality own) {
            options.add(municipality(own.name(), chosen));
        }
        return options;
    }

    private static Choice.Option municipality(String name, String chosen) {
        String value = OF_MUNICIPALITY + name;
        return new Choice.Option(value, name, chosen.equals(value));
    }
}
