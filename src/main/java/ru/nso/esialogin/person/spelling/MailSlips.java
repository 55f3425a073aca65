package ru.nso.esialogin.person.spelling;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * One slip of the pen with which a right mail address gets written down: a letter left out, doubled, swapped with its
 * neighbour or taken for one that looks or sounds alike, in the mailbox or in the domain; or a domain that is known to
 * be mistyped so. Any other letter in any place would be thousands of addresses, most of them of strangers.
 */
public final class MailSlips {
    /** Signs that are taken for each other by eye, by ear, or by the ways Russian names are put into Latin letters. */
    private static final List<String> ALIKE =
            List.of("o0", "il1", "iyj", "sz", "s5", "b8", "g9q", "uv", "mn", "ckq", "e3", "._-");

    /** No true mailbox is longer (RFC 5321, 4.5.3.1.1); a request cannot make the search grow. */
    private static final int LONGEST = 64;

    private MailSlips() {}

    /** Whether one slip leads from the right text to the written one. Not symmetric; equal texts are no slip. */
    public static boolean isSlip(String right, String written) {
        if (right.length() > LONGEST) {
            return false;
        }
        int start = 0;
        int shorter = Math.min(right.length(), written.length());
        while (start < shorter && right.charAt(start) == written.charAt(start)) {
            start++;
        }
        String meant = right.substring(start);
        String typed = written.substring(start);
        if (typed.length() + 1 == meant.length()) {
            return meant.substring(1).equals(typed);
        }
        if (typed.length() == meant.length() + 1) {
            return start > 0
                    && typed.charAt(0) == written.charAt(start - 1)
                    && typed.substring(1).equals(meant);
        }
        return typed.length() == meant.length() && !typed.isEmpty() && (isSwap(meant, typed) || isAlike(meant, typed));
    }

    /** Whether one slip leads from the right domain to the written one, or one is a known mistyping of the other. */
    public static boolean isDomainSlip(String right, String written) {
        return isSlip(right, written) || MailDomains.mistyped(right).contains(written);
    }

    /** Texts of addresses to which one slip leads, without the address itself; not all of them are sound addresses. */
    public static Set<String> neighbours(String mailbox, String domain) {
        Set<String> texts = new LinkedHashSet<>();
        for (String slip : slips(mailbox)) {
            texts.add(slip + '@' + domain);
        }
        Set<String> domains = slips(domain);
        domains.addAll(MailDomains.mistyped(domain));
        for (String slip : domains) {
            texts.add(mailbox + '@' + slip);
        }
        texts.remove(mailbox + '@' + domain);
        return texts;
    }

    private static boolean isSwap(String meant, String typed) {
        return meant.length() > 1
                && meant.charAt(0) == typed.charAt(1)
                && meant.charAt(1) == typed.charAt(0)
                && meant.substring(2).equals(typed.substring(2));
    }

    private static boolean isAlike(String meant, String typed) {
        return alike(meant.charAt(0)).contains(typed.charAt(0))
                && meant.substring(1).equals(typed.substring(1));
    }

    private static Set<Character> alike(char own) {
        Set<Character> others = new LinkedHashSet<>();
        for (String group : ALIKE) {
            if (group.indexOf(own) >= 0) {
                group.chars().forEach(c -> others.add((char) c));
            }
        }
        others.remove(own);
        return others;
    }

    private static Set<String> slips(String text) {
        Set<String> slips = new LinkedHashSet<>();
        if (text.length() > LONGEST) {
            return slips;
        }
        for (int i = 0; i < text.length(); i++) {
            String before = text.substring(0, i);
            String after = text.substring(i + 1);
            char own = text.charAt(i);
            slips.add(before + after);
            slips.add(before + own + own + after);
            for (char other : alike(own)) {
                slips.add(before + other + after);
            }
            if (!after.isEmpty()) {
                slips.add(before + after.charAt(0) + own + after.substring(1));
            }
        }
        slips.remove(text);
        return slips;
    }
}
