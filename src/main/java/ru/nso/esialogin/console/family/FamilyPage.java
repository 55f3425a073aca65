package ru.nso.esialogin.console.family;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import ru.nso.esialogin.access.Access;
import ru.nso.esialogin.access.Roles;
import ru.nso.esialogin.card.Card;
import ru.nso.esialogin.card.registry.Cards;
import ru.nso.esialogin.card.registry.Page;
import ru.nso.esialogin.card.registry.PageRequest;
import ru.nso.esialogin.card.registry.SearchKey;
import ru.nso.esialogin.card.registry.Staff;
import ru.nso.esialogin.card.registry.Stored;
import ru.nso.esialogin.console.frame.Console;
import ru.nso.esialogin.console.frame.Frame;
import ru.nso.esialogin.console.frame.Section;

/** The search that leads to a card. What is searched by comes in the body of a POST and never stands in an address. */
@Path("/console/family")
@Produces(Console.HTML)
@RolesAllowed({Roles.HELPDESK, Roles.SCHOOL_ADMIN, Roles.MUNICIPAL_ADMIN, Roles.ADMIN})
public class FamilyPage {
    private static final int SHOWN = 20;
    private static final String TITLE = "Диагностика входа";

    private final Console console;
    private final Work work;
    private final Cards cards;
    private final Staff staff;

    FamilyPage(Console console, Work work, Cards cards, Staff staff) {
        this.console = console;
        this.work = work;
        this.cards = cards;
        this.staff = staff;
    }

    /** Templates of the search. */
    @CheckedTemplate(basePath = "console/family")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance search(Frame frame, SearchView page);
    }

    /** The empty form. */
    @GET
    @Operation(hidden = true)
    public Response form(@QueryParam("case") @Nullable String caseId) {
        return page(200, nothing(SearchForm.empty(caseId), List.of()));
    }

    /** Cards on which somebody stands whom the key fits. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response search(MultivaluedMap<String, String> fields) {
        SearchForm form = SearchForm.of(fields);
        List<FormProblem> problems = new ArrayList<>();
        Optional<Access> access = work.stated(form.caseId());
        if (access.isEmpty()) {
            problems.add(new FormProblem("case", Work.CASE_WANTED));
        }
        List<SearchKey> keys = form.keys(problems);
        if (access.isEmpty() || !problems.isEmpty()) {
            return page(422, nothing(form, problems));
        }
        return page(200, found(form, access.get(), keys));
    }

    /** Employees are searched where they are wanted, and where no pupil or parent is found: a search is counted. */
    private SearchView found(SearchForm form, Access access, List<SearchKey> keys) {
        PageRequest request = new PageRequest(Optional.empty(), SHOWN);
        List<CardView> found = new ArrayList<>();
        boolean more = add(found, cards.search(access, keys, request));
        boolean staffToo = form.staffToo() || found.isEmpty();
        if (staffToo) {
            more |= add(found, staff.search(access, keys, request));
        }
        return new SearchView(
                form, work.needsCase(), List.of(), true, List.copyOf(found), more, staffToo, Work.query(form.caseId()));
    }

    private static boolean add(List<CardView> found, Page<? extends Stored<? extends Card>> page) {
        page.items().forEach(one -> found.add(CardView.of(one.content())));
        return page.next().isPresent();
    }

    private SearchView nothing(SearchForm form, List<FormProblem> problems) {
        return new SearchView(
                form, work.needsCase(), problems, false, List.of(), false, false, Work.query(form.caseId()));
    }

    private Response page(int status, SearchView view) {
        return console.page(status, Templates.search(console.frame(Section.FAMILY, TITLE), view));
    }
}
