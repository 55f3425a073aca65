package ru.nso.esialogin.console.desk.mail;

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
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import ru.nso.esialogin.access.Roles;
import ru.nso.esialogin.console.desk.DeskTabs;
import ru.nso.esialogin.console.desk.queue.QueuePage;
import ru.nso.esialogin.console.desk.ticket.form.Fields;
import ru.nso.esialogin.console.desk.words.Choice;
import ru.nso.esialogin.console.frame.Console;
import ru.nso.esialogin.console.frame.Frame;
import ru.nso.esialogin.console.frame.Section;
import ru.nso.esialogin.platform.http.Cursors;
import ru.nso.esialogin.platform.http.Given;
import ru.nso.esialogin.platform.http.Page;
import ru.nso.esialogin.platform.problem.ProblemException;
import ru.nso.esialogin.ticket.intake.Intake;
import ru.nso.esialogin.ticket.intake.Taken;
import ru.nso.esialogin.ticket.intake.aside.AsideLetters;
import ru.nso.esialogin.ticket.intake.aside.AsideMail;
import ru.nso.esialogin.ticket.intake.aside.RetryRefused;
import ru.nso.esialogin.ticket.intake.letter.LetterReader;

/** Letters that became no tickets: why, and once more. What a letter holds is shown as text and never run. */
@Path(QuarantinePages.PATH)
@Produces(Console.HTML)
@RolesAllowed({Roles.HELPDESK, Roles.CONTACT_CENTRE})
public class QuarantinePages {
    static final String PATH = QueuePage.PATH + "/quarantine";

    private static final int A_PAGE = 50;
    private static final int MOST_SHOWN = 40_000;
    private static final int OK = Response.Status.OK.getStatusCode();
    private static final int CONFLICT = Response.Status.CONFLICT.getStatusCode();

    private final Console console;
    private final AsideLetters letters;
    private final AsideWords words;
    private final Cursors cursors;

    QuarantinePages(Console console, AsideLetters letters, AsideWords words, Cursors cursors) {
        this.console = console;
        this.letters = letters;
        this.words = words;
        this.cursors = cursors;
    }

    /** Templates of such letters. */
    @CheckedTemplate(basePath = "console/desk")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance quarantine(Frame frame, QuarantineModel page);

        static native TemplateInstance aside(Frame frame, AsideModel page);
    }

    /** The list. */
    @GET
    @Operation(hidden = true)
    public Response list(@QueryParam("state") @Nullable String state, @QueryParam("cursor") @Nullable String cursor) {
        Taken wanted = Taken.REFUSED.name().equals(state) ? Taken.REFUSED : Taken.QUARANTINE;
        String list = "console/mail/" + wanted;
        List<AsideMail> found =
                letters.page(wanted, Given.parameter(cursor).map(text -> cursors.position(list, text)), A_PAGE);
        Page<AsideView> page = Page.of(found, A_PAGE, words::of, mail -> cursors.after(list, mail.id()));
        String next = page.next();
        return console.page(Templates.quarantine(
                console.frame(Section.DESK, "Отложенные письма"),
                new QuarantineModel(
                        DeskTabs.at(DeskTabs.Place.QUARANTINE, console.caller()),
                        List.of(
                                new Choice(PATH, "Отложенные", wanted == Taken.QUARANTINE),
                                new Choice(PATH + "?state=REFUSED", "Отклонённые", wanted == Taken.REFUSED)),
                        page.items(),
                        next == null ? null : PATH + "?state=" + wanted + "&cursor=" + next)));
    }

    /** One of them. */
    @GET
    @Path("{id}")
    @Operation(hidden = true)
    public Response letter(@PathParam("id") String id, @QueryParam("told") @Nullable String told) {
        return page(OK, id, null, "", Attempt.words(told));
    }

    /** It as it came, as text. */
    @GET
    @Path("{id}/raw")
    @Operation(hidden = true)
    public Response raw(@PathParam("id") String id) {
        return page(OK, id, letters.raw(console.caller(), id).orElseThrow(ProblemException::notFound), "", "");
    }

    /** It as it came, as a file. */
    @GET
    @Path("{id}/file")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @Operation(hidden = true)
    public Response file(@PathParam("id") String id) {
        byte[] raw = letters.raw(console.caller(), id).orElseThrow(ProblemException::notFound);
        return Response.ok(raw, MediaType.APPLICATION_OCTET_STREAM)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"letter.eml\"")
                .build();
    }

    /** Tries it again. */
    @POST
    @Path("{id}/retry")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response retry(@PathParam("id") String id, MultivaluedMap<String, String> fields) {
        boolean trusted = !new Fields(fields).line("trusted").isEmpty();
        try {
            Intake.Retried retried =
                    letters.retry(console.caller(), id, trusted).orElseThrow(ProblemException::notFound);
            return retried.ticketId()
                    .map(ticket -> console.seeOther(QueuePage.PATH + "/tickets/" + ticket))
                    .orElseGet(() -> console.seeOther(PATH + '/' + id + "?told=" + Attempt.of(retried)));
        } catch (RetryRefused refused) {
            return page(CONFLICT, id, null, refused.reason().sentence(), "");
        }
    }

    /** What came of another attempt; its name stands in the address. */
    private enum Attempt {
        FETCHED("Письмо сначала ещё раз читается из ящика. Загляните сюда позже."),
        ASIDE("Попробовали ещё раз: письмо по-прежнему не стало обращением. Причина — ниже.");

        private final String words;

        Attempt(String words) {
            this.words = words;
        }

        static Attempt of(Intake.Retried retried) {
            return retried.taken().isEmpty() ? FETCHED : ASIDE;
        }

        static String words(@Nullable String name) {
            return Arrays.stream(values())
                    .filter(one -> one.name().equals(name))
                    .map(one -> one.words)
                    .findFirst()
                    .orElse("");
        }
    }

    private Response page(int status, String id, byte @Nullable [] raw, String refused, String told) {
        AsideLetters.Shown shown = letters.find(console.caller(), id).orElseThrow(ProblemException::notFound);
        AsideView view = words.of(shown.mail());
        boolean cut = raw != null && raw.length > MOST_SHOWN;
        return console.page(
                status,
                Templates.aside(
                        console.frame(Section.DESK, "Письмо …" + view.ending()),
                        new AsideModel(
                                view,
                                shown.head().map(LetterReader.Head::from).orElse(""),
                                shown.head().map(LetterReader.Head::subject).orElse(""),
                                raw == null ? null : text(raw),
                                cut,
                                refused,
                                told)));
    }

    /** Signs that are none are shown as such. */
    private static String text(byte[] raw) {
        String text = new String(raw, 0, Math.min(raw.length, MOST_SHOWN), StandardCharsets.UTF_8);
        StringBuilder shown = new StringBuilder(text.length());
        text.codePoints()
                .filter(sign -> sign != '\r')
                .map(sign -> Character.isISOControl(sign) && sign != '\n' && sign != '\t' ? '\uFFFD' : sign)
                .forEach(shown::appendCodePoint);
        return shown.toString();
    }
}
