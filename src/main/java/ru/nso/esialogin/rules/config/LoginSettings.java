package ru.nso.esialogin.rules.config;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import ru.nso.esialogin.esia.KeyKind;
import ru.nso.esialogin.esia.MatchingPolicy.OrderConflict;
import ru.nso.esialogin.esia.MatchingPolicy.Search;

/** What changed when, and how the target system searches (the customer's slides, «Этапы подготовки»). */
@ConfigMapping(prefix = "esialogin.login")
public interface LoginSettings {
    /** Zone in which days begin. */
    @WithDefault("Asia/Novosibirsk")
    ZoneId zone();

    /** Password login closed for users linked with ЕСИА. */
    @WithDefault("2023-11-07")
    LocalDate linkedPasswordClosed();

    /** Password login closed for staff. */
    @WithDefault("2023-11-27")
    LocalDate staffPasswordClosed();

    /** Login through ЕСИА only. */
    @WithDefault("2024-07-01")
    LocalDate onlyEsia();

    /** ЕСИА asks for a second factor. */
    @WithDefault("2023-10-01")
    LocalDate secondFactorMandatory();

    /** Portal «Моя школа» withdrawn. */
    @WithDefault("2025-09-10")
    LocalDate mySchoolWithdrawn();

    /** Ages of pupils that matter, a row for each change of the rule. */
    List<Ages> ages();

    /** Ages in force from a day on. */
    interface Ages {
        /** First day. */
        LocalDate from();

        /** From this age on a child account does not suffice by itself, years. */
        int ownAccount();

        /** From this age on a pupil consents alone, years. */
        int ownConsent();
    }

    /** Oldest version of the apps that still logs in. */
    @WithDefault("2.0.0")
    String oldestApp();

    /** Days off that fall on a weekday. */
    Optional<List<LocalDate>> holidays();

    /** How cards are searched. */
    Matching matching();

    /** How cards are searched. */
    interface Matching {
        /** Which records are candidates. */
        @WithDefault("UNION")
        Search search();

        /** Order of the kinds of keys, for FIRST_HIT. */
        @WithDefault("SNILS,PHONE,EMAIL")
        List<KeyKind> order();

        /** Who stays active while two schools are open. */
        @WithDefault("NONE")
        OrderConflict orderConflict();
    }
}
