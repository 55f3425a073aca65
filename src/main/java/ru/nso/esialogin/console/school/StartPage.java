package ru.nso.esialogin.console.school;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import ru.nso.esialogin.access.Permission;
import ru.nso.esialogin.access.Roles;
import ru.nso.esialogin.access.Scope;
import ru.nso.esialogin.card.School;
import ru.nso.esialogin.card.registry.Page;
import ru.nso.esialogin.card.registry.PageRequest;
import ru.nso.esialogin.card.registry.RegisteredSchool;
import ru.nso.esialogin.card.registry.Schools;
import ru.nso.esialogin.card.registry.Stored;
import ru.nso.esialogin.console.frame.Console;
import ru.nso.esialogin.console.frame.Frame;
import ru.nso.esialogin.console.frame.Section;
import ru.nso.esialogin.console.school.SchoolHead.Place;

/** The first page of a school: how ready it is and what to mend first; for others which school. */
@Path("/console/school")
@Produces(Console.HTML)
@RolesAllowed({Roles.SCHOOL_ADMIN, Roles.MUNICIPAL_ADMIN, Roles.ADMIN})
public class StartPage {
    private static final int SCHOOLS_OF_PAGE = 100;

    private final Console console;
    private final SchoolRoom room;
    private final Schools schools;
    private final ReadinessOfSchool readiness;

    StartPage(Console console, SchoolRoom room, Schools schools, ReadinessOfSchool readiness) {
        this.console = console;
        this.room = room;
        this.schools = schools;
        this.readiness = readiness;
    }

    /** Templates of this room. */
    @CheckedTemplate(basePath = "console/school")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance start(Frame frame, StartModel page);

        static native TemplateInstance schools(Frame frame, SchoolsModel page);
    }

    /**
     * Schools among which the caller chooses.
     *
     * @param schools pages of schools
     * @param next address of the next ones; empty: there are no more
     * @param areas whether audits of many schools are the caller's, too
     */
    public record SchoolsModel(List<SchoolLink> schools, String next, boolean areas) {}

    /**
     * A school.
     *
     * @param path its page
     * @param name its name
     * @param municipality where it is
     */
    public record SchoolLink(String path, String name, String municipality) {
        static SchoolLink of(Stored<RegisteredSchool> stored) {
            School school = stored.content().school();
            return new SchoolLink(
                    "/console/school" + SchoolRoom.query(school.id()),
                    school.name().orElse("Школа " + school.id()),
                    school.municipality().orElse(""));
        }
    }

    /** The school, or a choice of schools. */
    @GET
    @Operation(hidden = true)
    public Response start(@QueryParam("school") @Nullable String school, @QueryParam("after") @Nullable String after) {
        Optional<School> chosen = room.chosen(school);
        if (chosen.isEmpty()) {
            return choice(Optional.ofNullable(after).filter(id -> !id.isBlank()));
        }
        return console.page(Templates.start(
                console.frame(Section.SCHOOL, "Готовность школы"),
                readiness.of(room.head(chosen.get(), Place.START), chosen.get())));
    }

    private Response choice(Optional<String> after) {
        Scope reach = console.caller().scope(Permission.READ_CARDS);
        Scope audits = console.caller().scope(Permission.AUDIT_CARDS);
        Page<Stored<RegisteredSchool>> page = reach instanceof Scope.Nothing
                ? new Page<>(List.of(), Optional.empty())
                : schools.page(
                        reach instanceof Scope.Municipality own ? Optional.of(own.name()) : Optional.empty(),
                        new PageRequest(after, SCHOOLS_OF_PAGE));
        return console.page(Templates.schools(
                console.frame(Section.SCHOOL, "Выбор школы"),
                new SchoolsModel(
                        page.items().stream().map(SchoolLink::of).toList(),
                        page.next()
                                .map(id ->
                                        "/console/school" + SchoolRoom.query(id).replace("?school=", "?after="))
                                .orElse(""),
                        audits instanceof Scope.Region || audits instanceof Scope.Municipality)));
    }
}
