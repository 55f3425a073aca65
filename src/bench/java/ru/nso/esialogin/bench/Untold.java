package ru.nso.esialogin.bench;

import java.util.ArrayList;
import java.util.List;
import ru.nso.esialogin.card.Parent;
import ru.nso.esialogin.card.PersonCard;
import ru.nso.esialogin.esia.EsiaAccount;
import ru.nso.esialogin.esia.Identity.Role;
import ru.nso.esialogin.esia.LoginAttempt;
import ru.nso.esialogin.esia.LoginAttempt.LoginTyped;
import ru.nso.esialogin.esia.LoginCase;
import ru.nso.esialogin.person.EmailField;
import ru.nso.esialogin.person.Fact;
import ru.nso.esialogin.person.Person;
import ru.nso.esialogin.person.PhoneField;

/** Logins of which less was told than of any that is timed or drawn, so that their rules are compared as well. */
final class Untold {
    private Untold() {}

    /** Nobody told what was sent, nor what a parent typed, nor any contact of the one who logs in; nobody else on the cards has one. */
    static List<LoginCase> of(List<LoginCase> logins) {
        return logins.stream()
                .map(Untold::withoutContacts)
                .map(Untold::withoutAccount)
                .toList();
    }

    private static LoginCase withoutContacts(LoginCase login) {
        List<PersonCard> cards = new ArrayList<>();
        for (PersonCard card : login.knownCards()) {
            List<Parent> parents = new ArrayList<>();
            for (Parent parent : card.knownParents()) {
                boolean caller = parent.person().name().equals(login.identity().name());
                parents.add(new Parent(
                        caller
                                ? contacts(parent.person(), Fact.unknown(), Fact.unknown())
                                : contacts(parent.person(), Fact.empty(), Fact.empty()),
                        parent.kinship()));
            }
            cards.add(card.withPupil(contacts(card.pupil(), Fact.empty(), Fact.empty()))
                    .withParents(parents));
        }
        return login.withCards(cards);
    }

    private static Person contacts(Person person, Fact<List<PhoneField>> phones, Fact<List<EmailField>> emails) {
        return person.toBuilder().phones(phones).emails(emails).build();
    }

    private static LoginCase withoutAccount(LoginCase login) {
        EsiaAccount old = login.account();
        LoginAttempt attempt = login.attempt();
        return login.withAccount(new EsiaAccount(
                        old.level(),
                        Fact.unknown(),
                        Fact.unknown(),
                        Fact.unknown(),
                        old.phonesVerifying(),
                        old.emailsVerifying(),
                        old.oid(),
                        old.linkedToParent(),
                        old.verifying(),
                        old.consent(),
                        old.secondAccount()))
                .withAttempt(new LoginAttempt(
                        attempt.at(),
                        attempt.entryPoint(),
                        attempt.credential(),
                        login.identity().role() == Role.PUPIL ? LoginTyped.PHONE : LoginTyped.UNKNOWN,
                        attempt.secondFactor(),
                        attempt.errorText(),
                        attempt.esiaErrorCode(),
                        attempt.symptoms(),
                        attempt.appVersion()));
    }
}
