package ru.nso.esialogin.console.oversight.release;

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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import ru.nso.esialogin.access.Access;
import ru.nso.esialogin.access.Caller;
import ru.nso.esialogin.access.CaseNumber;
import ru.nso.esialogin.access.Permission;
import ru.nso.esialogin.access.Purpose;
import ru.nso.esialogin.access.Roles;
import ru.nso.esialogin.access.StatedReason;
import ru.nso.esialogin.access.release.Release;
import ru.nso.esialogin.access.release.ReleaseProblem;
import ru.nso.esialogin.access.release.ReleaseState;
import ru.nso.esialogin.access.release.Releases;
import ru.nso.esialogin.access.release.Step;
import ru.nso.esialogin.console.frame.Console;
import ru.nso.esialogin.console.frame.Frame;
import ru.nso.esialogin.console.frame.Section;
import ru.nso.esialogin.console.input.Choice;
import ru.nso.esialogin.console.input.Input;
import ru.nso.esialogin.console.input.Mistake;
import ru.nso.esialogin.console.input.Moments;
import ru.nso.esialogin.console.oversight.Part;
import ru.nso.esialogin.platform.http.Cursors;
import ru.nso.esialogin.platform.problem.ProblemException;

/** What one person asked for: those who ask, decide and supervise see it, and another person decides. */
@Path("/console/oversight/releases")
@Produces(Console.HTML)
@RolesAllowed({Roles.HELPDESK, Roles.SCHOOL_ADMIN, Roles.AUDITOR, Roles.ADMIN})
public class ReleasesPage {
    private static final int ON_A_PAGE = 50;

    private final Console console;
    private final Releases releases;
    private final Cursors cursors;
    private final Moments moments;
    private final Clock clock;

    ReleasesPage(Console console, Releases releases, Cursors cursors, Moments moments, Clock clock) {
        this.console = console;
        this.releases = releases;
        this.cursors = cursors;
        this.moments = moments;
        this.clock = clock;
    }

    /** Templates of these pages. */
    @CheckedTemplate(basePath = "console/oversight")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance releases(Frame frame, ReleasesModel page);

        static native TemplateInstance release(Frame frame, ReleasesModel.One page);
    }

    /** Releases, newest first. */
    @GET
    @Operation(hidden = true)
    public Response page(@QueryParam("state") @Nullable String state, @QueryParam("cursor") @Nullable String cursor) {
        Optional<ReleaseState> wanted = Arrays.stream(ReleaseState.values())
                .filter(each -> each.name().equals(state))
                .findFirst();
        String list =
                Part.RELEASES.path() + "?" + wanted.map(ReleaseState::name).orElse("");
        List<Release> found = releases.page(
                console.caller(),
                wanted,
                Optional.ofNullable(cursor).filter(text -> !text.isBlank()).map(text -> cursors.position(list, text)),
                ON_A_PAGE + 1);
        List<Release> shown = found.subList(0, Math.min(ON_A_PAGE, found.size()));
        return console.page(Templates.releases(
                console.frame(Section.OVERSIGHT, "Разрешения двоих"),
                new ReleasesModel(
                        Part.RELEASES.links(console.caller()),
                        states(wanted),
                        shown.stream().map(this::view).toList(),
                        found.size() > shown.size()
                                ? Part.RELEASES.path() + "?state="
                                        + wanted.map(ReleaseState::name).orElse("") + "&cursor="
                                        + URLEncoder.encode(
                                                cursors.after(
                                                        list,
                                                        shown.get(shown.size() - 1)
                                                                .id()),
                                                StandardCharsets.UTF_8)
                                : "")));
    }

    private static Choice states(Optional<ReleaseState> wanted) {
        List<Choice.Option> options = new ArrayList<>();
        options.add(new Choice.Option("", "любое", wanted.isEmpty()));
        for (ReleaseState state : ReleaseState.values()) {
            options.add(new Choice.Option(state.name(), ReleaseView.state(state), wanted.equals(Optional.of(state))));
        }
        return new Choice("state", "Состояние", "", options);
    }

    private ReleaseView view(Release release) {
        return ReleaseView.of(
                release,
                clock.instant(),
                moments,
                console.caller().roles().stream().anyMatch(Permission.CHANGE_WORDINGS.roles()::contains));
    }

    /** One release. */
    @GET
    @Path("{id}")
    @Operation(hidden = true)
    public Response one(@PathParam("id") String id, @QueryParam("done") @Nullable String done) {
        return shown(200, id, "yes".equals(done) ? "Решение записано." : "", "", "", List.of());
    }

    /** The second person decides. */
    @POST
    @Path("{id}/decision")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed({Roles.HELPDESK, Roles.ADMIN})
    @Operation(hidden = true)
    public Response decide(
            @PathParam("id") String id,
            @FormParam("decision") @Nullable String decision,
            @FormParam("reason") @Nullable String reason,
            @FormParam("case") @Nullable String caseId) {
        String why = reason == null ? "" : reason.strip();
        String number = caseId == null ? "" : caseId.strip();
        List<Mistake> mistakes = new ArrayList<>();
        StatedReason.fault(why).ifPresent(fault -> mistakes.add(new Mistake("reason", fault)));
        if (needsCase() && !CaseNumber.isUsable(number)) {
            mistakes.add(new Mistake("case", "Нужен номер обращения или звонка, без СНИЛС и телефонов."));
        }
        if (!List.of("APPROVE", "REFUSE").contains(decision == null ? "" : decision)) {
            mistakes.add(new Mistake("", "Выберите: разрешить или отказать."));
        }
        if (!mistakes.isEmpty()) {
            return shown(422, id, "", why, number, mistakes);
        }
        Access access = needsCase() ? console.access(Purpose.TICKET, number) : console.access(Purpose.OVERSIGHT);
        Step<Release> step = releases.decide(access, id, "APPROVE".equals(decision), new StatedReason(why));
        if (step instanceof Step.Refused<Release> refused) {
            ProblemException problem = ReleaseProblem.of(refused.why());
            return shown(problem.kind().status(), id, "", why, number, List.of(new Mistake("", problem.detail())));
        }
        if (step instanceof Step.Absent<Release>) {
            throw ProblemException.notFound();
        }
        return console.seeOther(Part.RELEASES.path() + "/" + id + "?done=yes");
    }

    /** Whoever answers tickets says for which one; an administrator supervises. */
    private boolean needsCase() {
        return !console.caller().roles().contains(Roles.ADMIN);
    }

    private Response shown(int status, String id, String done, String reason, String number, List<Mistake> mistakes) {
        Caller caller = console.caller();
        Release release = releases.find(caller, id).orElseThrow(ProblemException::notFound);
        boolean decides = caller.roles().stream().anyMatch(Permission.DECIDE_RELEASE.roles()::contains)
                && release.hindersDecision(caller.name(), clock.instant()).isEmpty();
        return console.page(
                status,
                Templates.release(
                        console.frame(Section.OVERSIGHT, "Разрешение двоих"),
                        new ReleasesModel.One(
                                Part.RELEASES.links(caller),
                                view(release),
                                done,
                                mistakes,
                                decides ? List.of(form(reason, number, mistakes)) : List.of())));
    }

    private ReleasesModel.Form form(String reason, String number, List<Mistake> mistakes) {
        List<Input> fields = new ArrayList<>();
        fields.add(Input.text(
                        "reason",
                        "Почему",
                        "Словами, без СНИЛС, телефонов и имён",
                        reason,
                        Mistake.at(mistakes, "reason"))
                .mandatory());
        if (needsCase()) {
            fields.add(Input.text("case", "Номер обращения или звонка", "", number, Mistake.at(mistakes, "case"))
                    .mandatory());
        }
        return new ReleasesModel.Form(fields);
    }
}
