package ru.nso.esialogin.console.family.login;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import ru.nso.esialogin.card.Card;
import ru.nso.esialogin.card.Parent;
import ru.nso.esialogin.card.PersonCard;
import ru.nso.esialogin.card.StaffCard;
import ru.nso.esialogin.console.family.FormProblem;
import ru.nso.esialogin.diagnosis.kept.ToldLogin;
import ru.nso.esialogin.esia.EsiaAccount.TrustLevel;
import ru.nso.esialogin.esia.Identity;
import ru.nso.esialogin.esia.Identity.Role;
import ru.nso.esialogin.esia.LoginAttempt.Credential;
import ru.nso.esialogin.esia.LoginAttempt.EntryPoint;
import ru.nso.esialogin.esia.LoginAttempt.LoginTyped;
import ru.nso.esialogin.esia.LoginAttempt.SecondFactor;
import ru.nso.esialogin.esia.LoginAttempt.Symptom;
import ru.nso.esialogin.esia.LoginCase.ClaimedChild;
import ru.nso.esialogin.person.BirthDate;
import ru.nso.esialogin.person.EmailAddress;
import ru.nso.esialogin.person.Fact;
import ru.nso.esialogin.person.FullName;
import ru.nso.esialogin.person.Person;
import ru.nso.esialogin.person.PhoneNumber;
import ru.nso.esialogin.person.Snils;
import ru.nso.esialogin.person.SnilsField;

/** Turns the form into a login that is told; what cannot be one is added to the problems. */
final class Teller {
    private final LoginForm form;
    private final Optional<Card> card;
    private final List<FormProblem> problems;

    Teller(LoginForm form, Optional<Card> card, List<FormProblem> problems) {
        this.form = form;
        this.card = card;
        this.problems = problems;
    }

    /** The login; nothing where the form cannot be understood. */
    Optional<ToldLogin> tell() {
        Optional<Person> person = card.flatMap(this::chosen);
        Optional<Identity> who = card.isPresent() ? person.map(found -> identity(card.get(), found)) : typedIdentity();
        if (card.isPresent() && person.isEmpty()) {
            problems.add(new FormProblem("person", "Выберите, кто пытается войти."));
        }
        List<ClaimedChild> children = children(who);
        ToldLogin.Account account = account(person);
        return problems.isEmpty()
                ? who.map(known -> new ToldLogin(known, children, attempt(), account))
                : Optional.empty();
    }

    private Optional<Person> chosen(Card from) {
        String id = form.text("person");
        return from.persons().stream().filter(one -> one.id().equals(id)).findFirst();
    }

    private static Identity identity(Card card, Person person) {
        if (card instanceof StaffCard) {
            return new Identity(Role.EMPLOYEE, person.name(), person.birthDate(), Fact.unknown(), Set.of());
        }
        PersonCard pupils = (PersonCard) card;
        if (pupils.pupil().id().equals(person.id())) {
            return new Identity(Role.PUPIL, person.name(), person.birthDate(), Fact.unknown(), Set.of());
        }
        return new Identity(
                Role.PARENT,
                person.name(),
                person.birthDate(),
                pupils.knownParents().stream()
                        .filter(parent -> parent.person().id().equals(person.id()))
                        .map(Parent::kinship)
                        .findFirst()
                        .orElseGet(Fact::unknown),
                Set.of());
    }

    private Optional<Identity> typedIdentity() {
        Optional<Role> role = form.chosen("role", Role.values());
        if (role.isEmpty()) {
            problems.add(new FormProblem("role", "Выберите, кто пытается войти."));
        }
        Fact<BirthDate> born = day("birthDate");
        return role.map(known -> new Identity(known, name(""), born, Fact.unknown(), Set.of()));
    }

    private FullName name(String whose) {
        return new FullName(
                typed(field(whose, "lastName")), typed(field(whose, "firstName")), typed(field(whose, "middleName")));
    }

    private static String field(String whose, String part) {
        return whose.isEmpty() ? part : whose + Character.toUpperCase(part.charAt(0)) + part.substring(1);
    }

    /** The child of the card; without a card the one that was typed. */
    private List<ClaimedChild> children(Optional<Identity> who) {
        if (who.filter(known -> known.role() == Role.PARENT).isEmpty()) {
            return List.of();
        }
        if (card.isPresent() && card.get() instanceof PersonCard pupils) {
            return List.of(
                    new ClaimedChild(pupils.pupil().name(), pupils.pupil().birthDate(), Optional.empty()));
        }
        Fact<BirthDate> born = day("childBirthDate");
        FullName name = name("child");
        return name.first().isPresent() ? List.of(new ClaimedChild(name, born, Optional.empty())) : List.of();
    }

    private ToldLogin.Attempt attempt() {
        return new ToldLogin.Attempt(
                fact(form.chosen("entry", EntryPoint.values())),
                fact(form.chosen("credential", Credential.values())),
                fact(form.chosen("typed", LoginTyped.values())),
                fact(form.chosen("factor", SecondFactor.values())),
                typed("errorText"),
                typed("code"),
                form.allChosen("symptom", Symptom.values()));
    }

    /** As on the card, or as typed; what is left blank is unknown, unless it is said that nothing else is sent. */
    private ToldLogin.Account account(Optional<Person> person) {
        Fact<TrustLevel> level = fact(form.chosen("level", TrustLevel.values()));
        boolean typedKeys = Stream.of("snils", "phone", "email")
                .anyMatch(field -> !form.text(field).isEmpty());
        if (form.ticked("asCard")) {
            if (typedKeys) {
                problems.add(new FormProblem(
                        "asCard", "Выберите что-то одно: ключи как в карточке или те, что вписаны ниже."));
            }
            return person.map(found -> asOnCard(level, found))
                    .orElseGet(() -> new ToldLogin.Account(level, Fact.unknown(), Fact.unknown(), Fact.unknown()));
        }
        return new ToldLogin.Account(level, orNone(typed("snils")), orNone(several("phone")), orNone(several("email")));
    }

    private static ToldLogin.Account asOnCard(Fact<TrustLevel> level, Person person) {
        return new ToldLogin.Account(
                level,
                fact(person.snils()
                        .value()
                        .filter(SnilsField::sound)
                        .flatMap(SnilsField::snils)
                        .map(Snils::digits)),
                some(person.matchablePhones().stream().map(PhoneNumber::e164).toList()),
                some(person.matchableEmails().stream().map(EmailAddress::value).toList()));
    }

    private <T> Fact<T> orNone(Fact<T> told) {
        return told.isUnknown() && form.ticked("nothingElse") ? Fact.empty() : told;
    }

    private Fact<List<String>> several(String field) {
        return some(Stream.of(form.text(field).split("[,;]\\s*", -1))
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .toList());
    }

    private static Fact<List<String>> some(List<String> values) {
        return values.isEmpty() ? Fact.unknown() : Fact.of(values);
    }

    private Fact<String> typed(String field) {
        String text = form.text(field);
        return text.isEmpty() ? Fact.unknown() : Fact.of(text);
    }

    private Fact<BirthDate> day(String field) {
        String text = form.text(field);
        if (text.isEmpty()) {
            return Fact.unknown();
        }
        Optional<BirthDate> read = BirthDate.parse(text);
        if (read.isEmpty()) {
            problems.add(new FormProblem(field, "Нужна дата рождения, например 04.02.2012."));
        }
        return fact(read);
    }

    private static <T> Fact<T> fact(Optional<T> value) {
        return value.map(Fact::of).orElseGet(Fact::unknown);
    }
}
