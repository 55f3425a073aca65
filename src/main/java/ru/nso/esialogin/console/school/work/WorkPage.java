package ru.nso.esialogin.console.school.work;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import ru.nso.esialogin.access.Access;
import ru.nso.esialogin.access.Purpose;
import ru.nso.esialogin.access.Roles;
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
import ru.nso.esialogin.console.school.Words;
import ru.nso.esialogin.console.school.audit.OwnAudits;
import ru.nso.esialogin.diagnosis.Diagnoses;
import ru.nso.esialogin.platform.problem.ProblemException;

/** The list of work of a school: those cards first after which most logins work. */
@Path("/console/school/audits/{id}/work")
@Produces(Console.HTML)
@RolesAllowed({Roles.SCHOOL_ADMIN, Roles.MUNICIPAL_ADMIN, Roles.ADMIN})
public class WorkPage {
    private static final int OF_PAGE = 50;

    private final Console console;
    private final SchoolRoom room;
    private final OwnAudits own;
    private final Results results;
    private final WorkNames names;
    private final Diagnoses diagnoses;

    WorkPage(Console console, SchoolRoom room, OwnAudits own, Results results, WorkNames names, Diagnoses diagnoses) {
        this.console = console;
        this.room = room;
        this.own = own;
        this.results = results;
        this.names = names;
        this.diagnoses = diagnoses;
    }

    /** Templates of this page. */
    @CheckedTemplate(basePath = "console/school/work")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance list(Frame frame, ListModel page);
    }

    /**
     * The list.
     *
     * @param head what stands above
     * @param audit page of the audit
     * @param asOf of when it is
     * @param total how much there is
     * @param items the items of this page
     * @param before address of those before; empty: there are none
     * @param next address of those behind; empty: there are none
     */
    public record ListModel(
            SchoolHead head,
            String audit,
            String asOf,
            String total,
            List<WorkView> items,
            String before,
            String next) {}

    /** The list. */
    @GET
    @Operation(hidden = true)
    public Response list(
            @PathParam("id") String id,
            @QueryParam("school") @Nullable String school,
            @QueryParam("page") @Nullable String page) {
        Audit audit = own.ended(id);
        School of = own.school(audit, school).orElseThrow(ProblemException::notFound);
        Access access = console.access(Purpose.CARD_AUDIT);
        List<TrackedItem> all = results.work(access, audit, of.id());
        int last = Math.max(0, (all.size() - 1) / OF_PAGE);
        int number = Math.min(number(page), last);
        List<TrackedItem> shown = all.subList(number * OF_PAGE, Math.min(all.size(), (number + 1) * OF_PAGE));
        Map<String, String> owners = names.owners(
                access,
                shown.stream().flatMap(item -> item.item().cardIds().stream()).toList());
        String base = "/console/school/audits/" + id;
        String here = base + "/work" + SchoolRoom.query(of.id()) + "&page=";
        long unlocked =
                all.stream().mapToLong(item -> item.item().unlocks().size()).sum();
        return console.page(Templates.list(
                console.frame(Section.SCHOOL, "Список работ"),
                new ListModel(
                        room.head(of, Place.START),
                        base + SchoolRoom.query(of.id()),
                        Words.moment(audit.task().at(), diagnoses.dated().zone()),
                        Words.count(all.size(), "строка", "строки", "строк") + "; если сделать всё, "
                                + Words.after(unlocked, "заработает ", "заработают ", "заработают ")
                                + Words.logins(unlocked),
                        shown.stream()
                                .map(item -> WorkView.of(id, item, owners))
                                .toList(),
                        number > 0 ? here + number : "",
                        number < last ? here + (number + 2) : "")));
    }

    /** Pages are counted from one in an address. */
    private static int number(@Nullable String page) {
        return page != null && page.matches("[1-9]\\d{0,5}") ? Integer.parseInt(page) - 1 : 0;
    }
}
