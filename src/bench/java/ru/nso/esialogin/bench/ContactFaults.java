package ru.nso.esialogin.bench;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.BiFunction;
import ru.nso.esialogin.card.Parent;
import ru.nso.esialogin.card.PersonCard;
import ru.nso.esialogin.card.SourceSystem;
import ru.nso.esialogin.esia.LoginCase;
import ru.nso.esialogin.person.Fact;
import ru.nso.esialogin.person.Person;

/** Faults of the causes that the rivals learned last, one planted into every third login. */
final class ContactFaults {
    private static final int KINDS = 6;

    private static final OffsetDateTime BEFORE = OffsetDateTime.parse("2025-10-06T03:00:00+07:00");
    private static final OffsetDateTime AFTER = OffsetDateTime.parse("2025-10-10T03:00:00+07:00");

    private final Random random;

    ContactFaults(long seed) {
        this.random = new Random(seed);
    }

    /** The same logins, some of them with a fault more. */
    List<LoginCase> in(List<LoginCase> logins) {
        List<LoginCase> faulty = new ArrayList<>(logins.size());
        for (LoginCase login : logins) {
            faulty.add(random.nextInt(3) == 0 ? with(random.nextInt(KINDS), login) : login);
        }
        return faulty;
    }

    private static LoginCase with(int kind, LoginCase login) {
        return switch (kind) {
            case 0 -> parents(login, (person, own) -> own ? landline(person) : person);
            case 1 -> parents(login, (person, own) -> own ? person : foreigner(person));
            case 2 -> parents(login, (person, own) -> own ? person : linked(person, login));
            case 3 -> parents(login, (person, own) -> own ? moved(person) : person);
            case 4 -> doubled(login);
            default -> older(login);
        };
    }

    private static LoginCase parents(LoginCase login, BiFunction<Person, Boolean, Person> change) {
        List<PersonCard> cards = new ArrayList<>();
        for (PersonCard card : login.knownCards()) {
            List<Parent> parents = new ArrayList<>();
            for (Parent parent : card.knownParents()) {
                boolean own = parent.person().name().equals(login.identity().name());
                parents.add(new Parent(change.apply(parent.person(), own), parent.kinship()));
            }
            cards.add(card.withParents(parents));
        }
        return login.withCards(cards);
    }

    private static Person landline(Person person) {
        return person.toBuilder()
                .phones(List.of("8 (383) 222-33-44"))
                .emails(List.of("mama@gmail.con"))
                .build();
    }

    private static Person foreigner(Person person) {
        return person.toBuilder()
                .citizenship(Fact.of("KAZ"))
                .snils(Fact.empty())
                .build();
    }

    private static Person linked(Person person, LoginCase login) {
        return person.toBuilder().esiaOid(login.account().oid()).build();
    }

    /** With the contacts of years ago, and no SNILS. */
    private static Person moved(Person person) {
        return person.toBuilder()
                .snils(Fact.empty())
                .phones(List.of("+79039990011"))
                .emails(List.of("earlier@example.ru"))
                .build();
    }

    /** The journal has not had an exchange for some days. */
    private static LoginCase older(LoginCase login) {
        List<PersonCard> cards = new ArrayList<>();
        for (PersonCard card : login.knownCards()) {
            cards.add(card.withDataAsOf(Fact.of(card.system() == SourceSystem.JOURNAL ? BEFORE : AFTER)));
        }
        return login.withCards(cards);
    }

    /** One more card of the first child in the journal. */
    private static LoginCase doubled(LoginCase login) {
        List<PersonCard> cards = new ArrayList<>(login.knownCards());
        for (PersonCard card : login.knownCards()) {
            if (card.system() == SourceSystem.JOURNAL) {
                cards.add(new PersonCard(
                        card.id() + "-again",
                        card.system(),
                        card.dataAsOf(),
                        card.school(),
                        card.className(),
                        card.pupil(),
                        card.parents(),
                        card.orders()));
                return login.withCards(cards);
            }
        }
        return login;
    }
}
