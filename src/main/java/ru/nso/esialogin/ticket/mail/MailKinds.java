package ru.nso.esialogin.ticket.mail;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells from the header, and from a report in it, who wrote a letter (RFC 3834 and what programs do instead). */
final class MailKinds {
    private static final Pattern POSTMASTER = Pattern.compile("(?i)postmaster@.*");
    private static final Pattern DAEMON = Pattern.compile("(?i)(mailer-daemon|mail-daemon)@.*");
    private static final Pattern UNDELIVERED = Pattern.compile(
            "(?iu)^\\s*(undeliver|mail\\s+delivery|delivery\\s+(status|failure|has\\s+failed)|failure\\s+notice"
                    + "|returned\\s+mail|не\\s?доставлен|не\\s+удалось\\s+доставить|не\\s+уда[её]тся\\s+доставить).*");
    private static final Pattern NOBODY =
            Pattern.compile("(?i)(no[._-]?reply|do[._-]?not[._-]?reply|robot)([+._-].*)?@.*");
    private static final Pattern ABSENT = Pattern.compile(
            "(?iu)^\\s*(авто(матический\\s+)?\\s?-?ответ|автоответчик"
                    + "|нет\\s+на\\s+месте|out\\s+of\\s+(the\\s+)?office|auto(matic)?[\\s-]?reply|прочтено:|прочитано:|read:).*");

    private final Set<String> own;

    MailKinds(Set<String> own) {
        this.own = own;
    }

    /**
     * Who wrote.
     *
     * @param actions what reports of delivery in the letter say was done, in lower case; none if there is no such report
     */
    MailKind of(HeaderFields header, Optional<MailAddress> from, Set<String> actions) {
        String address = from.map(MailAddress::address).orElse("");
        if (isOfDelivery(header, address)) {
            return actions.isEmpty() || actions.contains("failed") ? MailKind.BOUNCE : MailKind.AUTOMATIC;
        }
        if (own.contains(address.toLowerCase(Locale.ROOT))) {
            return MailKind.OWN;
        }
        if (isAutomatic(header, address)) {
            return MailKind.AUTOMATIC;
        }
        return isOfList(header) ? MailKind.MAILING_LIST : MailKind.PERSON;
    }

    private static boolean isOfDelivery(HeaderFields header, String address) {
        return DAEMON.matcher(address).matches()
                // A person may read and write there, too.
                || (POSTMASTER.matcher(address).matches()
                        && (isUnanswerable(header)
                                || UNDELIVERED.matcher(header.text("subject")).matches()))
                || header.has("x-failed-recipients")
                || reportOf(header).equals("delivery-status");
    }

    private static boolean isAutomatic(HeaderFields header, String address) {
        return isUnanswerable(header)
                || header.has("x-autoreply")
                || header.has("x-autorespond")
                || header.word("precedence").startsWith("auto_reply")
                || reportOf(header).equals("disposition-notification")
                || NOBODY.matcher(address).matches()
                || ABSENT.matcher(header.text("subject")).matches();
    }

    private static boolean isUnanswerable(HeaderFields header) {
        String submitted = header.word("auto-submitted");
        return !(submitted.isEmpty() || submitted.startsWith("no"))
                || header.word("return-path").replace(" ", "").equals("<>");
    }

    private static boolean isOfList(HeaderFields header) {
        return header.has("list-id")
                || header.has("list-unsubscribe")
                || Set.of("list", "bulk", "junk").contains(header.word("precedence"));
    }

    private static String reportOf(HeaderFields header) {
        ValueWithParameters type = header.value("content-type");
        return type.value().equals("multipart/report")
                ? type.parameter("report-type").orElse("").toLowerCase(Locale.ROOT)
                : "";
    }
}
