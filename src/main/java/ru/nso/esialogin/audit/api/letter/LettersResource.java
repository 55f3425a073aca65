package ru.nso.esialogin.audit.api.letter;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import ru.nso.esialogin.access.Roles;
import ru.nso.esialogin.audit.api.EndedAudits;
import ru.nso.esialogin.audit.letter.LettersOfItem;
import ru.nso.esialogin.audit.results.Letters;
import ru.nso.esialogin.audit.run.Audit;
import ru.nso.esialogin.platform.http.Given;
import ru.nso.esialogin.platform.http.PrintedPage;
import ru.nso.esialogin.platform.problem.ProblemException;
import ru.nso.esialogin.platform.problem.TechnicalProblem;

/** Letters by which a school asks parents for documents. */
@Path("/api/v1/audits/{id}/work-list/{item}/letter")
@RolesAllowed({Roles.SCHOOL_ADMIN, Roles.MUNICIPAL_ADMIN, Roles.ADMIN})
@Tag(name = "Audits")
public class LettersResource {
    private static final String EXAMPLE =
            """
            {"key": "card-7",
             "letters": [{"cardId": "card-7", "personId": "person-9", "to": "Рябинина Ольга Игоревна",
                          "subject": "Какие документы нужны для карточки ребёнка в школе",
                          "text": "Здравствуйте, Ольга Игоревна!\\n\\nВ школьной карточке Вашего ребёнка (Рябинина Зоя Андреевна, 2Б класс) нужно сверить данные с документами. …",
                          "documents": ["Ваш паспорт или другой документ, удостоверяющий личность.",
                                        "СНИЛС ребёнка: зелёная карточка или выписка с Госуслуг."],
                          "withheld": false}]}""";

    private final EndedAudits audits;
    private final Letters letters;

    LettersResource(EndedAudits audits, Letters letters) {
        this.audits = audits;
        this.letters = letters;
    }

    /** Templates of this room. */
    @CheckedTemplate(basePath = "audit")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance letters(LettersWire page);
    }

    /** The letters of an item of the list of work. */
    @GET
    @Produces({MediaType.APPLICATION_JSON, PrintedPage.HTML})
    @Operation(
            operationId = "getAuditLetter",
            summary = "Письмо родителям: какие документы принести в школу",
            description =
                    "По письму на каждого родителя с карточек строки списка работ, или одному — personId. В письме"
                            + " нет ничего ни о ком, кроме адресата и ребёнка, и нет номеров. С заголовком Accept: text/html —"
                            + " страница для печати, каждое письмо на своём листе. Запрос записывается в журнал доступа.")
    @APIResponse(
            responseCode = "200",
            description = "Письма",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = LettersWire.class),
                        examples = @ExampleObject(name = "пример", value = EXAMPLE)),
                @Content(mediaType = MediaType.TEXT_HTML, schema = @Schema(implementation = String.class))
            })
    @APIResponse(responseCode = "404", description = "Такой проверки, строки или такого родителя на карточках нет")
    @APIResponse(
            responseCode = "409",
            description = "Письмо не нужно: вход уже работает, исправление отложено, ученик совершеннолетний или"
                    + " документы ничего не решают;"
                    + " или проверка не закончена")
    @APIResponse(
            responseCode = "422",
            description = "День by не удалось прочитать, или он не позже сегодняшнего дня и дня проверки")
    public Response letter(
            @PathParam("id") String id,
            @Parameter(description = "key строки списка работ", example = "card-7") @PathParam("item") String item,
            @Parameter(description = "Кому из родителей: id на карточке; без него — каждому", example = "person-9")
                    @QueryParam("personId")
                    @Nullable
                    String personId,
            @Parameter(description = "До какого дня принести документы", example = "2026-12-11")
                    @QueryParam("by")
                    @Nullable
                    String by,
            @Context HttpHeaders headers) {
        Audit audit = audits.ended(id);
        Optional<LocalDate> day = Given.parameter(by).map(told -> day(told, audit));
        LettersOfItem made = letters.of(audits.stated(), audit, item, Given.parameter(personId), day);
        if (made instanceof LettersOfItem.NotDue notDue) {
            throw new ProblemException(
                    LetterProblem.LETTER_NOT_DUE, notDue.why().sentence());
        }
        if (!(made instanceof LettersOfItem.Written written)) {
            throw ProblemException.notFound();
        }
        LettersWire wire = LettersWire.of(item, written);
        return PrintedPage.isWanted(headers)
                ? PrintedPage.of(Templates.letters(wire).render())
                : Response.ok(wire, MediaType.APPLICATION_JSON_TYPE).build();
    }

    private LocalDate day(String told, Audit audit) {
        try {
            LocalDate day = LocalDate.parse(told);
            if (letters.mayAskBy(day, audit)) {
                return day;
            }
        } catch (DateTimeException noDay) {
            // Said below, as of a day that has passed.
        }
        throw ProblemException.at(
                TechnicalProblem.INVALID_VALUE,
                "/by",
                "Нужен день позже сегодняшнего и позже проверки, например 2026-12-11.");
    }
}
