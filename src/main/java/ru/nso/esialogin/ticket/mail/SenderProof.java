package ru.nso.esialogin.ticket.mail;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What our own mail server found out about the sender (RFC 8601). Anybody can write the field into a letter: it counts
 * only where it names a server that we trust, and of several such the topmost, which the server wrote last.
 *
 * @param fromIsProven whether what passed was said for the domain of the sender's address, and not for some other
 */
public record SenderProof(Result spf, Result dkim, Result dmarc, boolean fromIsProven) {
    /** Nothing is known. */
    public static final SenderProof NONE = new SenderProof(Result.NONE, Result.NONE, Result.NONE, false);

    private static final int LONGEST = 4_000;
    private static final Pattern COMMENT = Pattern.compile("\\([^()]*\\)");
    private static final Pattern METHOD = Pattern.compile("^\\s*(spf|dkim|dmarc)(?:\\s*/\\s*\\d+)?\\s*=\\s*(\\w+)");
    private static final Pattern DOMAIN =
            Pattern.compile("\\b(?:header\\.(?:d|i|from)|smtp\\.mailfrom)\\s*=\\s*\"?([^\\s;\"]+)");

    /** How a check went. */
    public enum Result {
        PASS,
        FAIL,
        /** Not made, or without a result. */
        NONE;

        private static Result of(String word) {
            return switch (word) {
                case "pass" -> PASS;
                case "fail", "hardfail", "softfail", "policy", "permerror" -> FAIL;
                default -> NONE;
            };
        }
    }

    /**
     * What the fields say.
     *
     * @param fields all of them, the topmost first
     * @param servers names of the servers that we trust, in lower case
     */
    static SenderProof of(List<String> fields, Set<String> servers, Optional<MailAddress> from) {
        return fields.stream()
                .map(SenderProof::withoutComments)
                .filter(field -> servers.contains(server(field)))
                .findFirst()
                .map(field -> of(field, from))
                .orElse(NONE);
    }

    private static SenderProof of(String field, Optional<MailAddress> from) {
        Result spf = Result.NONE;
        Result dkim = Result.NONE;
        Result dmarc = Result.NONE;
        boolean proven = false;
        for (String clause : field.split(";", -1)) {
            Matcher method = METHOD.matcher(clause);
            if (!method.find()) {
                continue;
            }
            Result result = Result.of(method.group(2));
            switch (method.group(1)) {
                case "spf" -> spf = result;
                // A letter may carry several signatures; one that holds is enough.
                case "dkim" -> dkim = dkim == Result.PASS ? dkim : result;
                default -> dmarc = result;
            }
            proven |= result == Result.PASS && isSaidFor(clause, from);
        }
        return new SenderProof(spf, dkim, dmarc, proven && dmarc != Result.FAIL);
    }

    private static boolean isSaidFor(String clause, Optional<MailAddress> from) {
        Matcher domain = DOMAIN.matcher(clause);
        while (domain.find()) {
            String said = domain.group(1).substring(domain.group(1).lastIndexOf('@') + 1);
            if (from.filter(sender -> isWithin(sender.domain(), said)).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private static boolean isWithin(String domain, String said) {
        return said.contains(".") && (domain.equals(said) || domain.endsWith("." + said));
    }

    private static String server(String field) {
        return field.split("[;\\s]", 2)[0];
    }

    private static String withoutComments(String field) {
        String plain =
                field.substring(0, Math.min(field.length(), LONGEST)).strip().toLowerCase(Locale.ROOT);
        String before = "";
        while (!before.equals(plain)) {
            before = plain;
            plain = COMMENT.matcher(plain).replaceAll(" ");
        }
        return plain;
    }
}
