package ru.nso.esialogin.person.spelling;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Mail domains people use, and the slips by which they miss them. Data: {@code mail-domains.csv}. */
public final class MailDomains {

    /** Cyrillic top-level domains under which mail is received. */
    private static final Set<String> CYRILLIC_TOP_LEVEL = Set.of("рф", "рус", "дети", "москва", "онлайн", "сайт");

    /** Shorter names have too many true neighbours: mail.ru, nail.ru. */
    private static final int SHORTEST_TO_GUESS = 8;

    private static final Map<String, String> TOP_LEVEL = new HashMap<>();
    private static final Map<String, String> MEANT = new HashMap<>();
    private static final Set<String> KNOWN = new HashSet<>();

    static {
        for (List<String> line : Table.read("mail-domains.csv")) {
            String meant = line.get(1);
            if (line.get(0).equals("KNOWN")) {
                KNOWN.add(meant);
            }
            Map<String, String> slips = line.get(0).equals("TOP_LEVEL") ? TOP_LEVEL : MEANT;
            line.subList(2, line.size()).forEach(slip -> slips.put(slip, meant));
        }
    }

    private MailDomains() {}

    /** The domain that was probably meant; nothing when the domain is well known, or unlike any that is. */
    public static Optional<String> meant(String domain) {
        if (KNOWN.contains(domain)) {
            return Optional.empty();
        }
        String listed = MEANT.get(domain);
        if (listed != null) {
            return Optional.of(listed);
        }
        int dot = domain.lastIndexOf('.');
        String topLevel = TOP_LEVEL.get(domain.substring(dot + 1));
        if (topLevel != null) {
            String mended = domain.substring(0, dot + 1) + topLevel;
            return Optional.of(MEANT.getOrDefault(mended, mended));
        }
        return guess(domain);
    }

    /** Known mistypings of this domain, and what it is a known mistyping of. */
    static Set<String> mistyped(String domain) {
        Set<String> found = new TreeSet<>();
        int dot = domain.lastIndexOf('.');
        String start = domain.substring(0, dot + 1);
        String topLevel = domain.substring(dot + 1);
        TOP_LEVEL.forEach((slip, meant) -> {
            if (meant.equals(topLevel)) {
                found.add(start + slip);
            } else if (slip.equals(topLevel)) {
                found.add(start + meant);
            }
        });
        MEANT.forEach((slip, meant) -> {
            if (meant.equals(domain)) {
                found.add(slip);
            } else if (slip.equals(domain)) {
                found.add(meant);
            }
        });
        return found;
    }

    /** Whether the domain as a whole is meant to be Cyrillic. */
    public static boolean isCyrillic(String domain) {
        return CYRILLIC_TOP_LEVEL.contains(domain.substring(domain.lastIndexOf('.') + 1));
    }

    /** The only well-known domain one slip away, with the same top level: yandex.ee is as true as yandex.by. */
    private static Optional<String> guess(String domain) {
        String topLevel = domain.substring(domain.lastIndexOf('.'));
        Optional<String> found = Optional.empty();
        for (String known : KNOWN) {
            if (known.length() >= SHORTEST_TO_GUESS && known.endsWith(topLevel) && isOneSlip(domain, known)) {
                if (found.isPresent()) {
                    return Optional.empty();
                }
                found = Optional.of(known);
            }
        }
        return found;
    }

    /** One letter more, less, or other, or two neighbours swapped. */
    static boolean isOneSlip(String written, String meant) {
        int start = 0;
        int shorter = Math.min(written.length(), meant.length());
        while (start < shorter && written.charAt(start) == meant.charAt(start)) {
            start++;
        }
        String left = written.substring(start);
        String right = meant.substring(start);
        if (left.length() == right.length()) {
            boolean swapped = left.length() > 1
                    && left.charAt(0) == right.charAt(1)
                    && left.charAt(1) == right.charAt(0)
                    && left.substring(2).equals(right.substring(2));
            return !left.isEmpty() && (swapped || left.substring(1).equals(right.substring(1)));
        }
        return (left.length() == right.length() + 1 && left.substring(1).equals(right))
                || (right.length() == left.length() + 1 && right.substring(1).equals(left));
    }
}
