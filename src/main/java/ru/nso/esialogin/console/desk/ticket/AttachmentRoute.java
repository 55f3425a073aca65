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
import ru.nso.esialogin.ticket.picture.ShownPictures;

/** Files of tickets: always fetched as files, never opened by themselves; pictures are shown as they are drawn anew. */
@Path(Heads.TICKETS + "{id}/attachments/{number}")
@RolesAllowed({Roles.HELPDESK, Roles.CONTACT_CENTRE})
public class AttachmentRoute {
    private final Console console;
    private final Tickets tickets;
    private final ShownPictures pictures;

    AttachmentRoute(Console console, Tickets tickets, ShownPictures pictures) {
        this.console = console;
        this.tickets = tickets;
        this.pictures = pictures;
    }

    /** A file. */
    @GET
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @Operation(hidden = true)
    public Response file(@PathParam("id") String id, @PathParam("number") String number) {
        return Response.ok(found(id, number).content(), MediaType.APPLICATION_OCTET_STREAM)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"attachment-" + number + '"')
                .build();
    }

    /** A picture for the page of the ticket. */
    @GET
    @Path("picture")
    @Produces("image/jpeg")
    @Operation(hidden = true)
    public Response picture(@PathParam("id") String id, @PathParam("number") String number) {
        byte[] drawn = pictures.of(found(id, number)).orElseThrow(ProblemException::notFound);
        return Response.ok(drawn, "image/jpeg")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"picture-" + number + ".jpg\"")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .build();
    }

    private SentFile found(String id, String number) {
        return Optional.of(number)
                .filter(text -> text.matches("[1-9]\\d{0,3}"))
                .flatMap(text -> tickets.file(console.caller(), id, Integer.parseInt(text)))
                .orElseThrow(ProblemException::notFound);
    }
}
