package ru.nso.esialogin.audit.api;

import io.smallrye.mutiny.Multi;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import ru.nso.esialogin.access.Caller;
import ru.nso.esialogin.access.CurrentAccess;
import ru.nso.esialogin.access.Purpose;
import ru.nso.esialogin.access.Scope;
import ru.nso.esialogin.audit.finding.AuditFinding;
import ru.nso.esialogin.audit.run.Audit;
import ru.nso.esialogin.audit.run.AuditStore.ListPosition;
import ru.nso.esialogin.audit.run.Audits;
import ru.nso.esialogin.audit.run.CauseCount;
import ru.nso.esialogin.audit.run.CountFilter;
import ru.nso.esialogin.audit.run.FindingFilter;
import ru.nso.esialogin.audit.run.FindingPosition;
import ru.nso.esialogin.audit.run.Level;
import ru.nso.esialogin.diagnosis.Diagnoses;
import ru.nso.esialogin.platform.http.Cursors;
import ru.nso.esialogin.platform.http.Given;
import ru.nso.esialogin.platform.http.Page;
import ru.nso.esialogin.platform.http.PageRequest;
import ru.nso.esialogin.platform.jobs.JobFollow;
import ru.nso.esialogin.platform.problem.ProblemException;
import ru.nso.esialogin.platform.problem.TechnicalProblem;
import ru.nso.esialogin.rules.CauseCode;
import ru.nso.esialogin.rules.engine.Catalogue;

/** Between requests and audits. */
@Singleton
class AuditDesk {
    /** A school has some thirty classes, a municipality some hundred schools, each with some twenty causes. */
    private static final int MOST_COUNTS = 5_000;

    private final Audits audits;
    private final Catalogue catalogue;
    private final Diagnoses diagnoses;
    private final JobFollow follow;
    private final Cursors cursors;
    private final CurrentAccess access;

    AuditDesk(
            Audits audits,
            Catalogue catalogue,
            Diagnoses diagnoses,
            JobFollow follow,
            Cursors cursors,
            CurrentAccess access) {
        this.audits = audits;
        this.catalogue = catalogue;
        this.diagnoses = diagnoses;
        this.follow = follow;
        this.cursors = cursors;
        this.access = access;
    }

    Response begin(@Nullable AuditRequest body) {
        AuditRequest.Wanted wanted = Given.body(body).read(diagnoses.dated().zone());
        Audit audit = audits.begin(access.statedOr(Purpose.CARD_AUDIT), wanted.scope(), wanted.at())
                .orElseThrow(ProblemException::notFound);
        return Response.accepted(AuditWire.of(audit))
                .location(URI.create("/api/v1/audits/" + audit.id()))
                .build();
    }

    Page<AuditWire> list(@Nullable String limit, @Nullable String cursor) {
        PageRequest page = PageRequest.of(limit, cursor);
        List<Audit> found = audits.list(
                access.caller(),
                page.cursor().map(text -> position(cursors.position("audits", text))),
                page.limit() + 1);
        return Page.of(
                found,
                page.limit(),
                AuditWire::of,
                last -> cursors.after("audits", last.task().askedAt() + " " + last.id()));
    }

    private static ListPosition position(String text) {
        String[] parts = text.split(" ", 2);
        return new ListPosition(Instant.parse(parts[0]), parts[1]);
    }

    AuditWire read(String id) {
        return whole(own(id));
    }

    Multi<AuditWire> follow(String id) {
        Caller caller = access.caller();
        Audit audit = own(id);
        return audit.progress()
                .map(progress -> follow.of(progress.job())
                        .map(now -> whole(audits.find(caller, id).orElse(audit))))
                .orElseGet(() -> Multi.createFrom().item(whole(audit)));
    }

    private AuditWire whole(Audit audit) {
        Scope scope = audit.task().scope();
        boolean ofRegion = scope instanceof Scope.Region;
        boolean ofSchool = scope instanceof Scope.School;
        return AuditWire.of(
                audit,
                new AuditWire.Counts(
                        counts(audit, Level.AUDIT),
                        ofRegion ? counts(audit, Level.MUNICIPALITY) : List.of(),
                        ofRegion ? List.of() : counts(audit, Level.SCHOOL),
                        ofSchool ? counts(audit, Level.CLASS) : List.of()));
    }

    private List<CountWire> counts(Audit audit, Level level) {
        return audits.counts(audit, CountFilter.of(level), Optional.empty(), MOST_COUNTS).stream()
                .map(count -> CountWire.of(count, level, catalogue))
                .toList();
    }

    Page<CountWire> counts(String id, CountQuery query) {
        Audit audit = own(id);
        Level level = one(query.by(), "/by", Level.values()).orElse(Level.AUDIT);
        CountFilter filter = new CountFilter(
                level, Given.parameter(query.municipality()), Given.parameter(query.schoolId()), cause(query.cause()));
        PageRequest page = PageRequest.of(query.limit(), query.cursor());
        String list = "audits/" + id + "/counts/" + filter;
        List<CauseCount> found = audits.counts(
                audit, filter, page.cursor().map(text -> counted(cursors.position(list, text))), page.limit() + 1);
        return Page.of(
                found,
                page.limit(),
                count -> CountWire.of(count, level, catalogue),
                last -> cursors.after(
                        list,
                        Texts.join(
                                last.municipality(),
                                last.schoolId(),
                                last.className(),
                                last.cause().toString())));
    }

    private static CauseCount counted(String text) {
        List<String> parts = Texts.split(text);
        return new CauseCount(
                parts.get(0),
                parts.get(1),
                parts.get(2),
                CauseCode.of(parts.get(3)),
                0,
                0,
                java.util.OptionalLong.empty(),
                java.util.OptionalLong.empty());
    }

    Page<FindingWire> findings(String id, FindingQuery query) {
        Audit audit = own(id);
        FindingFilter filter = new FindingFilter(
                cause(query.cause()),
                Given.parameter(query.schoolId()),
                Given.parameter(query.className()),
                flag(query.hindering(), "/hindering"));
        PageRequest page = PageRequest.of(query.limit(), query.cursor());
        String list = "audits/" + id + "/findings/" + filter;
        FindingPosition behind =
                page.cursor().map(text -> found(cursors.position(list, text))).orElse(FindingPosition.START);
        List<AuditFinding> found =
                audits.findings(access.statedOr(Purpose.CARD_AUDIT), audit, filter, behind, page.limit());
        return Page.of(
                found,
                page.limit(),
                finding -> FindingWire.of(finding, catalogue),
                last -> cursors.after(list, text(last)));
    }

    private static String text(AuditFinding last) {
        FindingPosition position = FindingPosition.behind(last);
        return Texts.join(
                position.schoolId(),
                position.cardId(),
                Integer.toString(position.kind()),
                position.personId(),
                position.cause());
    }

    private static FindingPosition found(String text) {
        List<String> parts = Texts.split(text);
        return new FindingPosition(
                parts.get(0), parts.get(1), Integer.parseInt(parts.get(2)), parts.get(3), parts.get(4));
    }

    Response cancel(String id) {
        if (!audits.cancel(own(id))) {
            throw new ProblemException(TechnicalProblem.CONFLICT, "Проверка уже закончена, останавливать нечего.");
        }
        return Response.noContent().build();
    }

    private Audit own(String id) {
        return audits.find(access.caller(), id).orElseThrow(ProblemException::notFound);
    }

    private Optional<CauseCode> cause(@Nullable String text) {
        Optional<String> told = Given.parameter(text);
        Optional<CauseCode> known = told.flatMap(code -> catalogue.entries().stream()
                .map(entry -> entry.code())
                .filter(one -> one.toString().equals(code))
                .findFirst());
        if (told.isPresent() && known.isEmpty()) {
            throw ProblemException.at(
                    TechnicalProblem.INVALID_VALUE,
                    "/cause",
                    "Такой причины нет в каталоге. Список — GET /api/v1/causes.");
        }
        return known;
    }

    private static <E extends Enum<E>> Optional<E> one(@Nullable String text, String pointer, E[] known) {
        Optional<String> told = Given.parameter(text);
        Optional<E> found = told.flatMap(name ->
                Arrays.stream(known).filter(one -> one.name().equals(name)).findFirst());
        if (told.isPresent() && found.isEmpty()) {
            throw ProblemException.at(
                    TechnicalProblem.INVALID_VALUE,
                    pointer,
                    "Здесь возможно: " + Arrays.stream(known).map(Enum::name).collect(Collectors.joining(", ")) + ".");
        }
        return found;
    }

    private static boolean flag(@Nullable String text, String pointer) {
        Optional<String> told = Given.parameter(text);
        if (told.isPresent() && !List.of("true", "false").contains(told.get())) {
            throw ProblemException.at(TechnicalProblem.INVALID_VALUE, pointer, "Здесь возможно: true, false.");
        }
        return told.map("true"::equals).orElse(false);
    }

    /** Parameters of counts. */
    record CountQuery(
            @Nullable String by,
            @Nullable String municipality,
            @Nullable String schoolId,
            @Nullable String cause,
            @Nullable String limit,
            @Nullable String cursor) {}

    /** Parameters of findings. */
    record FindingQuery(
            @Nullable String cause,
            @Nullable String schoolId,
            @Nullable String className,
            @Nullable String hindering,
            @Nullable String limit,
            @Nullable String cursor) {}
}
