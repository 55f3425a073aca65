package ru.nso.esialogin.imports.row;

import java.util.List;
import java.util.Optional;
import ru.nso.esialogin.card.School;

/** The register of schools as an import asks it. Branches may have the tax number of their head in common. */
public interface KnownSchools {

    /** The school with this id, if the one who imports may write its cards. */
    Optional<School> ofId(String id);

    /** The schools with this tax number (digits only), of which the one who imports may write the cards. */
    List<School> ofInn(String digits);
}
