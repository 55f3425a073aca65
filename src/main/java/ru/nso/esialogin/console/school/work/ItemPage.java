package ru.nso.esialogin.console.school.work;

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
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import ru.nso.esialogin.access.Access;
import ru.nso.esialogin.access.Purpose;
import ru.nso.esialogin.access.Roles;
import ru.nso.esialogin.access.Scope;
import ru.nso.esialogin.audit.letter.LettersOfItem;
import ru.nso.esialogin.audit.results.Decided;
import ru.nso.esialogin.audit.results.Letters;
import ru.nso.esialogin.audit.results.Results;
import ru.nso.esialogin.audit.results.WorkNames;
import ru.nso.esialogin.audit.run.Audit;
import ru.nso.esialogin.audit.worklist.TrackedItem;
import ru.nso.esialogin.card.School;
import ru.nso.esialogin.console.frame.Console;
import ru.nso.esialogin.console.frame.Frame;
import ru.nso.esialogin.console.frame.Section;
import ru.nso.esialogin.console.school.SchoolHead;
import ru.nso.esialogin.console.school.SchoolHead.Place;
import ru.nso.esialogin.console.school.SchoolRoom;
import ru.nso.esialogin.console.school.audit.OwnAudits;
import ru.nso.esialogin.diagnosis.Diagnoses;
import ru.nso.esialogin.person.BirthDate;
import ru.nso.esialogin.platform.problem.ProblemException;

/** One item of the list of work: what to do, who does it until when, what is put off, the letter to the parents. */
@Path("/console/school/audits/{id}/work/{item}")
@Produces(Console.HTML)
@RolesAllowed({Roles.SCHOOL_ADMIN, Roles.MUNICIPAL_ADMIN, Roles.ADMIN})
public class ItemPage {
    private static final int REFUSED = 422;

    private final Console console;
    private final SchoolRoom room;
    private final OwnAudits own;
    private final Results results;
    private final Letters letters;
    private final WorkNames names;
    private final Diagnoses diagnoses;
    private final Clock clock;

    ItemPage(
            Console console,
            SchoolRoom room,
            OwnAudits own,
            Results results,
            Letters letters,
            WorkNames names,
            Diagnoses diagnoses,
            Clock clock) {
        this.console = console;
        this.room = room;
        this.own = own;
        this.results = results;
        this.letters = letters;
        this.names = names;
        this.diagnoses = diagnoses;
        this.clock = clock;
    }

    /** Templates of this page. */
    @CheckedTemplate(basePath = "console/school/work")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance item(Frame frame, ItemModel page);

        static native TemplateInstance letters(Frame frame, LettersModel page);
    }

    /**
     * An item.
     *
     * @param head what stands above
     * @param list address of the list
     * @param item the item
     * @param waiver form by which it is put off
     * @param assignment form by which it is given to somebody
     * @param decided whether something was decided that can be taken back
     */
    public record ItemModel(
            SchoolHead head,
            String list,
            WorkView item,
            DecisionForm waiver,
            DecisionForm assignment,
            boolean decided) {}

    /**
     * Letters.
     *
     * @param back address of the item
     * @param letters the letters
     * @param why why there are none; empty: there are some
     * @param by the day by which documents are asked for, as it was typed
     * @param problem what is wrong with the day; empty: nothing
     */
    public record LettersModel(String back, List<LetterView> letters, String why, String by, String problem) {}

    /**
     * A letter.
     *
     * @param to to whom
     * @param subject what it is about
     * @param paragraphs its text
     */
    public record LetterView(String to, String subject, List<String> paragraphs) {
        static LetterView of(LettersOfItem.Addressed addressed) {
            return new LetterView(
                    addressed.to(),
                    addressed.letter().subject(),
                    List.of(addressed.letter().text().split("\n\n", -1)));
        }
    }

    /** The item. */
    @GET
    @Operation(hidden = true)
    public Response item(@PathParam("id") String id, @PathParam("item") String item) {
        return page(200, own.ended(id), item, DecisionForm.EMPTY, DecisionForm.EMPTY);
    }

    /** Puts it off. */
    @POST
    @Path("waiver")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response waive(
            @PathParam("id") String id, @PathParam("item") String item, MultivaluedMap<String, String> fields) {
        Audit audit = own.ended(id);
        DecisionForm form = DecisionForm.waiver(fields, today());
        if (!form.isUsable()) {
            return page(REFUSED, audit, item, form, DecisionForm.EMPTY);
        }
        return decide(audit, item, form.withWaiver(results.decided(audit), cards(audit, item)));
    }

    /** Gives it to somebody. */
    @POST
    @Path("assignment")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response assign(
            @PathParam("id") String id, @PathParam("item") String item, MultivaluedMap<String, String> fields) {
        Audit audit = own.ended(id);
        DecisionForm form = DecisionForm.assignment(fields, today());
        if (!form.isUsable()) {
            return page(REFUSED, audit, item, DecisionForm.EMPTY, form);
        }
        return decide(audit, item, form.withAssignment(results.decided(audit), cards(audit, item)));
    }

    /** Takes back what was decided. */
    @POST
    @Path("reopening")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response reopen(@PathParam("id") String id, @PathParam("item") String item) {
        Audit audit = own.ended(id);
        return decide(audit, item, DecisionForm.without(results.decided(audit), cards(audit, item)));
    }

    /** Letters to the parents, each on a sheet of its own. */
    @GET
    @Path("letter")
    @Operation(hidden = true)
    public Response letter(
            @PathParam("id") String id, @PathParam("item") String item, @QueryParam("by") @Nullable String by) {
        Audit audit = own.ended(id);
        String typed = by == null ? "" : by.strip();
        Optional<LocalDate> day =
                BirthDate.parse(typed).map(BirthDate::date).filter(told -> letters.mayAskBy(told, audit));
        String problem = typed.isEmpty() || day.isPresent()
                ? ""
                : "Нужен день позже сегодняшнего и позже проверки, например 15.12.2026.";
        LettersOfItem made = letters.of(console.access(Purpose.CARD_AUDIT), audit, item, Optional.empty(), day);
        if (made instanceof LettersOfItem.NotThere) {
            throw ProblemException.notFound();
        }
        return console.page(
                problem.isEmpty() ? 200 : REFUSED,
                Templates.letters(
                        console.frame(Section.SCHOOL, "Письма родителям"),
                        new LettersModel(
                                "/console/school/audits/" + id + "/work/" + item,
                                made instanceof LettersOfItem.Written written
                                        ? written.letters().stream()
                                                .map(LetterView::of)
                                                .toList()
                                        : List.of(),
                                made instanceof LettersOfItem.NotDue notDue
                                        ? notDue.why().sentence()
                                        : "",
                                typed,
                                problem)));
    }

    private Response decide(Audit audit, String item, Decided decided) {
        if (!results.decide(audit, decided).isEmpty()) {
            throw ProblemException.notFound();
        }
        return console.seeOther("/console/school/audits/" + audit.id() + "/work/" + item);
    }

    private List<String> cards(Audit audit, String item) {
        return tracked(audit, item).item().cardIds();
    }

    private TrackedItem tracked(Audit audit, String item) {
        return results.work(console.access(Purpose.CARD_AUDIT), audit, schoolId(audit, item)).stream()
                .filter(one -> one.item().key().equals(item))
                .findFirst()
                .orElseThrow(ProblemException::notFound);
    }

    private String schoolId(Audit audit, String item) {
        return audit.task().scope() instanceof Scope.School school
                ? school.id()
                : results.schoolOf(audit, item).orElseThrow(ProblemException::notFound);
    }

    private LocalDate today() {
        return diagnoses.dated().dayOf(clock.instant());
    }

    private Response page(int status, Audit audit, String item, DecisionForm waiver, DecisionForm assignment) {
        TrackedItem tracked = tracked(audit, item);
        Access access = console.access(Purpose.CARD_AUDIT);
        Map<String, String> owners = names.owners(access, tracked.item().cardIds());
        String schoolId = schoolId(audit, item);
        School school = room.find(schoolId).orElseGet(() -> School.ofId(schoolId));
        return console.page(
                status,
                Templates.item(
                        console.frame(Section.SCHOOL, "Что исправить"),
                        new ItemModel(
                                room.head(school, Place.START),
                                "/console/school/audits/" + audit.id() + "/work" + SchoolRoom.query(schoolId),
                                WorkView.of(audit.id(), tracked, owners),
                                waiver,
                                assignment,
                                DecisionForm.concerns(
                                        results.decided(audit), tracked.item().cardIds()))));
    }
}
