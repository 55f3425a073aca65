package ru.nso.esialogin.imports.row;

import java.util.Optional;
import ru.nso.esialogin.card.EnrolmentOrder;
import ru.nso.esialogin.card.Kinship;
import ru.nso.esialogin.card.SourceSystem;
import ru.nso.esialogin.card.StaffRole;
import ru.nso.esialogin.card.registry.RegisteredSchool;
import ru.nso.esialogin.imports.words.Phrases;
import ru.nso.esialogin.person.IdentityDocument;
import ru.nso.esialogin.person.Person;

/** Words of cells that stand for constants. */
final class Vocabulary {
    static final Phrases<Person.Sex> SEX = of("SEX", Person.Sex.class);
    static final Phrases<Kinship> KINSHIP = of("KINSHIP", Kinship.class);
    static final Phrases<SourceSystem> SYSTEM = of("SYSTEM", SourceSystem.class);
    static final Phrases<StaffRole> ROLE = of("ROLE", StaffRole.class);
    static final Phrases<EnrolmentOrder.Type> ORDER_TYPE = of("ORDER_TYPE", EnrolmentOrder.Type.class);
    static final Phrases<EnrolmentOrder.Status> ORDER_STATUS = of("ORDER_STATUS", EnrolmentOrder.Status.class);
    static final Phrases<EnrolmentOrder.Reason> ORDER_REASON = of("ORDER_REASON", EnrolmentOrder.Reason.class);
    static final Phrases<IdentityDocument.Type> DOCUMENT_TYPE = of("DOCUMENT_TYPE", IdentityDocument.Type.class);
    static final Phrases<RegisteredSchool.Status> SCHOOL_STATUS = of("SCHOOL_STATUS", RegisteredSchool.Status.class);

    private Vocabulary() {}

    private static <E extends Enum<E>> Phrases<E> of(String sort, Class<E> constants) {
        return Phrases.read(
                "words.csv",
                line -> line.sort().equals(sort)
                        ? Optional.of(Enum.valueOf(constants, line.name()))
                        : Optional.empty());
    }
}
