package ru.nso.esialogin.console.call;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import ru.nso.esialogin.access.CaseNumber;
import ru.nso.esialogin.access.Purpose;
import ru.nso.esialogin.access.Roles;
import ru.nso.esialogin.console.frame.Console;
import ru.nso.esialogin.contactcentre.Comparisons;
import ru.nso.esialogin.contactcentre.ComparisonsUsedUp;
import ru.nso.esialogin.contactcentre.LookedUp;
import ru.nso.esialogin.contactcentre.Lookups;
import ru.nso.esialogin.contactcentre.Scripts;
import ru.nso.esialogin.contactcentre.compare.ComparedFact;
import ru.nso.esialogin.contactcentre.compare.LookupKey;
import ru.nso.esialogin.contactcentre.compare.Progress;
import ru.nso.esialogin.contactcentre.compare.Said;
import ru.nso.esialogin.contactcentre.typed.TypedKey;

/**
 * A call to line 110. What is typed comes in the body of a POST and is not shown again once it was understood. A look-up is
 * of the operator who made it, for half an hour; to all others it is absent.
 */
@Path("/console/call")
@Produces(Console.HTML)
@RolesAllowed({Roles.CONTACT_CENTRE, Roles.ADMIN})
public class CallPages {
    private static final Logger LOG = Logger.getLogger(CallPages.class);
    private static final String PATH = "/console/call/";
    private static final int UNPROCESSABLE = 422;
    private static final int TOO_MANY = 429;

    private final Console console;
    private final CallViews views;
    private final Lookups lookups;
    private final Comparisons comparisons;
    private final Scripts scripts;
    private final CallNumbers numbers;
    private final Counter refused;

    CallPages(
            Console console,
            CallViews views,
            Lookups lookups,
            Comparisons comparisons,
            Scripts scripts,
            CallNumbers numbers,
            MeterRegistry meters) {
        this.console = console;
        this.views = views;
        this.lookups = lookups;
        this.comparisons = comparisons;
        this.scripts = scripts;
        this.numbers = numbers;
        this.refused = meters.counter("esialogin.comparisons.refused");
    }

    /** A new call. */
    @GET
    @Operation(hidden = true)
    public Response start() {
        return console.page(views.start(SearchForm.empty(numbers.next(), true)));
    }

    /** Looks a family up. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response lookUp(
            @Context HttpHeaders headers,
            @FormParam("call") @Nullable String call,
            @FormParam("sought") @Nullable String sought,
            @FormParam("kind") @Nullable String kind) {
        String callId = call == null ? "" : call.strip();
        String typed = sought == null ? "" : sought;
        boolean usable = CaseNumber.isUsable(callId);
        TypedKey key = kind(kind).map(each -> TypedKey.read(typed, each)).orElseGet(() -> TypedKey.read(typed));
        if (usable && key instanceof TypedKey.Read read) {
            return found(headers, lookups.lookUp(console.access(Purpose.CALL, callId), callId, read.key()));
        }
        String callProblem = usable
                ? ""
                : "До 64 латинских букв, цифр и знаков . _ : / # -, без СНИЛС и телефонов. Если номера нет, оставьте"
                        + " тот, что предложен.";
        String problem = key instanceof TypedKey.Unclear unclear ? SearchForm.words(unclear.wanted()) : "";
        SearchForm form =
                new SearchForm(callId, callProblem, typed, problem, key instanceof TypedKey.SnilsOrPhone, true);
        return console.page(UNPROCESSABLE, console.isPart(headers) ? views.startPart(form) : views.start(form));
    }

    /** A family that was looked up. */
    @GET
    @Path("{id}")
    @Operation(hidden = true)
    public Response again(@PathParam("id") String id) {
        return lookups.again(console.caller(), id)
                .map(underWay -> console.page(views.found(underWay)))
                .orElseGet(() -> gone(false));
    }

    /** Compares what the caller says. */
    @POST
    @Path("{id}/comparisons")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response compare(
            @Context HttpHeaders headers,
            @PathParam("id") String id,
            @FormParam("fact") @Nullable String fact,
            @FormParam("said") @Nullable String said) {
        boolean part = console.isPart(headers);
        Optional<ComparedFact> chosen = Arrays.stream(ComparedFact.values())
                .filter(each -> each.name().equals(fact))
                .findFirst();
        String typed = said == null ? "" : said;
        Optional<Said> read =
                typed.length() > TypedKey.LONGEST ? Optional.empty() : chosen.flatMap(each -> Said.read(each, typed));
        if (read.isEmpty()) {
            return wrong(id, chosen, typed, part);
        }
        try {
            return comparisons
                    .compareAndTell(console.caller(), id, read.get())
                    .map(progress -> part
                            ? console.fragment(views.comparePart(CompareModel.of(id, progress)))
                            : console.seeOther(PATH + id + "#compare"))
                    .orElseGet(() -> gone(part));
        } catch (ComparisonsUsedUp none) {
            return usedUp(none, id, part);
        }
    }

    /** The words for the caller. */
    @GET
    @Path("{id}/script")
    @Operation(hidden = true)
    public Response script(@PathParam("id") String id) {
        Optional<Scripts.Asked> asked = scripts.script(console.caller(), id);
        if (asked.isEmpty()) {
            return gone(false);
        }
        return asked.get() instanceof Scripts.Opened opened
                ? console.page(views.script(opened))
                : console.page(
                        Response.Status.FORBIDDEN.getStatusCode(),
                        views.closed(id, asked.get() instanceof Scripts.NotConfirmed not ? not.lacking() : 0));
    }

    private Response found(HttpHeaders headers, LookedUp found) {
        String path = PATH + found.id();
        if (!console.isPart(headers)) {
            return console.seeOther(path);
        }
        Progress none = Progress.none(lookups.comparisonsLeft(found.lookup()));
        return Response.fromResponse(console.fragment(views.foundPart(found, none)))
                .header("HX-Push-Url", path)
                .build();
    }

    /** No comparison is taken for what cannot be compared. */
    private Response wrong(String id, Optional<ComparedFact> chosen, String typed, boolean part) {
        String factProblem = chosen.isPresent() ? "" : "Выберите, что называет звонящий.";
        String saidProblem = typed.isBlank() || typed.length() > TypedKey.LONGEST
                ? "Введите, что говорит звонящий: не больше " + TypedKey.LONGEST + " знаков."
                : chosen.map(Said::wanted).orElse("");
        return formAgain(
                UNPROCESSABLE,
                id,
                part,
                progress -> CompareModel.refused(id, progress, chosen, typed, factProblem, saidProblem));
    }

    /** The form of comparisons once more: alone, or with the family, which is then shown again. */
    private Response formAgain(int status, String id, boolean part, Function<Progress, CompareModel> form) {
        Optional<TemplateInstance> page = part
                ? lookups.progress(console.caller(), id).map(progress -> views.comparePart(form.apply(progress)))
                : lookups.again(console.caller(), id)
                        .map(underWay -> views.found(underWay, form.apply(underWay.progress())));
        return page.map(shown -> console.page(status, shown)).orElseGet(() -> gone(part));
    }

    private Response usedUp(ComparisonsUsedUp none, String id, boolean part) {
        refused.increment();
        LOG.warnf(
                "More comparisons than a card has a day were asked for in look-up %s",
                none.lookup().id());
        return Response.fromResponse(formAgain(TOO_MANY, id, part, progress -> CompareModel.of(id, progress)))
                .header(HttpHeaders.RETRY_AFTER, Math.max(1, none.untilNext().toSeconds()))
                .build();
    }

    private Response gone(boolean part) {
        return console.page(Response.Status.NOT_FOUND.getStatusCode(), part ? views.gonePart() : views.gone());
    }

    private static Optional<LookupKey.Kind> kind(@Nullable String kind) {
        return Arrays.stream(LookupKey.Kind.values())
                .filter(each -> each.name().equals(kind))
                .findFirst();
    }
}
