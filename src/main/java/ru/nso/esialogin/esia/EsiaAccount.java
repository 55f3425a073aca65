package ru.nso.esialogin.esia;

import java.util.List;
import ru.nso.esialogin.person.EmailAddress;
import ru.nso.esialogin.person.Fact;
import ru.nso.esialogin.person.PhoneNumber;
import ru.nso.esialogin.person.Snils;

/**
 * The ЕСИА account used for the login; empty = ЕСИА sends none, unknown = nobody told us.
 *
 * @param level level of trust
 * @param snils SNILS that is sent
 * @param phones phones that are sent
 * @param emails e-mails that are sent
 * @param phonesVerifying phones being confirmed, not sent yet
 * @param emailsVerifying e-mails being confirmed, not sent yet
 * @param oid identifier of the account
 * @param linkedToParent whether a pupil's account is linked with a parent's
 * @param verifying whether the data of the account are still being checked
 * @param consent consent to the transfer of data
 * @param secondAccount whether the person is said to own a second account
 */
public record EsiaAccount(
        Fact<TrustLevel> level,
        Fact<Snils> snils,
        Fact<List<PhoneNumber>> phones,
        Fact<List<EmailAddress>> emails,
        Fact<List<PhoneNumber>> phonesVerifying,
        Fact<List<EmailAddress>> emailsVerifying,
        Fact<String> oid,
        Fact<Boolean> linkedToParent,
        Fact<Boolean> verifying,
        Fact<Consent> consent,
        Fact<Boolean> secondAccount) {

    /** An account of which nothing is known. */
    public static final EsiaAccount UNKNOWN = new EsiaAccount(
            Fact.unknown(),
            Fact.unknown(),
            Fact.unknown(),
            Fact.unknown(),
            Fact.unknown(),
            Fact.unknown(),
            Fact.unknown(),
            Fact.unknown(),
            Fact.unknown(),
            Fact.unknown(),
            Fact.unknown());

    /** Levels of trust, weakest first; a child account stands beside them. */
    public enum TrustLevel {
        SIMPLIFIED("упрощённая"),
        STANDARD("стандартная"),
        CONFIRMED("подтверждённая"),
        CHILD("детская");

        private final String label;

        TrustLevel(String label) {
            this.label = label;
        }

        /** Name of the level in Russian, as ЕСИА calls an account of it. */
        public String label() {
            return label;
        }

        /** Whether the level is standard or confirmed. */
        public boolean atLeastStandard() {
            return this == STANDARD || this == CONFIRMED;
        }
    }

    /** Consent to the transfer of data to the journal. */
    public enum Consent {
        GIVEN,
        REFUSED,
        REVOKED,
        PARENTAL_MISSING
    }

    /** Whether the level is known to be the given one. */
    public boolean isLevel(TrustLevel wanted) {
        return level.value().filter(known -> known == wanted).isPresent();
    }

    /** Whether the account is known to be linked with a parent's. */
    public boolean isLinked() {
        return linkedToParent.orElse(false);
    }

    /** Whether the account is known not to be linked with a parent's. */
    public boolean isNotLinked() {
        return !linkedToParent.orElse(true);
    }
}
