package ru.nso.esialogin.contactcentre.kin;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ru.nso.esialogin.card.Parent;
import ru.nso.esialogin.card.PersonCard;
import ru.nso.esialogin.card.SamePerson;
import ru.nso.esialogin.card.SourceSystem;
import ru.nso.esialogin.card.StaffCard;
import ru.nso.esialogin.contactcentre.kin.Somebody.Adult;
import ru.nso.esialogin.contactcentre.kin.Somebody.Pupil;
import ru.nso.esialogin.esia.household.RecordKind;
import ru.nso.esialogin.person.Person;

/**
 * Everybody on the cards that a look-up led to (rulings: Same person).
 *
 * @param cards pupil cards
 * @param staff staff cards
 * @param pupils pupils, in the order of the cards, journal first
 * @param adults parents and employees, in the same order
 */
public record Kin(List<PersonCard> cards, List<StaffCard> staff, List<Pupil> pupils, List<Adult> adults) {
    /** Copies the lists. */
    public Kin {
        cards = List.copyOf(cards);
        staff = List.copyOf(staff);
        pupils = List.copyOf(pupils);
        adults = List.copyOf(adults);
    }

    /** Sorts the people on cards. */
    public static Kin of(List<PersonCard> cards, List<StaffCard> staff) {
        List<PupilInTheMaking> pupils = new ArrayList<>();
        List<AdultInTheMaking> adults = new ArrayList<>();
        for (PersonCard card : journalFirst(cards)) {
            same(pupils, card).add(card);
            for (Parent parent : card.knownParents()) {
                AdultInTheMaking adult = same(adults, parent.person());
                adult.asParent.add(parent);
                adult.records.add(new KinRecord(card, RecordKind.PARENT, parent.person()));
            }
        }
        for (StaffCard card : staff) {
            AdultInTheMaking adult = same(adults, card.person());
            adult.asEmployee.add(card);
            adult.records.add(new KinRecord(card, RecordKind.EMPLOYEE, card.person()));
        }
        return new Kin(
                cards,
                staff,
                pupils.stream().map(PupilInTheMaking::done).toList(),
                adults.stream().map(AdultInTheMaking::done).toList());
    }

    /** Everybody: pupils, then adults. */
    public Stream<Somebody> everybody() {
        return Stream.concat(pupils.stream(), adults.stream());
    }

    /** All records. */
    public Stream<KinRecord> records() {
        return everybody().flatMap(somebody -> somebody.records().stream());
    }

    /** Pupils on whose cards the human being stands as a parent. */
    public List<Pupil> childrenOf(Somebody somebody) {
        return pupils.stream().filter(pupil -> pupil.isChildOf(somebody)).toList();
    }

    /**
     * Without half-siblings and other children of the family on whose cards the human being does not stand. The rules
     * would expect such a child of a parent and tell that it is missing, but by the cards it is another's child, of
     * whom nothing is said on the phone. Cards of other families stay: their keys can open the wrong diary.
     */
    public Kin spokenOfWith(Somebody parent) {
        List<Pupil> own = childrenOf(parent);
        List<PersonCard> ownCards =
                own.stream().flatMap(child -> child.cards().stream()).toList();
        Set<String> others = pupils.stream()
                .filter(pupil -> !own.contains(pupil))
                .filter(pupil -> pupil.cards().stream().anyMatch(card -> ownCards.stream()
                        .anyMatch(ofOwn -> SamePerson.haveCommonParent(card, ofOwn))))
                .flatMap(pupil -> pupil.cards().stream())
                .map(PersonCard::id)
                .collect(Collectors.toSet());
        return others.isEmpty()
                ? this
                : of(cards.stream().filter(card -> !others.contains(card.id())).toList(), staff);
    }

    private static List<PersonCard> journalFirst(List<PersonCard> cards) {
        return Stream.concat(
                        cards.stream().filter(card -> card.system() == SourceSystem.JOURNAL),
                        cards.stream().filter(card -> card.system() != SourceSystem.JOURNAL))
                .toList();
    }

    private static PupilInTheMaking same(List<PupilInTheMaking> known, PersonCard card) {
        Optional<PupilInTheMaking> found = known.stream()
                .filter(pupil -> pupil.cards.stream().anyMatch(own -> SamePerson.pupils(own, card)))
                .findFirst();
        return found.orElseGet(() -> {
            PupilInTheMaking made = new PupilInTheMaking();
            known.add(made);
            return made;
        });
    }

    private static AdultInTheMaking same(List<AdultInTheMaking> known, Person person) {
        Optional<AdultInTheMaking> found = known.stream()
                .filter(adult -> adult.records.stream().anyMatch(own -> SamePerson.parents(own.person(), person)))
                .findFirst();
        return found.orElseGet(() -> {
            AdultInTheMaking made = new AdultInTheMaking();
            known.add(made);
            return made;
        });
    }

    private static final class PupilInTheMaking {
        private final List<PersonCard> cards = new ArrayList<>();

        void add(PersonCard card) {
            cards.add(card);
        }

        Pupil done() {
            return new Pupil(
                    cards,
                    cards.stream()
                            .map(card -> new KinRecord(card, RecordKind.PUPIL, card.pupil()))
                            .toList());
        }
    }

    private static final class AdultInTheMaking {
        private final List<Parent> asParent = new ArrayList<>();
        private final List<StaffCard> asEmployee = new ArrayList<>();
        private final List<KinRecord> records = new ArrayList<>();

        Adult done() {
            return new Adult(asParent, asEmployee, records);
        }
    }
}
