package ru.nso.esialogin.console.desk.entry;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import ru.nso.esialogin.access.Roles;
import ru.nso.esialogin.console.desk.queue.QueuePage;
import ru.nso.esialogin.console.desk.ticket.form.Fault;
import ru.nso.esialogin.console.frame.Console;
import ru.nso.esialogin.console.frame.Frame;
import ru.nso.esialogin.console.frame.Section;
import ru.nso.esialogin.platform.http.Cursors;
import ru.nso.esialogin.platform.http.form.SentFields;
import ru.nso.esialogin.platform.problem.ProblemException;
import ru.nso.esialogin.platform.problem.TechnicalProblem;
import ru.nso.esialogin.ticket.Tickets;
import ru.nso.esialogin.ticket.TriageForm;

/**
 * A ticket that an operator writes down. A form that is sent twice makes one ticket; with something else in it, it comes
 * back as a new form.
 */
@Path(QueuePage.PATH + "/new")
@Produces(Console.HTML)
@RolesAllowed({Roles.HELPDESK, Roles.CONTACT_CENTRE})
public class NewTicketPage {
    private static final int OK = Response.Status.OK.getStatusCode();
    private static final int TAKEN = TechnicalProblem.CONFLICT.status();
    private static final int INVALID = TechnicalProblem.INVALID_VALUE.status();

    private final Console console;
    private final Tickets tickets;
    private final TriageForm form;
    private final Cursors numbers;

    NewTicketPage(Console console, Tickets tickets, TriageForm form, Cursors numbers) {
        this.console = console;
        this.tickets = tickets;
        this.form = form;
        this.numbers = numbers;
    }

    /** Its template. */
    @CheckedTemplate(basePath = "console/desk")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance entry(Frame frame, NewTicketModel page);
    }

    /** The form. */
    @GET
    @Operation(hidden = true)
    public Response form() {
        return page(OK, NewTicketModel.of(TypedTicket.nothing(fresh()), List.of()));
    }

    /** Takes it in. */
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(hidden = true)
    public Response receive(@HeaderParam(HttpHeaders.CONTENT_TYPE) String contentType, InputStream body)
            throws IOException {
        TypedTicket typed = TypedTicket.of(SentFields.read(contentType, body));
        String number = number(typed.once());
        List<Fault> faults = typed.faults();
        if (!faults.isEmpty()) {
            return page(INVALID, NewTicketModel.of(typed, faults));
        }
        return tickets.receive(console.caller(), number, typed.letter(), typed.files(), form::kept)
                .map(ticket -> console.seeOther(QueuePage.PATH + "/tickets/" + ticket.id() + "?done=RECEIVED"))
                .orElseGet(() -> page(TAKEN, NewTicketModel.afterAnother(typed.under(fresh()), number)));
    }

    private String fresh() {
        return numbers.after(list(), tickets.number());
    }

    /** The number that the form was given; nobody makes one up. */
    private String number(String once) {
        try {
            return numbers.position(list(), once);
        } catch (ProblemException madeUp) {
            throw new ProblemException(
                    TechnicalProblem.BAD_REQUEST, "Форма пришла не целиком. Откройте страницу снова и повторите.");
        }
    }

    private String list() {
        return "console/new-ticket/" + console.caller().name();
    }

    private Response page(int status, NewTicketModel model) {
        return console.page(status, Templates.entry(console.frame(Section.DESK, "Новое обращение"), model));
    }
}
