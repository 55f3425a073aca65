package ru.nso.esialogin.card.registry.merge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import ru.nso.esialogin.card.EnrolmentOrder;
import ru.nso.esialogin.card.Parent;
import ru.nso.esialogin.card.PersonCard;
import ru.nso.esialogin.card.SamePerson;
import ru.nso.esialogin.person.EmailField;
import ru.nso.esialogin.person.Fact;
import ru.nso.esialogin.person.FullName;
import ru.nso.esialogin.person.IdentityDocument;
import ru.nso.esialogin.person.NameComparison;
import ru.nso.esialogin.person.NameComparison.PartMatch;
import ru.nso.esialogin.person.Person;
import ru.nso.esialogin.person.PhoneField;
import ru.nso.esialogin.person.SnilsField;

/**
 * Two cards of one pupil in one subsystem made one, member by member. What only one of them tells is kept; contacts, documents,
 * parents and orders of both are kept, each once; where they differ in anything else somebody has to choose. School and class
 * are those of the card that stays.
 */
final class MergedCard {
    private final Choosing choosing;
    private final Supplier<String> newIds;

    private MergedCard(Map<String, Side> choices, Supplier<String> newIds) {
        this.choosing = new Choosing(choices);
        this.newIds = newIds;
    }

    /**
     * The card, or why there is none.
     *
     * @param card what would be stored
     * @param otherwise where they differ, or where nothing differs and somebody chose
     */
    record Made(PersonCard card, Optional<MergeResult> otherwise) {}

    /** Whether the cards are two of one pupil in one subsystem. */
    static boolean isDoubled(PersonCard into, PersonCard absorbed) {
        return into.system() == absorbed.system()
                && !into.id().equals(absorbed.id())
                && SamePerson.pupils(into, absorbed);
    }

    /**
     * Makes it.
     *
     * @param newIds for parents who come from the card that goes: their records on that card stay as they are
     */
    static Made of(PersonCard into, PersonCard absorbed, Map<String, Side> choices, Supplier<String> newIds) {
        MergedCard merged = new MergedCard(choices, newIds);
        PersonCard card = merged.card(into, absorbed);
        if (!merged.choosing.open().isEmpty()) {
            return new Made(card, Optional.of(new MergeResult.Differ(merged.choosing.open())));
        }
        return new Made(
                card,
                merged.choosing.choseInVain() ? Optional.of(new MergeResult.NothingToChoose()) : Optional.empty());
    }

    private PersonCard card(PersonCard into, PersonCard absorbed) {
        boolean oneSchool = into.school().id().equals(absorbed.school().id());
        return new PersonCard(
                into.id(),
                into.system(),
                // As old as the older one: what came from it may be that old.
                into.dataAsOf().isPresent() && absorbed.dataAsOf().isPresent()
                        ? into.dataAsOf().map(own -> absorbed.dataAsOf()
                                .value()
                                .filter(other -> other.isBefore(own))
                                .orElse(own))
                        : choosing.one("", into.dataAsOf(), absorbed.dataAsOf()),
                into.school(),
                oneSchool
                        ? choosing.one("/className", into.className(), absorbed.className(), String::equalsIgnoreCase)
                        : into.className(),
                person("/pupil", into.pupil(), absorbed.pupil()),
                parents(into, absorbed),
                Choosing.all(into.orders(), absorbed.orders(), MergedCard::holdsOrder));
    }

    private Fact<List<Parent>> parents(PersonCard into, PersonCard absorbed) {
        if (!into.parents().isPresent() && !absorbed.parents().isPresent()) {
            return choosing.one("", into.parents(), absorbed.parents());
        }
        Map<Integer, Parent> twins = new LinkedHashMap<>();
        List<Parent> added = new ArrayList<>();
        List<Parent> own = into.knownParents();
        for (Parent parent : absorbed.knownParents()) {
            int place = 0;
            while (place < own.size()
                    && (twins.containsKey(place)
                            || !SamePerson.parents(own.get(place).person(), parent.person()))) {
                place++;
            }
            if (place < own.size()) {
                twins.put(place, parent);
            } else {
                added.add(
                        new Parent(parent.person().toBuilder().id(newIds.get()).build(), parent.kinship()));
            }
        }
        List<Parent> all = new ArrayList<>();
        for (int place = 0; place < own.size(); place++) {
            Parent parent = own.get(place);
            Parent twin = twins.get(place);
            String at = "/parents/" + place;
            all.add(
                    twin == null
                            ? parent
                            : new Parent(
                                    person(at, parent.person(), twin.person()),
                                    choosing.one(at + "/kinship", parent.kinship(), twin.kinship())));
        }
        all.addAll(added);
        return all.isEmpty() ? Fact.empty() : Fact.of(all);
    }

    private Person person(String at, Person into, Person absorbed) {
        return into.toBuilder()
                .name(name(at, into.name(), absorbed.name()))
                .birthDate(choosing.one(at + "/birthDate", into.birthDate(), absorbed.birthDate()))
                .sex(choosing.one(at + "/sex", into.sex(), absorbed.sex()))
                .snils(choosing.one(at + "/snils", into.snils(), absorbed.snils(), MergedCard::isSameSnils))
                .citizenship(choosing.one(
                        at + "/citizenship", into.citizenship(), absorbed.citizenship(), String::equalsIgnoreCase))
                .phones(Choosing.all(into.phones(), absorbed.phones(), MergedCard::holdsPhone))
                .emails(Choosing.all(into.emails(), absorbed.emails(), MergedCard::holdsEmail))
                .esiaOid(choosing.one(at + "/esiaOid", into.esiaOid(), absorbed.esiaOid()))
                .documents(Choosing.all(into.documents(), absorbed.documents(), MergedCard::holdsDocument))
                .federalRegistryId(
                        choosing.one(at + "/federalRegistryId", into.federalRegistryId(), absorbed.federalRegistryId()))
                .regionalId(choosing.one(at + "/regionalId", into.regionalId(), absorbed.regionalId()))
                .build();
    }

    /** Spellings of one name are the same. */
    private FullName name(String at, FullName into, FullName absorbed) {
        NameComparison names = into.compare(absorbed);
        return new FullName(
                choosing.one(at + "/lastName", into.last(), absorbed.last(), (a, b) -> names.last() == PartMatch.AGREE),
                choosing.one(
                        at + "/firstName", into.first(), absorbed.first(), (a, b) -> names.first() == PartMatch.AGREE),
                choosing.one(
                        at + "/middleName",
                        into.middle(),
                        absorbed.middle(),
                        (a, b) -> names.middle() == PartMatch.AGREE));
    }

    private static boolean isSameSnils(SnilsField one, SnilsField other) {
        return one.equals(other) || (one.snils().isPresent() && one.snils().equals(other.snils()));
    }

    private static boolean holdsPhone(List<PhoneField> all, PhoneField one) {
        return all.contains(one)
                || (!one.matchableNumbers().isEmpty()
                        && all.stream()
                                .flatMap(field -> field.matchableNumbers().stream())
                                .toList()
                                .containsAll(one.matchableNumbers()));
    }

    private static boolean holdsEmail(List<EmailField> all, EmailField one) {
        return all.contains(one)
                || (!one.addresses().isEmpty()
                        && all.stream()
                                .flatMap(field -> field.addresses().stream())
                                .toList()
                                .containsAll(one.addresses()));
    }

    private static boolean holdsDocument(List<IdentityDocument> all, IdentityDocument one) {
        return all.stream()
                .anyMatch(other -> other.equals(one)
                        || (other.type() == one.type()
                                && !one.normalised().isEmpty()
                                && other.normalised().equals(one.normalised())));
    }

    private static boolean holdsOrder(List<EnrolmentOrder> all, EnrolmentOrder one) {
        return all.stream().anyMatch(one::isSameAs);
    }
}
