package ru.nso.esialogin.ticket.recheck;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import ru.nso.esialogin.card.Parent;
import ru.nso.esialogin.card.PersonCard;
import ru.nso.esialogin.card.StaffCard;
import ru.nso.esialogin.diagnosis.Diagnoses;
import ru.nso.esialogin.esia.KeysSent;
import ru.nso.esialogin.esia.LoginCase;
import ru.nso.esialogin.esia.household.AssumedLogin;
import ru.nso.esialogin.esia.simulation.Verdict;
import ru.nso.esialogin.person.Person;
import ru.nso.esialogin.ticket.link.TicketKey;

/**
 * Plays the login of a ticket upon the cards. Where the text of the screen tells what was sent, that is played; else the
 * logins of everybody on the cards who has one of the keys of the letter, with an assumed account. Gates are passed over:
 * no card opens them.
 */
@Singleton
public final class LoginOfTicket {
    /** A parent writes, and the pupil's own number is wrong. */
    private static final Set<String> OF_THE_PUPIL = Set.of("L1", "L7");

    private final Diagnoses diagnoses;

    public LoginOfTicket(Diagnoses diagnoses) {
        this.diagnoses = diagnoses;
    }

    /**
     * How it goes.
     *
     * @param login as it is told, with the cards that its keys lead to
     * @param keys the keys of the letter
     * @param firstCause code of the decisive cause
     */
    public Seen play(LoginCase login, Set<TicketKey> keys, String firstCause) {
        KeysSent sent = login.keysSent();
        if (!sent.isOpen() && !sent.isNothing()) {
            return behindGates(login);
        }
        List<LoginCase> logins = assumed(login, keys, OF_THE_PUPIL.contains(firstCause));
        return logins.stream().map(this::behindGates).reduce(Seen::or).orElse(Seen.NOBODY);
    }

    private Seen behindGates(LoginCase login) {
        Set<Verdict> verdicts = diagnoses.simulate(login).behindGates();
        return verdicts.size() == 1 ? Seen.of(verdicts.iterator().next()) : Seen.UNDECIDED;
    }

    private List<LoginCase> assumed(LoginCase told, Set<TicketKey> keys, boolean ofPupil) {
        AssumedLogin logins = new AssumedLogin(told.knownCards(), told.knownStaff(), diagnoses.dated());
        Instant at = told.attempt().at();
        List<LoginCase> found = new ArrayList<>();
        for (PersonCard card : told.knownCards()) {
            List<Parent> parents = card.knownParents().stream()
                    .filter(parent -> has(parent.person(), keys))
                    .toList();
            parents.forEach(parent -> found.add(logins.ofParent(parent, at)));
            if (has(card.pupil(), keys) || (ofPupil && !parents.isEmpty())) {
                found.add(logins.ofPupil(card, at));
            }
        }
        for (StaffCard card : told.knownStaff()) {
            if (has(card.person(), keys)) {
                found.add(logins.ofEmployee(card, at));
            }
        }
        return found;
    }

    private static boolean has(Person person, Set<TicketKey> keys) {
        return keys.stream().anyMatch(key -> switch (key.kind()) {
            case SNILS ->
                person.matchableSnils()
                        .filter(snils -> snils.digits().equals(key.value()))
                        .isPresent();
            case PHONE ->
                person.matchablePhones().stream().anyMatch(phone -> phone.e164().equals(key.value()));
            case EMAIL ->
                person.matchableEmails().stream()
                        .anyMatch(email -> email.value().equals(key.value()));
        });
    }
}
