package ru.nso.esialogin.console.desk.ticket;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import ru.nso.esialogin.access.Roles;
import ru.nso.esialogin.console.frame.Console;
import ru.nso.esialogin.platform.problem.ProblemException;
import ru.nso.esialogin.ticket.SentFile;
import ru.nso.esialogin.ticket.Tickets;

/** Files of tickets: always fetched as files, never opened by themselves. */
@Path(Heads.TICKETS + "{id}/attachments/{number}")
@RolesAllowed({Roles.HELPDESK, Roles.CONTACT_CENTRE})
public class AttachmentRoute {
    private final Console console;
    private final Tickets tickets;

    AttachmentRoute(Console console, Tickets tickets) {
        this.console = console;
        this.tickets = tickets;
    }

    /** A file. */
    @GET
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @Operation(hidden = true)
    public Response file(@PathParam("id") String id, @PathParam("number") String number) {
        SentFile file = Optional.of(number)
                .filter(text -> text.matches("[1-9]\\d{0,3}"))
                .flatMap(text -> tickets.file(console.caller(), id, Integer.parseInt(text)))
                .orElseThrow(ProblemException::notFound);
        return Response.ok(file.content(), MediaType.APPLICATION_OCTET_STREAM)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"attachment-" + number + '"')
                .build();
    }
}
