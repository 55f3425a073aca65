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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import ru.nso.esialogin.access.Access;
import ru.nso.esialogin.access.Purpose;
import ru.nso.esialogin.access.Roles;
import ru.nso.esialogin.card.Card;
import ru.nso.esialogin.card.registry.Cards;
import ru.nso.esialogin.card.registry.Registry;
import ru.nso.esialogin.card.registry.Staff;
import ru.nso.esialogin.card.registry.Stored;
import ru.nso.esialogin.console.frame.Console;
import ru.nso.esialogin.console.frame.Frame;
import ru.nso.esialogin.console.frame.Section;
import ru.nso.esialogin.console.school.SchoolHead;
import ru.nso.esialogin.console.school.SchoolHead.Place;
import ru.nso.esialogin.console.school.SchoolRoom;
import ru.nso.esialogin.console.school.card.person.TypedFields;
import ru.nso.esialogin.diagnosis.whatif.CardChanges;
import ru.nso.esialogin.platform.problem.ProblemException;

/** Takes a card into the archive, after a look at the logins that stop by that. */
@Path("/console/school/archiving/{kind}/{id}")
@Produces(Console.HTML)
@RolesAllowed({Roles.SCHOOL_ADMIN, Roles.ADMIN})
public class ArchivePage {
    private static final int CHANGED_MEANWHILE = 409;

    private final Console console;
    private final SchoolRoom room;
    private final Cards cards;
    private final Staff staff;
    private final Editing editing;
    private final CardChanges changes;

    ArchivePage(Console console, SchoolRoom room, Cards cards, Staff staff, Editing editing, CardChanges changes) {
        this.console = console;
        this.room = room;
        this.cards = cards;
        this.staff = staff;
        this.editing = editing;
        this.changes = changes;
    }

    /** Templates of this page. */
    @CheckedTemplate(basePath = "console/school/card")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance archive(Frame frame, ArchiveModel page);
    }

    /**
     * A card that may go.
     *
     * @param head what stands above
     * @param title whose it is
     * @param card its page
     * @param path where the answer is sent to
     * @param version the state that is looked at
     * @param changed whether somebody has changed it meanwhile
     * @param came what comes of it
     */
    public record ArchiveModel(
            SchoolHead head, String title, String card, String path, long version, boolean changed, CameView came) {
        /** The path and nothing of the card. */
        @Override
        public String toString() {
            return "ArchiveModel[" + path + ']';
        }
    }

    /** Asks. */
    @GET
    @Operation(hidden = true)
    public Response ask(@PathParam("kind") String kind, @PathParam("id") String id) {
        return shown(200, kind, id, false);
    }

    /** Takes it into the archive. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response archive(
            @PathParam("kind") String kind, @PathParam("id") String id, MultivaluedMap<String, String> fields) {
        long version = new TypedFields(fields).number("version");
        Access access = console.access(Purpose.CARD_UPKEEP);
        Stored<? extends Card> held = registry(kind).find(access, id).orElseThrow(ProblemException::notFound);
        try {
            boolean archived = registry(kind).archive(access, id, stored -> {
                if (stored.version() != version) {
                    throw new ChangedMeanwhile();
                }
            });
            if (!archived) {
                throw ProblemException.notFound();
            }
        } catch (ChangedMeanwhile changed) {
            return shown(CHANGED_MEANWHILE, kind, id, true);
        }
        return console.seeOther("/console/school/" + kind
                + SchoolRoom.query(held.content().school().id()) + "&archived=yes");
    }

    /** Leaves the card where it is. */
    private static final class ChangedMeanwhile extends RuntimeException {
        private static final long serialVersionUID = 1L;

        ChangedMeanwhile() {
            super("the card stays where it is", null, false, false);
        }
    }

    /** @throws ProblemException 404 if there is no such kind of cards */
    private Registry<? extends Card> registry(String kind) {
        return switch (kind) {
            case "cards" -> cards;
            case "staff" -> staff;
            default -> throw ProblemException.notFound();
        };
    }

    private Response shown(int status, String kind, String id, boolean changed) {
        Access access = console.access(Purpose.CARD_UPKEEP);
        Stored<? extends Card> stored = registry(kind).find(access, id).orElseThrow(ProblemException::notFound);
        Card card = stored.content();
        if (!editing.isWritable(card.school())) {
            throw ProblemException.notFound();
        }
        String name = card.persons().get(0).name().display();
        return console.page(
                status,
                Templates.archive(
                        console.frame(Section.SCHOOL, "Убрать карточку в архив"),
                        new ArchiveModel(
                                room.head(card.school(), kind.equals("cards") ? Place.CARDS : Place.STAFF),
                                name.isEmpty() ? "Карточка без имени" : name,
                                "/console/school/" + kind + '/' + id,
                                "/console/school/archiving/" + kind + '/' + id,
                                stored.version(),
                                changed,
                                CameView.of(changes.gone(access, card, editing.now())))));
    }
}
