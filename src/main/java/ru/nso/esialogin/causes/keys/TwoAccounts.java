package ru.nso.esialogin.causes.keys;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import ru.nso.esialogin.esia.LoginAttempt.Credential;
import ru.nso.esialogin.esia.household.KeyMatch;
import ru.nso.esialogin.esia.simulation.Gate;
import ru.nso.esialogin.esia.simulation.MissingFact;
import ru.nso.esialogin.person.PhoneNumber;
import ru.nso.esialogin.person.Snils;
import ru.nso.esialogin.rules.Actor;
import ru.nso.esialogin.rules.Basis;
import ru.nso.esialogin.rules.Cause;
import ru.nso.esialogin.rules.Evidence;
import ru.nso.esialogin.rules.Facts;
import ru.nso.esialogin.rules.Field;
import ru.nso.esialogin.rules.Finding;
import ru.nso.esialogin.rules.Place;
import ru.nso.esialogin.rules.Rule;
import ru.nso.esialogin.rules.Standing;

/**
 * The person owns two accounts: the card has a valid SNILS that is nobody else's and a phone, while the keys sent hold
 * no SNILS and another phone; or a second account is said to exist (the catalogue, E1). Possible where the error text
 * and the account disagree about the keys (rulings: Error text).
 */
@Cause(
        code = "E1",
        title = "Две учётные записи Госуслуг у одного человека",
        basis = Basis.INFERRED,
        actors = {Actor.PARENT, Actor.PUPIL, Actor.EMPLOYEE, Actor.ESIA},
        gate = Gate.SEARCH,
        since = "1")
final class TwoAccounts implements Rule {
    @Override
    public Finding examine(Facts facts) {
        if (facts.login().assumed() || facts.attempt().credential() == Credential.PASSWORD) {
            return Finding.notApplicable("О попытке входа через Госуслуги ничего не известно");
        }
        Optional<Boolean> second = facts.account().secondAccount().value();
        if (second.filter(known -> !known).isPresent()) {
            return Finding.clear("Второй учётной записи нет");
        }
        if (facts.keysSent().snils().isNone()) {
            if (second.isPresent()) {
                return Finding.confirmed(
                        said("вход без СНИЛС, о второй учётной записи известно со слов"), SnilsNotSent.mend(facts));
            }
            Optional<Standing> card = facts.own().stream()
                    .filter(standing -> hasSoundSnils(standing, facts))
                    .filter(standing -> !standing.person().matchablePhones().isEmpty())
                    .filter(standing -> !KeyMatch.phone(
                            standing.person(), facts.keysSent().phones().values()))
                    .findFirst();
            if (card.isPresent()) {
                return besideCard(card.get(), facts);
            }
        }
        return facts.login().textDisagreesWithAccount()
                ? Finding.possible(
                        said("текст ошибки и сведения об учётной записи расходятся"),
                        MissingFact.SECOND_ACCOUNT,
                        SnilsNotSent.mend(facts))
                : Finding.clear("Ничто не говорит о второй учётной записи");
    }

    private static Finding besideCard(Standing card, Facts facts) {
        if (!facts.keysSent().phones().isSome()) {
            return Finding.clear("Телефон не передан, сравнить не с чем");
        }
        List<Evidence> evidence = List.of(Evidence.on(
                card,
                Field.PHONE,
                masked(card.person().matchablePhones()),
                "телефон, переданный Госуслугами: "
                        + masked(facts.keysSent().phones().values()),
                "СНИЛС в карточке верный, но Госуслуги его не передали, а телефон передали другой"));
        if (facts.login().textDisagreesWithAccount()) {
            return Finding.possible(evidence, Set.of(MissingFact.SECOND_ACCOUNT), List.of(SnilsNotSent.mend(facts)));
        }
        return facts.keysSent().phones().isOpen()
                ? Finding.possible(evidence, Set.of(MissingFact.PHONES_SENT), List.of(SnilsNotSent.mend(facts)))
                : Finding.confirmed(evidence, List.of(SnilsNotSent.mend(facts)));
    }

    /** Valid, and on nobody else's record. */
    private static boolean hasSoundSnils(Standing standing, Facts facts) {
        Optional<Snils> snils = standing.readableSnils().filter(Snils::isValid);
        return snils.isPresent()
                && facts.everybody().stream().noneMatch(other -> !other.own() && snils.equals(other.readableSnils()));
    }

    private static String masked(List<PhoneNumber> phones) {
        return phones.isEmpty()
                ? "скрыт"
                : phones.stream()
                        .map(PhoneNumber::masked)
                        .reduce((one, other) -> one + ", " + other)
                        .orElse("");
    }

    private static Evidence said(String note) {
        return Evidence.of(Place.ESIA, Field.KEYS_SENT, "без СНИЛС", "СНИЛС", note);
    }
}
