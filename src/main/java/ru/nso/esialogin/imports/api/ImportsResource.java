package ru.nso.esialogin.imports.api;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import ru.nso.esialogin.access.Caller;
import ru.nso.esialogin.access.CurrentAccess;
import ru.nso.esialogin.access.Permission;
import ru.nso.esialogin.access.Purpose;
import ru.nso.esialogin.access.Roles;
import ru.nso.esialogin.access.Scope;
import ru.nso.esialogin.card.SourceSystem;
import ru.nso.esialogin.imports.ImportKind;
import ru.nso.esialogin.imports.ImportMode;
import ru.nso.esialogin.imports.heading.Headings;
import ru.nso.esialogin.imports.run.ImportFile;
import ru.nso.esialogin.imports.run.ImportStore;
import ru.nso.esialogin.imports.run.Imports;
import ru.nso.esialogin.imports.run.KeptRow;
import ru.nso.esialogin.imports.run.UnusableFileException;
import ru.nso.esialogin.imports.table.TableForm;
import ru.nso.esialogin.imports.template.RefusedRows;
import ru.nso.esialogin.platform.http.Cursors;
import ru.nso.esialogin.platform.http.Given;
import ru.nso.esialogin.platform.http.Page;
import ru.nso.esialogin.platform.http.PageRequest;
import ru.nso.esialogin.platform.http.form.SentForm;
import ru.nso.esialogin.platform.jobs.JobFollow;
import ru.nso.esialogin.platform.problem.FieldProblem;
import ru.nso.esialogin.platform.problem.ProblemException;
import ru.nso.esialogin.platform.problem.TechnicalProblem;
import ru.nso.esialogin.platform.table.reading.Row;
import ru.nso.esialogin.platform.table.reading.UnusableTableException;

/** Files of cards. */
@Path("/api/v1/imports")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Imports", description = "Загрузка карточек файлом")
public class ImportsResource {
    private final Imports imports;
    private final ImportStore store;
    private final JobFollow follow;
    private final Cursors cursors;
    private final CurrentAccess access;
    private final ObjectMapper mapper;

    ImportsResource(
            Imports imports,
            ImportStore store,
            JobFollow follow,
            Cursors cursors,
            CurrentAccess access,
            ObjectMapper mapper) {
        this.imports = imports;
        this.store = store;
        this.follow = follow;
        this.cursors = cursors;
        this.access = access;
        this.mapper = mapper;
    }

    /** Takes a file in. */
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RolesAllowed({Roles.SCHOOL_ADMIN, Roles.ADMIN})
    @Operation(
            operationId = "importFile",
            summary = "Загрузить карточки учеников, сотрудников или реестр школ файлом",
            description = "CSV (UTF-8 или Windows-1251; точка с запятой, запятая или табуляция) или XLSX, в поле file."
                    + " Заголовки — как в шаблоне, в любом порядке. Чего нет в файле, то не меняется; пустая ячейка"
                    + " значит «пусто». Тот же файл второй раз ничего не меняет, поэтому Idempotency-Key не нужен."
                    + " Школа — в schoolId или в колонке «ИНН школы»; администратору школы называть её не надо."
                    + " Если заголовки свои, пришлите карту колонок в поле columns."
                    + " Реестр школ (kind=SCHOOLS) загружает администратор региона."
                    + " mode=REPLACE: в файле все ученики или сотрудники школы, карточки остальных уходят в архив."
                    + " Сначала файл проверяется целиком; если он меняет слишком много, нужно согласие второго"
                    + " человека (state=WAITING_FOR_RELEASE, POST /releases/{id}/approval).")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.MULTIPART_FORM_DATA,
                            schema = @Schema(implementation = FileForm.class),
                            examples = @ExampleObject(name = "пример", value = ImportExamples.FORM)))
    @APIResponse(
            responseCode = "202",
            description = "Файл принят; ход работы — по адресу из Location",
            content =
                    @Content(
                            schema = @Schema(implementation = ImportWire.class),
                            examples = @ExampleObject(name = "пример", value = ImportExamples.IMPORT)))
    @APIResponse(responseCode = "400", description = "Форма пришла не целиком")
    @APIResponse(responseCode = "403", description = "Реестр школ загружает только администратор региона")
    @APIResponse(responseCode = "413", description = "Файл больше допустимого")
    @APIResponse(responseCode = "422", description = "Файл или его заголовки не прочитать; сказано, что исправить")
    public Response take(
            @QueryParam("kind") @Nullable String kind,
            @QueryParam("mode") @Nullable String mode,
            @QueryParam("dryRun") @Nullable String dryRun,
            @QueryParam("system") @Nullable String system,
            @QueryParam("schoolId") @Nullable String schoolId,
            @HeaderParam(HttpHeaders.CONTENT_TYPE) String contentType,
            InputStream body)
            throws IOException {
        ImportKind wanted = ImportParameters.kind(kind);
        refuseOthersRegister(wanted, schoolId);
        Imports.Wish wish = new Imports.Wish(
                wanted,
                mode(wanted, mode),
                ImportParameters.one(dryRun, "/dryRun", List.of("true", "false"))
                        .map("true"::equals)
                        .orElse(false),
                ImportParameters.one(system, "/system", List.of("JOURNAL", "ENROLMENT"))
                        .map(SourceSystem::valueOf)
                        .orElse(SourceSystem.JOURNAL),
                Given.parameter(schoolId));
        ImportFile file = taken(
                        wish, reading -> SentColumns.read(mapper, SentForm.read(contentType, body, reading::read)))
                .orElseThrow(() -> ProblemException.at(
                        TechnicalProblem.INVALID_VALUE,
                        "/schoolId",
                        "Такой школы нет в реестре, или она не Ваша. Проверьте schoolId."));
        return Response.accepted(ImportWire.of(file))
                .location(URI.create("/api/v1/imports/" + file.task().id()))
                .build();
    }

    /** The register of schools is kept by the region, and is of no school. */
    private void refuseOthersRegister(ImportKind kind, @Nullable String schoolId) {
        if (kind != ImportKind.SCHOOLS) {
            return;
        }
        if (!(access.caller().scope(Permission.WRITE_SCHOOLS) instanceof Scope.Region)) {
            throw new ProblemException(
                    TechnicalProblem.FORBIDDEN, "Реестр школ загружает только администратор региона.");
        }
        if (Given.parameter(schoolId).isPresent()) {
            throw ProblemException.at(
                    TechnicalProblem.INVALID_VALUE, "/schoolId", "В реестре школ школу называет каждая строка.");
        }
    }

    private static ImportMode mode(ImportKind kind, @Nullable String mode) {
        List<String> known = kind == ImportKind.SCHOOLS ? List.of("MERGE") : List.of("MERGE", "REPLACE");
        return ImportParameters.one(mode, "/mode", known)
                .map(ImportMode::valueOf)
                .orElse(ImportMode.MERGE);
    }

    private Optional<ImportFile> taken(Imports.Wish wish, Imports.SentForm form) throws IOException {
        try {
            return imports.take(access.caller(), wish, form);
        } catch (UnusableTableException unusable) {
            throw ProblemException.at(ImportProblem.UNUSABLE_FILE, "/file", unusable.sentence());
        } catch (UnusableFileException unusable) {
            String pointer = unusable.part() == UnusableFileException.Part.COLUMNS ? "/columns" : "/file";
            List<FieldProblem> problems = unusable.problems().stream()
                    .map(problem -> new FieldProblem(pointer, problem.sentence()))
                    .toList();
            throw new ProblemException(
                    ImportProblem.UNUSABLE_HEADINGS, problems.get(0).message(), problems);
        }
    }

    /** How far it is. */
    @GET
    @Path("{id}")
    @RolesAllowed({Roles.SCHOOL_ADMIN, Roles.ADMIN})
    @Operation(operationId = "getImport", summary = "Ход загрузки файла и что стало с его строками")
    @APIResponse(
            responseCode = "200",
            description = "Загрузка",
            content =
                    @Content(
                            schema = @Schema(implementation = ImportWire.class),
                            examples = @ExampleObject(name = "пример", value = ImportExamples.IMPORT)))
    @APIResponse(responseCode = "404", description = "Такой загрузки нет, или она не Ваша")
    public ImportWire read(@PathParam("id") String id) {
        return ImportWire.of(seen(id));
    }

    /** The same, each second. */
    @GET
    @Blocking
    @Path("{id}/events")
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @RolesAllowed({Roles.SCHOOL_ADMIN, Roles.ADMIN})
    @Operation(operationId = "followImport", summary = "Ход загрузки каждую секунду, пока она не закончится")
    @APIResponse(
            responseCode = "200",
            description = "События",
            content =
                    @Content(
                            mediaType = MediaType.SERVER_SENT_EVENTS,
                            schema = @Schema(implementation = ImportWire.class)))
    @APIResponse(responseCode = "404", description = "Такой загрузки нет, или она не Ваша")
    public Multi<ImportWire> events(@PathParam("id") String id) {
        Caller caller = access.caller();
        ImportFile file = seen(id);
        return file.progress()
                .map(progress -> follow.of(progress.job())
                        .map(now -> ImportWire.of(imports.look(caller, id).orElse(file))))
                .orElseGet(() -> Multi.createFrom().item(ImportWire.of(file)));
    }

    /** What is to be said of rows. */
    @GET
    @Path("{id}/errors")
    @RolesAllowed({Roles.SCHOOL_ADMIN, Roles.ADMIN})
    @Operation(
            operationId = "listImportErrors",
            summary = "Строки, которые не приняты или приняты с замечаниями",
            description = "Без значений. Строки целиком, чтобы исправить и загрузить снова, — refused-rows.")
    @APIResponse(
            responseCode = "200",
            description = "Страница списка",
            content = @Content(examples = @ExampleObject(name = "пример", value = ImportExamples.ROWS)))
    @APIResponse(responseCode = "404", description = "Такой загрузки нет, или она не Ваша")
    public Page<RowWire> errors(
            @PathParam("id") String id,
            @QueryParam("state") @Nullable String state,
            @QueryParam("limit") @Nullable String limit,
            @QueryParam("cursor") @Nullable String cursor) {
        ImportFile file = seen(id);
        Optional<KeptRow.State> wanted = ImportParameters.one(
                        state, "/state", List.of("REMARKED", "REFUSED", "CONFLICT"))
                .map(KeptRow.State::valueOf);
        String list = "imports/" + id + '/' + wanted.map(Enum::name).orElse("");
        PageRequest page = PageRequest.of(limit, cursor);
        long after = page.cursor()
                .map(text -> Long.parseLong(cursors.position(list, text)))
                .orElse(0L);
        List<KeptRow> found = imports.rows(file, wanted, after, page.limit() + 1);
        List<KeptRow> shown = found.subList(0, Math.min(page.limit(), found.size()));
        return new Page<>(
                shown.stream().flatMap(RowWire::of).toList(),
                found.size() > shown.size()
                        ? cursors.after(
                                list, Long.toString(shown.get(shown.size() - 1).number()))
                        : null);
    }

    /** The rows that were not taken, as a file. */
    @GET
    @Path("{id}/refused-rows")
    @Produces({"text/csv", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"})
    @RolesAllowed({Roles.SCHOOL_ADMIN, Roles.ADMIN})
    @Operation(
            operationId = "getRefusedRows",
            summary = "Не принятые строки файлом: исправить и загрузить снова",
            description = "Те же колонки и значения и ещё колонка «Что исправить». Только тому, кто загрузил файл.")
    @APIResponse(
            responseCode = "200",
            description = "Файл",
            content = {
                @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)),
                @Content(
                        mediaType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                        schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    @APIResponse(responseCode = "404", description = "Такой загрузки нет, или она не Ваша")
    public Response refusedRows(@PathParam("id") String id, @QueryParam("form") @Nullable String form) {
        TableForm wanted = ImportParameters.form(form);
        ImportFile file = own(id);
        List<String> headings = imports.giveBack(access.statedOr(Purpose.CARD_UPKEEP), file);
        StreamingOutput out = to -> {
            try (RefusedRows rows = RefusedRows.begin(new Headings(0, headings, Map.of(), List.of()), wanted, to)) {
                store.forEachGoingBack(id, row -> write(rows, row));
            }
        };
        return ImportParameters.file(wanted, "refused-rows", out);
    }

    private static void write(RefusedRows rows, KeptRow row) {
        try {
            rows.row(new Row(row.number(), row.cells()), row.problems());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ends the work on it. */
    @DELETE
    @Path("{id}")
    @RolesAllowed({Roles.SCHOOL_ADMIN, Roles.ADMIN})
    @Operation(
            operationId = "cancelImport",
            summary = "Остановить загрузку",
            description = "Что уже записано, остаётся; строки после этого не читаются. Загрузка, которая ждёт второго"
                    + " человека, отменяется целиком.")
    @APIResponse(responseCode = "204", description = "Загрузка остановится после строк, которые уже в работе")
    @APIResponse(responseCode = "404", description = "Такой загрузки нет, или она не Ваша")
    @APIResponse(responseCode = "409", description = "Загрузка уже закончена")
    public Response cancel(@PathParam("id") String id) {
        if (!imports.stop(access.statedOr(Purpose.CARD_UPKEEP), own(id))) {
            throw new ProblemException(TechnicalProblem.CONFLICT, "Загрузка уже закончена, останавливать нечего.");
        }
        return Response.noContent().build();
    }

    private ImportFile seen(String id) {
        return imports.look(access.caller(), id).orElseThrow(ProblemException::notFound);
    }

    private ImportFile own(String id) {
        return imports.find(access.caller(), id).orElseThrow(ProblemException::notFound);
    }
}
