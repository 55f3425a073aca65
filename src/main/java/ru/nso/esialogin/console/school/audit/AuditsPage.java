package ru.nso.esialogin.console.school.audit;

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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import ru.nso.esialogin.access.Purpose;
import ru.nso.esialogin.access.Roles;
import ru.nso.esialogin.access.Scope;
import ru.nso.esialogin.audit.run.Audit;
import ru.nso.esialogin.audit.run.Audits;
import ru.nso.esialogin.card.School;
import ru.nso.esialogin.console.frame.Console;
import ru.nso.esialogin.console.frame.Frame;
import ru.nso.esialogin.console.frame.Section;
import ru.nso.esialogin.console.school.SchoolHead;
import ru.nso.esialogin.console.school.SchoolHead.Place;
import ru.nso.esialogin.console.school.SchoolRoom;
import ru.nso.esialogin.console.school.Words;
import ru.nso.esialogin.diagnosis.Diagnoses;
import ru.nso.esialogin.platform.problem.ProblemException;

/** Audits of a school: started, followed, stopped. */
@Path("/console/school/audits")
@Produces(Console.HTML)
@RolesAllowed({Roles.SCHOOL_ADMIN, Roles.MUNICIPAL_ADMIN, Roles.ADMIN})
public class AuditsPage {
    private static final int REFUSED = 422;

    private final Console console;
    private final SchoolRoom room;
    private final Audits audits;
    private final OwnAudits own;
    private final ZoneId zone;

    AuditsPage(Console console, SchoolRoom room, Audits audits, OwnAudits own, Diagnoses diagnoses) {
        this.console = console;
        this.room = room;
        this.audits = audits;
        this.own = own;
        this.zone = diagnoses.dated().zone();
    }

    /** Templates of this room. */
    @CheckedTemplate(basePath = "console/school/audit")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance list(Frame frame, ListModel page);

        static native TemplateInstance one(Frame frame, OneModel page);

        static native TemplateInstance progress(AuditView audit);
    }

    /**
     * Audits of a school.
     *
     * @param head what stands above
     * @param audits the audits, the latest first
     * @param day as of which day another one shall be
     */
    public record ListModel(SchoolHead head, List<AuditView> audits, AuditDay day) {}

    /**
     * One audit.
     *
     * @param head what stands above; without tabs where the audit is of many schools
     * @param audit the audit
     * @param asOf of when it is
     * @param query the school in addresses of its results
     * @param parameter the same behind another parameter
     * @param earlier an earlier audit of the same cards; empty: there is none
     */
    public record OneModel(
            SchoolHead head, AuditView audit, String asOf, String query, String parameter, List<AuditView> earlier) {}

    /** Audits in which the cards of the school are. */
    @GET
    @Operation(hidden = true)
    public Response list(@QueryParam("school") @Nullable String school) {
        return list(200, room.chosen(school).orElseThrow(ProblemException::notFound), AuditDay.read("", zone));
    }

    private Response list(int status, School chosen, AuditDay day) {
        return console.page(
                status,
                Templates.list(
                        console.frame(Section.SCHOOL, "Проверки школы"),
                        new ListModel(
                                room.head(chosen, Place.AUDITS),
                                room.audits(chosen).stream()
                                        .map(audit -> AuditView.of(audit, zone))
                                        .toList(),
                                day)));
    }

    /** Starts an audit of a school, as of now or of another day. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response begin(MultivaluedMap<String, String> fields) {
        School chosen = room.chosen(fields.getFirst("school")).orElseThrow(ProblemException::notFound);
        AuditDay day = AuditDay.read(
                Optional.ofNullable(fields.getFirst("on")).orElse("").strip(), zone);
        if (!day.mistakes().isEmpty()) {
            return list(REFUSED, chosen, day);
        }
        Audit audit = room.underWay(chosen)
                .filter(running -> day.at().isEmpty())
                .or(() -> audits.begin(console.access(Purpose.CARD_AUDIT), new Scope.School(chosen.id()), day.at()))
                .orElseThrow(ProblemException::notFound);
        return console.seeOther("/console/school/audits/" + audit.id());
    }

    /** One audit: how far it is and where its results are. */
    @GET
    @Path("{id}")
    @Operation(hidden = true)
    public Response one(@PathParam("id") String id, @QueryParam("school") @Nullable String school) {
        Audit audit = own.own(id);
        Optional<School> chosen = own.school(audit, school);
        if (chosen.isEmpty()) {
            return console.seeOther("/console/school/areas/" + audit.id());
        }
        School of = chosen.get();
        String query = audit.task().scope() instanceof Scope.School ? "" : SchoolRoom.query(of.id());
        return console.page(Templates.one(
                console.frame(Section.SCHOOL, "Проверка карточек"),
                new OneModel(
                        room.head(of, Place.AUDITS),
                        AuditView.of(audit, zone),
                        Words.moment(audit.task().at(), zone),
                        query,
                        query.isEmpty() ? "" : query.substring(1),
                        own.earlier(audit).stream()
                                .map(before -> AuditView.of(before, zone))
                                .toList())));
    }

    /** How far it is, to be put in its place. */
    @GET
    @Path("{id}/progress")
    @Operation(hidden = true)
    public Response progress(@PathParam("id") String id, @Context HttpHeaders headers) {
        Audit audit = own.own(id);
        return console.isPart(headers)
                ? console.fragment(Templates.progress(AuditView.of(audit, zone)))
                : console.seeOther("/console/school/audits/" + audit.id());
    }

    /** Stops it. */
    @POST
    @Path("{id}/cancel")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response cancel(@PathParam("id") String id) {
        Audit audit = own.own(id);
        audits.cancel(audit); // one that has ended meanwhile is shown as it is
        return console.seeOther("/console/school/audits/" + audit.id());
    }
}
