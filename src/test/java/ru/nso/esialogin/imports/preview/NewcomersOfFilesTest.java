package ru.nso.esialogin.imports.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ru.nso.esialogin.card.Card;
import ru.nso.esialogin.card.Parent;
import ru.nso.esialogin.card.PersonCard;
import ru.nso.esialogin.card.SourceSystem;
import ru.nso.esialogin.demo.DemoRegion;
import ru.nso.esialogin.imports.newcomer.KeysOfFile;
import ru.nso.esialogin.imports.newcomer.RowsAlone;
import ru.nso.esialogin.person.Fact;
import ru.nso.esialogin.person.FullName;
import ru.nso.esialogin.person.Person;

/** Rows that are passed over in the rehearsal are such as the preview would not have played. */
class NewcomersOfFilesTest {
    private static final int PUPILS = 400;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void who_is_alone_by_the_keys_of_a_file_is_alone_among_its_cards(long seed) {
        Random random = new Random(seed);
        List<PersonCard> cards = new ArrayList<>(new DemoRegion(seed, PUPILS)
                .families()
                .flatMap(family -> family.cards().stream())
                .filter(card -> card.system() == SourceSystem.JOURNAL)
                .toList());
        for (int slip = 0; slip < PUPILS / 5; slip++) {
            int at = random.nextInt(cards.size());
            cards.set(at, slipped(cards.get(at), person(cards, random), random));
        }
        KeysOfFile keys = new KeysOfFile();
        IntStream.range(0, cards.size())
                .forEach(at -> keys.add(at + 1, cards.get(at).persons()));

        RowsAlone alone = keys.rowsAlone();
        List<PersonCard> passedOver = new ArrayList<>();
        List<PersonCard> played = new ArrayList<>();
        for (int at = 0; at < cards.size(); at++) {
            PersonCard card = cards.get(at);
            (alone.has(at + 1, card.persons()) ? passedOver : played).add(card);
        }

        assertThat(passedOver).hasSizeBetween(PUPILS / 4, PUPILS - 20).allSatisfy(card -> assertThat(played)
                .allMatch(other -> Newcomers.alone(Map.of(), map(card, other)).contains(card.id())));
        assertThat(Newcomers.alone(Map.of(), map(passedOver.toArray(PersonCard[]::new))))
                .hasSameSizeAs(passedOver);
    }

    private static Map<String, Card> map(PersonCard... cards) {
        Map<String, Card> byId = new HashMap<>();
        for (PersonCard card : cards) {
            byId.put(card.id(), card);
        }
        return byId;
    }

    private static Person person(List<PersonCard> cards, Random random) {
        List<Person> people = cards.get(random.nextInt(cards.size())).persons();
        return people.get(random.nextInt(people.size()));
    }

    /** Something of somebody else, or something missing, on the pupil or on a parent. */
    private static PersonCard slipped(PersonCard card, Person other, Random random) {
        List<Parent> parents = new ArrayList<>(card.knownParents());
        int at = random.nextInt(parents.size() + 1);
        if (at == parents.size()) {
            return new PersonCard(
                    card.id(),
                    card.system(),
                    card.dataAsOf(),
                    card.school(),
                    card.className(),
                    slipped(card.pupil(), other, random),
                    card.parents(),
                    card.orders());
        }
        Parent parent = parents.get(at);
        parents.set(at, new Parent(slipped(parent.person(), other, random), parent.kinship()));
        return card.withParents(parents);
    }

    private static Person slipped(Person person, Person other, Random random) {
        Person.Builder slip = person.toBuilder();
        FullName name = person.name();
        switch (random.nextInt(8)) {
            case 0 -> slip.snils(other.snils());
            case 1 -> slip.phones(other.phones());
            case 2 -> slip.emails(other.emails());
            case 3 -> slip.name(other.name()).birthDate(other.birthDate());
            case 4 ->
                slip.name(new FullName(
                                /* last= */ other.name().first(),
                                /* first= */ other.name().last(),
                                Fact.empty()))
                        .birthDate(other.birthDate());
            case 5 -> slip.name(new FullName(Fact.empty(), name.first(), name.middle()));
            case 6 -> slip.snils(Fact.empty());
            default -> slip.regionalId(other.regionalId());
        }
        return slip.build();
    }
}
