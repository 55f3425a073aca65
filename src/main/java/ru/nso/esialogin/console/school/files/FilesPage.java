package ru.nso.esialogin.console.school.files;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import ru.nso.esialogin.access.Permission;
import ru.nso.esialogin.access.Purpose;
import ru.nso.esialogin.access.Roles;
import ru.nso.esialogin.access.Scope;
import ru.nso.esialogin.card.School;
import ru.nso.esialogin.card.SourceSystem;
import ru.nso.esialogin.console.frame.Console;
import ru.nso.esialogin.console.frame.Frame;
import ru.nso.esialogin.console.frame.Section;
import ru.nso.esialogin.console.school.SchoolHead;
import ru.nso.esialogin.console.school.SchoolHead.Place;
import ru.nso.esialogin.console.school.SchoolRoom;
import ru.nso.esialogin.console.school.card.person.CardWords;
import ru.nso.esialogin.imports.ImportKind;
import ru.nso.esialogin.imports.ImportMode;
import ru.nso.esialogin.imports.heading.HeadingProblem;
import ru.nso.esialogin.imports.heading.SeenColumn;
import ru.nso.esialogin.imports.preview.PreviewStore;
import ru.nso.esialogin.imports.run.ImportFile;
import ru.nso.esialogin.imports.run.Imports;
import ru.nso.esialogin.imports.run.OtherFileException;
import ru.nso.esialogin.imports.run.UnusableFileException;
import ru.nso.esialogin.platform.http.form.SentForm;
import ru.nso.esialogin.platform.problem.ProblemException;
import ru.nso.esialogin.platform.problem.TechnicalProblem;
import ru.nso.esialogin.platform.table.reading.UnusableTableException;

/**
 * Files of cards: a file is tried first, its page says what it would do to logins, and it is written when the same file is
 * sent once more. In between nothing of it is kept.
 */
@Path("/console/school/files")
@Produces(Console.HTML)
@RolesAllowed({Roles.SCHOOL_ADMIN, Roles.ADMIN})
public class FilesPage {
    private static final int REFUSED = 422;
    private static final int LOGINS_OF_GROUP = 50;
    private static final int ROWS_SHOWN = 50;

    private final Console console;
    private final SchoolRoom room;
    private final Imports imports;
    private final PreviewStore previews;
    private final PastFiles past;

    FilesPage(Console console, SchoolRoom room, Imports imports, PreviewStore previews, PastFiles past) {
        this.console = console;
        this.room = room;
        this.imports = imports;
        this.previews = previews;
        this.past = past;
    }

    /** Templates of this room. */
    @CheckedTemplate(basePath = "console/school/files")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance form(Frame frame, FormModel page);

        static native TemplateInstance one(Frame frame, OneModel page);

        static native TemplateInstance progress(FileView file);
    }

    /** Where to choose a file. */
    @GET
    @Operation(hidden = true)
    public Response form(
            @QueryParam("school") @Nullable String school,
            @QueryParam("kind") @Nullable String kind,
            @QueryParam("system") @Nullable String system,
            @QueryParam("before") @Nullable String before) {
        return form(200, new Sort(room.chosen(school), kind(kind), system(system)), List.of(), List.of(), before);
    }

    /**
     * Which file is meant.
     *
     * @param school the school of all rows; nothing where the rows name theirs
     * @param kind what is in it
     * @param system from which subsystem it is
     */
    private record Sort(Optional<School> school, ImportKind kind, SourceSystem system) {
        String path(ImportKind of, SourceSystem from) {
            return "/console/school/files"
                    + school.map(one -> SchoolRoom.query(one.id()) + "&").orElse("?") + "kind=" + of
                    + (of == ImportKind.PUPILS ? "&system=" + from : "");
        }

        String path() {
            return path(kind, system);
        }
    }

    /** Takes a file in to be tried. */
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(hidden = true)
    public Response rehearse(
            @QueryParam("school") @Nullable String school,
            @QueryParam("kind") @Nullable String kind,
            @QueryParam("system") @Nullable String system,
            @QueryParam("mode") @Nullable String mode,
            @HeaderParam(HttpHeaders.CONTENT_TYPE) String contentType,
            InputStream body)
            throws IOException {
        Sort sort = new Sort(room.chosen(school), kind(kind), system(system));
        boolean ofSchools = sort.kind() == ImportKind.SCHOOLS;
        Imports.Wish wish = new Imports.Wish(
                sort.kind(),
                "REPLACE".equals(mode) && !ofSchools ? ImportMode.REPLACE : ImportMode.MERGE,
                true,
                sort.system(),
                ofSchools ? Optional.empty() : sort.school().map(School::id));
        Map<String, String> texts = new HashMap<>();
        Taken taken =
                take(() -> imports.take(console.caller(), wish, reading -> read(contentType, body, reading, texts)));
        return taken.file()
                .map(file ->
                        console.seeOther("/console/school/files/" + file.task().id()))
                .orElseGet(() -> form(
                        REFUSED, sort, taken.problems(), ColumnView.of(sort.kind(), taken.columns(), texts), null));
    }

    /** Says anew what the columns of a file hold that was tried: the file is chosen once more. */
    @GET
    @Path("{id}/columns")
    @Operation(hidden = true)
    public Response columns(@PathParam("id") String id) {
        ImportFile file = own(id);
        Sort sort = new Sort(
                file.task().schoolId().flatMap(room::find),
                file.task().kind(),
                file.task().system());
        return form(200, sort, List.of(), ColumnView.of(sort.kind(), imports.columns(file), Map.of()), null);
    }

    /** A file: how far it is, what it does to logins, what of it was refused. */
    @GET
    @Path("{id}")
    @Operation(hidden = true)
    public Response one(@PathParam("id") String id) {
        return one(200, seen(id), List.of());
    }

    /** How far it is, to be put in its place. */
    @GET
    @Path("{id}/progress")
    @Operation(hidden = true)
    public Response progress(@PathParam("id") String id, @Context HttpHeaders headers) {
        ImportFile file = seen(id);
        return console.isPart(headers)
                ? console.fragment(Templates.progress(FileView.of(file)))
                : console.seeOther("/console/school/files/" + file.task().id());
    }

    /** Stops it, or takes it back where a second person is waited for. */
    @POST
    @Path("{id}/cancel")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response cancel(@PathParam("id") String id) {
        ImportFile file = own(id);
        imports.stop(console.access(Purpose.CARD_UPKEEP), file); // one that has ended meanwhile is shown as it is
        return console.seeOther("/console/school/files/" + file.task().id());
    }

    /** Takes the file of a rehearsal in once more, to be written. */
    @POST
    @Path("{id}/writing")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(hidden = true)
    public Response write(
            @PathParam("id") String id, @HeaderParam(HttpHeaders.CONTENT_TYPE) String contentType, InputStream body)
            throws IOException {
        ImportFile rehearsal = own(id);
        if (!rehearsal.task().dryRun()) {
            throw ProblemException.notFound();
        }
        Taken taken = take(() -> imports.takeRehearsed(
                console.caller(), rehearsal, reading -> read(contentType, body, reading, new HashMap<>())));
        return taken.file()
                .map(file ->
                        console.seeOther("/console/school/files/" + file.task().id()))
                .orElseGet(() -> one(REFUSED, rehearsal, taken.problems()));
    }

    private static Map<String, String> read(
            String contentType, InputStream body, Imports.FileReading reading, Map<String, String> texts)
            throws IOException {
        texts.putAll(SentForm.texts(contentType, body, reading::read));
        return ColumnView.said(texts);
    }

    /** A file that was taken in, or why it was not, and the columns it has. */
    private record Taken(Optional<ImportFile> file, List<String> problems, List<SeenColumn> columns) {
        static Taken refused(String problem) {
            return new Taken(Optional.empty(), List.of(problem), List.of());
        }
    }

    /** Takes a file in. */
    private interface Taking {
        Optional<ImportFile> take() throws IOException;
    }

    private static Taken take(Taking taking) throws IOException {
        try {
            return taking.take()
                    .map(file -> new Taken(Optional.of(file), List.of(), List.of()))
                    .orElseGet(() -> Taken.refused("Такой школы нет в реестре, или она не Ваша."));
        } catch (UnusableTableException unusable) {
            return Taken.refused(unusable.sentence());
        } catch (UnusableFileException unusable) {
            return new Taken(
                    Optional.empty(),
                    unusable.problems().stream().map(HeadingProblem::sentence).toList(),
                    unusable.columns());
        } catch (OtherFileException other) {
            return Taken.refused(
                    "Это другой файл, не тот, который проверялся. Выберите проверенный или проверьте этот.");
        }
    }

    private static SourceSystem system(@Nullable String told) {
        return SourceSystem.ENROLMENT.name().equals(told) ? SourceSystem.ENROLMENT : SourceSystem.JOURNAL;
    }

    private ImportKind kind(@Nullable String told) {
        ImportKind kind = Arrays.stream(ImportKind.values())
                .filter(one -> one.name().equals(told))
                .findFirst()
                .orElse(ImportKind.PUPILS);
        if (kind == ImportKind.SCHOOLS && !isOfRegion()) {
            throw new ProblemException(
                    TechnicalProblem.FORBIDDEN, "Реестр школ загружает только администратор региона.");
        }
        return kind;
    }

    private boolean isOfRegion() {
        return console.caller().scope(Permission.WRITE_SCHOOLS) instanceof Scope.Region;
    }

    private ImportFile seen(String id) {
        return imports.look(console.caller(), id).orElseThrow(ProblemException::notFound);
    }

    private ImportFile own(String id) {
        return imports.find(console.caller(), id).orElseThrow(ProblemException::notFound);
    }

    private SchoolHead head(Optional<School> school) {
        return school.map(one -> room.head(one, Place.FILES))
                .orElseGet(() -> new SchoolHead("", "Школу называет каждая строка файла", List.of()));
    }

    private Response form(
            int status, Sort sort, List<String> problems, List<ColumnView> columns, @Nullable String before) {
        List<FormModel.KindLink> kinds = Arrays.stream(ImportKind.values())
                .filter(one -> one != ImportKind.SCHOOLS || isOfRegion())
                .map(one -> new FormModel.KindLink(sort.path(one, sort.system()), words(one), one == sort.kind()))
                .toList();
        List<FormModel.KindLink> systems = Arrays.stream(SourceSystem.values())
                .filter(one -> sort.kind() == ImportKind.PUPILS)
                .map(one ->
                        new FormModel.KindLink(sort.path(sort.kind(), one), CardWords.of(one), one == sort.system()))
                .toList();
        return console.page(
                status,
                Templates.form(
                        console.frame(Section.SCHOOL, "Загрузка файлом"),
                        new FormModel(
                                head(sort.school()),
                                kinds,
                                systems,
                                sort.path(),
                                "/console/school/files/template?kind=" + sort.kind(),
                                sort.kind() != ImportKind.SCHOOLS,
                                problems,
                                columns,
                                past.of(sort.school(), sort.path(), before))));
    }

    private static String words(ImportKind kind) {
        return switch (kind) {
            case PUPILS -> "Ученики";
            case STAFF -> "Сотрудники";
            case SCHOOLS -> "Реестр школ";
        };
    }

    private Response one(int status, ImportFile file, List<String> problems) {
        FileView view = FileView.of(file);
        boolean isOwn = imports.find(console.caller(), file.task().id()).isPresent();
        return console.page(
                status,
                Templates.one(
                        console.frame(Section.SCHOOL, view.rehearsal() ? "Проверка файла" : "Загрузка файла"),
                        new OneModel(
                                head(file.task().schoolId().flatMap(room::find)),
                                view,
                                PreviewView.of(previews, file.task().id(), LOGINS_OF_GROUP),
                                imports.rows(file, Optional.empty(), 0, ROWS_SHOWN).stream()
                                        .flatMap(OneModel.RowView::of)
                                        .toList(),
                                isOwn && view.rehearsal() && view.done(),
                                isOwn,
                                new Sort(
                                                file.task().schoolId().flatMap(room::find),
                                                file.task().kind(),
                                                file.task().system())
                                        .path(),
                                problems)));
    }
}
