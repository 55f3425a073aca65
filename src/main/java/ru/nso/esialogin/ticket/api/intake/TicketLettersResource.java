package ru.nso.esialogin.ticket.api.intake;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import ru.nso.esialogin.access.CurrentAccess;
import ru.nso.esialogin.access.Roles;
import ru.nso.esialogin.platform.problem.ProblemException;
import ru.nso.esialogin.ticket.intake.TicketLetters;

/** Letters that followed a ticket. */
@Path("/api/v1/tickets/{id}/letters")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.HELPDESK, Roles.CONTACT_CENTRE})
@Tag(name = "Tickets")
public class TicketLettersResource {
    private final TicketLetters letters;
    private final CurrentAccess access;

    TicketLettersResource(TicketLetters letters, CurrentAccess access) {
        this.letters = letters;
        this.access = access;
    }

    /** All of a ticket. */
    @GET
    @Operation(
            operationId = "getTicketLetters",
            summary = "Письма, которые пришли к обращению позже",
            description = "Их вложения — среди вложений обращения, после тех, что пришли с первым письмом.")
    @APIResponse(
            responseCode = "200",
            description = "Письма по порядку",
            content =
                    @Content(
                            schema = @Schema(implementation = LetterWire.All.class),
                            examples = @ExampleObject(name = "пример", value = MailExamples.LETTERS)))
    @APIResponse(responseCode = "404", description = "Такого нет")
    public LetterWire.All letters(@PathParam("id") String id) {
        return letters.of(access.caller(), id)
                .map(found ->
                        new LetterWire.All(found.stream().map(LetterWire::of).toList()))
                .orElseThrow(ProblemException::notFound);
    }
}
