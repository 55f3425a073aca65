package ru.nso.esialogin.esia;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * One attempt to log in, as far as it is known.
 *
 * @param at moment of the attempt; every dated rule is taken as of it
 * @param entryPoint the door used
 * @param credential how the person proved who they are
 * @param loginTyped what was typed as login at ЕСИА
 * @param secondFactor second factor used
 * @param errorText what the screen said, read
 * @param esiaErrorCode error code of ЕСИА
 * @param symptoms what was noticed
 * @param appVersion version of the app
 */
public record LoginAttempt(
        Instant at,
        EntryPoint entryPoint,
        Credential credential,
        LoginTyped loginTyped,
        SecondFactor secondFactor,
        Optional<ErrorText> errorText,
        Optional<EsiaErrorCode> esiaErrorCode,
        Set<Symptom> symptoms,
        Optional<String> appVersion) {
    /** A part of a version; longer runs of digits are no version. */
    private static final Pattern NUMBER = Pattern.compile("(?<!\\d)\\d{1,6}(?!\\d)");

    /** Copies the symptoms. */
    public LoginAttempt {
        symptoms = Set.copyOf(symptoms);
    }

    /** Whether the symptom was noticed. */
    public boolean has(Symptom symptom) {
        return symptoms.contains(symptom);
    }

    /** Whether the version of the app is known to be older than another; a text without numbers never is. */
    public boolean isAppOlderThan(String version) {
        return appVersion.filter(own -> compareVersions(own, version) < 0).isPresent();
    }

    /** Part by part, missing parts are zero; nothing is concluded from a text that is no version. */
    private static int compareVersions(String one, String other) {
        List<Integer> own = numbers(one);
        List<Integer> wanted = numbers(other);
        if (own.isEmpty()) {
            return 0;
        }
        for (int i = 0; i < Math.max(own.size(), wanted.size()); i++) {
            int compared = Integer.compare(i < own.size() ? own.get(i) : 0, i < wanted.size() ? wanted.get(i) : 0);
            if (compared != 0) {
                return compared;
            }
        }
        return 0;
    }

    private static List<Integer> numbers(String version) {
        return NUMBER.matcher(version)
                .results()
                .map(found -> Integer.valueOf(found.group()))
                .toList();
    }

    /** The doors people take. */
    public enum EntryPoint {
        SCHOOL_WEB,
        DIARY_APP,
        JOURNAL_APP,
        EPGU_DIARY_SERVICE,
        GOSUSLUGI_SCHOOL,
        MY_SCHOOL,
        MY_SCHOOL_ADMIN,
        OLD_SITE,
        UNKNOWN;

        /** Whether the door is an app on a phone. */
        public boolean isApp() {
            return this == DIARY_APP || this == JOURNAL_APP;
        }

        /** Whether the door leads to «Моя школа», which does not search the journal. */
        public boolean isMySchool() {
            return this == MY_SCHOOL || this == MY_SCHOOL_ADMIN;
        }
    }

    /** How the person proved who they are. */
    public enum Credential {
        ESIA,
        PASSWORD,
        UNKNOWN
    }

    /** What was typed as login at ЕСИА. */
    public enum LoginTyped {
        SNILS,
        PHONE,
        EMAIL,
        UNKNOWN
    }

    /** Second factor of ЕСИА. */
    public enum SecondFactor {
        SMS,
        TOTP,
        MAX,
        BIOMETRIC,
        NONE,
        UNKNOWN
    }

    /** What was noticed by the person or by the operator. */
    public enum Symptom {
        NOT_FOUND,
        OPENS_OTHER_PERSON,
        CHILD_MISSING,
        ROLE_MISSING,
        EMPTY_DIARY,
        WRONG_SCHOOL,
        CODE_NOT_RECEIVED,
        PASSWORD_STEP,
        PASSWORD_FORGOTTEN,
        ACCOUNT_CREATION_REFUSED,
        CHILD_ACCOUNT_CONTACT_IN_USE,
        CHECK_NOT_FINISHED,
        ENDLESS_WAIT,
        SITE_DOWN,
        ACCESS_DENIED,
        NOT_ACTIVATED,
        ETD_NOT_OPENING,
        STAFF_RECORD_REFUSED,
        CUSTODY_DISPUTE,
        REFUSES_ESIA,
        NOT_A_LOGIN_PROBLEM
    }
}
