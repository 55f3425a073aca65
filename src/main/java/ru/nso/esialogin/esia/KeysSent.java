package ru.nso.esialogin.esia;

import java.util.List;
import ru.nso.esialogin.person.EmailAddress;
import ru.nso.esialogin.person.Fact;
import ru.nso.esialogin.person.PhoneNumber;
import ru.nso.esialogin.person.Snils;

/**
 * The keys that ЕСИА passes to the journal.
 *
 * @param snils SNILS
 * @param phones phones
 * @param emails e-mails
 */
public record KeysSent(Sent<Snils> snils, Sent<PhoneNumber> phones, Sent<EmailAddress> emails) {
    /** No keys at all, for instance for a login by password. */
    public static final KeysSent NONE = new KeysSent(Sent.none(), Sent.none(), Sent.none());

    /** Nothing is known of the keys. */
    public static final KeysSent UNKNOWN = new KeysSent(Sent.unknown(), Sent.unknown(), Sent.unknown());

    /** What an account sends: a simplified account never sends a SNILS. */
    public static KeysSent ofAccount(EsiaAccount account) {
        Sent<Snils> snils = account.snils().isUnknown() && account.isLevel(EsiaAccount.TrustLevel.SIMPLIFIED)
                ? Sent.none()
                : known(account.snils().map(List::of));
        return new KeysSent(snils, known(account.phones()), known(account.emails()));
    }

    /**
     * These keys, with what they do not tell taken from the account: a kind nobody knows of, or hidden
     * values of a kind of which the account tells the values.
     */
    public KeysSent filledFrom(KeysSent account) {
        return new KeysSent(
                filled(snils, account.snils), filled(phones, account.phones), filled(emails, account.emails));
    }

    /** The same keys with another SNILS. */
    public KeysSent withSnils(Sent<Snils> changed) {
        return new KeysSent(changed, phones, emails);
    }

    /** The same keys with other phones. */
    public KeysSent withPhones(Sent<PhoneNumber> changed) {
        return new KeysSent(snils, changed, emails);
    }

    /** The same keys with other e-mails. */
    public KeysSent withEmails(Sent<EmailAddress> changed) {
        return new KeysSent(snils, phones, changed);
    }

    /** Whether some values are not known. */
    public boolean isOpen() {
        return snils.isOpen() || phones.isOpen() || emails.isOpen();
    }

    /** Whether it is certain that nothing was sent. */
    public boolean isNothing() {
        return snils.isNone() && phones.isNone() && emails.isNone();
    }

    /**
     * Whether a value of this account is known to differ from what these keys hold: a value sent that the account
     * does not have, or the other way round. Hidden and unknown values never disagree.
     */
    public boolean disagreesWith(KeysSent account) {
        return disagree(snils, account.snils) || disagree(phones, account.phones) || disagree(emails, account.emails);
    }

    private static <T> Sent<T> filled(Sent<T> told, Sent<T> account) {
        boolean accountTells =
                account.state() == Sent.State.KNOWN && !account.values().isEmpty();
        return switch (told.state()) {
            case KNOWN -> told;
            case UNKNOWN -> account;
            case HIDDEN -> told.values().isEmpty() && accountTells ? account : told;
        };
    }

    private static <T> boolean disagree(Sent<T> one, Sent<T> other) {
        if (one.state() == Sent.State.UNKNOWN || other.state() == Sent.State.UNKNOWN) {
            return false;
        }
        if (one.isNone() != other.isNone()) {
            return true;
        }
        return !one.isOpen()
                && !other.isOpen()
                && !(one.values().containsAll(other.values()) && other.values().containsAll(one.values()));
    }

    private static <T> Sent<T> known(Fact<List<T>> values) {
        return values.isUnknown() ? Sent.unknown() : Sent.exactly(values.orElse(List.of()));
    }
}
