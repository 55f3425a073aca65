package ru.nso.esialogin.console.school.audit;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import ru.nso.esialogin.access.Access;
import ru.nso.esialogin.access.Purpose;
import ru.nso.esialogin.access.Roles;
import ru.nso.esialogin.audit.changes.Change;
import ru.nso.esialogin.audit.changes.FindingKey;
import ru.nso.esialogin.audit.finding.AuditFinding;
import ru.nso.esialogin.audit.results.Compared;
import ru.nso.esialogin.audit.results.Results;
import ru.nso.esialogin.audit.results.WorkNames;
import ru.nso.esialogin.audit.run.Audit;
import ru.nso.esialogin.audit.run.Audits;
import ru.nso.esialogin.audit.run.FindingFilter;
import ru.nso.esialogin.audit.run.FindingPosition;
import ru.nso.esialogin.card.School;
import ru.nso.esialogin.console.frame.Console;
import ru.nso.esialogin.console.frame.Frame;
import ru.nso.esialogin.console.frame.Section;
import ru.nso.esialogin.console.school.SchoolHead;
import ru.nso.esialogin.console.school.SchoolHead.Place;
import ru.nso.esialogin.console.school.SchoolRoom;
import ru.nso.esialogin.console.school.Words;
import ru.nso.esialogin.diagnosis.Diagnoses;
import ru.nso.esialogin.platform.http.Cursors;
import ru.nso.esialogin.platform.http.Given;
import ru.nso.esialogin.platform.problem.ProblemException;
import ru.nso.esialogin.rules.CauseCode;
import ru.nso.esialogin.rules.engine.Catalogue;
import ru.nso.esialogin.rules.engine.CauseEntry;

/** What an audit found at a school, one by one, and what has changed since an earlier one. */
@Path("/console/school/audits/{id}")
@Produces(Console.HTML)
@RolesAllowed({Roles.SCHOOL_ADMIN, Roles.MUNICIPAL_ADMIN, Roles.ADMIN})
public class ResultsPage {
    private static final int OF_PAGE = 50;
    private static final Set<Change> TOLD = EnumSet.of(Change.NEW, Change.FIXED, Change.RELAPSED);

    private final Console console;
    private final SchoolRoom room;
    private final OwnAudits own;
    private final Audits audits;
    private final Results results;
    private final WorkNames names;
    private final Catalogue catalogue;
    private final Cursors cursors;
    private final Diagnoses diagnoses;

    ResultsPage(
            Console console,
            SchoolRoom room,
            OwnAudits own,
            Audits audits,
            Results results,
            WorkNames names,
            Catalogue catalogue,
            Cursors cursors,
            Diagnoses diagnoses) {
        this.console = console;
        this.room = room;
        this.own = own;
        this.audits = audits;
        this.results = results;
        this.names = names;
        this.catalogue = catalogue;
        this.cursors = cursors;
        this.diagnoses = diagnoses;
    }

    /** Templates of this room. */
    @CheckedTemplate(basePath = "console/school/audit")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance findings(Frame frame, FindingsModel page);

        static native TemplateInstance changes(Frame frame, ChangesModel page);
    }

    /**
     * Findings.
     *
     * @param head what stands above
     * @param audit page of the audit
     * @param cause title of the cause; empty: all causes
     * @param hindering whether those alone that hinder somebody
     * @param other address with the others or without them
     * @param findings the findings
     * @param next address of the next ones; empty: there are no more
     */
    public record FindingsModel(
            SchoolHead head,
            String audit,
            String cause,
            boolean hindering,
            String other,
            List<FindingView> findings,
            String next) {}

    /**
     * What has changed.
     *
     * @param head what stands above
     * @param audit page of the audit
     * @param since of when the earlier one is
     * @param counts how much has changed how
     * @param changes the changes
     * @param next address of the next ones; empty: there are no more
     */
    public record ChangesModel(
            SchoolHead head,
            String audit,
            String since,
            List<String> counts,
            List<FindingView.ChangeView> changes,
            String next) {}

    /** What was found. */
    @GET
    @Path("findings")
    @Operation(hidden = true)
    public Response findings(
            @PathParam("id") String id,
            @QueryParam("school") @Nullable String school,
            @QueryParam("cause") @Nullable String cause,
            @QueryParam("hindering") @Nullable String hindering,
            @QueryParam("cursor") @Nullable String cursor) {
        Audit audit = own.own(id);
        School of = own.school(audit, school).orElseThrow(ProblemException::notFound);
        Optional<CauseEntry> wanted = Given.parameter(cause).map(this::known);
        boolean only = "true".equals(hindering);
        FindingFilter filter =
                new FindingFilter(wanted.map(CauseEntry::code), Optional.of(of.id()), Optional.empty(), only);
        String list = "console/audits/" + id + "/findings/" + filter;
        Access access = console.access(Purpose.CARD_AUDIT);
        FindingPosition behind = Given.parameter(cursor)
                .map(text -> Positions.found(cursors.position(list, text)))
                .orElse(FindingPosition.START);
        List<AuditFinding> found = audits.findings(access, audit, filter, behind, OF_PAGE);
        List<AuditFinding> shown = found.subList(0, Math.min(OF_PAGE, found.size()));
        Map<String, String> owners = names.owners(
                access,
                shown.stream().map(one -> one.record().cardId()).distinct().toList());
        String base = "/console/school/audits/" + id;
        String here = base + "/findings" + SchoolRoom.query(of.id())
                + wanted.map(entry -> "&cause=" + entry.code()).orElse("");
        String next = found.size() > shown.size()
                ? here + (only ? "&hindering=true" : "") + "&cursor="
                        + cursors.after(list, Positions.text(shown.get(shown.size() - 1)))
                : "";
        return console.page(Templates.findings(
                console.frame(Section.SCHOOL, "Что найдено"),
                new FindingsModel(
                        room.head(of, Place.AUDITS),
                        base + SchoolRoom.query(of.id()),
                        wanted.map(CauseEntry::title).orElse(""),
                        only,
                        only ? here : here + "&hindering=true",
                        shown.stream()
                                .map(one -> FindingView.of(one, title(one.cause()), owners))
                                .toList(),
                        next)));
    }

    /** What has changed since an earlier audit of the same cards; since the one before where none is named. */
    @GET
    @Path("changes")
    @Operation(hidden = true)
    public Response changes(
            @PathParam("id") String id,
            @QueryParam("school") @Nullable String school,
            @QueryParam("since") @Nullable String since,
            @QueryParam("cursor") @Nullable String cursor) {
        Audit audit = own.ended(id);
        School of = own.school(audit, school).orElseThrow(ProblemException::notFound);
        Audit earlier = own.earlier(audit).stream()
                .filter(before ->
                        Given.parameter(since).map(before.id()::equals).orElse(true))
                .findFirst()
                .orElseThrow(ProblemException::notFound);
        String list = "console/audits/" + id + "/changes/" + earlier.id();
        Access access = console.access(Purpose.CARD_AUDIT);
        Compared compared = results.compare(
                access,
                audit,
                earlier,
                TOLD,
                Given.parameter(cursor).map(text -> Positions.key(cursors.position(list, text))),
                OF_PAGE);
        List<Compared.Changed> shown = compared.changes()
                .subList(0, Math.min(OF_PAGE, compared.changes().size()));
        Map<String, String> owners = names.owners(
                access,
                shown.stream().map(one -> one.finding().cardId()).distinct().toList());
        String base = "/console/school/audits/" + id;
        FindingKey last = shown.isEmpty() ? null : shown.get(shown.size() - 1).finding();
        String next = last != null && compared.changes().size() > shown.size()
                ? base + "/changes" + SchoolRoom.query(of.id()) + "&since=" + earlier.id() + "&cursor="
                        + cursors.after(list, Positions.text(last))
                : "";
        return console.page(Templates.changes(
                console.frame(Section.SCHOOL, "Что изменилось"),
                new ChangesModel(
                        room.head(of, Place.AUDITS),
                        base + SchoolRoom.query(of.id()),
                        Words.moment(earlier.task().at(), diagnoses.dated().zone()),
                        FindingView.counts(compared.counts().all()),
                        shown.stream()
                                .map(one -> FindingView.changed(
                                        one, title(one.finding().cause()), owners))
                                .toList(),
                        next)));
    }

    private CauseEntry known(String code) {
        return catalogue.entries().stream()
                .filter(entry -> entry.code().toString().equals(code))
                .findFirst()
                .orElseThrow(ProblemException::notFound);
    }

    private String title(CauseCode code) {
        return catalogue.find(code).map(CauseEntry::title).orElse("");
    }
}
