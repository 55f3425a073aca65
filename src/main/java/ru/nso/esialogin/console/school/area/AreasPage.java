package ru.nso.esialogin.console.school.area;

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
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import ru.nso.esialogin.access.Permission;
import ru.nso.esialogin.access.Purpose;
import ru.nso.esialogin.access.Roles;
import ru.nso.esialogin.access.Scope;
import ru.nso.esialogin.audit.run.Audit;
import ru.nso.esialogin.audit.run.Audits;
import ru.nso.esialogin.card.registry.Schools;
import ru.nso.esialogin.console.frame.Console;
import ru.nso.esialogin.console.frame.Frame;
import ru.nso.esialogin.console.frame.Section;
import ru.nso.esialogin.console.input.Mistake;
import ru.nso.esialogin.console.school.SchoolHead.Place;
import ru.nso.esialogin.console.school.SchoolRoom;
import ru.nso.esialogin.console.school.Words;
import ru.nso.esialogin.console.school.area.AreaView.ListModel;
import ru.nso.esialogin.console.school.area.AreaView.Listed;
import ru.nso.esialogin.console.school.audit.AuditView;
import ru.nso.esialogin.console.school.audit.OwnAudits;
import ru.nso.esialogin.diagnosis.Diagnoses;
import ru.nso.esialogin.platform.problem.ProblemException;

/** Audits of a municipality and of the region: started, followed, and their shares by municipality and school. */
@Path("/console/school/areas")
@Produces(Console.HTML)
@RolesAllowed({Roles.MUNICIPAL_ADMIN, Roles.ADMIN})
public class AreasPage {
    private static final int MOST_LISTED = 20;
    private static final int REFUSED = 422;

    private final Console console;
    private final SchoolRoom room;
    private final OwnAudits own;
    private final Audits audits;
    private final Schools schools;
    private final AreaResults results;
    private final ZoneId zone;

    AreasPage(
            Console console,
            SchoolRoom room,
            OwnAudits own,
            Audits audits,
            Schools schools,
            AreaResults results,
            Diagnoses diagnoses) {
        this.console = console;
        this.room = room;
        this.own = own;
        this.audits = audits;
        this.schools = schools;
        this.results = results;
        this.zone = diagnoses.dated().zone();
    }

    /** Templates of this room. */
    @CheckedTemplate(basePath = "console/school/area")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance list(Frame frame, ListModel page);

        static native TemplateInstance one(Frame frame, AreaView page);
    }

    /** The audits, and the form for another one. */
    @GET
    @Operation(hidden = true)
    public Response list() {
        return list(200, AreaForm.empty(reach(), municipalities(), zone));
    }

    /** Starts one. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response begin(MultivaluedMap<String, String> fields) {
        AreaForm.Read read = AreaForm.read(reach(), municipalities(), fields, zone);
        if (!read.form().mistakes().isEmpty() || read.scope().isEmpty()) {
            return list(REFUSED, read.form());
        }
        return audits.begin(console.access(Purpose.CARD_AUDIT), read.scope().get(), read.at())
                .map(audit -> console.seeOther("/console/school/areas/" + audit.id()))
                .orElseGet(() -> list(
                        REFUSED,
                        new AreaForm(
                                read.form().area(),
                                read.form().on(),
                                List.of(new Mistake("area", "В реестре нет школ этого муниципалитета.")))));
    }

    /** How far one is, and what it came to. */
    @GET
    @Path("{id}")
    @Operation(hidden = true)
    public Response one(@PathParam("id") String id, @QueryParam("municipality") @Nullable String municipality) {
        Audit audit = own.own(id);
        if (audit.task().scope() instanceof Scope.School) {
            throw ProblemException.notFound();
        }
        Optional<String> within = Optional.ofNullable(municipality).filter(name -> !name.isBlank());
        return console.page(Templates.one(
                console.frame(Section.SCHOOL, "Проверка карточек"),
                results.of(audit, room.headOfArea(area(audit.task().scope()), Place.AREAS), within)));
    }

    private Scope reach() {
        return console.caller().scope(Permission.AUDIT_CARDS);
    }

    private List<String> municipalities() {
        return reach() instanceof Scope.Region ? schools.municipalities() : List.of();
    }

    private Response list(int status, AreaForm form) {
        String name = reach() instanceof Scope.Municipality own ? own.name() : "Регион";
        return console.page(
                status,
                Templates.list(
                        console.frame(Section.SCHOOL, "Проверки муниципалитета и региона"),
                        new ListModel(
                                room.headOfArea(name, Place.AREAS),
                                form,
                                own.ofAreas(MOST_LISTED).stream()
                                        .map(this::listed)
                                        .toList())));
    }

    private Listed listed(Audit audit) {
        return new Listed(
                "/console/school/areas/" + audit.id(),
                area(audit.task().scope()),
                Words.day(audit.task().at().atZone(zone).toLocalDate()),
                AuditView.of(audit, zone));
    }

    private static String area(Scope scope) {
        return scope instanceof Scope.Municipality one ? one.name() : "Весь регион";
    }
}
