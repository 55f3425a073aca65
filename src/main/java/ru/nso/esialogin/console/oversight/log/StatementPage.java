package ru.nso.esialogin.console.oversight.log;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import ru.nso.esialogin.access.AccessEntry;
import ru.nso.esialogin.access.Purpose;
import ru.nso.esialogin.access.Roles;
import ru.nso.esialogin.access.statement.Statement;
import ru.nso.esialogin.access.statement.StatementView;
import ru.nso.esialogin.access.statement.Statements;
import ru.nso.esialogin.console.frame.Console;
import ru.nso.esialogin.console.frame.Frame;
import ru.nso.esialogin.console.frame.Section;
import ru.nso.esialogin.console.input.Input;
import ru.nso.esialogin.console.input.Mistake;
import ru.nso.esialogin.console.oversight.Part;

/** Who worked with a card, for its family: found by the number of the card, to be printed. */
@Path("/console/oversight/statement")
@Produces(Console.HTML)
@RolesAllowed({Roles.AUDITOR, Roles.ADMIN})
public class StatementPage {
    private static final String NO_NUMBER = "Нужен номер карточки, а не СНИЛС, телефон или имя.";

    private final Console console;
    private final Statements statements;
    private final Clock clock;

    StatementPage(Console console, Statements statements, Clock clock) {
        this.console = console;
        this.statements = statements;
        this.clock = clock;
    }

    /** Templates of this page. */
    @CheckedTemplate(basePath = "console/oversight")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance statement(Frame frame, StatementModel page);
    }

    /** The form sent: what could be a value of a person never gets into an address. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response choose(@FormParam("card") @Nullable String card) {
        return AccessEntry.safeId(card == null ? "" : card.strip())
                .map(id -> console.seeOther(
                        Part.STATEMENT.path() + "?card=" + URLEncoder.encode(id, StandardCharsets.UTF_8)))
                .orElseGet(() -> shown(422, "", NO_NUMBER, List.of()));
    }

    /** The form, and the statement where a card is named. */
    @GET
    @Operation(hidden = true)
    public Response page(@QueryParam("card") @Nullable String card) {
        String asked = card == null ? "" : card.strip();
        if (asked.isEmpty()) {
            return shown(200, "", "", List.of());
        }
        Optional<Statement> made = statements.of(console.access(Purpose.OVERSIGHT), asked);
        if (made.isPresent()) {
            return shown(200, asked, "", List.of(StatementView.of(made.get(), clock.getZone())));
        }
        return AccessEntry.safeId(asked).isEmpty()
                ? shown(422, "", NO_NUMBER, List.of())
                : shown(404, asked, "Карточки с таким номером нет и не было. Проверьте номер.", List.of());
    }

    private Response shown(int status, String card, String error, List<StatementView> made) {
        return console.page(
                status,
                Templates.statement(
                        console.frame(Section.OVERSIGHT, "Кто работал с карточкой ребёнка"),
                        new StatementModel(
                                Part.STATEMENT.links(console.caller()),
                                Input.text(
                                                "card",
                                                "Номер карточки",
                                                "Стоит на странице карточки; СНИЛС и имя здесь не нужны",
                                                card,
                                                error)
                                        .mandatory(),
                                error.isEmpty() ? List.of() : List.of(new Mistake("card", error)),
                                made)));
    }
}
