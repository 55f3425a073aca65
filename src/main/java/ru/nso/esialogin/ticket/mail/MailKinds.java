package ru.nso.esialogin.ticket.mail;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells from the header who wrote a letter (RFC 3834 and what programs do instead). */
final class MailKinds {
    private static final Pattern POSTMASTER = Pattern.compile("(?i)(mailer-daemon|postmaster|mail-daemon)@.*");
    private static final Pattern NOBODY =
            Pattern.compile("(?i)(no[._-]?reply|do[._-]?not[._-]?reply|robot)([+._-].*)?@.*");
    private static final Pattern ABSENT = Pattern.compile(
            "(?iu)^\\s*(авто(матический\\s+)?\\s?-?ответ|автоответчик"
                    + "|нет\\s+на\\s+месте|out\\s+of\\s+(the\\s+)?office|auto(matic)?[\\s-]?reply|прочтено:|прочитано:|read:).*");

    private final Set<String> own;

    MailKinds(Set<String> own) {
        this.own = own;
    }

    MailKind of(HeaderFields header, Optional<MailAddress> from) {
        String address = from.map(MailAddress::address).orElse("");
        if (isBounce(header, address)) {
            return MailKind.BOUNCE;
        }
        if (own.contains(address.toLowerCase(Locale.ROOT))) {
            return MailKind.OWN;
        }
        if (isAutomatic(header, address)) {
            return MailKind.AUTOMATIC;
        }
        return isOfList(header) ? MailKind.MAILING_LIST : MailKind.PERSON;
    }

    private static boolean isBounce(HeaderFields header, String address) {
        return POSTMASTER.matcher(address).matches()
                || header.has("x-failed-recipients")
                || reportOf(header).equals("delivery-status");
    }

    private static boolean isAutomatic(HeaderFields header, String address) {
        String submitted = header.word("auto-submitted");
        return !(submitted.isEmpty() || submitted.startsWith("no"))
                || header.word("return-path").replace(" ", "").equals("<>")
                || header.has("x-autoreply")
                || header.has("x-autorespond")
                || header.word("precedence").startsWith("auto_reply")
                || reportOf(header).equals("disposition-notification")
                || NOBODY.matcher(address).matches()
                || ABSENT.matcher(header.text("subject")).matches();
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
