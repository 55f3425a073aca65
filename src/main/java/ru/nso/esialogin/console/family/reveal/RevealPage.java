package ru.nso.esialogin.console.family.reveal;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import ru.nso.esialogin.access.Access;
import ru.nso.esialogin.access.MaskedField;
import ru.nso.esialogin.access.Roles;
import ru.nso.esialogin.access.StatedReason;
import ru.nso.esialogin.card.reveal.CardKind;
import ru.nso.esialogin.card.reveal.Reveal;
import ru.nso.esialogin.card.reveal.RevealOutcome;
import ru.nso.esialogin.card.reveal.Sought;
import ru.nso.esialogin.console.family.CardView;
import ru.nso.esialogin.console.family.Work;
import ru.nso.esialogin.console.frame.Console;
import ru.nso.esialogin.console.frame.Frame;
import ru.nso.esialogin.console.frame.Section;
import ru.nso.esialogin.console.reveal.CountedReveals;
import ru.nso.esialogin.esia.simulation.LoginSimulator;
import ru.nso.esialogin.platform.problem.TechnicalProblem;

/**
 * One value without stars. The answer to the form shows it, so that one reveal is one entry of the access log; after its
 * time the browser goes on to a page without it. Values never stand in an address.
 */
@Path("/console/family/reveals")
@Produces(Console.HTML)
@RolesAllowed({Roles.HELPDESK, Roles.SCHOOL_ADMIN, Roles.ADMIN})
public class RevealPage {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss");

    private final Console console;
    private final Work work;
    private final CountedReveals reveals;
    private final ZoneId zone;

    RevealPage(Console console, Work work, CountedReveals reveals, LoginSimulator simulator) {
        this.console = console;
        this.work = work;
        this.reveals = reveals;
        this.zone = simulator.dated().zone();
    }

    /** Templates of reveals. */
    @CheckedTemplate(basePath = "console/family")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance reveal(Frame frame, RevealView page);

        static native TemplateInstance revealPart(RevealView page);

        static native TemplateInstance revealRefused(Frame frame, RefusedView page);

        static native TemplateInstance revealRefusedPart(RefusedView page);

        static native TemplateInstance revealOver(Frame frame, String back);

        static native TemplateInstance revealOverPart();
    }

    /** Shows a value. What is refused is answered and not thrown: the access log tells of it. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response reveal(MultivaluedMap<String, String> fields, @Context HttpHeaders headers) {
        Access access = work.access(fields.getFirst("case"));
        String back = back(fields.getFirst("diagnosis"), fields.getFirst("case"));
        boolean part = console.isPart(headers);
        Optional<Sought> sought = sought(fields.getFirst("whose"), fields.getFirst("field"));
        Optional<String> fault = StatedReason.fault(fields.getFirst("reason"));
        String reason = fields.getFirst("reason");
        if (sought.isEmpty() || fault.isPresent() || reason == null) {
            return refused(
                    TechnicalProblem.INVALID_VALUE.status(),
                    new RefusedView(
                            sought.isEmpty()
                                    ? "Выберите, чьё значение и какое показать."
                                    : fault.orElse("Напишите, зачем нужны данные."),
                            back),
                    part);
        }
        RevealOutcome outcome = reveals.make(access, sought.get(), new StatedReason(reason));
        if (outcome instanceof RevealOutcome.Shown shown) {
            String over = over(fields.getFirst("diagnosis"), fields.getFirst("case"));
            return shown(view(shown.reveal(), shown.values(), back, over), part);
        }
        if (outcome instanceof RevealOutcome.UsedUp none) {
            Response refused = refused(
                    TechnicalProblem.TOO_MANY_REQUESTS.status(),
                    new RefusedView("На сегодня показы без звёздочек закончились. Они снова будут завтра.", back),
                    part);
            return CountedReveals.later(refused, none);
        }
        return refused(
                TechnicalProblem.NOT_FOUND.status(),
                new RefusedView("Такой карточки или человека нет, или у Вас нет к ним доступа.", back),
                part);
    }

    /** Says that the time of a value is over. */
    @GET
    @Path("over")
    @Operation(hidden = true)
    public Response over(
            @QueryParam("diagnosis") @Nullable String diagnosis,
            @QueryParam("case") @Nullable String caseId,
            @Context HttpHeaders headers) {
        return console.isPart(headers)
                ? console.fragment(Templates.revealOverPart())
                : console.page(Templates.revealOver(
                        console.frame(Section.FAMILY, "Время показа вышло"), back(diagnosis, caseId)));
    }

    private RevealView view(Reveal reveal, List<String> values, String back, String over) {
        String field =
                switch (reveal.sought().field()) {
                    case SNILS -> "СНИЛС";
                    case PHONE -> "Телефон";
                    case EMAIL -> "Электронная почта";
                    case DOCUMENT -> "Документ";
                };
        return new RevealView(
                field,
                values,
                TIME.format(reveal.expiresAt().atZone(zone)),
                Duration.between(reveal.at(), reveal.expiresAt()).toSeconds(),
                back,
                over);
    }

    private Response shown(RevealView view, boolean part) {
        if (part) {
            return console.fragment(Templates.revealPart(view));
        }
        Response page = console.page(Templates.reveal(console.frame(Section.FAMILY, "Значение без звёздочек"), view));
        return Response.fromResponse(page)
                .header("Refresh", view.seconds() + "; url=" + view.over())
                .build();
    }

    private Response refused(int status, RefusedView view, boolean part) {
        return console.page(
                status,
                part
                        ? Templates.revealRefusedPart(view)
                        : Templates.revealRefused(console.frame(Section.FAMILY, "Показать нельзя"), view));
    }

    /** Kind of the card, the card and the person, as the form sends them. */
    private static Optional<Sought> sought(@Nullable String whose, @Nullable String field) {
        List<String> parts = whose == null ? List.of() : List.of(whose.split(" ", 3));
        Optional<MaskedField> wanted = Arrays.stream(MaskedField.values())
                .filter(known -> known.name().equals(field))
                .findFirst();
        if (parts.size() != 3 || wanted.isEmpty()) {
            return Optional.empty();
        }
        CardKind kind = parts.get(0).equals(CardView.STAFF) ? CardKind.STAFF : CardKind.PUPIL;
        return Optional.of(new Sought(kind, parts.get(1), parts.get(2), wanted.get()));
    }

    /** Where one came from: a diagnosis, or the search. */
    private static String back(@Nullable String diagnosis, @Nullable String caseId) {
        return "/console/family" + (isId(diagnosis) ? "/diagnoses/" + diagnosis : "") + Work.query(caseId);
    }

    /** Where the browser goes on to. */
    private static String over(@Nullable String diagnosis, @Nullable String caseId) {
        String query = Work.query(caseId);
        String from = isId(diagnosis) ? (query.isEmpty() ? "?" : "&") + "diagnosis=" + diagnosis : "";
        return "/console/family/reveals/over" + query + from;
    }

    private static boolean isId(@Nullable String text) {
        return text != null && text.matches("[A-Za-z0-9-]{1,64}");
    }
}
