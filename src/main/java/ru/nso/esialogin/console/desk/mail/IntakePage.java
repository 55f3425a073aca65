package ru.nso.esialogin.console.desk.mail;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import ru.nso.esialogin.access.Roles;
import ru.nso.esialogin.console.desk.DeskTabs;
import ru.nso.esialogin.console.desk.queue.QueuePage;
import ru.nso.esialogin.console.desk.words.Badge;
import ru.nso.esialogin.console.desk.words.Counted;
import ru.nso.esialogin.console.desk.words.Moments;
import ru.nso.esialogin.console.frame.Console;
import ru.nso.esialogin.console.frame.Frame;
import ru.nso.esialogin.console.frame.Section;
import ru.nso.esialogin.ticket.intake.IntakeCount;
import ru.nso.esialogin.ticket.intake.aside.AsideLetters;

/** The equation of the intake: each letter that was found is in one place. */
@Path(QueuePage.PATH + "/intake")
@Produces(Console.HTML)
@RolesAllowed({Roles.HELPDESK, Roles.CONTACT_CENTRE})
public class IntakePage {
    private final Console console;
    private final AsideLetters letters;
    private final Moments moments;

    IntakePage(Console console, AsideLetters letters, Moments moments) {
        this.console = console;
        this.letters = letters;
        this.moments = moments;
    }

    /** Its template. */
    @CheckedTemplate(basePath = "console/desk")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance intake(Frame frame, IntakeModel page);
    }

    /** The equations. */
    @GET
    @Operation(hidden = true)
    public Response intake() {
        List<IntakeCount> counts = letters.counts();
        return console.page(Templates.intake(
                console.frame(Section.DESK, "Приём почты"),
                new IntakeModel(
                        DeskTabs.at(DeskTabs.Place.INTAKE, console.caller()),
                        holds(counts.stream().allMatch(IntakeCount::balanced)),
                        counts.stream().map(this::mailbox).toList())));
    }

    private IntakeModel.Mailbox mailbox(IntakeCount count) {
        return new IntakeModel.Mailbox(
                count.mailbox(),
                holds(count.balanced()),
                count.messages(),
                count.balanced() ? "=" : "≠",
                List.of(
                        new IntakeModel.Term("стали обращениями", count.tickets(), QueuePage.PATH),
                        new IntakeModel.Term("дополнили обращения", count.followUps(), ""),
                        new IntakeModel.Term("отложены", count.quarantine(), QuarantinePages.PATH),
                        new IntakeModel.Term(
                                "отклонены с причиной", count.refused(), QuarantinePages.PATH + "?state=REFUSED"),
                        new IntakeModel.Term("ещё не разобраны", count.waiting(), "")),
                count.tickets() + count.followUps() + count.quarantine() + count.refused() + count.waiting(),
                count.listed()
                        .flatMap(number -> count.listedAt()
                                .map(at -> "Последний просмотр ящика — "
                                        + moments.at(at).text() + ": в нём " + Counted.letters(number) + '.'))
                        .orElse(""),
                count.failedAt()
                        .map(since -> "Ящик не удаётся просмотреть с момента «"
                                + moments.at(since).text() + "»"
                                + count.failure().map(why -> ": " + why).orElse("") + '.')
                        .orElse(""));
    }

    private static Badge holds(boolean balanced) {
        return balanced ? Badge.ok("сходится") : Badge.bad("не сходится");
    }
}
