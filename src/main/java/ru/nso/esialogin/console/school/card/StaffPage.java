package ru.nso.esialogin.console.school.card;

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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import ru.nso.esialogin.access.Access;
import ru.nso.esialogin.access.AccessEntry.Action;
import ru.nso.esialogin.access.Purpose;
import ru.nso.esialogin.access.Roles;
import ru.nso.esialogin.card.StaffCard;
import ru.nso.esialogin.card.registry.Registry;
import ru.nso.esialogin.card.registry.Staff;
import ru.nso.esialogin.card.registry.Stored;
import ru.nso.esialogin.console.frame.Console;
import ru.nso.esialogin.console.frame.Section;
import ru.nso.esialogin.console.school.SchoolHead.Place;
import ru.nso.esialogin.console.school.SchoolRoom;
import ru.nso.esialogin.console.school.card.person.TypedFields;
import ru.nso.esialogin.diagnosis.whatif.CardChanges;
import ru.nso.esialogin.platform.problem.ProblemException;

/** An employee's card: read, and mended by whoever may. */
@Path("/console/school/staff/{id}")
@Produces(Console.HTML)
public class StaffPage {
    private final Console console;
    private final SchoolRoom room;
    private final Staff staff;
    private final Editing editing;
    private final CardChanges changes;

    StaffPage(Console console, SchoolRoom room, Staff staff, Editing editing, CardChanges changes) {
        this.console = console;
        this.room = room;
        this.staff = staff;
        this.editing = editing;
        this.changes = changes;
    }

    /** The card. */
    @GET
    @RolesAllowed({Roles.SCHOOL_ADMIN, Roles.MUNICIPAL_ADMIN, Roles.ADMIN})
    @Operation(hidden = true)
    public Response read(@PathParam("id") String id, @QueryParam("saved") @Nullable String saved) {
        Access access = console.access(Purpose.CARD_UPKEEP);
        Stored<StaffCard> stored = staff.find(access, id).orElseThrow(ProblemException::notFound);
        EditModel model =
                form(stored).shown(stored).linked(editing.links(stored.content().school(), false, id));
        return page(200, editing.withCame(model, saved, changes, access, () -> staff.history(access, id)));
    }

    /** Saves it. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed({Roles.SCHOOL_ADMIN, Roles.ADMIN})
    @Operation(hidden = true)
    public Response save(@PathParam("id") String id, MultivaluedMap<String, String> fields) {
        TypedFields typed = new TypedFields(fields);
        Access access = console.access(Purpose.CARD_UPKEEP);
        try {
            Stored<StaffCard> changed = staff.change(
                            access, Action.REPLACE, id, Registry.WHOLE_CARD, stored -> form(stored)
                                    .read(typed, stored)
                                    .over(typed.number("version"), stored))
                    .orElseThrow(ProblemException::notFound);
            return console.seeOther("/console/school/staff/" + changed.content().id() + "?saved=" + changed.version());
        } catch (Draft.NotSaved why) {
            // What was refused took its entry of the access log back with it, and the form shows the card all the same.
            if (staff.find(access, id).isEmpty()) {
                throw ProblemException.notFound();
            }
            return page(why.status(), why.model());
        }
    }

    private StaffForm form(Stored<StaffCard> stored) {
        StaffCard card = stored.content();
        return new StaffForm(
                room.head(card.school(), Place.STAFF),
                editing.isWritable(card.school()),
                editing.typing(),
                editing.people("/console/school/check"));
    }

    private Response page(int status, EditModel model) {
        return console.page(
                status, CardPage.Templates.edit(console.frame(Section.SCHOOL, "Карточка сотрудника"), model));
    }
}
