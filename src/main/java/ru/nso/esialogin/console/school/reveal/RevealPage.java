package ru.nso.esialogin.console.school.reveal;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.Operation;
import ru.nso.esialogin.access.MaskedField;
import ru.nso.esialogin.access.Purpose;
import ru.nso.esialogin.access.Roles;
import ru.nso.esialogin.access.StatedReason;
import ru.nso.esialogin.card.reveal.CardKind;
import ru.nso.esialogin.card.reveal.Reveal;
import ru.nso.esialogin.card.reveal.RevealOutcome;
import ru.nso.esialogin.card.reveal.Sought;
import ru.nso.esialogin.console.frame.Console;
import ru.nso.esialogin.console.frame.Frame;
import ru.nso.esialogin.console.frame.Section;
import ru.nso.esialogin.console.reveal.CountedReveals;
import ru.nso.esialogin.platform.problem.ProblemException;

/** Shows a value without stars. What is refused is answered and not thrown, so that its entry of the access log is kept. */
@Path("/console/school/reveal/{kind}/{id}")
@Produces(Console.HTML)
@RolesAllowed({Roles.SCHOOL_ADMIN, Roles.ADMIN})
public class RevealPage {
    private static final Set<String> KINDS = Set.of("cards", "staff");
    /** What ids are made of; anything else would make no address to lead back to. */
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9._:-]{1,64}");

    private static final int REFUSED = 422;
    private static final int NOT_THERE = 404;
    private static final int USED_UP = 429;

    private final Console console;
    private final CountedReveals reveals;

    RevealPage(Console console, CountedReveals reveals) {
        this.console = console;
        this.reveals = reveals;
    }

    /** Templates of this room. */
    @CheckedTemplate(basePath = "console/school/reveal")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance page(Frame frame, Model page);

        static native TemplateInstance part(Model page);
    }

    /**
     * What is shown.
     *
     * @param back the card
     * @param values the values; none: there are none, or nothing is shown
     * @param seconds how long they are shown; zero: nothing is shown
     * @param problem why nothing is shown; empty: something is
     */
    public record Model(String back, List<String> values, long seconds, String problem) {
        /** What to ask for when the time is over. */
        public String cover() {
            return back.replaceFirst("^/console/school/", "/console/school/reveal/");
        }

        /** Without the values. */
        @Override
        public String toString() {
            return "Model[" + back + ']';
        }
    }

    /** Shows a value. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response show(
            @PathParam("kind") String kind,
            @PathParam("id") String id,
            MultivaluedMap<String, String> fields,
            @Context HttpHeaders headers) {
        String back = card(kind, id);
        String reason = Optional.ofNullable(fields.getFirst("reason")).orElse("");
        Optional<MaskedField> field = Arrays.stream(MaskedField.values())
                .filter(one -> one.name().equals(fields.getFirst("field")))
                .findFirst();
        Optional<String> fault = StatedReason.fault(reason);
        if (fault.isPresent() || field.isEmpty()) {
            return answer(headers, REFUSED, refused(back, fault.orElse("Выберите, что показать.")));
        }
        Sought sought = new Sought(
                kind.equals("cards") ? CardKind.PUPIL : CardKind.STAFF,
                id,
                Optional.ofNullable(fields.getFirst("person")).orElse(""),
                field.get());
        RevealOutcome outcome = reveals.make(console.access(Purpose.CARD_UPKEEP), sought, new StatedReason(reason));
        if (outcome instanceof RevealOutcome.Shown shown) {
            return answer(headers, 200, new Model(back, shown.values(), seconds(shown.reveal()), ""));
        }
        if (outcome instanceof RevealOutcome.UsedUp none) {
            Model usedUp = refused(back, "На сегодня показы без звёздочек закончились. Они снова будут завтра.");
            return CountedReveals.later(answer(headers, USED_UP, usedUp), none);
        }
        return answer(
                headers, NOT_THERE, refused(back, ProblemException.notFound().detail()));
    }

    /** What stands in the place of values when their time is over. */
    @GET
    @Operation(hidden = true)
    public Response cover(@PathParam("kind") String kind, @PathParam("id") String id, @Context HttpHeaders headers) {
        String back = card(kind, id);
        return console.isPart(headers)
                ? console.fragment(Templates.part(refused(back, "Время показа закончилось.")))
                : console.seeOther(back);
    }

    private static String card(String kind, String id) {
        if (!KINDS.contains(kind) || !ID.matcher(id).matches()) {
            throw ProblemException.notFound();
        }
        return "/console/school/" + kind + '/' + id;
    }

    private static Model refused(String back, String problem) {
        return new Model(back, List.of(), 0, problem);
    }

    private static long seconds(Reveal reveal) {
        return Duration.between(reveal.at(), reveal.expiresAt()).toSeconds();
    }

    private Response answer(HttpHeaders headers, int status, Model model) {
        if (console.isPart(headers)) {
            return console.page(status, Templates.part(model));
        }
        Response page = console.page(status, Templates.page(console.frame(Section.SCHOOL, "Скрытое значение"), model));
        return model.seconds() == 0
                ? page
                : Response.fromResponse(page)
                        .header("Refresh", model.seconds() + "; url=" + model.back())
                        .build();
    }
}
