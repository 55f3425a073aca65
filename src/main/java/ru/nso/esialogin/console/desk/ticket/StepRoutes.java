package ru.nso.esialogin.console.desk.ticket;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.Operation;
import ru.nso.esialogin.access.Caller;
import ru.nso.esialogin.access.Roles;
import ru.nso.esialogin.console.desk.queue.QueueQuery;
import ru.nso.esialogin.console.desk.ticket.form.Fault;
import ru.nso.esialogin.console.desk.ticket.form.Fields;
import ru.nso.esialogin.console.desk.ticket.form.Typed;
import ru.nso.esialogin.console.desk.ticket.form.TypedStep;
import ru.nso.esialogin.console.desk.words.CauseNames;
import ru.nso.esialogin.console.frame.Console;
import ru.nso.esialogin.platform.problem.ProblemException;
import ru.nso.esialogin.platform.problem.TechnicalProblem;
import ru.nso.esialogin.ticket.Ticket;
import ru.nso.esialogin.ticket.Tickets;
import ru.nso.esialogin.ticket.duplicate.Duplicates;
import ru.nso.esialogin.ticket.duplicate.MergeRefused;

/** Steps of a ticket: its state, who works on it, what turned out, and with which other it goes on. */
@Path(Heads.TICKETS + "{id}")
@Produces(Console.HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@RolesAllowed({Roles.HELPDESK, Roles.CONTACT_CENTRE})
public class StepRoutes {
    private static final int CONFLICT = Response.Status.CONFLICT.getStatusCode();
    private static final int INVALID = TechnicalProblem.INVALID_VALUE.status();

    private final Console console;
    private final Tickets tickets;
    private final Duplicates duplicates;
    private final CauseNames causes;
    private final TicketPage page;

    StepRoutes(Console console, Tickets tickets, Duplicates duplicates, CauseNames causes, TicketPage page) {
        this.console = console;
        this.tickets = tickets;
        this.duplicates = duplicates;
        this.causes = causes;
        this.page = page;
    }

    /** The step cannot follow any more. */
    private static final class Impossible extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final transient List<Fault> faults;

        Impossible(List<Fault> faults) {
            super("", null, false, false);
            this.faults = faults;
        }
    }

    /** Takes a step. */
    @POST
    @Path("steps")
    @Operation(hidden = true)
    public Response step(@PathParam("id") String id, @Context UriInfo uri, MultivaluedMap<String, String> fields) {
        TypedStep step = TypedStep.of(new Fields(fields));
        List<Fault> faults = step.faults(causes::has);
        if (!faults.isEmpty()) {
            return page.whole(INVALID, id, uri, Typed.refused(step, faults));
        }
        Caller caller = console.caller();
        try {
            return moved(id, uri, Done.STEP, tickets.change(caller, id, (held, at) -> {
                ChangedSince.version(step.version()).accept(held);
                List<Fault> upon = step.faultsUpon(held);
                if (!upon.isEmpty()) {
                    throw new Impossible(upon);
                }
                return step.upon(held, caller.name(), at);
            }));
        } catch (Impossible impossible) {
            return page.whole(CONFLICT, id, uri, Typed.refused(step, impossible.faults));
        } catch (ChangedSince changed) {
            boolean taken = tickets.history(caller, id)
                    .map(steps -> step.isIn(steps.stream().skip(step.version()).toList(), caller.name()))
                    .orElse(false);
            return taken
                    ? done(id, uri, Done.STEP)
                    : page.whole(
                            CONFLICT, id, uri, Typed.refused(step, List.of()).changedSince(step.version()));
        }
    }

    /** Merges it with another one. */
    @POST
    @Path("merge")
    @Operation(hidden = true)
    public Response merge(@PathParam("id") String id, @Context UriInfo uri, MultivaluedMap<String, String> told) {
        Fields fields = new Fields(told);
        String into = fields.line("into");
        long version = fields.version();
        if (!into.matches("[0-9A-Za-z-]{1,64}")) {
            return page.whole(INVALID, id, uri, Typed.refused(into, "Нужен номер другого обращения."));
        }
        return merging(
                id,
                uri,
                into,
                version,
                Done.MERGED,
                () -> duplicates.merge(console.caller(), id, into, ChangedSince.version(version)));
    }

    /** Takes it apart from another one. */
    @POST
    @Path("unmerge")
    @Operation(hidden = true)
    public Response takeApart(@PathParam("id") String id, @Context UriInfo uri, MultivaluedMap<String, String> told) {
        long version = new Fields(told).version();
        return merging(
                id,
                uri,
                "",
                version,
                Done.TAKEN_APART,
                () -> duplicates.takeApart(console.caller(), id, ChangedSince.version(version)));
    }

    /** Two that were merged go on in the other one. */
    private Response merging(
            String id, UriInfo uri, String into, long version, Done done, Supplier<Optional<Ticket>> work) {
        try {
            return moved(into.isEmpty() ? id : into, uri, done, work.get());
        } catch (MergeRefused refused) {
            return page.whole(
                    CONFLICT, id, uri, Typed.refused(into, refused.why().words()));
        } catch (ChangedSince changed) {
            boolean already = tickets.find(console.caller(), id)
                    .map(ticket -> ticket.handling().mergedInto().orElse("").equals(into))
                    .orElse(false);
            return already
                    ? done(into.isEmpty() ? id : into, uri, done)
                    : page.whole(CONFLICT, id, uri, Typed.refused(into, "").changedSince(version));
        }
    }

    private Response moved(String id, UriInfo uri, Done done, Optional<Ticket> moved) {
        return moved.map(ticket -> done(id, uri, done)).orElseThrow(ProblemException::notFound);
    }

    private Response done(String id, UriInfo uri, Done done) {
        return console.seeOther(QueueQuery.of(uri).behind(Heads.TICKETS + id, "done", done.name()));
    }
}
