package ru.nso.esialogin.console.catalogue;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.inject.Instance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import ru.nso.esialogin.console.frame.Console;
import ru.nso.esialogin.console.frame.Frame;
import ru.nso.esialogin.console.frame.Section;
import ru.nso.esialogin.platform.problem.ProblemException;
import ru.nso.esialogin.platform.problem.TechnicalProblem;
import ru.nso.esialogin.rules.Actor;
import ru.nso.esialogin.rules.Basis;
import ru.nso.esialogin.rules.engine.CauseEntry;
import ru.nso.esialogin.rules.text.CauseExamples;
import ru.nso.esialogin.rules.text.CausePages;
import ru.nso.esialogin.rules.text.MeasuredCauses;

/**
 * The catalogue of causes. It holds nobody's data, so that it opens without log-in; how often a cause was right is told to
 * those who are logged in, as over HTTP.
 */
@Path("/console/causes")
@Produces(Console.HTML)
@PermitAll
public class CataloguePages {
    private static final int LONGEST = 100;

    /** As many digits as a phone number has. */
    private static final int DIGITS_OF_SOMEBODY = 10;

    private static final String TOO_LONG = "Слишком длинно: не больше " + LONGEST + " знаков.";
    private static final String OF_SOMEBODY =
            "Здесь ищут причины, а не людей: не вводите СНИЛС, телефоны и адреса почты.";

    private final Console console;
    private final CauseIndex index;
    private final CausePages pages;
    private final Instance<MeasuredCauses> measured;
    private final ObjectMapper mapper;

    CataloguePages(
            Console console,
            CauseIndex index,
            CausePages pages,
            Instance<MeasuredCauses> measured,
            ObjectMapper mapper) {
        this.console = console;
        this.index = index;
        this.pages = pages;
        this.measured = measured;
        this.mapper = mapper;
    }

    /** Templates of the catalogue. */
    @CheckedTemplate(basePath = "console/catalogue")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance list(Frame frame, ListModel page);

        static native TemplateInstance listPart(ListModel page);

        static native TemplateInstance cause(Frame frame, CauseModel page);
    }

    /** The causes that fit. */
    @GET
    @Operation(hidden = true)
    public Response list(
            @Context HttpHeaders headers,
            @QueryParam("q") @Nullable String q,
            @QueryParam("who") @Nullable String who,
            @QueryParam("basis") @Nullable String basis) {
        Optional<Actor> actor = chosen(Actor.class, "/who", who);
        Optional<Basis> said = chosen(Basis.class, "/basis", basis);
        String sought = q == null ? "" : q.strip();
        Optional<String> problem = problem(sought);
        ListModel page = problem.map(words -> ListModel.refused(actor, said, words))
                .orElseGet(() -> ListModel.of(sought, actor, said, index.search(sought, actor, said)));
        int status = problem.isPresent() ? TechnicalProblem.INVALID_VALUE.status() : Response.Status.OK.getStatusCode();
        return console.page(
                status,
                console.isPart(headers)
                        ? Templates.listPart(page)
                        : Templates.list(console.frame(Section.CATALOGUE, "Причины"), page));
    }

    /** One cause. */
    @GET
    @Path("{code}")
    @Operation(hidden = true)
    public Response cause(@PathParam("code") String code) {
        CauseEntry entry = index.find(code).orElseThrow(ProblemException::notFound);
        String exact = entry.code().toString();
        return exact.equals(code)
                ? console.page(Templates.cause(
                        console.frame(Section.CATALOGUE, exact + ". " + entry.title()),
                        CauseModel.of(
                                entry,
                                index.all(),
                                pages.page(entry.code()),
                                measured(entry),
                                CauseExamples.of(entry.code())
                                        .map(examples -> ExampleView.of(examples, mapper))
                                        .orElse(null))))
                : console.seeOther("/console/causes/" + exact);
    }

    private String measured(CauseEntry entry) {
        return console.caller().roles().isEmpty()
                ? ""
                : CauseModel.measured(measured.stream()
                        .flatMap(source -> source.of(entry.code()).stream())
                        .findFirst());
    }

    /** Addresses are written down in many places: nobody's number may stand in one. */
    private static Optional<String> problem(String sought) {
        if (sought.length() > LONGEST) {
            return Optional.of(TOO_LONG);
        }
        boolean ofSomebody = sought.indexOf('@') >= 0
                || sought.chars().filter(Character::isDigit).count() >= DIGITS_OF_SOMEBODY;
        return ofSomebody ? Optional.of(OF_SOMEBODY) : Optional.empty();
    }

    private static <E extends Enum<E>> Optional<E> chosen(Class<E> type, String pointer, @Nullable String name) {
        if (name == null || name.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Arrays.stream(type.getEnumConstants())
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow(() -> ProblemException.at(
                        TechnicalProblem.INVALID_VALUE, pointer, "Такого отбора нет: выберите из списка.")));
    }
}
