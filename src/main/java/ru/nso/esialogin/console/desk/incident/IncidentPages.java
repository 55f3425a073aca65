package ru.nso.esialogin.console.desk.incident;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import ru.nso.esialogin.access.Purpose;
import ru.nso.esialogin.access.Roles;
import ru.nso.esialogin.console.desk.DeskTabs;
import ru.nso.esialogin.console.desk.queue.QueuePage;
import ru.nso.esialogin.console.desk.ticket.form.Fault;
import ru.nso.esialogin.console.desk.ticket.form.Fields;
import ru.nso.esialogin.console.desk.words.CauseNames;
import ru.nso.esialogin.console.desk.words.Choice;
import ru.nso.esialogin.console.desk.words.Counted;
import ru.nso.esialogin.console.desk.words.Moments;
import ru.nso.esialogin.console.desk.words.StateWords;
import ru.nso.esialogin.console.frame.Console;
import ru.nso.esialogin.console.frame.Frame;
import ru.nso.esialogin.console.frame.Section;
import ru.nso.esialogin.platform.http.Cursors;
import ru.nso.esialogin.platform.http.Given;
import ru.nso.esialogin.platform.http.Page;
import ru.nso.esialogin.platform.problem.ProblemException;
import ru.nso.esialogin.platform.problem.TechnicalProblem;
import ru.nso.esialogin.ticket.TicketState;
import ru.nso.esialogin.ticket.incident.Incident;
import ru.nso.esialogin.ticket.incident.Incidents;
import ru.nso.esialogin.ticket.registry.RegistryOfTicket;

/** Incidents: a list, and each with one answer to all. */
@Path(IncidentPages.PATH)
@Produces(Console.HTML)
@RolesAllowed({Roles.HELPDESK, Roles.CONTACT_CENTRE})
public class IncidentPages {
    static final String PATH = QueuePage.PATH + "/incidents";

    private static final int A_PAGE = 50;
    private static final int OK = Response.Status.OK.getStatusCode();
    private static final int CONFLICT = Response.Status.CONFLICT.getStatusCode();

    private final Console console;
    private final Incidents incidents;
    private final Cursors cursors;
    private final CauseNames causes;
    private final Moments moments;
    private final IncidentHistoryWords history;

    IncidentPages(
            Console console,
            Incidents incidents,
            Cursors cursors,
            CauseNames causes,
            Moments moments,
            IncidentHistoryWords history) {
        this.console = console;
        this.incidents = incidents;
        this.cursors = cursors;
        this.causes = causes;
        this.moments = moments;
        this.history = history;
    }

    /** Templates of incidents. */
    @CheckedTemplate(basePath = "console/desk")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance incidents(Frame frame, IncidentsModel page);

        static native TemplateInstance incident(Frame frame, IncidentModel page);
    }

    /** The change does not fit the incident as it is now; {@code faults} is empty where another one has changed it. */
    private static final class NotNow extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final transient Incident held;
        private final transient List<Fault> faults;

        NotNow(Incident held, List<Fault> faults) {
            super("", null, false, false);
            this.held = held;
            this.faults = faults;
        }
    }

    /** The list. */
    @GET
    @Operation(hidden = true)
    public Response list(@QueryParam("state") @Nullable String state, @QueryParam("cursor") @Nullable String cursor) {
        Optional<TicketState> wanted = Given.parameter(state).flatMap(StateWords::named);
        String list = "console/incidents/" + wanted.map(Enum::name).orElse("");
        List<Incident> found =
                incidents.page(wanted, Given.parameter(cursor).map(text -> cursors.position(list, text)), A_PAGE);
        Page<IncidentView> page = Page.of(found, A_PAGE, this::view, incident -> cursors.after(list, incident.id()));
        String chosen = wanted.map(Enum::name).orElse("");
        String next = page.next();
        return console.page(Templates.incidents(
                console.frame(Section.DESK, "Происшествия"),
                new IncidentsModel(
                        DeskTabs.at(DeskTabs.Place.INCIDENTS, console.caller()),
                        Stream.concat(
                                        Stream.of(new Choice("", "любое", chosen.isEmpty())),
                                        StateWords.choices(List.of(TicketState.values()), chosen).stream())
                                .toList(),
                        page.items(),
                        next == null ? null : PATH + "?state=" + chosen + "&cursor=" + next)));
    }

    /** One of them. */
    @GET
    @Path("{id}")
    @Operation(hidden = true)
    public Response incident(@PathParam("id") String id, @QueryParam("done") @Nullable String done) {
        Incident incident = incidents.find(id).orElseThrow(ProblemException::notFound);
        return page(OK, incident, incident.answer().orElse(""), List.of(), false, done != null);
    }

    /** Changes it; its tickets follow. */
    @POST
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response change(@PathParam("id") String id, MultivaluedMap<String, String> fields) {
        TypedChange change = TypedChange.of(new Fields(fields));
        try {
            Incident changed = incidents
                    .change(console.caller(), id, (held, at) -> {
                        List<Fault> faults = held.version() == change.version()
                                ? change.faults(held, text -> incidents.namesSomebody(held, text))
                                : List.of();
                        if (held.version() != change.version() || !faults.isEmpty()) {
                            throw new NotNow(held, faults);
                        }
                        return change.upon(held, console.caller().name(), at);
                    })
                    .orElseThrow(ProblemException::notFound);
            return done(changed.id());
        } catch (NotNow refused) {
            boolean conflict = refused.faults.isEmpty();
            if (conflict && change.isDone(refused.held, console.caller().name())) {
                return done(id);
            }
            String typed = change.what() == TypedChange.What.ANSWER
                    ? change.answer()
                    : refused.held.answer().orElse("");
            return page(
                    conflict ? CONFLICT : TechnicalProblem.INVALID_VALUE.status(),
                    refused.held,
                    typed,
                    refused.faults,
                    conflict,
                    false);
        }
    }

    private Response done(String id) {
        return console.seeOther(PATH + '/' + id + "?done=1");
    }

    private Response page(
            int status, Incident incident, String answer, List<Fault> faults, boolean conflict, boolean done) {
        return console.page(
                status,
                Templates.incident(
                        console.frame(Section.DESK, "Происшествие …" + StateWords.ending(incident.id())),
                        new IncidentModel(
                                view(incident),
                                incident.assignedTo()
                                        .filter(console.caller().name()::equals)
                                        .isPresent(),
                                StateWords.choices(incident.state().next(), ""),
                                answer,
                                faults,
                                conflict,
                                done,
                                history.of(incidents.history(incident.id()).orElse(List.of())))));
    }

    private IncidentView view(Incident incident) {
        boolean registry = RegistryOfTicket.mayAsk(console.access(Purpose.TICKET));
        return new IncidentView(
                PATH + '/' + incident.id(),
                StateWords.ending(incident.id()),
                incident.version(),
                StateWords.badge(incident.state()),
                causes.of(incident.cause()),
                registry ? incident.schoolId().map(id -> "школа " + id).orElse("много семей за один час") : "",
                moments.at(incident.firstAt()),
                moments.at(incident.lastAt()),
                incident.assignedTo().orElse(""),
                Counted.tickets(incident.tickets()),
                incident.answer().orElse(""),
                QueuePage.PATH + "?state=ALL&incident=" + incident.id());
    }
}
