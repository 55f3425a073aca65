package ru.nso.esialogin.person;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import ru.nso.esialogin.person.spelling.LookAlikes;
import ru.nso.esialogin.person.spelling.MailDomains;
import ru.nso.esialogin.person.spelling.MailText;
import ru.nso.esialogin.person.spelling.Placeholders;
import ru.nso.esialogin.person.spelling.Signs;

/**
 * What stands in an e-mail field.
 *
 * @param text as written
 * @param addresses the addresses that were read, in the order written, each once; empty when the text is unreadable
 * @param remarks what was noticed
 * @param suggestion what was probably meant; to be confirmed, never applied
 */
public record EmailField(
        String text, List<EmailAddress> addresses, Set<Remark> remarks, Optional<EmailAddress> suggestion) {

    public EmailField {
        addresses = List.copyOf(addresses);
        remarks = Remark.copyOf(remarks);
    }

    static Fact<EmailField> read(@Nullable String text) {
        if (text == null || Placeholders.isPlaceholder(text)) {
            return Fact.empty();
        }
        return Fact.of(parse(text));
    }

    /** The masked addresses, or only the shape of a text that could not be read. */
    public String masked() {
        return addresses.isEmpty()
                ? Signs.shape(text)
                : addresses.stream().map(EmailAddress::masked).collect(Collectors.joining(", "));
    }

    @Override
    public String toString() {
        return masked() + ' ' + remarks;
    }

    private static EmailField parse(String text) {
        EnumSet<Remark> remarks = EnumSet.noneOf(Remark.class);
        MailText written = MailText.of(text);
        if (written.words()) {
            remarks.add(Remark.WORDS_BESIDE);
        }
        if (Signs.hasHidingMark(text)) {
            remarks.add(Remark.MASKED);
            remarks.add(Remark.NOT_READABLE);
            return new EmailField(text, List.of(), remarks, Optional.empty());
        }
        List<EmailAddress> addresses = new ArrayList<>();
        Optional<EmailAddress> suggestion = Optional.empty();
        for (String piece : written.pieces()) {
            Optional<EmailAddress> address = EmailAddress.of(piece);
            Optional<EmailAddress> meant =
                    address.isPresent() ? mendedDomain(address.get(), remarks) : mended(piece, remarks);
            address.ifPresent(addresses::add);
            suggestion = suggestion.or(() -> meant);
        }
        if (written.pieces().size() > 1) {
            remarks.add(Remark.TWO_IN_ONE_FIELD);
        }
        return new EmailField(text, addresses.stream().distinct().toList(), remarks, suggestion);
    }

    private static Optional<EmailAddress> mendedDomain(EmailAddress address, EnumSet<Remark> remarks) {
        Optional<String> domain = MailDomains.meant(address.domain());
        if (domain.isEmpty()) {
            return Optional.empty();
        }
        remarks.add(Remark.MISTYPED_DOMAIN);
        String mailbox = address.value().substring(0, address.value().indexOf('@'));
        return EmailAddress.of(mailbox + '@' + domain.get());
    }

    /** Undoes the slips that can be undone without a doubt, all at once, and sees whether an address comes out. */
    private static Optional<EmailAddress> mended(String piece, EnumSet<Remark> remarks) {
        EnumSet<Remark> slips = EnumSet.noneOf(Remark.class);
        String form = piece;
        if (form.chars().anyMatch(c -> Signs.isSpace((char) c))) {
            slips.add(Remark.SPACE_INSIDE);
            form = MailText.withoutSpaces(form);
        }
        if (form.indexOf(',') >= 0) {
            slips.add(Remark.COMMA_FOR_DOT);
            form = form.replace(',', '.');
        }
        if (LookAlikes.hasCyrillic(form)) {
            slips.add(Remark.CYRILLIC_LETTERS);
            form = LookAlikes.toLatin(form);
        }
        remarks.addAll(slips);
        Optional<EmailAddress> address = slips.isEmpty() ? Optional.empty() : EmailAddress.of(form);
        if (address.isEmpty()) {
            remarks.add(Remark.NOT_READABLE);
            return Optional.empty();
        }
        return mendedDomain(address.get(), remarks).or(() -> address);
    }
}
