package ru.nso.esialogin.console.family;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import ru.nso.esialogin.access.Roles;
import ru.nso.esialogin.console.frame.Console;
import ru.nso.esialogin.platform.problem.ProblemException;

/**
 * Takes the number of a ticket that was asked for, and goes on to the page that needs it. What was typed instead of a number
 * never gets into an address.
 */
@Path("/console/family/case")
@Produces(Console.HTML)
@RolesAllowed({Roles.HELPDESK, Roles.SCHOOL_ADMIN, Roles.MUNICIPAL_ADMIN, Roles.ADMIN})
public class CasePage {
    private static final Pattern OURS = Pattern.compile("/console/family(?:/[A-Za-z0-9][A-Za-z0-9._:-]{0,63}){1,3}");

    private final Console console;
    private final Work work;

    CasePage(Console console, Work work) {
        this.console = console;
        this.work = work;
    }

    /** The number as it was typed. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response told(@FormParam("case") @Nullable String caseId, @FormParam("to") @Nullable String to) {
        if (to == null || !OURS.matcher(to).matches()) {
            throw ProblemException.notFound();
        }
        return work.stated(caseId).isEmpty() ? work.askCase(caseId, to) : console.seeOther(to + Work.query(caseId));
    }
}
