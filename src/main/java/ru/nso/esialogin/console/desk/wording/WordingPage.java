package ru.nso.esialogin.console.desk.wording;

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
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import ru.nso.esialogin.access.Purpose;
import ru.nso.esialogin.access.Roles;
import ru.nso.esialogin.access.StatedReason;
import ru.nso.esialogin.console.desk.ticket.form.Fault;
import ru.nso.esialogin.console.desk.ticket.form.Fields;
import ru.nso.esialogin.console.frame.Console;
import ru.nso.esialogin.console.frame.Frame;
import ru.nso.esialogin.console.frame.Section;
import ru.nso.esialogin.platform.problem.ProblemException;
import ru.nso.esialogin.platform.problem.TechnicalProblem;
import ru.nso.esialogin.ticket.reply.wording.KeptWording;
import ru.nso.esialogin.ticket.reply.wording.WordingChanges;
import ru.nso.esialogin.ticket.reply.wording.WordingChanges.Proposal;
import ru.nso.esialogin.ticket.reply.wording.WordingKey;

/** Other words for replies: tried in a letter, then proposed; a second person decides about them. */
@Path(WordingsPage.PATH + "/{key}")
@Produces(Console.HTML)
@RolesAllowed({Roles.HELPDESK, Roles.ADMIN})
public class WordingPage {
    private static final int OK = Response.Status.OK.getStatusCode();
    private static final int CONFLICT = Response.Status.CONFLICT.getStatusCode();
    private static final int INVALID = TechnicalProblem.INVALID_VALUE.status();

    private final Console console;
    private final WordingChanges changes;
    private final WordingPreview preview;

    WordingPage(Console console, WordingChanges changes, WordingPreview preview) {
        this.console = console;
        this.changes = changes;
        this.preview = preview;
    }

    /** Templates of the form. */
    @CheckedTemplate(basePath = "console/desk")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance wording(Frame frame, WordingModel page);

        static native TemplateInstance preview(List<Fault> faults, WordingPreview.@Nullable Shown shown);
    }

    /** The form. */
    @GET
    @Operation(hidden = true)
    public Response form(@PathParam("key") String key) {
        WordingKey wanted = key(key);
        return page(OK, wanted, new TypedWording(changes.current().raw(wanted), ""), List.of(), null);
    }

    /** Shows the words where they are used, and proposes nothing. */
    @POST
    @Path("preview")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response preview(
            @PathParam("key") String key, @Context HttpHeaders headers, MultivaluedMap<String, String> fields) {
        WordingKey wanted = key(key);
        TypedWording typed = TypedWording.of(new Fields(fields));
        List<Fault> faults = typed.faultsOfText(wanted);
        WordingPreview.@Nullable Shown shown = faults.isEmpty() ? preview.of(wanted, typed.text()) : null;
        return console.isPart(headers)
                ? console.fragment(Templates.preview(faults, shown))
                : page(faults.isEmpty() ? OK : INVALID, wanted, typed, faults, shown);
    }

    /** Proposes them. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response propose(@PathParam("key") String key, MultivaluedMap<String, String> fields) {
        WordingKey wanted = key(key);
        TypedWording typed = TypedWording.of(new Fields(fields));
        List<Fault> faults = typed.faults(wanted);
        if (!faults.isEmpty()) {
            return page(INVALID, wanted, typed, faults, null);
        }
        Proposal made = changes.propose(
                console.access(Purpose.CARD_UPKEEP), wanted, typed.text(), new StatedReason(typed.reason()));
        if (made instanceof Proposal.Waiting) {
            return page(
                    CONFLICT,
                    wanted,
                    typed,
                    List.of(new Fault("text", "Для этих слов уже есть предложение: сначала решают о нём.")),
                    null);
        }
        if (made instanceof Proposal.Same) {
            return page(CONFLICT, wanted, typed, List.of(new Fault("text", "Ответы уже пишутся этими словами.")), null);
        }
        return console.seeOther(WordingsPage.PATH + "?done=" + wanted + '#' + wanted);
    }

    private static WordingKey key(String name) {
        return Arrays.stream(WordingKey.values())
                .filter(key -> key.name().equals(name))
                .findFirst()
                .orElseThrow(ProblemException::notFound);
    }

    private Response page(
            int status, WordingKey key, TypedWording typed, List<Fault> faults, WordingPreview.@Nullable Shown shown) {
        Optional<KeptWording> waiting = changes.changed().stream()
                .filter(wording -> wording.key() == key && wording.state() == KeptWording.State.PROPOSED)
                .findFirst();
        return console.page(
                status,
                Templates.wording(
                        console.frame(Section.DESK, "Слова ответов: " + key.what()),
                        new WordingModel(
                                key.what(),
                                WordingsPage.PATH + '/' + key,
                                changes.current().raw(key),
                                typed,
                                variables(key),
                                faults,
                                shown,
                                waiting.map(KeptWording::text).orElse(""),
                                waiting.map(KeptWording::releaseId)
                                        .map(WordingsPage::release)
                                        .orElse(""))));
    }

    private static String variables(WordingKey key) {
        if (key.isLink()) {
            return "";
        }
        return Stream.concat(key.needed().stream(), Stream.of("ticket", "child", "helpdesk", "phone", "diary"))
                .filter(key::mayHave)
                .map(name -> '{' + name + "} — " + words(name))
                .collect(Collectors.joining("; "));
    }

    private static String words(String variable) {
        return switch (variable) {
            case "ticket" -> "номер обращения";
            case "child" -> "имя ребёнка";
            case "helpdesk" -> "адрес службы";
            case "phone" -> "телефон службы";
            case "diary" -> "адрес дневника";
            case "question" -> "сам вопрос, он обязателен";
            default -> variable;
        };
    }
}
