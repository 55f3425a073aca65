package ru.nso.esialogin.access;

import java.util.Optional;
import java.util.Set;

/** What a role may open. The scope within it comes from the caller: own school, own municipality, or the region. */
public enum Permission {
    READ_CARDS(Roles.HELPDESK, Roles.SCHOOL_ADMIN, Roles.MUNICIPAL_ADMIN, Roles.ADMIN),
    WRITE_CARDS(Roles.SCHOOL_ADMIN, Roles.ADMIN),
    /** Takes somebody away for good; the region, for a school must not be able to hide what it did. */
    ERASE(Roles.ADMIN),
    /** One value without stars: those who correct cards, and those who answer tickets. Never the contact centre. */
    REVEAL(Roles.HELPDESK, Roles.SCHOOL_ADMIN, Roles.ADMIN),
    /** The second person of a release; never the one who asked, whatever the roles. */
    DECIDE_RELEASE(Roles.HELPDESK, Roles.ADMIN),
    /** What was asked for and decided, without a value: those who ask and decide, and supervision. */
    SEE_RELEASES(Roles.HELPDESK, Roles.SCHOOL_ADMIN, Roles.AUDITOR, Roles.ADMIN),
    READ_HISTORY(Roles.SCHOOL_ADMIN, Roles.MUNICIPAL_ADMIN, Roles.AUDITOR, Roles.ADMIN),
    /** Diagnoses against the registry; the contact centre goes through look-ups instead. */
    DIAGNOSE_REGISTRY(Roles.HELPDESK, Roles.SCHOOL_ADMIN, Roles.MUNICIPAL_ADMIN, Roles.ADMIN),
    /** All cards of a school, a municipality or the region diagnosed at once: causes and numbers of cards, no values. */
    AUDIT_CARDS(Roles.SCHOOL_ADMIN, Roles.MUNICIPAL_ADMIN, Roles.ADMIN),
    /** Verdicts without names and values, and comparisons, for a call to line 110. */
    LOOK_UP(Roles.CONTACT_CENTRE, Roles.ADMIN),
    /** The packet that the second line gets of a look-up. */
    READ_HAND_OVER(Roles.HELPDESK, Roles.ADMIN),
    /** What came when and where, and how long it took: counts, never of one to four people. */
    READ_TICKET_STATISTICS(Roles.HELPDESK, Roles.ANALYST, Roles.ADMIN),
    /** Takes tickets in and leads them to their end; what complaints name is seen as it was written. */
    WORK_TICKETS(Roles.HELPDESK, Roles.CONTACT_CENTRE),
    /** Proposes words of replies and links; another one of them decides. */
    CHANGE_WORDINGS(Roles.HELPDESK, Roles.ADMIN),
    /** Who did what with whose data: for supervision alone, not for those who are supervised. */
    READ_ACCESS_LOG(Roles.AUDITOR),
    /**
     * What a family is told of it. The schools do not hand it out, although families come to them: they work with the
     * cards most, and nobody tells of himself.
     */
    MAKE_STATEMENT(Roles.AUDITOR, Roles.ADMIN),
    /** Who works without a ticket or call, and who with unusually many cards. */
    READ_ACCESS_REPORTS(Roles.AUDITOR, Roles.ADMIN),
    /** What is kept how long, and what is due. */
    SEE_RETENTION(Roles.AUDITOR, Roles.ADMIN),
    RUN_RETENTION(Roles.ADMIN),
    VERIFY_ACCESS_LOG(Roles.AUDITOR, Roles.ADMIN),
    WRITE_SCHOOLS(Roles.ADMIN),
    /** Which keys are in use, and writing anew what is under old ones; no key is ever shown. */
    MANAGE_KEYS(Roles.ADMIN),
    /** Tells everybody that a system is down. */
    ANNOUNCE_OUTAGES(Roles.HELPDESK, Roles.ADMIN),
    /** Counts of municipalities and the plan. */
    WRITE_INDICATORS(Roles.ANALYST, Roles.ADMIN),
    /** What counts said before they were corrected, and who wrote them. */
    READ_INDICATOR_VERSIONS(Roles.ANALYST, Roles.AUDITOR, Roles.ADMIN),
    /** Schools, causes, announced outages and indicators: registers without anybody's data. */
    READ_REGISTERS(
            Roles.HELPDESK,
            Roles.CONTACT_CENTRE,
            Roles.SCHOOL_ADMIN,
            Roles.MUNICIPAL_ADMIN,
            Roles.ANALYST,
            Roles.AUDITOR,
            Roles.ADMIN);

    @SuppressWarnings("ImmutableEnumChecker") // Set.of gives a set that nobody can change
    private final Set<String> roles;

    Permission(String... roles) {
        this.roles = Set.of(roles);
    }

    /** Roles that hold the permission. */
    public Set<String> roles() {
        return roles;
    }

    /** The role by which a caller holds it, the first by name of several; nothing where none does. */
    public Optional<String> roleOf(Caller caller) {
        return roles.stream().filter(caller.roles()::contains).sorted().findFirst();
    }
}
