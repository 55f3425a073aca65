package ru.nso.esialogin.console.family.login;

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
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import ru.nso.esialogin.access.Access;
import ru.nso.esialogin.access.Roles;
import ru.nso.esialogin.card.Card;
import ru.nso.esialogin.card.registry.Cards;
import ru.nso.esialogin.card.registry.Staff;
import ru.nso.esialogin.card.registry.Stored;
import ru.nso.esialogin.console.family.CardView;
import ru.nso.esialogin.console.family.FormProblem;
import ru.nso.esialogin.console.family.Work;
import ru.nso.esialogin.console.frame.Console;
import ru.nso.esialogin.console.frame.Frame;
import ru.nso.esialogin.console.frame.Section;
import ru.nso.esialogin.diagnosis.kept.KeptDiagnoses;
import ru.nso.esialogin.diagnosis.kept.ToldLogin;
import ru.nso.esialogin.platform.problem.FieldProblem;
import ru.nso.esialogin.platform.problem.ProblemException;
import ru.nso.esialogin.platform.problem.TechnicalProblem;

/** Who tries to log in, and how; sending it makes a kept diagnosis. */
@Path("/console/family")
@Produces(Console.HTML)
@RolesAllowed({Roles.HELPDESK, Roles.SCHOOL_ADMIN, Roles.MUNICIPAL_ADMIN, Roles.ADMIN})
public class LoginPage {
    private static final String NOTHING_TO_SEARCH_BY =
            "Искать не по чему. Укажите имя и дату рождения, СНИЛС, телефон" + " или почту либо вставьте текст ошибки.";

    /** Fields of the form by the members of the request that they fill. */
    private static final Map<String, String> FIELDS = Map.ofEntries(
            Map.entry("/esia/snils", "snils"),
            Map.entry("/esia/phones", "phone"),
            Map.entry("/esia/emails", "email"),
            Map.entry("/attempt/errorText", "errorText"),
            Map.entry("/attempt/esiaErrorCode", "code"),
            Map.entry("/identity/lastName", "lastName"),
            Map.entry("/identity/firstName", "firstName"),
            Map.entry("/identity/middleName", "middleName"),
            Map.entry("/identity/birthDate", "birthDate"),
            Map.entry("/children/0/lastName", "childLastName"),
            Map.entry("/children/0/firstName", "childFirstName"),
            Map.entry("/children/0/middleName", "childMiddleName"),
            Map.entry("/children/0/birthDate", "childBirthDate"));

    private final Console console;
    private final Work work;
    private final Cards cards;
    private final Staff staff;
    private final KeptDiagnoses diagnoses;

    LoginPage(Console console, Work work, Cards cards, Staff staff, KeptDiagnoses diagnoses) {
        this.console = console;
        this.work = work;
        this.cards = cards;
        this.staff = staff;
        this.diagnoses = diagnoses;
    }

    /** Templates of the form. */
    @CheckedTemplate(basePath = "console/family")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance login(Frame frame, LoginView page);
    }

    /** The form for a card. */
    @GET
    @Path("cards/{kind}/{id}")
    @Operation(hidden = true)
    public Response ofCard(
            @PathParam("kind") String kind,
            @PathParam("id") String id,
            @QueryParam("case") @Nullable String caseId,
            @QueryParam("person") @Nullable String person) {
        Optional<Access> access = work.stated(caseId);
        if (access.isEmpty()) {
            return work.askCase(caseId, "/console/family/cards/" + kind + '/' + id);
        }
        MultivaluedMap<String, String> fields = new MultivaluedHashMap<>();
        fields.putSingle("kind", kind);
        fields.putSingle("card", id);
        fields.putSingle("case", Work.told(caseId));
        fields.putSingle("person", Objects.requireNonNullElse(person, ""));
        return page(200, card(access.get(), kind, id), LoginForm.of(fields), List.of());
    }

    /** The form without a card. */
    @GET
    @Path("login")
    @Operation(hidden = true)
    public Response withoutCard(@QueryParam("case") @Nullable String caseId) {
        if (work.stated(caseId).isEmpty()) {
            return work.askCase(caseId, "/console/family/login");
        }
        MultivaluedMap<String, String> fields = new MultivaluedHashMap<>();
        fields.putSingle("case", Work.told(caseId));
        return page(200, Optional.empty(), LoginForm.of(fields), List.of());
    }

    /** Makes the diagnosis. */
    @POST
    @Path("diagnoses")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response diagnose(MultivaluedMap<String, String> fields) {
        LoginForm form = LoginForm.of(fields);
        Access access = work.access(form.caseId());
        Optional<Card> card =
                form.withoutCard() ? Optional.empty() : card(access, form.text("kind"), form.text("card"));
        List<FormProblem> problems = new ArrayList<>();
        Optional<ToldLogin> told = new Teller(form, card, problems).tell();
        if (told.isPresent()) {
            try {
                String id = diagnoses.explain(access, told.get());
                return console.seeOther("/console/family/diagnoses/" + id + Work.query(form.caseId()));
            } catch (ProblemException problem) {
                problems.addAll(problems(problem, form.withoutCard() ? "role" : "person"));
            }
        }
        return page(422, card, form, problems);
    }

    /** What is wrong with fields stands beside them; whatever is not about the form goes on. */
    private static List<FormProblem> problems(ProblemException problem, String first) {
        if (problem.kind() != TechnicalProblem.INVALID_VALUE && problem.kind() != TechnicalProblem.INVALID_REQUEST) {
            throw problem;
        }
        if (problem.errors().isEmpty()) {
            return List.of(new FormProblem(first, NOTHING_TO_SEARCH_BY));
        }
        return problem.errors().stream()
                .map(error -> new FormProblem(field(error, first), error.message()))
                .toList();
    }

    private static String field(FieldProblem error, String first) {
        return FIELDS.entrySet().stream()
                .filter(known -> error.pointer().startsWith(known.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(first);
    }

    private Optional<Card> card(Access access, String kind, String id) {
        Optional<Card> found =
                switch (kind) {
                    case CardView.PUPIL -> cards.find(access, id).map(Stored::content);
                    case CardView.STAFF -> staff.find(access, id).map(Stored::content);
                    default -> Optional.empty();
                };
        return Optional.of(found.orElseThrow(ProblemException::notFound));
    }

    private Response page(int status, Optional<Card> card, LoginForm form, List<FormProblem> problems) {
        return console.page(
                status,
                Templates.login(
                        console.frame(Section.FAMILY, "Кто пытается войти"), LoginViews.of(card, form, problems)));
    }
}
