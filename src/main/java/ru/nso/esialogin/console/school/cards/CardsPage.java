package ru.nso.esialogin.console.school.cards;

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
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import ru.nso.esialogin.access.Access;
import ru.nso.esialogin.access.Permission;
import ru.nso.esialogin.access.Purpose;
import ru.nso.esialogin.access.Roles;
import ru.nso.esialogin.card.Card;
import ru.nso.esialogin.card.PersonCard;
import ru.nso.esialogin.card.School;
import ru.nso.esialogin.card.StaffCard;
import ru.nso.esialogin.card.registry.Cards;
import ru.nso.esialogin.card.registry.Page;
import ru.nso.esialogin.card.registry.PageRequest;
import ru.nso.esialogin.card.registry.Registry;
import ru.nso.esialogin.card.registry.Staff;
import ru.nso.esialogin.card.registry.Stored;
import ru.nso.esialogin.console.frame.Console;
import ru.nso.esialogin.console.frame.Frame;
import ru.nso.esialogin.console.frame.Section;
import ru.nso.esialogin.console.school.SchoolHead.Place;
import ru.nso.esialogin.console.school.SchoolRoom;
import ru.nso.esialogin.console.school.Words;
import ru.nso.esialogin.console.school.cards.ListModel.Row;
import ru.nso.esialogin.console.school.cards.ListModel.Search;
import ru.nso.esialogin.person.Person;
import ru.nso.esialogin.person.SnilsField;
import ru.nso.esialogin.platform.problem.ProblemException;

/** Cards of the pupils and of the employees of a school. What is searched for comes in a form and never in an address. */
@Path("/console/school/{kind: cards|staff}")
@Produces(Console.HTML)
@RolesAllowed({Roles.SCHOOL_ADMIN, Roles.MUNICIPAL_ADMIN, Roles.ADMIN})
public class CardsPage {
    private static final int OF_PAGE = 50;
    private static final int REFUSED = 422;

    private final Console console;
    private final SchoolRoom room;
    private final Cards cards;
    private final Staff staff;

    CardsPage(Console console, SchoolRoom room, Cards cards, Staff staff) {
        this.console = console;
        this.room = room;
        this.cards = cards;
        this.staff = staff;
    }

    /** Templates of this room. */
    @CheckedTemplate(basePath = "console/school/cards")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance list(Frame frame, ListModel page);
    }

    /** The cards in the order of their numbers. */
    @GET
    @Operation(hidden = true)
    public Response list(
            @PathParam("kind") String kind,
            @QueryParam("school") @Nullable String school,
            @QueryParam("after") @Nullable String after,
            @QueryParam("archived") @Nullable String archived) {
        School chosen = chosen(school);
        Page<? extends Stored<? extends Card>> page = registry(kind)
                .page(
                        console.access(Purpose.CARD_UPKEEP),
                        Optional.of(chosen.id()),
                        new PageRequest(Optional.ofNullable(after).filter(id -> !id.isBlank()), OF_PAGE));
        String next = page.next()
                .map(last -> base(kind)
                        + SchoolRoom.query(chosen.id())
                        + SchoolRoom.query(last).replace("?school=", "&after="))
                .orElse("");
        return page(200, kind, chosen, page, next, Search.NONE, archived != null);
    }

    /** Cards on which somebody stands whom the typed number, address or name fits. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response search(@PathParam("kind") String kind, MultivaluedMap<String, String> fields) {
        School chosen = chosen(fields.getFirst("school"));
        Sought sought = Sought.of(typed(fields, "what"), typed(fields, "born"));
        if (!sought.search().isUsable()) {
            return page(REFUSED, kind, chosen, new Page<>(List.of(), Optional.empty()), "", sought.search(), false);
        }
        Access access = console.access(Purpose.CARD_UPKEEP);
        Page<? extends Stored<? extends Card>> found =
                registry(kind).search(access, sought.keys(), new PageRequest(Optional.empty(), OF_PAGE));
        return page(200, kind, chosen, found, "", sought.search(), false);
    }

    private static String typed(MultivaluedMap<String, String> fields, String name) {
        return Optional.ofNullable(fields.getFirst(name)).orElse("").strip();
    }

    private School chosen(@Nullable String school) {
        return room.chosen(school).orElseThrow(ProblemException::notFound);
    }

    private Registry<? extends Card> registry(String kind) {
        return kind.equals("cards") ? cards : staff;
    }

    private static String base(String kind) {
        return "/console/school/" + kind;
    }

    private Response page(
            int status,
            String kind,
            School school,
            Page<? extends Stored<? extends Card>> page,
            String next,
            Search search,
            boolean archived) {
        boolean pupils = kind.equals("cards");
        return console.page(
                status,
                Templates.list(
                        console.frame(Section.SCHOOL, pupils ? "Карточки учеников" : "Карточки сотрудников"),
                        new ListModel(
                                room.head(school, pupils ? Place.CARDS : Place.STAFF),
                                pupils ? "Карточки учеников" : "Карточки сотрудников",
                                base(kind),
                                base(kind) + SchoolRoom.query(school.id()),
                                page.items().stream()
                                        .map(stored -> row(stored.content()))
                                        .toList(),
                                next,
                                search,
                                console.caller()
                                                .scope(Permission.WRITE_CARDS)
                                                .covers(
                                                        school.id(),
                                                        school.municipality().orElse(""))
                                        ? "/console/school/new/" + kind + SchoolRoom.query(school.id())
                                        : "",
                                archived)));
    }

    private static Row row(Card card) {
        if (card instanceof PersonCard pupil) {
            return row(
                    "cards",
                    card,
                    pupil.pupil(),
                    pupil.className().orElse(""),
                    pupil.knownParents().stream()
                            .map(parent -> parent.person().name().display())
                            .filter(name -> !name.isEmpty())
                            .collect(Collectors.joining(", ")));
        }
        StaffCard employee = (StaffCard) card;
        return row("staff", card, employee.person(), "", "");
    }

    private static Row row(String kind, Card card, Person owner, String what, String with) {
        return new Row(
                base(kind) + '/' + card.id(),
                owner.name().display(),
                what,
                owner.birthDate().value().map(born -> Words.day(born.date())).orElse(""),
                owner.snils().value().map(SnilsField::masked).orElse(""),
                with);
    }
}
