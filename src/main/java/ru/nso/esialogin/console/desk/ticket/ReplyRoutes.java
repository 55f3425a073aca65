package ru.nso.esialogin.console.desk.ticket;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import ru.nso.esialogin.access.Caller;
import ru.nso.esialogin.access.Roles;
import ru.nso.esialogin.console.desk.queue.QueueQuery;
import ru.nso.esialogin.console.desk.ticket.form.Fault;
import ru.nso.esialogin.console.desk.ticket.form.Fields;
import ru.nso.esialogin.console.desk.ticket.form.Typed;
import ru.nso.esialogin.console.desk.ticket.form.TypedReply;
import ru.nso.esialogin.console.frame.Console;
import ru.nso.esialogin.platform.problem.ProblemException;
import ru.nso.esialogin.platform.problem.TechnicalProblem;
import ru.nso.esialogin.ticket.reply.draft.Draft;
import ru.nso.esialogin.ticket.reply.draft.Replies;
import ru.nso.esialogin.ticket.reply.draft.Replies.Sending;

/** Replies: looked through for leaks, and sent once. */
@Path(Heads.TICKETS + "{id}/reply")
@Produces(Console.HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@RolesAllowed({Roles.HELPDESK, Roles.CONTACT_CENTRE})
public class ReplyRoutes {
    private static final int OK = Response.Status.OK.getStatusCode();
    private static final int CONFLICT = Response.Status.CONFLICT.getStatusCode();
    private static final int INVALID = TechnicalProblem.INVALID_VALUE.status();

    private static final Fault CLOSED =
            new Fault("text", "Обращение закрыто. Чтобы ответить, откройте его снова: «причина известна».");

    private final Console console;
    private final Replies replies;
    private final TicketPage page;

    ReplyRoutes(Console console, Replies replies, TicketPage page) {
        this.console = console;
        this.replies = replies;
        this.page = page;
    }

    /** Sends it. */
    @POST
    @Operation(hidden = true)
    public Response send(@PathParam("id") String id, @Context UriInfo uri, MultivaluedMap<String, String> fields) {
        TypedReply reply = TypedReply.of(new Fields(fields));
        List<Fault> faults = reply.faults();
        if (!faults.isEmpty()) {
            return page.whole(INVALID, id, uri, Typed.refused(reply, faults));
        }
        Caller caller = console.caller();
        try {
            return answer(
                    id, uri, reply, replies.send(caller, id, reply.wish(), ChangedSince.version(reply.version())));
        } catch (ChangedSince changed) {
            boolean sentBefore = replies.letters(caller, id)
                    .map(letters -> reply.isIn(letters, caller.name()))
                    .orElse(false);
            return sentBefore
                    ? done(id, uri, Done.SENT_BEFORE)
                    : page.whole(
                            CONFLICT, id, uri, Typed.refused(reply, List.of()).changedSince(reply.version()));
        }
    }

    private Response answer(String id, UriInfo uri, TypedReply reply, Sending sending) {
        if (sending instanceof Sending.Queued) {
            return done(id, uri, Done.SENT);
        }
        if (sending instanceof Sending.Blocked blocked) {
            return page.whole(INVALID, id, uri, Typed.refused(reply, TypedReply.faults(blocked.blocks())));
        }
        if (sending instanceof Sending.Closed) {
            return page.whole(CONFLICT, id, uri, Typed.refused(reply, List.of(CLOSED)));
        }
        throw ProblemException.notFound();
    }

    /** Looks it through and sends nothing. */
    @POST
    @Path("check")
    @Operation(hidden = true)
    public Response check(
            @PathParam("id") String id,
            @Context UriInfo uri,
            @Context HttpHeaders headers,
            MultivaluedMap<String, String> fields) {
        TypedReply reply = TypedReply.of(new Fields(fields));
        List<Fault> faults = reply.faults();
        if (faults.isEmpty()) {
            Draft draft = replies.draft(console.caller(), id, reply.wish()).orElseThrow(ProblemException::notFound);
            faults = TypedReply.faults(draft.blocks());
        }
        return console.isPart(headers)
                ? console.fragment(TicketPage.Templates.check(faults))
                : page.whole(faults.isEmpty() ? OK : INVALID, id, uri, Typed.refused(reply, faults));
    }

    private Response done(String id, UriInfo uri, Done done) {
        return console.seeOther(QueueQuery.of(uri).behind(Heads.TICKETS + id, "done", done.name()));
    }
}
