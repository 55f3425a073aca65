package ru.nso.esialogin.esia;

import java.util.Optional;
import java.util.Set;

/**
 * An error code of ЕСИА, six digits, with or without the prefix {@code ESIA-} when written.
 *
 * @param digits the six digits
 */
public record EsiaErrorCode(String digits) {
    private static final Set<String> CONSENT = Set.of("007004", "007019");
    private static final Set<String> ORGANISATION = Set.of("007062", "007194");
    private static final Set<String> OVERLOAD = Set.of("007007", "007008");
    private static final Set<String> INTEGRATION = Set.of(
            "007002", "007003", "007005", "007006", "007013", "007014", "007015", "007023", "007038", "007039",
            "007040", "007053", "007060", "007061", "008010");

    /** What a code means (official description of ЕСИА). */
    public enum Meaning {
        CONSENT_MISSING,
        UNCONFIRMED_ACCOUNT,
        SECOND_FACTOR_UNAVAILABLE,
        ORGANISATION_CHOSEN,
        STALE_CODE,
        OVERLOAD,
        INTEGRATION_FAULT,
        UNKNOWN
    }

    /** Reads a code as people write it; empty when it is not six digits. */
    public static Optional<EsiaErrorCode> read(String written) {
        String code = written.strip();
        if (code.regionMatches(true, 0, "ESIA", 0, 4)) {
            code = code.substring(4);
            int start = 0;
            while (start < code.length() && !Character.isDigit(code.charAt(start))) {
                start++;
            }
            code = code.substring(start);
        }
        boolean sixDigits = code.length() == 6 && code.chars().allMatch(c -> c >= '0' && c <= '9');
        return sixDigits ? Optional.of(new EsiaErrorCode(code)) : Optional.empty();
    }

    /** What the code means. */
    public Meaning meaning() {
        if (CONSENT.contains(digits)) {
            return Meaning.CONSENT_MISSING;
        }
        if (ORGANISATION.contains(digits)) {
            return Meaning.ORGANISATION_CHOSEN;
        }
        if (OVERLOAD.contains(digits)) {
            return Meaning.OVERLOAD;
        }
        if (INTEGRATION.contains(digits)) {
            return Meaning.INTEGRATION_FAULT;
        }
        return switch (digits) {
            case "007055" -> Meaning.UNCONFIRMED_ACCOUNT;
            case "007046" -> Meaning.SECOND_FACTOR_UNAVAILABLE;
            case "007011" -> Meaning.STALE_CODE;
            default -> Meaning.UNKNOWN;
        };
    }

    @Override
    public String toString() {
        return "ESIA-" + digits;
    }
}
