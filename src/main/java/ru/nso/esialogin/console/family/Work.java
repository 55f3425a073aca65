package ru.nso.esialogin.console.family;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import ru.nso.esialogin.access.Access;
import ru.nso.esialogin.access.CaseNumber;
import ru.nso.esialogin.access.Purpose;
import ru.nso.esialogin.access.Roles;
import ru.nso.esialogin.console.frame.Console;
import ru.nso.esialogin.console.frame.Frame;
import ru.nso.esialogin.console.frame.Section;
import ru.nso.esialogin.platform.problem.ProblemException;
import ru.nso.esialogin.platform.problem.TechnicalProblem;

/**
 * What for somebody looks at cards: support for a ticket, whose number is asked for once and goes along from page to page;
 * schools and those above them to keep cards right.
 */
@Singleton
public final class Work {
    /** What is asked for where it is missing. */
    public static final String CASE_WANTED =
            "Укажите номер обращения: латинские буквы, цифры и знаки . _ : / # -," + " без СНИЛС и телефонов.";

    private static final Set<String> WITHOUT_CASE = Set.of(Roles.SCHOOL_ADMIN, Roles.MUNICIPAL_ADMIN, Roles.ADMIN);

    private final Console console;

    Work(Console console) {
        this.console = console;
    }

    /** Whether the caller may look at cards only for a ticket. */
    public boolean needsCase() {
        return console.caller().roles().stream().noneMatch(WITHOUT_CASE::contains);
    }

    /** Who asks and what for; nothing where a number is needed or what was told is none. */
    public Optional<Access> stated(@Nullable String caseId) {
        String told = told(caseId);
        if (told.isEmpty()) {
            return needsCase() ? Optional.empty() : Optional.of(console.access(Purpose.CARD_UPKEEP));
        }
        return CaseNumber.isUsable(told) ? Optional.of(console.access(Purpose.TICKET, told)) : Optional.empty();
    }

    /**
     * The same where the number must be there.
     *
     * @throws ProblemException 422 if it is not
     */
    public Access access(@Nullable String caseId) {
        return stated(caseId).orElseThrow(() -> new ProblemException(TechnicalProblem.INVALID_VALUE, CASE_WANTED));
    }

    /** Templates of the question for the number. */
    @CheckedTemplate(basePath = "console/family")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance askCase(Frame frame, String caseId, String to);
    }

    /**
     * Asks for the number.
     *
     * @param to the page that needs it
     */
    public Response askCase(@Nullable String caseId, String to) {
        return console.page(
                TechnicalProblem.INVALID_VALUE.status(),
                Templates.askCase(console.frame(Section.FAMILY, "Номер обращения"), told(caseId), to));
    }

    /** The number as it goes along; empty where none was told or it is none. */
    public static String told(@Nullable String caseId) {
        return caseId == null ? "" : caseId.strip();
    }

    /** The part of an address that carries the number along; a number of a ticket is of no person. */
    public static String query(@Nullable String caseId) {
        String told = told(caseId);
        return CaseNumber.isUsable(told) ? "?case=" + URLEncoder.encode(told, StandardCharsets.UTF_8) : "";
    }
}
