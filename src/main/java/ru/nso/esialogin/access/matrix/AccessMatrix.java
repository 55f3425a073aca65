package ru.nso.esialogin.access.matrix;

import static ru.nso.esialogin.access.matrix.Shown.MASKED;
import static ru.nso.esialogin.access.matrix.Shown.READABLE;
import static ru.nso.esialogin.access.matrix.Shown.RELEASED;
import static ru.nso.esialogin.access.matrix.Shown.REVEALED;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import ru.nso.esialogin.access.Permission;

/**
 * Every operation of the HTTP contract, in the order of its paths. An operation that is missing here, or here and not in
 * the service, fails the build. Law: 152-ФЗ, article 19, part 2, paragraph 8 (rules of access to personal data).
 */
public final class AccessMatrix {
    /** What is on a card, as cards show it. */
    private static final Map<Datum, Shown> CARD = Map.of(
            Datum.NAME, READABLE,
            Datum.BIRTH_DATE, READABLE,
            Datum.SNILS, MASKED,
            Datum.PHONE, MASKED,
            Datum.EMAIL, MASKED,
            Datum.DOCUMENT, MASKED,
            Datum.ESIA_OID, READABLE,
            Datum.REGISTER_ID, READABLE,
            Datum.CLASS, READABLE);

    /** The one field that was asked for. */
    private static final Map<Datum, Shown> REVEALED_FIELD =
            Map.of(Datum.SNILS, REVEALED, Datum.PHONE, REVEALED, Datum.EMAIL, REVEALED, Datum.DOCUMENT, REVEALED);

    /** The fields that were asked for. */
    private static final Map<Datum, Shown> RELEASED_FIELDS =
            Map.of(Datum.SNILS, RELEASED, Datum.PHONE, RELEASED, Datum.EMAIL, RELEASED, Datum.DOCUMENT, RELEASED);

    /** The keys that were sent. */
    private static final Map<Datum, Shown> SIMULATION =
            Map.of(Datum.SNILS, MASKED, Datum.PHONE, MASKED, Datum.EMAIL, MASKED);

    /** An explanation also names the pupil and the class: the school has to find the card. */
    private static final Map<Datum, Shown> DIAGNOSIS = Map.of(
            Datum.NAME, READABLE,
            Datum.CLASS, READABLE,
            Datum.SNILS, MASKED,
            Datum.PHONE, MASKED,
            Datum.EMAIL, MASKED);

    /** Whose login would change is told by numbers of cards and persons. */
    private static final Map<Datum, Shown> NUMBERS_ONLY = Map.of();

    /** The operator of a call hears the caller and sees verdicts, matches and words without data. */
    private static final Map<Datum, Shown> NOTHING_OF_A_CARD = Map.of();

    /** An audit tells what was found of whom by numbers, and where. */
    private static final Map<Datum, Shown> CLASS_ONLY = Map.of(Datum.CLASS, READABLE);

    /** Who has to be found on paper: the secretary works with names. */
    private static final Map<Datum, Shown> NAME_AND_CLASS = Map.of(Datum.NAME, READABLE, Datum.CLASS, READABLE);

    private static final List<Right> RIGHTS = List.of(
            cards("GET", "/api/v1/cards", Permission.READ_CARDS, CARD),
            cards("POST", "/api/v1/cards", Permission.WRITE_CARDS, CARD),
            cards("POST", "/api/v1/cards/search", Permission.READ_CARDS, CARD),
            cards("GET", "/api/v1/cards/{id}", Permission.READ_CARDS, CARD),
            cards("PUT", "/api/v1/cards/{id}", Permission.WRITE_CARDS, CARD),
            cards("PATCH", "/api/v1/cards/{id}", Permission.WRITE_CARDS, CARD),
            cards("DELETE", "/api/v1/cards/{id}", Permission.WRITE_CARDS, NUMBERS_ONLY),
            cards("GET", "/api/v1/cards/{id}/history", Permission.READ_HISTORY, CARD),
            cards("POST", "/api/v1/cards/{id}/erasure", Permission.ERASE, NUMBERS_ONLY),
            cards("POST", "/api/v1/cards/{id}/merge", Permission.WRITE_CARDS, CARD),
            cards("POST", "/api/v1/cards/{id}/unmerge", Permission.WRITE_CARDS, CARD),
            cards("GET", "/api/v1/cards/{id}/merges", Permission.READ_HISTORY, NUMBERS_ONLY),
            cards("POST", "/api/v1/cards/{id}/reveals", Permission.REVEAL, REVEALED_FIELD),
            cards("GET", "/api/v1/cards/{id}/reveals", Permission.READ_ACCESS_LOG, NUMBERS_ONLY),
            cards("GET", "/api/v1/cards/{id}/reveals/{revealId}", Permission.REVEAL, REVEALED_FIELD),
            cards("GET", "/api/v1/staff", Permission.READ_CARDS, CARD),
            cards("POST", "/api/v1/staff", Permission.WRITE_CARDS, CARD),
            cards("POST", "/api/v1/staff/search", Permission.READ_CARDS, CARD),
            cards("GET", "/api/v1/staff/{id}", Permission.READ_CARDS, CARD),
            cards("PUT", "/api/v1/staff/{id}", Permission.WRITE_CARDS, CARD),
            cards("PATCH", "/api/v1/staff/{id}", Permission.WRITE_CARDS, CARD),
            cards("DELETE", "/api/v1/staff/{id}", Permission.WRITE_CARDS, NUMBERS_ONLY),
            cards("GET", "/api/v1/staff/{id}/history", Permission.READ_HISTORY, CARD),
            cards("POST", "/api/v1/staff/{id}/erasure", Permission.ERASE, NUMBERS_ONLY),
            cards("POST", "/api/v1/staff/{id}/reveals", Permission.REVEAL, REVEALED_FIELD),
            cards("GET", "/api/v1/staff/{id}/reveals", Permission.READ_ACCESS_LOG, NUMBERS_ONLY),
            cards("GET", "/api/v1/staff/{id}/reveals/{revealId}", Permission.REVEAL, REVEALED_FIELD),
            cards("POST", "/api/v1/diagnoses", Permission.DIAGNOSE_REGISTRY, DIAGNOSIS),
            cards("POST", "/api/v1/diagnoses/batch", Permission.DIAGNOSE_REGISTRY, DIAGNOSIS),
            cards("GET", "/api/v1/diagnoses/{id}", Permission.DIAGNOSE_REGISTRY, DIAGNOSIS),
            cards("POST", "/api/v1/diagnoses/{id}/replay", Permission.DIAGNOSE_REGISTRY, DIAGNOSIS),
            cards("POST", "/api/v1/simulations", Permission.DIAGNOSE_REGISTRY, SIMULATION),
            cards("POST", "/api/v1/simulations/what-if", Permission.DIAGNOSE_REGISTRY, NUMBERS_ONLY),
            cards("POST", "/api/v1/lookups", Permission.LOOK_UP, NOTHING_OF_A_CARD),
            cards("POST", "/api/v1/lookups/{id}/comparisons", Permission.LOOK_UP, NOTHING_OF_A_CARD),
            cards("GET", "/api/v1/lookups/{id}/script", Permission.LOOK_UP, NOTHING_OF_A_CARD),
            cards("GET", "/api/v1/lookups/{id}/hand-over", Permission.READ_HAND_OVER, DIAGNOSIS),
            cards("GET", "/api/v1/access-log", Permission.READ_ACCESS_LOG, NUMBERS_ONLY),
            cards("GET", "/api/v1/access-log/statement", Permission.MAKE_STATEMENT, NUMBERS_ONLY),
            open("POST", "/api/v1/access-log/verify", Permission.VERIFY_ACCESS_LOG),
            open("GET", "/api/v1/access-log/reports/without-case", Permission.READ_ACCESS_REPORTS),
            open("GET", "/api/v1/access-log/reports/volume", Permission.READ_ACCESS_REPORTS),
            open("GET", "/api/v1/access-log/alerts", Permission.READ_ACCESS_REPORTS),
            open("GET", "/api/v1/retention", Permission.SEE_RETENTION),
            open("POST", "/api/v1/retention/runs", Permission.RUN_RETENTION),
            cards("POST", "/api/v1/releases", Permission.REVEAL, NUMBERS_ONLY),
            open("GET", "/api/v1/releases", Permission.SEE_RELEASES),
            open("GET", "/api/v1/releases/{id}", Permission.SEE_RELEASES),
            open("DELETE", "/api/v1/releases/{id}", Permission.REVEAL),
            open("POST", "/api/v1/releases/{id}/approval", Permission.DECIDE_RELEASE),
            cards("GET", "/api/v1/releases/{id}/values", Permission.REVEAL, RELEASED_FIELDS),
            cards("POST", "/api/v1/imports", Permission.WRITE_CARDS, NUMBERS_ONLY),
            open("GET", "/api/v1/imports/template", Permission.WRITE_CARDS),
            open("GET", "/api/v1/imports/{id}", Permission.WRITE_CARDS),
            open("DELETE", "/api/v1/imports/{id}", Permission.WRITE_CARDS),
            open("GET", "/api/v1/imports/{id}/errors", Permission.WRITE_CARDS),
            open("GET", "/api/v1/imports/{id}/events", Permission.WRITE_CARDS),
            open("GET", "/api/v1/imports/{id}/preview", Permission.WRITE_CARDS),
            open("GET", "/api/v1/imports/{id}/refused-rows", Permission.WRITE_CARDS),
            cards("POST", "/api/v1/audits", Permission.AUDIT_CARDS, NUMBERS_ONLY),
            open("GET", "/api/v1/audits", Permission.AUDIT_CARDS),
            cards("GET", "/api/v1/audits/{id}", Permission.AUDIT_CARDS, CLASS_ONLY),
            cards("DELETE", "/api/v1/audits/{id}", Permission.AUDIT_CARDS, NUMBERS_ONLY),
            cards("GET", "/api/v1/audits/{id}/counts", Permission.AUDIT_CARDS, CLASS_ONLY),
            cards("GET", "/api/v1/audits/{id}/events", Permission.AUDIT_CARDS, CLASS_ONLY),
            cards("GET", "/api/v1/audits/{id}/findings", Permission.AUDIT_CARDS, CLASS_ONLY),
            cards("GET", "/api/v1/audits/{id}/readiness", Permission.AUDIT_CARDS, NUMBERS_ONLY),
            cards("GET", "/api/v1/audits/{id}/changes", Permission.AUDIT_CARDS, NUMBERS_ONLY),
            cards("GET", "/api/v1/audits/{id}/work-list", Permission.AUDIT_CARDS, CLASS_ONLY),
            cards("GET", "/api/v1/audits/{id}/waivers", Permission.AUDIT_CARDS, NUMBERS_ONLY),
            cards("PUT", "/api/v1/audits/{id}/waivers", Permission.AUDIT_CARDS, NUMBERS_ONLY),
            cards("GET", "/api/v1/audits/{id}/work-list/{item}/letter", Permission.AUDIT_CARDS, NAME_AND_CLASS),
            cards("GET", "/api/v1/audits/{id}/report.csv", Permission.AUDIT_CARDS, NAME_AND_CLASS),
            cards("GET", "/api/v1/audits/{id}/report.xlsx", Permission.AUDIT_CARDS, NAME_AND_CLASS),
            cards("POST", "/api/v1/tickets", Permission.WORK_TICKETS, NUMBERS_ONLY),
            open("GET", "/api/v1/tickets", Permission.WORK_TICKETS),
            open("GET", "/api/v1/tickets/{id}", Permission.WORK_TICKETS),
            open("PATCH", "/api/v1/tickets/{id}", Permission.WORK_TICKETS),
            open("GET", "/api/v1/tickets/{id}/history", Permission.WORK_TICKETS),
            open("GET", "/api/v1/tickets/{id}/attachments/{number}", Permission.WORK_TICKETS),
            open("GET", "/api/v1/tickets/{id}/letters", Permission.WORK_TICKETS),
            open("GET", "/api/v1/mail/intake", Permission.WORK_TICKETS),
            open("GET", "/api/v1/mail/quarantine", Permission.WORK_TICKETS),
            open("GET", "/api/v1/mail/quarantine/{id}", Permission.WORK_TICKETS),
            open("GET", "/api/v1/mail/quarantine/{id}/raw", Permission.WORK_TICKETS),
            open("POST", "/api/v1/mail/quarantine/{id}/retry", Permission.WORK_TICKETS),
            open("GET", "/api/v1/tickets/{id}/duplicates", Permission.WORK_TICKETS),
            open("POST", "/api/v1/tickets/{id}/merge", Permission.WORK_TICKETS),
            open("DELETE", "/api/v1/tickets/{id}/merge", Permission.WORK_TICKETS),
            open("GET", "/api/v1/tickets/statistics", Permission.READ_TICKET_STATISTICS),
            open("GET", "/api/v1/incidents", Permission.WORK_TICKETS),
            open("GET", "/api/v1/incidents/{id}", Permission.WORK_TICKETS),
            open("PATCH", "/api/v1/incidents/{id}", Permission.WORK_TICKETS),
            open("GET", "/api/v1/incidents/{id}/history", Permission.WORK_TICKETS),
            open("GET", "/api/v1/tickets/{id}/reply-draft", Permission.WORK_TICKETS),
            open("POST", "/api/v1/tickets/{id}/reply", Permission.WORK_TICKETS),
            open("GET", "/api/v1/tickets/{id}/replies", Permission.WORK_TICKETS),
            open("GET", "/api/v1/wordings", Permission.CHANGE_WORDINGS),
            open("PUT", "/api/v1/wordings/{key}", Permission.CHANGE_WORDINGS),
            open("GET", "/api/v1/schools", Permission.READ_REGISTERS),
            open("POST", "/api/v1/schools", Permission.WRITE_SCHOOLS),
            open("GET", "/api/v1/schools/{id}", Permission.READ_REGISTERS),
            open("PATCH", "/api/v1/schools/{id}", Permission.WRITE_SCHOOLS),
            open("GET", "/api/v1/causes", Permission.READ_REGISTERS),
            open("GET", "/api/v1/causes/{code}", Permission.READ_REGISTERS),
            open("GET", "/api/v1/service-incidents", Permission.READ_REGISTERS),
            open("POST", "/api/v1/service-incidents", Permission.ANNOUNCE_OUTAGES),
            open("GET", "/api/v1/service-incidents/{id}", Permission.READ_REGISTERS),
            open("PATCH", "/api/v1/service-incidents/{id}", Permission.ANNOUNCE_OUTAGES),
            open("GET", "/api/v1/indicators", Permission.READ_REGISTERS),
            open("GET", "/api/v1/indicators/{code}/plan", Permission.READ_REGISTERS),
            open("PUT", "/api/v1/indicators/{code}/plan", Permission.WRITE_INDICATORS),
            open("GET", "/api/v1/indicators/{code}/status", Permission.READ_REGISTERS),
            open("GET", "/api/v1/indicators/{code}/achieved", Permission.READ_REGISTERS),
            open("GET", "/api/v1/indicators/{code}/ranking", Permission.READ_REGISTERS),
            open("GET", "/api/v1/indicators/{code}/comparison", Permission.READ_REGISTERS),
            open("GET", "/api/v1/indicators/{code}/chart.svg", Permission.READ_REGISTERS),
            open("GET", "/api/v1/indicators/{code}/ranking.svg", Permission.READ_REGISTERS),
            open("GET", "/api/v1/indicators/{code}/small-multiples.svg", Permission.READ_REGISTERS),
            open("GET", "/api/v1/indicators/{code}/report.xlsx", Permission.READ_REGISTERS),
            open("GET", "/api/v1/indicators/report.pdf", Permission.READ_REGISTERS),
            open("GET", "/api/v1/indicators/{code}/schools", Permission.READ_REGISTERS),
            cards("GET", "/api/v1/indicators/{code}/schools/{schoolId}/cards", Permission.AUDIT_CARDS, CLASS_ONLY),
            open("POST", "/api/v1/indicators/{code}/observations", Permission.WRITE_INDICATORS),
            open("GET", "/api/v1/indicators/{code}/observations", Permission.READ_INDICATOR_VERSIONS),
            open("GET", "/api/v1/keys", Permission.MANAGE_KEYS),
            open("POST", "/api/v1/keys/rotation", Permission.MANAGE_KEYS),
            anybody("POST", "/api/v1/error-texts/explanations"));

    private AccessMatrix() {}

    /** All lines. */
    public static List<Right> rights() {
        return RIGHTS;
    }

    private static Right cards(String method, String path, Permission permission, Map<Datum, Shown> shown) {
        return new Right(method, path, Optional.of(permission), true, shown);
    }

    private static Right open(String method, String path, Permission permission) {
        return new Right(method, path, Optional.of(permission), false, Map.of());
    }

    private static Right anybody(String method, String path) {
        return new Right(method, path, Optional.empty(), false, Map.of());
    }
}
