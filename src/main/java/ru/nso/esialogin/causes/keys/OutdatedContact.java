package ru.nso.esialogin.causes.keys;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ru.nso.esialogin.esia.KeysSent;
import ru.nso.esialogin.esia.LoginAttempt.Credential;
import ru.nso.esialogin.esia.household.JournalRecord;
import ru.nso.esialogin.esia.simulation.Gate;
import ru.nso.esialogin.esia.simulation.MissingFact;
import ru.nso.esialogin.esia.simulation.Verdict;
import ru.nso.esialogin.person.EmailAddress;
import ru.nso.esialogin.person.PhoneNumber;
import ru.nso.esialogin.rules.Actor;
import ru.nso.esialogin.rules.Basis;
import ru.nso.esialogin.rules.Cause;
import ru.nso.esialogin.rules.Edit;
import ru.nso.esialogin.rules.Evidence;
import ru.nso.esialogin.rules.Facts;
import ru.nso.esialogin.rules.Field;
import ru.nso.esialogin.rules.Finding;
import ru.nso.esialogin.rules.Rule;
import ru.nso.esialogin.rules.Standing;

/**
 * The contacts on the own record differ from those that ЕСИА sent, and no other key agrees (the catalogue, D3).
 * Possible where the values sent are not known and the record has nothing but contacts to be found by.
 */
@Cause(
        code = "D3",
        title = "Телефон или почта в карточке устарели",
        basis = Basis.INFERRED,
        actors = {Actor.SCHOOL, Actor.PARENT},
        gate = Gate.SEARCH,
        since = "1")
final class OutdatedContact implements Rule {
    @Override
    public Finding examine(Facts facts) {
        if (facts.login().assumed() || facts.attempt().credential() == Credential.PASSWORD) {
            return Finding.notApplicable("О переданных Госуслугами данных ничего не известно");
        }
        Predicate<Standing> apart =
                standing -> standing.own() && hasContacts(standing) && !facts.isFoundByKeys(standing);
        List<Standing> carriers = facts.carriers(standing -> apart.test(standing) && isActive(standing, facts));
        if (carriers.isEmpty()) {
            return Finding.clear("Запись находится по другим данным, или контактов в ней нет");
        }
        List<Evidence> evidence = new ArrayList<>();
        List<Edit> mends = new ArrayList<>();
        Set<MissingFact> missing = EnumSet.noneOf(MissingFact.class);
        boolean certain = false;
        for (Standing standing : carriers) {
            Set<MissingFact> doubts = doubts(standing, facts.keysSent());
            if (doubts.isEmpty() ? differs(standing, facts.keysSent()) : mayFail(facts)) {
                certain |= doubts.isEmpty();
                missing.addAll(doubts);
                evidence.add(evidence(standing, facts.keysSent(), doubts.isEmpty()));
                mends.add(Edit.onCard(
                        Edit.What.SET_CONTACT, Actor.SCHOOL, Field.CONTACTS, facts.targets(standing, apart)));
            }
        }
        Finding found = certain ? Finding.confirmed(evidence, mends) : Finding.possible(evidence, missing, mends);
        return mends.isEmpty() ? Finding.clear("Сравнить контакты не с чем") : found;
    }

    /** Nobody knows the values sent, or the screen hides them, and they may be others than those of the record. */
    private static boolean mayFail(Facts facts) {
        return !facts.simulation().behindGates().equals(Set.of(Verdict.WORKS));
    }

    private static boolean hasContacts(Standing standing) {
        return !standing.person().matchablePhones().isEmpty()
                || !standing.person().matchableEmails().isEmpty();
    }

    private static boolean isActive(Standing standing, Facts facts) {
        return facts.household().records().stream()
                .filter(JournalRecord::active)
                .anyMatch(record -> record.cardId().equals(standing.cardId())
                        && record.person().id().equals(standing.person().id()));
    }

    /** A contact of a kind that was sent stands on the record; being not found by it, it differs. */
    private static boolean differs(Standing standing, KeysSent sent) {
        boolean phone =
                !standing.person().matchablePhones().isEmpty() && sent.phones().isSome();
        boolean email =
                !standing.person().matchableEmails().isEmpty() && sent.emails().isSome();
        return phone || email;
    }

    /** Values sent that nobody knows and that may yet be the ones on the record. */
    private static Set<MissingFact> doubts(Standing standing, KeysSent sent) {
        Set<MissingFact> doubts = EnumSet.noneOf(MissingFact.class);
        if (standing.readableSnils().isPresent() && sent.snils().isOpen()) {
            doubts.add(MissingFact.SNILS_SENT);
        }
        if (!standing.person().matchablePhones().isEmpty() && sent.phones().isOpen()) {
            doubts.add(MissingFact.PHONES_SENT);
        }
        if (!standing.person().matchableEmails().isEmpty() && sent.emails().isOpen()) {
            doubts.add(MissingFact.EMAILS_SENT);
        }
        return doubts;
    }

    private static Evidence evidence(Standing standing, KeysSent sent, boolean certain) {
        String found = Stream.concat(
                        standing.person().matchablePhones().stream().map(PhoneNumber::masked),
                        standing.person().matchableEmails().stream().map(EmailAddress::masked))
                .collect(Collectors.joining(", "));
        boolean near = standing.person().matchablePhones().stream()
                .flatMap(phone -> sent.phones().values().stream().map(phone::nearMiss))
                .anyMatch(Optional::isPresent);
        String other = certain ? "Госуслуги передали другие данные" : "какие данные передали Госуслуги, неизвестно";
        String note = near ? "телефон отличается от переданного одной цифрой или перестановкой" : other;
        return Evidence.on(standing, Field.CONTACTS, found, "телефон и почта, как на Госуслугах", note);
    }
}
