package ru.nso.esialogin.console.catalogue;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.inject.Instance;
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
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
@Path(CataloguePages.PATH)
@Produces(Console.HTML)
@PermitAll
public class CataloguePages {
    static final String PATH = "/console/causes";

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
        Search search = search(q, who, basis);
        return shown(headers, search);
    }

    /** The form sent: words stand in an address only where they lead to a cause, so that nobody's name ever does. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response search(
            @Context HttpHeaders headers,
            @FormParam("q") @Nullable String q,
            @FormParam("who") @Nullable String who,
            @FormParam("basis") @Nullable String basis) {
        Search search = search(q, who, basis);
        if (console.isPart(headers)) {
            return Response.fromResponse(shown(headers, search))
                    .header("HX-Replace-Url", search.leads() ? search.address() : PATH)
                    .build();
        }
        return search.leads() ? console.seeOther(search.address()) : shown(headers, search);
    }

    /**
     * A search.
     *
     * @param sought the words
     * @param who who mends what is wanted
     * @param basis who says that it exists
     * @param problem why nothing was sought; nothing: it was
     * @param found what was found
     */
    private record Search(
            String sought,
            Optional<Actor> who,
            Optional<Basis> basis,
            Optional<String> problem,
            List<CauseEntry> found) {

        /** Whether its words may stand in an address. */
        boolean leads() {
            return problem.isEmpty() && (sought.isEmpty() || !found.isEmpty());
        }

        String address() {
            String query = Stream.of(
                            Optional.of(sought)
                                    .filter(words -> !words.isEmpty())
                                    .map(words -> "q=" + encoded(words)),
                            who.map(actor -> "who=" + actor),
                            basis.map(said -> "basis=" + said))
                    .flatMap(Optional::stream)
                    .collect(Collectors.joining("&"));
            return query.isEmpty() ? PATH : PATH + '?' + query;
        }

        private static String encoded(String words) {
            return URLEncoder.encode(words, StandardCharsets.UTF_8);
        }
    }

    private Search search(@Nullable String q, @Nullable String who, @Nullable String basis) {
        Optional<Actor> actor = chosen(Actor.class, "/who", who);
        Optional<Basis> said = chosen(Basis.class, "/basis", basis);
        String sought = q == null ? "" : q.strip();
        Optional<String> problem = problem(sought);
        return new Search(
                sought, actor, said, problem, problem.isPresent() ? List.of() : index.search(sought, actor, said));
    }

    private Response shown(HttpHeaders headers, Search search) {
        ListModel page = search.problem()
                .map(words -> ListModel.refused(search.who(), search.basis(), words))
                .orElseGet(() -> ListModel.of(search.sought(), search.who(), search.basis(), search.found()));
        int status = search.problem().isPresent()
                ? TechnicalProblem.INVALID_VALUE.status()
                : Response.Status.OK.getStatusCode();
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
                : console.seeOther(PATH + '/' + exact);
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
