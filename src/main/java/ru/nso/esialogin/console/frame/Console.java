package ru.nso.esialogin.console.frame;

import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import ru.nso.esialogin.access.Access;
import ru.nso.esialogin.access.Caller;
import ru.nso.esialogin.access.CaseNumber;
import ru.nso.esialogin.access.CurrentAccess;
import ru.nso.esialogin.access.Purpose;
import ru.nso.esialogin.access.Roles;
import ru.nso.esialogin.platform.problem.ProblemException;
import ru.nso.esialogin.platform.problem.TechnicalProblem;

/** What the pages of the console need of the request under way, and how they answer. */
@Singleton
public final class Console {
    /** What pages are. */
    public static final String HTML = "text/html; charset=UTF-8";

    /** A browser loads styles, scripts and pictures of the service alone, and runs nothing that stands in a page. */
    private static final String OWN_ONLY = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self';"
            + " connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private final CurrentAccess current;

    Console(CurrentAccess current) {
        this.current = current;
    }

    /** Who is logged in; without log-in a caller without roles. */
    public Caller caller() {
        return current.caller();
    }

    /** What stands around a page. */
    public Frame frame(Section section, String title) {
        return frame(Optional.of(section), title);
    }

    /** What stands around a page of no section. */
    public Frame frame(String title) {
        return frame(Optional.empty(), title);
    }

    private Frame frame(Optional<Section> section, String title) {
        Caller caller = caller();
        List<Frame.Link> links = Arrays.stream(Section.values())
                .filter(each -> each.opensTo(caller))
                .map(each -> new Frame.Link(
                        each.path(), each.title(), section.filter(each::equals).isPresent()))
                .toList();
        return new Frame(title, links, user(caller));
    }

    /** Who asks and what for, where the purpose needs no ticket or call. */
    public Access access(Purpose purpose) {
        return new Access(caller(), purpose, Optional.empty());
    }

    /**
     * Who asks and what for.
     *
     * @param caseId number of the ticket or call
     * @throws ProblemException 422 if it is no number of a ticket or call
     */
    public Access access(Purpose purpose, String caseId) {
        String told = caseId.strip();
        if (!CaseNumber.isUsable(told)) {
            throw new ProblemException(
                    TechnicalProblem.INVALID_VALUE,
                    "Номер обращения или звонка — до 64 латинских букв, цифр и знаков . _ : / # -,"
                            + " без СНИЛС и телефонов.");
        }
        return new Access(caller(), purpose, Optional.of(told));
    }

    /** The page. */
    public Response page(TemplateInstance page) {
        return page(Response.Status.OK.getStatusCode(), page);
    }

    /** The page with another status. */
    public Response page(int status, TemplateInstance page) {
        return answer(Response.status(status), page.render());
    }

    /** A part of a page, for a script that puts it in its place. */
    public Response fragment(TemplateInstance part) {
        return page(part);
    }

    /** Goes on to another page of ours, after a change. */
    public Response seeOther(String path) {
        return Response.seeOther(URI.create(path))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    /** Whether a part is wanted rather than a whole page. */
    public boolean isPart(HttpHeaders headers) {
        return headers.getHeaderString("HX-Request") != null && headers.getHeaderString("HX-Boosted") == null;
    }

    static Response answer(Response.ResponseBuilder answer, String html) {
        return answer.type(HTML)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(HttpHeaders.VARY, "HX-Request")
                .header("Content-Security-Policy", OWN_ONLY)
                .entity(html)
                .build();
    }

    private static String user(Caller caller) {
        return caller.name().isEmpty()
                ? ""
                : caller.name()
                        + caller.roles().stream()
                                .map(Console::role)
                                .filter(role -> role != null)
                                .sorted()
                                .collect(Collectors.joining(", ", " — ", ""));
    }

    private static @Nullable String role(String role) {
        return switch (role) {
            case Roles.HELPDESK -> "служба поддержки";
            case Roles.CONTACT_CENTRE -> "контактный центр";
            case Roles.SCHOOL_ADMIN -> "школа";
            case Roles.MUNICIPAL_ADMIN -> "муниципалитет";
            case Roles.ANALYST -> "аналитик";
            case Roles.AUDITOR -> "надзор";
            case Roles.ADMIN -> "администратор";
            default -> null;
        };
    }
}
