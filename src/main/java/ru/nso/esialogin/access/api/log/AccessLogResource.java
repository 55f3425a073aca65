package ru.nso.esialogin.access.api.log;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import ru.nso.esialogin.access.CurrentAccess;
import ru.nso.esialogin.access.Purpose;
import ru.nso.esialogin.access.Roles;
import ru.nso.esialogin.access.examination.Examiner;
import ru.nso.esialogin.access.examination.Progress;
import ru.nso.esialogin.access.examination.Report;
import ru.nso.esialogin.access.reading.EntryPage;
import ru.nso.esialogin.access.reading.EntryPosition;
import ru.nso.esialogin.access.reading.LogReading;
import ru.nso.esialogin.access.statement.Statement;
import ru.nso.esialogin.access.statement.StatementView;
import ru.nso.esialogin.access.statement.Statements;
import ru.nso.esialogin.platform.http.Cursors;
import ru.nso.esialogin.platform.http.Page;
import ru.nso.esialogin.platform.http.PageRequest;
import ru.nso.esialogin.platform.http.PrintedPage;
import ru.nso.esialogin.platform.problem.ProblemException;
import ru.nso.esialogin.platform.problem.TechnicalProblem;

/** The access log for those who supervise. Every reading of it is an entry, too. */
@Path("/api/v1/access-log")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Access log", description = "Журнал обращений: кто, когда, зачем и с чьими данными работал")
public class AccessLogResource {
    private static final String EXAMINATION = "access-log/verify";

    private final LogReading reading;
    private final Statements statements;
    private final Examiner examiner;
    private final CurrentAccess access;
    private final Cursors cursors;
    private final Clock clock;

    AccessLogResource(
            LogReading reading,
            Statements statements,
            Examiner examiner,
            CurrentAccess access,
            Cursors cursors,
            Clock clock) {
        this.reading = reading;
        this.statements = statements;
        this.examiner = examiner;
        this.access = access;
        this.cursors = cursors;
        this.clock = clock;
    }

    /** Templates of this room. */
    @CheckedTemplate(basePath = "access")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance statement(StatementView page);
    }

    /** Entries, newest first. */
    @GET
    @RolesAllowed(Roles.AUDITOR)
    @Operation(
            operationId = "listAccessLog",
            summary = "Записи журнала, последние — первыми",
            description = "Параметры отбора складываются. Само чтение журнала тоже становится записью.")
    @APIResponse(
            responseCode = "200",
            description = "Страница списка",
            content = @Content(examples = @ExampleObject(name = "пример", value = LogExamples.PAGE)))
    @APIResponse(responseCode = "422", description = "Параметр не удалось прочитать")
    public Page<EntryWire> list(
            @Parameter(description = "Чья карточка", example = "01919d5e-2b7f-7000-8000-3f6c2b7d9a10")
                    @QueryParam("cardId")
                    @Nullable
                    String cardId,
            @Parameter(description = "Имя входа того, кто обращался", example = "helpdesk") @QueryParam("who") @Nullable
                    String who,
            @Parameter(description = "Цель", example = "TICKET") @QueryParam("purpose") @Nullable String purpose,
            @Parameter(description = "Номер обращения или звонка", example = "T-1042") @QueryParam("caseId") @Nullable
                    String caseId,
            @Parameter(description = "Что сделано", example = "REVEAL") @QueryParam("action") @Nullable String action,
            @Parameter(description = "Чем кончилось: DONE или NOTHING_FOUND", example = "NOTHING_FOUND")
                    @QueryParam("outcome")
                    @Nullable
                    String outcome,
            @Parameter(description = "С этого момента", example = "2026-11-26T08:30:00+07:00")
                    @QueryParam("from")
                    @Nullable
                    String from,
            @Parameter(description = "До этого момента", example = "2026-11-27T08:30:00+07:00")
                    @QueryParam("to")
                    @Nullable
                    String to,
            @QueryParam("limit") @Nullable String limit,
            @QueryParam("cursor") @Nullable String cursor) {
        FilterParameters filter = new FilterParameters(cardId, who, purpose, caseId, action, outcome, from, to);
        PageRequest wanted = PageRequest.of(limit, cursor);
        String list = filter.list();
        EntryPage page = reading.page(
                access.statedOr(Purpose.OVERSIGHT),
                filter.read(),
                wanted.cursor().map(text -> EntryPosition.parse(cursors.position(list, text))),
                wanted.limit());
        return new Page<>(
                page.items().stream().map(EntryWire::of).toList(),
                page.next()
                        .map(position -> cursors.after(list, position.text()))
                        .orElse(null));
    }

    /** Who worked with a card, for its family. */
    @GET
    @Path("statement")
    @Produces({MediaType.APPLICATION_JSON, PrintedPage.HTML})
    @RolesAllowed({Roles.AUDITOR, Roles.ADMIN})
    @Operation(
            operationId = "getAccessStatement",
            summary = "Кто работал с карточкой: страница для семьи",
            description = "Роль и организация вместо имени, время Новосибирска, без значений. С заголовком"
                    + " Accept: text/html — страница для печати. Чтение самого журнала в неё не входит.")
    @APIResponse(
            responseCode = "200",
            description = "Выписка",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = StatementWire.class),
                        examples = @ExampleObject(name = "пример", value = LogExamples.STATEMENT)),
                @Content(mediaType = MediaType.TEXT_HTML, schema = @Schema(implementation = String.class))
            })
    @APIResponse(responseCode = "404", description = "Такой карточки нет")
    @APIResponse(responseCode = "422", description = "Карточка не указана")
    public Response statement(
            @Parameter(description = "Чья карточка", required = true, example = "01919d5e-2b7f-7000-8000-3f6c2b7d9a10")
                    @QueryParam("cardId")
                    @Nullable
                    String cardId,
            @Context HttpHeaders headers) {
        if (cardId == null || cardId.isBlank()) {
            throw new ProblemException(TechnicalProblem.INVALID_VALUE, "Укажите карточку в параметре cardId.");
        }
        Statement statement =
                statements.of(access.statedOr(Purpose.OVERSIGHT), cardId).orElseThrow(ProblemException::notFound);
        if (!PrintedPage.isWanted(headers)) {
            return Response.ok(StatementWire.of(statement), MediaType.APPLICATION_JSON_TYPE)
                    .build();
        }
        return PrintedPage.of(Templates.statement(StatementView.of(statement, clock.getZone()))
                .render());
    }

    /** Whether the log is as the service wrote it. */
    @POST
    @Path("verify")
    @RolesAllowed({Roles.AUDITOR, Roles.ADMIN})
    @Operation(
            operationId = "verifyAccessLog",
            summary = "Проверить, цел ли журнал",
            description = "Находит изменённые, удалённые (и самые новые), переставленные записи и цепочку,"
                    + " пересчитанную без ключей. Большой журнал проверяется частями: пока в ответе есть next, intact"
                    + " не сказано, и следующий запрос с этим cursor продолжает. Тела у запроса нет.")
    @APIResponse(
            responseCode = "200",
            description = "Что найдено",
            content =
                    @Content(
                            schema = @Schema(implementation = VerificationWire.class),
                            examples = @ExampleObject(name = "пример", value = LogExamples.VERIFICATION)))
    @APIResponse(responseCode = "422", description = "cursor не из ответа такой же проверки")
    public VerificationWire verify(
            @Parameter(description = "Из поля next предыдущего ответа") @QueryParam("cursor") @Nullable String cursor) {
        Optional<Progress> from = Optional.ofNullable(cursor)
                .filter(text -> !text.isBlank())
                .map(text -> Progress.parse(cursors.position(EXAMINATION, text)));
        reading.noteExamination(access.statedOr(Purpose.OVERSIGHT));
        Report report = examiner.examine(from);
        return VerificationWire.of(
                report,
                report.next()
                        .map(next -> cursors.after(EXAMINATION, next.text()))
                        .orElse(null));
    }
}
