package ru.nso.esialogin.console.analyst.municipality;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import ru.nso.esialogin.access.Purpose;
import ru.nso.esialogin.access.Roles;
import ru.nso.esialogin.access.statement.RussianCount;
import ru.nso.esialogin.audit.gain.CardsToMend;
import ru.nso.esialogin.audit.worklist.WorkItem;
import ru.nso.esialogin.console.analyst.ask.IndicatorRequest;
import ru.nso.esialogin.console.analyst.ask.Tab;
import ru.nso.esialogin.console.frame.Console;
import ru.nso.esialogin.console.frame.Frame;
import ru.nso.esialogin.console.frame.Section;
import ru.nso.esialogin.indicators.Indicator;
import ru.nso.esialogin.indicators.Words;
import ru.nso.esialogin.indicators.drilldown.CardsPlace;
import ru.nso.esialogin.indicators.drilldown.DrillDowns;
import ru.nso.esialogin.platform.http.Cursors;
import ru.nso.esialogin.platform.problem.ProblemException;
import ru.nso.esialogin.platform.problem.TechnicalProblem;

/** From a school to its cards whose mending lets people in, for those who may audit it. */
@Path("/console/indicators/{code}/schools/{schoolId}/cards")
@Produces(Console.HTML)
@RolesAllowed({Roles.SCHOOL_ADMIN, Roles.MUNICIPAL_ADMIN, Roles.ADMIN})
public class CardsPage {
    private static final int ON_A_PAGE = 50;

    private final Console console;
    private final IndicatorRequest asked;
    private final DrillDowns drillDowns;
    private final Cursors cursors;

    CardsPage(Console console, IndicatorRequest asked, DrillDowns drillDowns, Cursors cursors) {
        this.console = console;
        this.asked = asked;
        this.drillDowns = drillDowns;
        this.cursors = cursors;
    }

    /** Templates of this page. */
    @CheckedTemplate(basePath = "console/analyst")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance cards(Frame frame, CardsModel page);
    }

    /** The page; all pages of a list are of one audit. */
    @GET
    @Operation(hidden = true)
    public Response page(
            @PathParam("code") String code,
            @PathParam("schoolId") String schoolId,
            @QueryParam("cursor") @Nullable String cursor) {
        Indicator indicator = asked.indicator(code);
        String path = Tab.path(indicator) + "/schools/" + Tab.written(schoolId) + "/cards";
        Optional<CardsPlace> place = Optional.ofNullable(cursor)
                .filter(text -> !text.isBlank())
                .map(text -> CardsPlace.parse(cursors.position(path, text)));
        CardsToMend found = drillDowns
                .cards(console.access(Purpose.CARD_AUDIT), indicator, schoolId, place.map(CardsPlace::auditId))
                .orElseThrow(ProblemException::notFound)
                .cards()
                .orElseThrow(() -> new ProblemException(
                        TechnicalProblem.CONFLICT,
                        place.isPresent()
                                ? "Проверки, по которой составлен список, больше нет: откройте его сначала."
                                : "Проверки карточек этой школы ещё не было: сначала её нужно провести."));
        int start =
                Math.min(place.map(CardsPlace::from).orElse(0), found.items().size());
        int end = Math.min(start + ON_A_PAGE, found.items().size());
        String heading = "Карточки, исправление которых открывает вход";
        return console.page(Templates.cards(
                console.frame(Section.ANALYST, heading),
                new CardsModel(
                        heading,
                        Tab.path(indicator),
                        indicator.label() + ", проверка карточек " + Words.day(found.day()) + ", групп карточек: "
                                + found.items().size(),
                        found.items().subList(start, end).stream()
                                .map(CardsPage::item)
                                .toList(),
                        end < found.items().size()
                                ? Tab.written(cursors.after(path, new CardsPlace(found.auditId(), end).text()))
                                : "",
                        path)));
    }

    private static CardsModel.Item item(WorkItem item) {
        int unlocks = item.unlocks().size();
        int helps = item.helps().size();
        return new CardsModel.Item(
                item.cardIds(),
                item.className().orElse(""),
                (unlocks == 0 ? "Само по себе вход не откроет" : "Начнут входить: " + people(unlocks))
                        + (helps == 0 ? "" : "; ещё нужно для входа, но не одно: " + people(helps)),
                item.urgent(),
                item.tasks().stream()
                        .map(task -> new CardsModel.Todo(task.title(), task.certain(), List.copyOf(task.steps())))
                        .toList());
    }

    private static String people(int number) {
        return number + " " + RussianCount.of(number, "человек", "человека", "человек");
    }
}
