package ru.nso.esialogin.imports.merge;

import java.util.ArrayList;
import java.util.List;
import ru.nso.esialogin.person.Fact;
import ru.nso.esialogin.person.FullName;
import ru.nso.esialogin.person.IdentityDocument;
import ru.nso.esialogin.person.Person;
import ru.nso.esialogin.person.SnilsField;

/** Merges what a row says of somebody into what the card says of the same person. */
final class PersonMerge {
    private PersonMerge() {}

    /**
     * The person afterwards, with the id that is on the card.
     *
     * @param path what members are called by, such as {@code pupil.}
     */
    static Person merge(Person held, Person told, String path, Changes changes) {
        MemberMerge members = new MemberMerge(path, changes);
        FullName name = new FullName(
                members.fact("lastName", held.name().last(), told.name().last(), SameValue::names),
                members.fact("firstName", held.name().first(), told.name().first(), SameValue::names),
                members.fact("middleName", held.name().middle(), told.name().middle(), SameValue::names));
        Fact<SnilsField> snils = members.fact("snils", held.snils(), told.snils(), SameValue::snils);
        boolean replaced = held.snils().isPresent() && snils != held.snils();
        if (replaced) {
            changes.replacesSnils();
        }
        return held.toBuilder()
                .name(name)
                .birthDate(members.fact("birthDate", held.birthDate(), told.birthDate()))
                .sex(members.fact("sex", held.sex(), told.sex()))
                .snils(snils)
                .citizenship(members.fact("citizenship", held.citizenship(), told.citizenship(), SameValue::words))
                .phones(members.fact("phones", held.phones(), told.phones(), SameValue::phones))
                .emails(members.fact("emails", held.emails(), told.emails(), SameValue::emails))
                .esiaOid(members.fact("esiaOid", held.esiaOid(), told.esiaOid()))
                .documents(members.fact("documents", held.documents(), documents(held.documents(), told.documents())))
                .federalRegistryId(
                        members.fact("federalRegistryId", held.federalRegistryId(), told.federalRegistryId()))
                .regionalId(members.fact("regionalId", held.regionalId(), told.regionalId()))
                .build();
    }

    /** The same person with nothing said to be empty: what is added to somebody takes nothing away. */
    static Person valuesOnly(Person told) {
        return told.toBuilder()
                .name(new FullName(
                        value(told.name().last()),
                        value(told.name().first()),
                        value(told.name().middle())))
                .birthDate(value(told.birthDate()))
                .sex(value(told.sex()))
                .snils(value(told.snils()))
                .citizenship(value(told.citizenship()))
                .phones(value(told.phones()))
                .emails(value(told.emails()))
                .esiaOid(value(told.esiaOid()))
                .documents(value(told.documents()))
                .federalRegistryId(value(told.federalRegistryId()))
                .regionalId(value(told.regionalId()))
                .build();
    }

    private static <T> Fact<T> value(Fact<T> told) {
        return told.isEmpty() ? Fact.unknown() : told;
    }

    /** A row has room for one document: it takes the place of the one of its type, the others stay. */
    private static Fact<List<IdentityDocument>> documents(
            Fact<List<IdentityDocument>> held, Fact<List<IdentityDocument>> told) {
        if (!told.isPresent() || !held.isPresent()) {
            return told;
        }
        List<IdentityDocument> documents = new ArrayList<>(held.orElse(List.of()));
        for (IdentityDocument document : told.orElse(List.of())) {
            if (documents.stream().noneMatch(kept -> SameValue.documents(document, kept))) {
                documents.removeIf(kept -> kept.type() == document.type());
                documents.add(document);
            }
        }
        return Fact.of(documents);
    }
}
