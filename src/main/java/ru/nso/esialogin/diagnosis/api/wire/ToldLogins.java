package ru.nso.esialogin.diagnosis.api.wire;

import java.util.List;
import ru.nso.esialogin.diagnosis.api.wire.DiagnosisRequest.Account;
import ru.nso.esialogin.diagnosis.api.wire.DiagnosisRequest.Attempt;
import ru.nso.esialogin.diagnosis.api.wire.DiagnosisRequest.Child;
import ru.nso.esialogin.diagnosis.api.wire.DiagnosisRequest.Person;
import ru.nso.esialogin.diagnosis.kept.ToldLogin;
import ru.nso.esialogin.esia.Identity;
import ru.nso.esialogin.person.Fact;

/** Logins that were told on a page as the requests of the contract that ask the same. */
public final class ToldLogins {
    private ToldLogins() {}

    /** The request, without cards: the registry is searched. */
    public static DiagnosisRequest request(ToldLogin told) {
        Identity who = told.who();
        return new DiagnosisRequest(
                attempt(told.attempt()),
                new Person(
                        Fact.of(who.role()),
                        who.kinship(),
                        who.name().last(),
                        who.name().first(),
                        who.name().middle(),
                        who.birthDate(),
                        who.claimedRoles().isEmpty() ? Fact.unknown() : Fact.of(List.copyOf(who.claimedRoles()))),
                told.children().stream()
                        .map(child -> new Child(
                                child.name().last(),
                                child.name().first(),
                                child.name().middle(),
                                child.birthDate(),
                                child.schoolId().map(Fact::of).orElseGet(Fact::unknown)))
                        .toList(),
                account(told.account()),
                null,
                null,
                null,
                null,
                null,
                null);
    }

    private static Attempt attempt(ToldLogin.Attempt told) {
        return new Attempt(
                Fact.unknown(),
                told.entryPoint(),
                told.credential(),
                told.loginTyped(),
                told.secondFactor(),
                told.errorText(),
                told.esiaErrorCode(),
                told.symptoms().isEmpty() ? Fact.unknown() : Fact.of(told.symptoms()),
                Fact.unknown());
    }

    private static Account account(ToldLogin.Account told) {
        return new Account(
                told.level().map(level -> Account.Level.valueOf(level.name())),
                told.snils(),
                told.phones(),
                told.emails(),
                Fact.unknown(),
                Fact.unknown(),
                Fact.unknown(),
                Fact.unknown(),
                Fact.unknown(),
                Fact.unknown(),
                Fact.unknown());
    }
}
