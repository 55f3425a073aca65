package ru.nso.esialogin.console.family.answer;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import ru.nso.esialogin.access.Access;
import ru.nso.esialogin.access.Roles;
import ru.nso.esialogin.console.family.Work;
import ru.nso.esialogin.console.frame.Console;
import ru.nso.esialogin.console.frame.Frame;
import ru.nso.esialogin.console.frame.Section;
import ru.nso.esialogin.diagnosis.kept.KeptDiagnoses;
import ru.nso.esialogin.diagnosis.kept.KeptDiagnosis;
import ru.nso.esialogin.platform.problem.ProblemException;

/** A kept diagnosis, what an edit of its plans would do, and what today's rules say. */
@Path("/console/family/diagnoses/{id}")
@Produces(Console.HTML)
@RolesAllowed({Roles.HELPDESK, Roles.SCHOOL_ADMIN, Roles.MUNICIPAL_ADMIN, Roles.ADMIN})
public class DiagnosisPage {
    private final Console console;
    private final Work work;
    private final KeptDiagnoses diagnoses;
    private final DiagnosisViews views;

    DiagnosisPage(Console console, Work work, KeptDiagnoses diagnoses, DiagnosisViews views) {
        this.console = console;
        this.work = work;
        this.diagnoses = diagnoses;
        this.views = views;
    }

    /** Templates of a diagnosis. */
    @CheckedTemplate(basePath = "console/family")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance diagnosis(Frame frame, DiagnosisView page);

        static native TemplateInstance tried(Frame frame, TriedView page, String back);

        static native TemplateInstance triedPart(TriedView page);

        static native TemplateInstance replay(Frame frame, ReplayView page, String back);

        static native TemplateInstance replayPart(ReplayView page);
    }

    /** The diagnosis. */
    @GET
    @Operation(hidden = true)
    public Response read(@PathParam("id") String id, @QueryParam("case") @Nullable String caseId) {
        Optional<Access> access = work.stated(caseId);
        if (access.isEmpty()) {
            return work.askCase(caseId, back(id, ""));
        }
        KeptDiagnosis kept = diagnoses.read(access.get(), id).orElseThrow(ProblemException::notFound);
        return console.page(
                Templates.diagnosis(console.frame(Section.FAMILY, "Диагноз"), views.of(kept, Work.told(caseId))));
    }

    /** What one edit of a plan would do alone. */
    @POST
    @Path("tries")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response tryEdit(
            @PathParam("id") String id,
            @FormParam("case") @Nullable String caseId,
            @FormParam("plan") @Nullable String plan,
            @FormParam("edit") @Nullable String edit,
            @Context HttpHeaders headers) {
        TriedView view = TriedView.of(diagnoses
                .tryEdit(work.access(caseId), id, place(plan), place(edit))
                .orElseThrow(ProblemException::notFound));
        return console.isPart(headers)
                ? console.fragment(Templates.triedPart(view))
                : console.page(
                        Templates.tried(console.frame(Section.FAMILY, "Что будет, если…"), view, back(id, caseId)));
    }

    /** What today's rules say of the same facts. */
    @POST
    @Path("replay")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response replay(
            @PathParam("id") String id, @FormParam("case") @Nullable String caseId, @Context HttpHeaders headers) {
        ReplayView view =
                ReplayView.of(diagnoses.replay(work.access(caseId), id).orElseThrow(ProblemException::notFound));
        return console.isPart(headers)
                ? console.fragment(Templates.replayPart(view))
                : console.page(
                        Templates.replay(console.frame(Section.FAMILY, "Повторный расчёт"), view, back(id, caseId)));
    }

    private static String back(String id, @Nullable String caseId) {
        return "/console/family/diagnoses/" + id + Work.query(caseId);
    }

    private static int place(@Nullable String text) {
        if (text == null || !text.matches("[0-9]{1,4}")) {
            throw ProblemException.notFound();
        }
        return Integer.parseInt(text);
    }
}
