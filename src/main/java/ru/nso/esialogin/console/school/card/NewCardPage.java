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
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import ru.nso.esialogin.access.Access;
import ru.nso.esialogin.access.Purpose;
import ru.nso.esialogin.access.Roles;
import ru.nso.esialogin.card.Card;
import ru.nso.esialogin.card.PersonCard;
import ru.nso.esialogin.card.School;
import ru.nso.esialogin.card.SourceSystem;
import ru.nso.esialogin.card.StaffCard;
import ru.nso.esialogin.card.registry.Cards;
import ru.nso.esialogin.card.registry.Registry;
import ru.nso.esialogin.card.registry.Staff;
import ru.nso.esialogin.card.registry.Stored;
import ru.nso.esialogin.console.frame.Console;
import ru.nso.esialogin.console.frame.Section;
import ru.nso.esialogin.console.school.SchoolHead.Place;
import ru.nso.esialogin.console.school.SchoolRoom;
import ru.nso.esialogin.console.school.card.person.CardWords;
import ru.nso.esialogin.console.school.card.person.Choice;
import ru.nso.esialogin.console.school.card.person.TypedFields;
import ru.nso.esialogin.person.Fact;
import ru.nso.esialogin.person.FullName;
import ru.nso.esialogin.person.Person;
import ru.nso.esialogin.platform.problem.ProblemException;
import ru.nso.esialogin.platform.problem.TechnicalProblem;

/** A new card: of a pupil with the parents, or of an employee. A form that is sent twice makes one card. */
@Path("/console/school/new/{kind}")
@Produces(Console.HTML)
@RolesAllowed({Roles.SCHOOL_ADMIN, Roles.ADMIN})
public class NewCardPage {
    private static final String PUPILS = "cards";
    private static final String STAFF = "staff";
    private static final int TAKEN = TechnicalProblem.CONFLICT.status();
    private static final int INVALID = TechnicalProblem.INVALID_VALUE.status();
    private static final String NAME = "p0-lastName";

    private final Console console;
    private final SchoolRoom room;
    private final Cards cards;
    private final Staff staff;
    private final Editing editing;
    private final NewForms forms;

    NewCardPage(Console console, SchoolRoom room, Cards cards, Staff staff, Editing editing, NewForms forms) {
        this.console = console;
        this.room = room;
        this.cards = cards;
        this.staff = staff;
        this.editing = editing;
        this.forms = forms;
    }

    /** The empty form, with room for one parent of a pupil. */
    @GET
    @Operation(hidden = true)
    public Response form(@PathParam("kind") String kind, @QueryParam("school") @Nullable String school) {
        School of = chosen(kind, school);
        MultivaluedMap<String, String> first = new MultivaluedHashMap<>();
        first.add("action", "add-parent");
        TypedFields typed = new TypedFields(first);
        NewForm form = forms.fresh(kind, NewForm.Said.NOTHING, "");
        EditModel model = isPupil(kind)
                ? pupil(of, typed, form).model()
                : employee(of, typed, form).model();
        return page(200, kind, model.saying(EditModel.Saying.NOTHING));
    }

    /** Stores it, or gives the form another parent or order. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response create(
            @PathParam("kind") String kind,
            @QueryParam("school") @Nullable String school,
            MultivaluedMap<String, String> fields) {
        School of = chosen(kind, school);
        TypedFields typed = new TypedFields(fields);
        NewForm form = forms.sent(kind, typed.one("once"));
        if (isPupil(kind)) {
            Draft<PersonCard> draft = pupil(of, typed, form);
            return typed.one("action").startsWith("add-")
                    ? page(200, kind, draft.model().saying(EditModel.Saying.NOTHING))
                    : stored(kind, cards, named(draft, draft.card().pupil()));
        }
        Draft<StaffCard> draft = employee(of, typed, form);
        return stored(kind, staff, named(draft, draft.card().person()));
    }

    private <C extends Card> Response stored(String kind, Registry<C> registry, Draft<C> draft) {
        if (draft.model().fresh().isLost()) {
            return page(INVALID, kind, draft.model());
        }
        try {
            C typed = draft.fresh();
            C made = made(registry, typed);
            String path = "/console/school/" + kind + '/' + made.id();
            return NewForms.same(made, typed)
                    ? console.seeOther(path + "?saved=1")
                    : page(TAKEN, kind, draft.model().under(forms.fresh(kind, NewForm.Said.TAKEN, path)));
        } catch (Draft.NotSaved why) {
            return page(why.status(), kind, why.model());
        }
    }

    /** The card that the form makes, or has made. */
    private <C extends Card> C made(Registry<C> registry, C typed) {
        Access access = console.access(Purpose.CARD_UPKEEP);
        return registry.first(access, typed.id()).orElseGet(() -> {
            try {
                return registry.create(access, typed).content();
            } catch (RuntimeException failed) {
                // Of two that were sent at the same time one may have made it.
                return registry.first(access, typed.id()).orElseThrow(() -> failed);
            }
        });
    }

    /** A card of nobody is found by nobody. */
    private static <C extends Card> Draft<C> named(Draft<C> draft, Person owner) {
        FullName name = owner.name();
        return name.first().isPresent() && name.last().isPresent()
                ? draft
                : new Draft<>(draft.card(), draft.model().wrong(NAME, "Впишите фамилию и имя."));
    }

    /** @throws ProblemException 404 if there is no such kind, or the school is not there or not the caller's */
    private School chosen(String kind, @Nullable String school) {
        if (!isPupil(kind) && !kind.equals(STAFF)) {
            throw ProblemException.notFound();
        }
        return room.chosen(school).filter(editing::isWritable).orElseThrow(ProblemException::notFound);
    }

    private static boolean isPupil(String kind) {
        return kind.equals(PUPILS);
    }

    private Draft<PersonCard> pupil(School school, TypedFields typed, NewForm form) {
        SourceSystem system = SourceSystem.ENROLMENT.name().equals(typed.one("system"))
                ? SourceSystem.ENROLMENT
                : SourceSystem.JOURNAL;
        PersonCard empty = new PersonCard(
                form.id(), system, Fact.unknown(), school, Fact.unknown(), nobody(), Fact.unknown(), Fact.unknown());
        Draft<PersonCard> draft = new PupilForm(
                        room.head(school, Place.CARDS),
                        true,
                        editing.bounds(),
                        editing.people("/console/school/check"),
                        editing.ids())
                .read(typed, new Stored<>(empty, 0));
        List<Choice> systems = Arrays.stream(SourceSystem.values())
                .map(one -> new Choice(one.name(), CardWords.of(one), one == system))
                .toList();
        return new Draft<>(
                draft.card(), draft.model().ofNew(path(PUPILS, school), form, "Новая карточка ученика", systems));
    }

    private Draft<StaffCard> employee(School school, TypedFields typed, NewForm form) {
        StaffCard empty = new StaffCard(form.id(), school, nobody(), Fact.unknown(), Fact.unknown(), Fact.unknown());
        Draft<StaffCard> draft = new StaffForm(
                        room.head(school, Place.STAFF), true, editing.typing(), editing.people("/console/school/check"))
                .read(typed, new Stored<>(empty, 0));
        return new Draft<>(
                draft.card(), draft.model().ofNew(path(STAFF, school), form, "Новая карточка сотрудника", List.of()));
    }

    private Person nobody() {
        return Person.builder(editing.ids().next()).build();
    }

    private static String path(String kind, School school) {
        return "/console/school/new/" + kind + SchoolRoom.query(school.id());
    }

    private Response page(int status, String kind, EditModel model) {
        return console.page(
                status,
                CardPage.Templates.edit(
                        console.frame(
                                Section.SCHOOL, isPupil(kind) ? "Новая карточка ученика" : "Новая карточка сотрудника"),
                        model));
    }
}
