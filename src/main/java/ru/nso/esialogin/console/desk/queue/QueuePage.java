package ru.nso.esialogin.console.desk.queue;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import ru.nso.esialogin.access.Caller;
import ru.nso.esialogin.access.Purpose;
import ru.nso.esialogin.access.Roles;
import ru.nso.esialogin.console.desk.DeskTabs;
import ru.nso.esialogin.console.desk.words.CauseNames;
import ru.nso.esialogin.console.desk.words.Choice;
import ru.nso.esialogin.console.desk.words.ClockWords;
import ru.nso.esialogin.console.desk.words.Moments;
import ru.nso.esialogin.console.desk.words.StateWords;
import ru.nso.esialogin.console.frame.Console;
import ru.nso.esialogin.console.frame.Frame;
import ru.nso.esialogin.console.frame.Section;
import ru.nso.esialogin.platform.http.Cursors;
import ru.nso.esialogin.platform.http.Given;
import ru.nso.esialogin.platform.http.Page;
import ru.nso.esialogin.ticket.Ticket;
import ru.nso.esialogin.ticket.TicketState;
import ru.nso.esialogin.ticket.Tickets;
import ru.nso.esialogin.ticket.queue.OpenTickets;
import ru.nso.esialogin.ticket.queue.Queue;

/** The queue of tickets. Without what they say: a ticket is read on its own page, and the access log knows of it. */
@Path(QueuePage.PATH)
@Produces(Console.HTML)
@RolesAllowed({Roles.HELPDESK, Roles.CONTACT_CENTRE})
public class QueuePage {
    /** Where it is. */
    public static final String PATH = "/console/desk";

    private static final int A_PAGE = 50;

    private final Console console;
    private final Tickets tickets;
    private final Queue queue;
    private final Cursors cursors;
    private final CauseNames causes;
    private final ClockWords clocks;
    private final Moments moments;

    QueuePage(
            Console console,
            Tickets tickets,
            Queue queue,
            Cursors cursors,
            CauseNames causes,
            ClockWords clocks,
            Moments moments) {
        this.console = console;
        this.tickets = tickets;
        this.queue = queue;
        this.cursors = cursors;
        this.causes = causes;
        this.clocks = clocks;
        this.moments = moments;
    }

    /** Its template. */
    @CheckedTemplate(basePath = "console/desk")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance queue(Frame frame, QueueModel page);
    }

    /** The queue. */
    @GET
    @Operation(hidden = true)
    public Response queue(@Context UriInfo uri, @QueryParam("cursor") @Nullable String cursor) {
        Caller caller = console.caller();
        List<String> municipalities = queue.municipalities(console.access(Purpose.TICKET));
        QueueQuery query = QueueQuery.of(uri).among(municipalities);
        Optional<String> after = Given.parameter(cursor).map(text -> cursors.position(query.list(), text));
        List<Ticket> found = tickets.page(query.filter(caller.name(), moments.now()), after, A_PAGE);
        Page<QueueModel.Line> page = Page.of(
                found, A_PAGE, ticket -> line(ticket, query), ticket -> cursors.after(query.list(), ticket.id()));
        OpenTickets open = queue.open(caller);
        String next = page.next();
        return console.page(Templates.queue(
                console.frame(Section.DESK, "Обращения"),
                new QueueModel(
                        DeskTabs.at(DeskTabs.Place.QUEUE, caller),
                        counters(query, open),
                        states(query, open),
                        narrowing(query, municipalities),
                        page.items(),
                        next == null ? null : query.behind(PATH, "cursor", next),
                        after.isPresent(),
                        query.behind(PATH))));
    }

    private static List<QueueModel.Counter> counters(QueueQuery query, OpenTickets open) {
        return List.of(
                counter(query, query.with("", "", ""), "Все открытые", open.all()),
                counter(query, query.with("", QueueQuery.MINE, ""), "Мои", open.mine()),
                counter(query, query.with("", QueueQuery.NOBODYS, ""), "Ничьи", open.nobodys()),
                counter(query, query.with("", "", QueueQuery.LATE), "Просроченные", open.overdue()));
    }

    private static List<QueueModel.Counter> states(QueueQuery query, OpenTickets open) {
        return List.of(TicketState.values()).stream()
                .filter(state -> !state.isOver())
                .map(state -> counter(query, query.with(state.name(), "", ""), StateWords.of(state), open.in(state)))
                .toList();
    }

    private static QueueModel.Counter counter(QueueQuery query, QueueQuery other, String text, long count) {
        return new QueueModel.Counter(
                other.behind(PATH), text, count, other.text().equals(query.text()));
    }

    private QueueModel.Narrowing narrowing(QueueQuery query, List<String> municipalities) {
        return new QueueModel.Narrowing(
                query,
                causes.choices(query.cause()),
                municipalities.stream()
                        .map(name -> new Choice(name, name, name.equals(query.municipality())))
                        .toList(),
                stateChoices(query),
                query.isNarrowed(),
                query.wide().behind(PATH));
    }

    private static List<Choice> stateChoices(QueueQuery query) {
        Stream<Choice> whole = Stream.of(
                new Choice("", "все открытые", query.state().isEmpty()),
                new Choice(QueueQuery.ALL, "все, и закрытые", query.state().equals(QueueQuery.ALL)));
        return Stream.concat(whole, StateWords.choices(List.of(TicketState.values()), query.state()).stream())
                .toList();
    }

    private QueueModel.Line line(Ticket ticket, QueueQuery query) {
        List<String> codes = ticket.causes();
        return new QueueModel.Line(
                query.behind(PATH + "/tickets/" + ticket.id()),
                StateWords.ending(ticket.id()),
                moments.at(ticket.createdAt()),
                StateWords.of(ticket.letter().channel()),
                StateWords.badge(ticket.state()),
                ticket.handling().dueAt().map(clocks::due).orElse(null),
                causes.of(codes.get(0)),
                codes.size() - 1,
                ticket.handling().assignedTo().orElse(""),
                ticket.reopened() > 0 ? "открыто снова" : "",
                beside(ticket));
    }

    private static String beside(Ticket ticket) {
        if (ticket.handling().mergedInto().isPresent()) {
            return "объединено с другим";
        }
        return ticket.handling().incident().isPresent() ? "из происшествия" : "";
    }
}
