package ru.nso.esialogin.person;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ru.nso.esialogin.person.spelling.LookAlikes;
import ru.nso.esialogin.person.spelling.MailDomains;
import ru.nso.esialogin.person.spelling.MailSlips;

/** A mail address as it is compared: trimmed and in lower case, because ЕСИА keeps the case and people do not. */
public final class EmailAddress {

    private static final String MAILBOX_SIGNS = ".!#$%&'+-/=?^_`{|}~";
    private static final int LONGEST = 254;
    private static final int LONGEST_LABEL = 63;

    private final String value;
    private final int at;

    private EmailAddress(String value) {
        this.value = value;
        this.at = value.indexOf('@');
    }

    /** Reads what stands in an e-mail field; empty when nothing or a placeholder stands there. */
    public static Fact<EmailField> read(@Nullable String text) {
        return EmailField.read(text);
    }

    /** Reads all e-mail fields of a person; empty when nothing but placeholders is left. */
    public static Fact<List<EmailField>> readAll(Collection<String> texts) {
        List<EmailField> fields = new ArrayList<>(texts.size());
        for (String text : texts) {
            read(text).value().ifPresent(fields::add);
        }
        return fields.isEmpty() ? Fact.empty() : Fact.of(List.copyOf(fields));
    }

    /** The whole address in lower case. */
    public String value() {
        return value;
    }

    /** What stands behind the @. */
    public String domain() {
        return value.substring(at + 1);
    }

    /**
     * Whether this address, known to be right, may have been written down as the other with one slip ({@link
     * MailSlips}). Not symmetric: ЕСИА confirms the address it sends, what stands on a card was typed by hand.
     */
    public boolean isNear(EmailAddress written) {
        String mailbox = value.substring(0, at);
        String otherMailbox = written.value.substring(0, written.at);
        if (mailbox.equals(otherMailbox)) {
            return MailSlips.isDomainSlip(domain(), written.domain());
        }
        return domain().equals(written.domain()) && MailSlips.isSlip(mailbox, otherMailbox);
    }

    /**
     * Every address this one is near to, without itself, to search by blind index: about a hundred, never more than a
     * few hundred.
     */
    public List<EmailAddress> neighbours() {
        return MailSlips.neighbours(value.substring(0, at), domain()).stream()
                .flatMap(text -> of(text).stream())
                .toList();
    }

    /** The first letter, three stars whatever the length, and the domain; of a mailbox of one letter nothing. */
    public String masked() {
        String letter = at > 1 ? value.substring(0, value.offsetByCodePoints(0, 1)) : "";
        return letter + "***" + value.substring(at);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof EmailAddress address && value.equals(address.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public String toString() {
        return masked();
    }

    /**
     * An address of sound form: one @, a mailbox of the usual signs, a domain of at least two labels. Cyrillic only
     * where the domain is Cyrillic as a whole (.рф), else it is a keyboard that was not switched.
     */
    static Optional<EmailAddress> of(String text) {
        String value = text.toLowerCase(Locale.ROOT);
        int at = value.indexOf('@');
        if (at <= 0 || at != value.lastIndexOf('@') || value.length() > LONGEST) {
            return Optional.empty();
        }
        String mailbox = value.substring(0, at);
        String domain = value.substring(at + 1);
        boolean cyrillic = MailDomains.isCyrillic(domain);
        return isMailbox(mailbox, cyrillic) && isDomain(domain, cyrillic)
                ? Optional.of(new EmailAddress(value))
                : Optional.empty();
    }

    private static boolean isMailbox(String mailbox, boolean cyrillic) {
        for (int i = 0; i < mailbox.length(); i++) {
            char c = mailbox.charAt(i);
            if (!isLetterOrDigit(c, cyrillic) && MAILBOX_SIGNS.indexOf(c) < 0) {
                return false;
            }
        }
        return !mailbox.startsWith(".") && !mailbox.endsWith(".") && !mailbox.contains("..");
    }

    private static boolean isDomain(String domain, boolean cyrillic) {
        String[] labels = domain.split("\\.", -1);
        for (String label : labels) {
            if (!isLabel(label, cyrillic)) {
                return false;
            }
        }
        String last = labels[labels.length - 1];
        return labels.length > 1 && last.length() > 1 && !isDigit(last.charAt(0));
    }

    private static boolean isLabel(String label, boolean cyrillic) {
        if (label.isEmpty() || label.length() > LONGEST_LABEL || label.startsWith("-") || label.endsWith("-")) {
            return false;
        }
        for (int i = 0; i < label.length(); i++) {
            if (!isLetterOrDigit(label.charAt(i), cyrillic) && label.charAt(i) != '-') {
                return false;
            }
        }
        return true;
    }

    private static boolean isLetterOrDigit(char c, boolean cyrillic) {
        return (c >= 'a' && c <= 'z') || isDigit(c) || (cyrillic && LookAlikes.isCyrillic(c));
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
