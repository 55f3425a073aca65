package ru.nso.esialogin.console.school.history;

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
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.eclipse.microprofile.openapi.annotations.Operation;
import ru.nso.esialogin.access.Access;
import ru.nso.esialogin.access.Permission;
import ru.nso.esialogin.access.Purpose;
import ru.nso.esialogin.access.Roles;
import ru.nso.esialogin.card.PersonCard;
import ru.nso.esialogin.card.SamePerson;
import ru.nso.esialogin.card.School;
import ru.nso.esialogin.card.editing.CardBounds;
import ru.nso.esialogin.card.registry.Cards;
import ru.nso.esialogin.card.registry.PageRequest;
import ru.nso.esialogin.card.registry.SearchKey;
import ru.nso.esialogin.card.registry.Stored;
import ru.nso.esialogin.card.registry.merge.CardMerges;
import ru.nso.esialogin.card.registry.merge.MergeOrder;
import ru.nso.esialogin.card.registry.merge.MergeResult;
import ru.nso.esialogin.card.registry.merge.UnmergeResult;
import ru.nso.esialogin.console.frame.Console;
import ru.nso.esialogin.console.frame.Frame;
import ru.nso.esialogin.console.frame.Section;
import ru.nso.esialogin.console.input.Mistake;
import ru.nso.esialogin.console.school.SchoolHead.Place;
import ru.nso.esialogin.console.school.SchoolRoom;
import ru.nso.esialogin.console.school.card.CameView;
import ru.nso.esialogin.console.school.card.person.TypedFields;
import ru.nso.esialogin.console.school.history.MergeModel.FoundCard;
import ru.nso.esialogin.diagnosis.whatif.CardChanges;
import ru.nso.esialogin.platform.problem.ProblemException;
import ru.nso.esialogin.platform.problem.TechnicalProblem;

/** Makes two cards of one pupil one: which one goes, whose values are kept, what comes of it, and only then does it. */
@Path("/console/school/merging/{id}")
@Produces(Console.HTML)
@RolesAllowed({Roles.SCHOOL_ADMIN, Roles.ADMIN})
public class MergePage {
    private static final int MOST_FOUND = 20;
    private static final int REFUSED = 422;
    private static final int CHANGED_MEANWHILE = 409;
    private static final String CARDS = "/console/school/cards/";

    private final Console console;
    private final SchoolRoom room;
    private final Cards cards;
    private final CardMerges merges;
    private final CardBounds bounds;
    private final CardChanges changes;
    private final Clock clock;

    MergePage(
            Console console,
            SchoolRoom room,
            Cards cards,
            CardMerges merges,
            CardBounds bounds,
            CardChanges changes,
            Clock clock) {
        this.console = console;
        this.room = room;
        this.cards = cards;
        this.merges = merges;
        this.bounds = bounds;
        this.changes = changes;
        this.clock = clock;
    }

    /** Templates of this page. */
    @CheckedTemplate(basePath = "console/school/history")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance merge(Frame frame, MergeModel page);
    }

    /** Which card shall go into this one. */
    @GET
    @Operation(hidden = true)
    public Response choose(@PathParam("id") String id) {
        Access access = console.access(Purpose.CARD_UPKEEP);
        return page(200, model(access, own(access, id), MergeForm.read(new TypedFields(new MultivaluedHashMap<>()))));
    }

    /** Shows what would come of it, or does it. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response merge(@PathParam("id") String id, MultivaluedMap<String, String> fields) {
        Access access = console.access(Purpose.CARD_UPKEEP);
        TypedFields typed = new TypedFields(fields);
        MergeForm form = MergeForm.read(typed);
        MergeModel model = model(access, own(access, id), form);
        if (form.other().isEmpty()) {
            return page(REFUSED, model.wrong(List.of(new Mistake("number", "Выберите вторую карточку."))));
        }
        if (form.other().equals(id)) {
            return page(
                    REFUSED, model.wrong(List.of(new Mistake("number", "Нужна другая карточка: это номер этой же."))));
        }
        return typed.one("action").equals("merge")
                ? done(access, id, form, model)
                : played(200, access, id, form, model);
    }

    private Response done(Access access, String id, MergeForm form, MergeModel model) {
        try {
            MergeResult result = merge(access, id, form, false, (absorbed, into) -> {
                if (absorbed.version() != form.otherVersion() || into.version() != form.version()) {
                    throw new ChangedMeanwhile();
                }
            });
            return result instanceof MergeResult.Merged merged
                    ? console.seeOther(CARDS + id + "?saved=" + merged.into().version())
                    : played(REFUSED, access, id, form, model);
        } catch (ChangedMeanwhile changed) {
            return played(CHANGED_MEANWHILE, access, id, form, model);
        }
    }

    private MergeResult merge(
            Access access,
            String id,
            MergeForm form,
            boolean played,
            BiConsumer<Stored<PersonCard>, Stored<PersonCard>> check) {
        return merges.merge(access, new MergeOrder(form.other(), id, form.choices(), played, check, bounds::fits));
    }

    /** Leaves both cards as they are. */
    private static final class ChangedMeanwhile extends RuntimeException {
        private static final long serialVersionUID = 1L;

        ChangedMeanwhile() {
            super("both cards stay as they are", null, false, false);
        }
    }

    private Response played(int status, Access access, String id, MergeForm form, MergeModel model) {
        List<Stored<PersonCard>> both = new ArrayList<>();
        MergeResult result = merge(access, id, form, true, (absorbed, into) -> {
            both.add(into);
            both.add(absorbed);
        });
        if (result instanceof MergeResult.Merged merged) {
            PersonCard into = both.get(0).content();
            PersonCard absorbed = both.get(1).content();
            MergeModel.Preview preview = new MergeModel.Preview(
                    form.other(),
                    both.get(0).version(),
                    both.get(1).version(),
                    Difference.between(
                            Members.byPlaces(into),
                            Members.byPlaces(merged.into().content())),
                    CameView.of(changes.merged(
                            access, List.of(into, absorbed), merged.into().content(), clock.instant())));
            MergeModel chosen =
                    model.choosing(form.views(List.copyOf(form.choices().keySet()), into, absorbed), List.of());
            return page(
                    status,
                    chosen.previewed(
                            preview,
                            Optional.of(new Mistake(
                                            "",
                                            "Одну из карточек только что изменили. Посмотрите ещё раз, что получится."))
                                    .filter(changed -> status == CHANGED_MEANWHILE)));
        }
        if (result instanceof MergeResult.Differ differ) {
            List<String> pointers = new ArrayList<>(form.choices().keySet());
            differ.pointers().stream().filter(one -> !pointers.contains(one)).forEach(pointers::add);
            boolean first = form.choices().isEmpty();
            return page(
                    first ? 200 : REFUSED,
                    model.choosing(
                            form.views(
                                    pointers, both.get(0).content(), both.get(1).content()),
                            first ? List.of() : List.of(new Mistake("", "Выберите в каждой строке, что оставить."))));
        }
        return page(REFUSED, model.wrong(List.of(new Mistake("number", words(result)))));
    }

    private static String words(MergeResult result) {
        if (result instanceof MergeResult.NotDoubled) {
            return "Это не две карточки одного ребёнка в одной системе: нужен один номер в реестре или одни фамилия, имя"
                    + " и день рождения. Если в имени или дате опечатка, сначала исправьте её.";
        }
        if (result instanceof MergeResult.TooMuch) {
            return "Родителей, приказов, телефонов, адресов или документов вместе слишком много: уберите лишние.";
        }
        if (result instanceof MergeResult.NothingToChoose) {
            return "Карточки с тех пор изменились: начните выбор заново.";
        }
        return "Такой карточки нет, или у Вас нет к ней доступа.";
    }

    /** Makes both cards again what they were. */
    @POST
    @Path("undoing")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response undo(@PathParam("id") String id) {
        UnmergeResult result = merges.unmerge(console.access(Purpose.CARD_UPKEEP), id);
        if (result instanceof UnmergeResult.Restored) {
            return console.seeOther(CARDS + id);
        }
        throw result instanceof UnmergeResult.ChangedSince
                ? new ProblemException(
                        TechnicalProblem.CONFLICT,
                        "Одну из карточек изменили после объединения: при отмене эти изменения пропали бы. Исправьте"
                                + " карточку вручную; что было раньше, показывает история.")
                : ProblemException.notFound();
    }

    /** @throws ProblemException 404 if there is no such card, or the caller does not write it */
    private Stored<PersonCard> own(Access access, String id) {
        return cards.find(access, id)
                .filter(stored -> {
                    School school = stored.content().school();
                    return console.caller()
                            .scope(Permission.WRITE_CARDS)
                            .covers(school.id(), school.municipality().orElse(""));
                })
                .orElseThrow(ProblemException::notFound);
    }

    private MergeModel model(Access access, Stored<PersonCard> stored, MergeForm form) {
        PersonCard card = stored.content();
        String name = card.pupil().name().display();
        return new MergeModel(
                room.head(card.school(), Place.CARDS),
                name.isEmpty() ? "Карточка без имени" : name,
                CARDS + card.id(),
                "/console/school/merging/" + card.id(),
                doubles(access, card, form.other()),
                form.number(),
                List.of(),
                null,
                List.of());
    }

    /** Live cards of the same pupil in the same subsystem, within the caller's reach. */
    private List<FoundCard> doubles(Access access, PersonCard card, String chosen) {
        List<SearchKey> keys = new ArrayList<>();
        card.pupil().regionalId().value().map(SearchKey.ByRegionalId::new).ifPresent(keys::add);
        card.pupil()
                .birthDate()
                .value()
                .map(born -> new SearchKey.ByName(card.pupil().name(), born.date()))
                .ifPresent(keys::add);
        if (keys.isEmpty()) {
            return List.of();
        }
        return cards.search(access, keys, new PageRequest(Optional.empty(), MOST_FOUND)).items().stream()
                .map(Stored::content)
                .filter(other -> !other.id().equals(card.id())
                        && other.system() == card.system()
                        && SamePerson.pupils(card, other))
                .map(other -> new FoundCard(
                        other.id(),
                        CARDS + other.id(),
                        other.school().name().orElse(other.school().id()),
                        other.className().orElse(""),
                        other.id().equals(chosen)))
                .toList();
    }

    private Response page(int status, MergeModel model) {
        return console.page(status, Templates.merge(console.frame(Section.SCHOOL, "Объединение карточек"), model));
    }
}
