package ru.nso.esialogin.person.spelling;

import java.util.LinkedHashSet;
import java.util.Set;

/** One slip of the pen in a mail address: in the mailbox, or in the domain. */
public final class MailSlips {
    /** Letters and signs that people type in mailboxes. */
    private static final String TYPED = "abcdefghijklmnopqrstuvwxyz0123456789._-";

    /** Longer parts are rare; their neighbours would be thousands. */
    private static final int LONGEST_TO_TYPE_INTO = 32;

    private MailSlips() {}

    /** One letter more, less, or other, or two neighbours swapped. Symmetric; equal texts are no slip. */
    public static boolean isOneSlip(String one, String other) {
        return MailDomains.isOneSlip(one, other);
    }

    /** One slip apart, or one is a known mistyping of the other. Symmetric. */
    public static boolean areNearDomains(String one, String other) {
        return !one.equals(other)
                && (isOneSlip(one, other)
                        || MailDomains.mistyped(one).contains(other)
                        || MailDomains.mistyped(other).contains(one));
    }

    /** Texts of addresses one slip away, without the address itself; not all of them are sound addresses. */
    public static Set<String> neighbours(String mailbox, String domain) {
        Set<String> texts = new LinkedHashSet<>();
        for (String changed : edits(mailbox)) {
            texts.add(changed + '@' + domain);
        }
        Set<String> domains = edits(domain);
        domains.addAll(MailDomains.mistyped(domain));
        for (String changed : domains) {
            texts.add(mailbox + '@' + changed);
        }
        texts.remove(mailbox + '@' + domain);
        return texts;
    }

    private static Set<String> edits(String text) {
        Set<String> edits = new LinkedHashSet<>();
        for (int i = 0; i + 1 < text.length(); i++) {
            edits.add(text.substring(0, i) + text.charAt(i + 1) + text.charAt(i) + text.substring(i + 2));
        }
        for (int i = 0; i < text.length(); i++) {
            edits.add(text.substring(0, i) + text.substring(i + 1));
        }
        if (text.length() <= LONGEST_TO_TYPE_INTO) {
            for (int t = 0; t < TYPED.length(); t++) {
                char typed = TYPED.charAt(t);
                for (int i = 0; i < text.length(); i++) {
                    edits.add(text.substring(0, i) + typed + text.substring(i + 1));
                }
                for (int i = 0; i <= text.length(); i++) {
                    edits.add(text.substring(0, i) + typed + text.substring(i));
                }
            }
        }
        edits.remove(text);
        return edits;
    }
}
