package ru.nso.esialogin.console.desk.ticket.form;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import ru.nso.esialogin.platform.problem.ProblemException;
import ru.nso.esialogin.platform.problem.TechnicalProblem;

/** Fields of a form as they came. */
public final class Fields {
    private final MultivaluedMap<String, String> told;

    /** Of a form. */
    public Fields(MultivaluedMap<String, String> told) {
        this.told = told;
    }

    /** What stands in a field, with the ends of lines that the service has; empty where there is none. */
    public String text(String name) {
        String value = told.getFirst(name);
        return value == null ? "" : value.replace("\r\n", "\n");
    }

    /** The same in one line, without the blanks around it. */
    public String line(String name) {
        return text(name).strip();
    }

    /** What stands in all fields of a name. */
    public List<String> all(String name) {
        return told.getOrDefault(name, List.of());
    }

    /**
     * The version of what the form was made of.
     *
     * @throws ProblemException 400 where it was left out
     */
    public long version() {
        String text = line("version");
        if (!text.matches("\\d{1,18}")) {
            throw new ProblemException(
                    TechnicalProblem.BAD_REQUEST, "Форма пришла не целиком. Откройте страницу снова и повторите.");
        }
        return Long.parseLong(text);
    }
}
