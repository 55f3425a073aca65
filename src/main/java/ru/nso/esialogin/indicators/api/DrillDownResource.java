package ru.nso.esialogin.indicators.api;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
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
import ru.nso.esialogin.audit.gain.CardsToMend;
import ru.nso.esialogin.indicators.Indicator;
import ru.nso.esialogin.indicators.api.wire.CardsWire;
import ru.nso.esialogin.indicators.api.wire.SchoolsWire;
import ru.nso.esialogin.indicators.drilldown.CardsPlace;
import ru.nso.esialogin.indicators.drilldown.DrillDowns;
import ru.nso.esialogin.platform.http.Cursors;
import ru.nso.esialogin.platform.http.PageRequest;
import ru.nso.esialogin.platform.identity.Roles;
import ru.nso.esialogin.platform.problem.ProblemException;
import ru.nso.esialogin.platform.problem.TechnicalProblem;

/** From a municipality that lags behind to its schools, and on to the cards whose mending moves the indicator. */
@Tag(name = "Indicators")
@Path("/api/v1/indicators/{code}/schools")
@Produces(MediaType.APPLICATION_JSON)
public class DrillDownResource {
    private final DrillDowns drillDowns;
    private final Asked asked;
    private final CurrentAccess access;
    private final Cursors cursors;

    DrillDownResource(DrillDowns drillDowns, Asked asked, CurrentAccess access, Cursors cursors) {
        this.drillDowns = drillDowns;
        this.asked = asked;
        this.access = access;
        this.cursors = cursors;
    }

    /** The schools of a municipality. */
    @GET
    @Authenticated
    @Operation(
            operationId = "listIndicatorSchools",
            summary = "Из муниципалитета в школы: у скольких работает вход и сколько добавит исправление карточек",
            description = "По последней проверке карточек всего муниципалитета или области. Считаются те, кого считает"
                    + " показатель: обучающиеся любого возраста, сотрудники, у 2.3 — те и другие, и первыми стоят школы, которые"
                    + " исправление выводит за половину. Работающий вход — условие показателя, а не он сам. Числа об"
                    + " одном — четырёх людях и то, что их выдало бы, скрыты.")
    @APIResponse(
            responseCode = "200",
            description = "Школы, первыми те, где исправление карточек даст больше",
            content =
                    @Content(
                            schema = @Schema(implementation = SchoolsWire.class),
                            examples = @ExampleObject(name = "пример", value = IndicatorExamples.SCHOOLS)))
    @APIResponse(responseCode = "404", description = "Такого показателя нет")
    @APIResponse(responseCode = "422", description = "Муниципалитет не назван, или параметр не удалось прочитать")
    public SchoolsWire schools(
            @PathParam("code") String code,
            @Parameter(required = true, example = "Колыванский район") @QueryParam("municipality") @Nullable
                    String municipality,
            @Parameter(description = "Показатель на эту дату; без неё — сегодня", example = "2024-11-13")
                    @QueryParam("date")
                    @Nullable
                    String date) {
        Indicator indicator = asked.indicator(code);
        String whose = asked.municipality(municipality)
                .orElseThrow(() -> new ProblemException(
                        TechnicalProblem.INVALID_VALUE, "Параметр municipality обязателен: чьи школы показать."));
        LocalDate day = asked.date(date);
        return SchoolsWire.of(drillDowns.into(indicator, whose, day), day);
    }

    /** The cards of a school. */
    @GET
    @Path("{schoolId}/cards")
    @RolesAllowed({Roles.SCHOOL_ADMIN, Roles.MUNICIPAL_ADMIN, Roles.ADMIN})
    @Operation(
            operationId = "listIndicatorCards",
            summary = "Из школы в карточки: исправление каких сдвинет показатель, сначала дающие больше",
            description =
                    "По последней проверке, которая охватывает школу. unlockedSoFar — сколько людей наберётся,"
                            + " если исправлять по порядку. Все страницы — по одной проверке, auditId. Номера карточек, без имён и значений; пишется в журнал доступа.")
    @APIResponse(
            responseCode = "200",
            description = "Страница списка",
            content =
                    @Content(
                            schema = @Schema(implementation = CardsWire.OfAudit.class),
                            examples = @ExampleObject(name = "пример", value = IndicatorExamples.CARDS)))
    @APIResponse(responseCode = "404", description = "Такого показателя или такой школы нет, или она не Ваша")
    @APIResponse(
            responseCode = "409",
            description = "Проверки карточек этой школы ещё не было, или той, по которой составлен список, больше нет")
    @APIResponse(responseCode = "422", description = "Параметр не удалось прочитать")
    public CardsWire.OfAudit cards(
            @PathParam("code") String code,
            @PathParam("schoolId") String schoolId,
            @QueryParam("limit") @Nullable String limit,
            @QueryParam("cursor") @Nullable String cursor) {
        Indicator indicator = asked.indicator(code);
        PageRequest page = PageRequest.of(limit, cursor);
        String list = "indicators/" + indicator.code() + "/schools/" + schoolId + "/cards";
        Optional<CardsPlace> place = page.cursor().map(text -> CardsPlace.parse(cursors.position(list, text)));
        CardsToMend found = drillDowns
                .cards(access.statedOr(Purpose.CARD_AUDIT), indicator, schoolId, place.map(CardsPlace::auditId))
                .orElseThrow(ProblemException::notFound)
                .cards()
                .orElseThrow(() -> new ProblemException(
                        TechnicalProblem.CONFLICT,
                        place.isPresent()
                                ? "Проверки, по которой составлен список, больше нет: начните его с первой страницы."
                                : "Проверки карточек этой школы ещё не было: сначала её нужно провести."));
        List<CardsWire> all = CardsWire.of(found.items());
        int start = Math.min(place.map(CardsPlace::from).orElse(0), all.size());
        int end = Math.min(start + page.limit(), all.size());
        return new CardsWire.OfAudit(
                found.auditId(),
                found.day(),
                all.subList(start, end),
                end < all.size() ? cursors.after(list, new CardsPlace(found.auditId(), end).text()) : null);
    }
}
