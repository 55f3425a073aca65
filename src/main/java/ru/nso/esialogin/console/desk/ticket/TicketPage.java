package ru.nso.esialogin.console.desk.ticket;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import ru.nso.esialogin.access.Roles;
import ru.nso.esialogin.console.desk.queue.QueueQuery;
import ru.nso.esialogin.console.desk.ticket.form.Fault;
import ru.nso.esialogin.console.desk.ticket.form.Typed;
import ru.nso.esialogin.console.desk.ticket.form.TypedReply;
import ru.nso.esialogin.console.desk.ticket.view.HistoryView;
import ru.nso.esialogin.console.desk.words.StateWords;
import ru.nso.esialogin.console.frame.Console;
import ru.nso.esialogin.console.frame.Frame;
import ru.nso.esialogin.console.frame.Section;
import ru.nso.esialogin.platform.http.Given;
import ru.nso.esialogin.platform.problem.ProblemException;
import ru.nso.esialogin.ticket.TicketStep;
import ru.nso.esialogin.ticket.Tickets;

/** A ticket with a reply ready to be sent, and its history. */
@Path(Heads.TICKETS + "{id}")
@Produces(Console.HTML)
@RolesAllowed({Roles.HELPDESK, Roles.CONTACT_CENTRE})
public class TicketPage {
    private final Console console;
    private final Tickets tickets;
    private final TicketPages pages;
    private final HistoryWords history;

    TicketPage(Console console, Tickets tickets, TicketPages pages, HistoryWords history) {
        this.console = console;
        this.tickets = tickets;
        this.pages = pages;
        this.history = history;
    }

    /** Templates of a ticket. */
    @CheckedTemplate(basePath = "console/desk")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance ticket(Frame frame, TicketModel page);

        static native TemplateInstance history(Frame frame, HistoryView page);

        static native TemplateInstance steps(List<HistoryView.Line> steps);

        static native TemplateInstance check(List<Fault> faults);
    }

    /** The ticket. */
    @GET
    @Operation(hidden = true)
    public Response ticket(
            @PathParam("id") String id,
            @Context UriInfo uri,
            @QueryParam("to") @Nullable String to,
            @QueryParam("whole") @Nullable String whole,
            @QueryParam("done") @Nullable String done) {
        return whole(
                Response.Status.OK.getStatusCode(),
                id,
                uri,
                Typed.nothing(
                        Given.parameter(to).flatMap(TypedReply::recipient),
                        Given.parameter(whole).isPresent(),
                        Done.words(done)));
    }

    /** What has been done. */
    @GET
    @Path("history")
    @Operation(hidden = true)
    public Response history(@PathParam("id") String id, @Context UriInfo uri, @Context HttpHeaders headers) {
        List<TicketStep> steps = tickets.history(console.caller(), id).orElseThrow(ProblemException::notFound);
        List<HistoryView.Line> lines = history.of(steps);
        if (console.isPart(headers)) {
            return console.fragment(Templates.steps(lines));
        }
        String title = "История обращения …" + StateWords.ending(id);
        return console.page(Templates.history(
                console.frame(Section.DESK, title),
                new HistoryView(title, QueueQuery.of(uri).behind(Heads.TICKETS + id), lines)));
    }

    /** The page with what was typed. */
    Response whole(int status, String id, UriInfo uri, Typed typed) {
        return page(status, id, uri, typed).orElseThrow(ProblemException::notFound);
    }

    private Optional<Response> page(int status, String id, UriInfo uri, Typed typed) {
        return pages.of(console.caller(), id, QueueQuery.of(uri), typed)
                .map(model -> console.page(
                        status,
                        Templates.ticket(
                                console.frame(Section.DESK, model.head().title()), model)));
    }
}
