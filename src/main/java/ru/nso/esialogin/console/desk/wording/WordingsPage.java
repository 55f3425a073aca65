package ru.nso.esialogin.console.desk.wording;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import ru.nso.esialogin.access.Roles;
import ru.nso.esialogin.console.desk.DeskTabs;
import ru.nso.esialogin.console.desk.queue.QueuePage;
import ru.nso.esialogin.console.desk.words.Moments;
import ru.nso.esialogin.console.frame.Console;
import ru.nso.esialogin.console.frame.Frame;
import ru.nso.esialogin.console.frame.Section;
import ru.nso.esialogin.ticket.reply.wording.KeptWording;
import ru.nso.esialogin.ticket.reply.wording.KeptWording.State;
import ru.nso.esialogin.ticket.reply.wording.WordingChanges;
import ru.nso.esialogin.ticket.reply.wording.WordingKey;
import ru.nso.esialogin.ticket.reply.wording.Wordings;

/** The words of replies as they are used and proposed. */
@Path(WordingsPage.PATH)
@Produces(Console.HTML)
@RolesAllowed({Roles.HELPDESK, Roles.ADMIN})
public class WordingsPage {
    static final String PATH = QueuePage.PATH + "/wordings";

    private final Console console;
    private final WordingChanges changes;
    private final Moments moments;

    WordingsPage(Console console, WordingChanges changes, Moments moments) {
        this.console = console;
        this.changes = changes;
        this.moments = moments;
    }

    /** Its template. */
    @CheckedTemplate(basePath = "console/desk")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance wordings(Frame frame, WordingsModel page);
    }

    /** All words. */
    @GET
    @Operation(hidden = true)
    public Response wordings(@QueryParam("done") @Nullable String done) {
        Wordings current = changes.current();
        List<KeptWording> changed = changes.changed();
        return console.page(Templates.wordings(
                console.frame(Section.DESK, "Слова ответов"),
                new WordingsModel(
                        DeskTabs.at(DeskTabs.Place.WORDINGS, console.caller()),
                        Arrays.stream(WordingKey.values())
                                .map(key -> wording(key, current, changed))
                                .toList(),
                        Arrays.stream(WordingKey.values())
                                .filter(key -> key.name().equals(done))
                                .map(WordingKey::what)
                                .findFirst()
                                .orElse(""))));
    }

    private WordingsModel.Wording wording(WordingKey key, Wordings current, List<KeptWording> changed) {
        Optional<KeptWording> proposed = one(key, State.PROPOSED, changed);
        return new WordingsModel.Wording(
                key.name(),
                PATH + '/' + key,
                key.what(),
                current.raw(key),
                one(key, State.IN_USE, changed)
                        .flatMap(KeptWording::usedSince)
                        .map(moments::at)
                        .orElse(null),
                proposed.map(KeptWording::text).orElse(""),
                proposed.map(KeptWording::proposedBy).orElse(""),
                proposed.map(KeptWording::releaseId).map(WordingsPage::release).orElse(""));
    }

    /** Where a second person decides. */
    static String release(String id) {
        return "/console/oversight/releases/" + id;
    }

    private static Optional<KeptWording> one(WordingKey key, State state, List<KeptWording> changed) {
        return changed.stream()
                .filter(wording -> wording.key() == key && wording.state() == state)
                .findFirst();
    }
}
