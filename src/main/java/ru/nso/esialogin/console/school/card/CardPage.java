package ru.nso.esialogin.console.school.card;

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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import ru.nso.esialogin.access.Access;
import ru.nso.esialogin.access.AccessEntry.Action;
import ru.nso.esialogin.access.Purpose;
import ru.nso.esialogin.access.Roles;
import ru.nso.esialogin.card.PersonCard;
import ru.nso.esialogin.card.registry.Cards;
import ru.nso.esialogin.card.registry.Registry;
import ru.nso.esialogin.card.registry.Stored;
import ru.nso.esialogin.console.frame.Console;
import ru.nso.esialogin.console.frame.Frame;
import ru.nso.esialogin.console.frame.Section;
import ru.nso.esialogin.console.school.SchoolHead.Place;
import ru.nso.esialogin.console.school.SchoolRoom;
import ru.nso.esialogin.console.school.card.person.TypedFields;
import ru.nso.esialogin.diagnosis.whatif.CardChanges;
import ru.nso.esialogin.platform.problem.ProblemException;

/** A pupil's card: read, and mended by whoever may. What is not changed stays masked and stays as it is. */
@Path("/console/school/cards/{id}")
@Produces(Console.HTML)
public class CardPage {
    private final Console console;
    private final SchoolRoom room;
    private final Cards cards;
    private final Editing editing;
    private final CardChanges changes;

    CardPage(Console console, SchoolRoom room, Cards cards, Editing editing, CardChanges changes) {
        this.console = console;
        this.room = room;
        this.cards = cards;
        this.editing = editing;
        this.changes = changes;
    }

    /** Templates of this room. */
    @CheckedTemplate(basePath = "console/school/card")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance edit(Frame frame, EditModel page);
    }

    /** The card. */
    @GET
    @RolesAllowed({Roles.SCHOOL_ADMIN, Roles.MUNICIPAL_ADMIN, Roles.ADMIN})
    @Operation(hidden = true)
    public Response read(@PathParam("id") String id, @QueryParam("saved") @Nullable String saved) {
        Access access = console.access(Purpose.CARD_UPKEEP);
        Stored<PersonCard> stored = cards.find(access, id).orElseThrow(ProblemException::notFound);
        EditModel model =
                form(stored).shown(stored).linked(editing.links(stored.content().school(), true, id));
        return page(200, editing.withCame(model, saved, changes, access, () -> cards.history(access, id)));
    }

    /** Saves it, or gives the form another parent or order. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed({Roles.SCHOOL_ADMIN, Roles.ADMIN})
    @Operation(hidden = true)
    public Response save(@PathParam("id") String id, MultivaluedMap<String, String> fields) {
        TypedFields typed = new TypedFields(fields);
        Access access = console.access(Purpose.CARD_UPKEEP);
        if (typed.one("action").startsWith("add-")) {
            Stored<PersonCard> stored = cards.find(access, id).orElseThrow(ProblemException::notFound);
            EditModel model = form(stored).read(typed, stored).model();
            return page(200, model.saying(EditModel.Saying.NOTHING));
        }
        try {
            Stored<PersonCard> changed = cards.change(
                            access, Action.REPLACE, id, Registry.WHOLE_CARD, stored -> form(stored)
                                    .read(typed, stored)
                                    .over(typed.number("version"), stored))
                    .orElseThrow(ProblemException::notFound);
            return console.seeOther("/console/school/cards/" + changed.content().id() + "?saved=" + changed.version());
        } catch (Draft.NotSaved why) {
            // What was refused took its entry of the access log back with it, and the form shows the card all the same.
            if (cards.find(access, id).isEmpty()) {
                throw ProblemException.notFound();
            }
            return page(why.status(), why.model());
        }
    }

    private PupilForm form(Stored<PersonCard> stored) {
        PersonCard card = stored.content();
        return new PupilForm(
                room.head(card.school(), Place.CARDS),
                editing.isWritable(card.school()),
                editing.bounds(),
                editing.people("/console/school/check"),
                editing.ids());
    }

    private Response page(int status, EditModel model) {
        return console.page(status, Templates.edit(console.frame(Section.SCHOOL, "Карточка ученика"), model));
    }
}
