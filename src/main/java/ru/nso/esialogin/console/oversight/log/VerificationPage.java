package ru.nso.esialogin.console.oversight.log;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import ru.nso.esialogin.access.Purpose;
import ru.nso.esialogin.access.Roles;
import ru.nso.esialogin.access.examination.Examiner;
import ru.nso.esialogin.access.examination.Progress;
import ru.nso.esialogin.access.examination.Report;
import ru.nso.esialogin.access.reading.LogReading;
import ru.nso.esialogin.console.frame.Console;
import ru.nso.esialogin.console.frame.Frame;
import ru.nso.esialogin.console.frame.Section;
import ru.nso.esialogin.console.oversight.Part;
import ru.nso.esialogin.platform.http.Cursors;

/** Whether the access log is as the service wrote it. A large log is examined part by part, each going on where one ended. */
@Path("/console/oversight/verification")
@Produces(Console.HTML)
@RolesAllowed({Roles.AUDITOR, Roles.ADMIN})
public class VerificationPage {
    private static final String LIST = "console/oversight/verification";

    private final Console console;
    private final LogReading reading;
    private final Examiner examiner;
    private final Cursors cursors;

    VerificationPage(Console console, LogReading reading, Examiner examiner, Cursors cursors) {
        this.console = console;
        this.reading = reading;
        this.examiner = examiner;
        this.cursors = cursors;
    }

    /** Templates of this page. */
    @CheckedTemplate(basePath = "console/oversight")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance verification(Frame frame, VerificationModel page);

        static native TemplateInstance verificationPart(VerificationModel.Result result);
    }

    /** The page before the examination. */
    @GET
    @Operation(hidden = true)
    public Response page() {
        return shown(List.of());
    }

    /** Examines the log, or goes on where an examination ended. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response examine(@FormParam("cursor") @Nullable String cursor, @Context HttpHeaders headers) {
        Optional<Progress> from = Optional.ofNullable(cursor)
                .filter(text -> !text.isBlank())
                .map(text -> Progress.parse(cursors.position(LIST, text)));
        reading.noteExamination(console.access(Purpose.OVERSIGHT));
        Report report = examiner.examine(from);
        VerificationModel.Result result = VerificationModel.Result.of(
                report,
                report.next().map(next -> cursors.after(LIST, next.text())).orElse(""));
        return console.isPart(headers) ? console.fragment(Templates.verificationPart(result)) : shown(List.of(result));
    }

    private Response shown(List<VerificationModel.Result> results) {
        return console.page(Templates.verification(
                console.frame(Section.OVERSIGHT, "Цел ли журнал"),
                new VerificationModel(Part.VERIFICATION.links(console.caller()), results)));
    }
}
