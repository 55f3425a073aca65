package ru.nso.esialogin.diagnosis.kept;

import java.util.List;
import ru.nso.esialogin.esia.EsiaAccount.TrustLevel;
import ru.nso.esialogin.esia.Identity;
import ru.nso.esialogin.esia.LoginAttempt.Credential;
import ru.nso.esialogin.esia.LoginAttempt.EntryPoint;
import ru.nso.esialogin.esia.LoginAttempt.LoginTyped;
import ru.nso.esialogin.esia.LoginAttempt.SecondFactor;
import ru.nso.esialogin.esia.LoginAttempt.Symptom;
import ru.nso.esialogin.esia.LoginCase.ClaimedChild;
import ru.nso.esialogin.person.Fact;

/**
 * A login as somebody tells it, at this moment and with the outages announced for it; values as they were written.
 *
 * @param who who logs in
 * @param children children of whom that person speaks
 * @param attempt the attempt
 * @param account the account of ЕСИА
 */
public record ToldLogin(Identity who, List<ClaimedChild> children, Attempt attempt, Account account) {

    /** Copies the list. */
    public ToldLogin {
        children = List.copyOf(children);
    }

    /** Nothing of it: it names people and their numbers. */
    @Override
    public String toString() {
        return "ToldLogin";
    }

    /**
     * The attempt.
     *
     * @param entryPoint the door
     * @param credential how the person proves who it is
     * @param loginTyped what was typed as login
     * @param secondFactor second factor
     * @param errorText text on the screen
     * @param esiaErrorCode code of ЕСИА
     * @param symptoms what was noticed
     */
    public record Attempt(
            Fact<EntryPoint> entryPoint,
            Fact<Credential> credential,
            Fact<LoginTyped> loginTyped,
            Fact<SecondFactor> secondFactor,
            Fact<String> errorText,
            Fact<String> esiaErrorCode,
            List<Symptom> symptoms) {
        /** Copies the list. */
        public Attempt {
            symptoms = List.copyOf(symptoms);
        }

        /** Nothing of it: the text names numbers. */
        @Override
        public String toString() {
            return "Attempt";
        }
    }

    /**
     * The account.
     *
     * @param level level of the account
     * @param snils SNILS that is sent
     * @param phones phones that are sent
     * @param emails e-mails that are sent
     */
    public record Account(
            Fact<TrustLevel> level, Fact<String> snils, Fact<List<String>> phones, Fact<List<String>> emails) {
        /** Nothing of it: it holds numbers. */
        @Override
        public String toString() {
            return "Account";
        }
    }
}
