package ru.nso.esialogin.demo.load;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ru.nso.esialogin.access.Scope;
import ru.nso.esialogin.card.Card;
import ru.nso.esialogin.card.PersonCard;
import ru.nso.esialogin.card.StaffCard;
import ru.nso.esialogin.card.registry.CardStore;
import ru.nso.esialogin.card.registry.Page;
import ru.nso.esialogin.card.registry.PageRequest;
import ru.nso.esialogin.card.registry.Stored;
import ru.nso.esialogin.card.registry.near.NearCards;
import ru.nso.esialogin.diagnosis.nearmiss.Difference;
import ru.nso.esialogin.diagnosis.nearmiss.NearMisses;
import ru.nso.esialogin.esia.LoginCase;
import ru.nso.esialogin.fixture.Family;
import ru.nso.esialogin.fixture.Login;
import ru.nso.esialogin.person.BirthDate;
import ru.nso.esialogin.person.EmailAddress;
import ru.nso.esialogin.person.Person;
import ru.nso.esialogin.person.PhoneNumber;
import ru.nso.esialogin.person.Snils;

/** The search by hashes and indexes against brute force: the comparison with every card of a region. */
@QuarkusTest
@TestProfile(LoadedRegion.class)
@Tag("heavy")
class NearMissesInRegionTest {
    private static final int ALL = 10_000;

    @Inject
    NearCards near;

    @Inject
    CardStore<PersonCard> cards;

    @Inject
    CardStore<StaffCard> staff;

    @Test
    void the_search_finds_what_a_comparison_with_every_card_finds() {
        List<Card> region = QuarkusTransaction.requiringNew().call(() -> {
            List<Card> all = new ArrayList<>(every(cards));
            all.addAll(every(staff));
            return all;
        });
        List<Person> people =
                region.stream().flatMap(card -> card.persons().stream()).toList();
        Random random = new Random(312);
        Set<Difference.Kind> seen = EnumSet.noneOf(Difference.Kind.class);
        for (int i = 0; i < 300; i++) {
            LoginCase login = login(people.get(random.nextInt(people.size())), random, i);
            NearMisses.Nearest brute = NearMisses.among(login, new NearCards.Found(region, true), ALL);
            NearMisses.Nearest searched = QuarkusTransaction.requiringNew()
                    .call(() -> NearMisses.among(login, near.find(NearMisses.search(login), new Scope.Region()), ALL));
            assertThat(searched).as("login " + i).isEqualTo(brute);
            brute.misses().forEach(miss -> miss.differences().forEach(difference -> seen.add(difference.kind())));
        }
        assertThat(seen)
                .contains(
                        Difference.Kind.SNILS_ONE_DIGIT,
                        Difference.Kind.SNILS_TRANSPOSED,
                        Difference.Kind.PHONE_ONE_DIGIT,
                        Difference.Kind.PHONE_TRANSPOSED,
                        Difference.Kind.EMAIL_NEAR,
                        Difference.Kind.SAME_NAME_OTHER_KEYS,
                        Difference.Kind.NAME_PARTS_SWAPPED,
                        Difference.Kind.SURNAME_DIFFERS,
                        Difference.Kind.BIRTH_DATE_NEAR);
    }

    private static <C extends Card> List<C> every(CardStore<C> store) {
        List<C> all = new ArrayList<>();
        Optional<String> after = Optional.empty();
        do {
            Page<Stored<C>> page =
                    store.page(Optional.empty(), new Scope.Region(), new PageRequest(after, PageRequest.MOST));
            page.items().forEach(stored -> all.add(stored.content()));
            after = page.next();
        } while (after.isPresent());
        return all;
    }

    /** A login of somebody like the person, with a slip in every key and one in the name or the birth date. */
    private static LoginCase login(Person person, Random random, int i) {
        String last = person.name().last().orElse("");
        String first = person.name().first().orElse("");
        String middle = person.name().middle().orElse("");
        LocalDate born = person.birthDate().map(BirthDate::date).orElse(LocalDate.of(1980, 1, 1));
        Login login = Login.ofMother(Family.withSon())
                .cardsUnknown()
                .sendingNoSnils()
                .phones()
                .emails();
        switch (i % 5) {
            case 0 -> login.named(last, first, middle, born.toString());
            case 1 -> login.named(first, last, middle, born.toString());
            case 2 -> login.named("Неизвестная", first, middle, born.toString());
            case 3 ->
                login.named(
                        last,
                        first,
                        middle,
                        pick(List.copyOf(new BirthDate(born).neighbours()), random)
                                .date()
                                .toString());
            default -> login.unnamed();
        }
        person.matchableSnils().ifPresent(snils -> login.sending(pick(snils.neighbours(), random, i % 2 == 0)));
        person.matchablePhones().stream()
                .findFirst()
                .ifPresent(phone -> login.phones(pick(phone.neighbours(), random, i % 3 == 0)));
        person.matchableEmails().stream()
                .findFirst()
                .flatMap(address -> slipOf(address, random))
                .ifPresent(sent -> login.emails(sent.value()));
        return login.facts();
    }

    /** A neighbour by one digit, or, from the end of the list, one by swapped digits. */
    private static String pick(List<?> neighbours, Random random, boolean last) {
        Object chosen = last ? neighbours.get(neighbours.size() - 1) : pick(neighbours, random);
        if (chosen instanceof Snils snils) {
            return snils.formatted();
        }
        return ((PhoneNumber) chosen).e164();
    }

    private static <T> T pick(List<T> choices, Random random) {
        return choices.get(random.nextInt(choices.size()));
    }

    /** A sent address of which the one on the card is a slip. */
    private static Optional<EmailAddress> slipOf(EmailAddress onCard, Random random) {
        List<EmailAddress> sent = onCard.neighbours().stream()
                .filter(other -> other.isNear(onCard))
                .toList();
        return sent.isEmpty() ? Optional.empty() : Optional.of(pick(sent, random));
    }
}
