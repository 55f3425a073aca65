package ru.nso.esialogin.card.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The register of schools. It holds no personal data: everybody reads it, administrators of the region keep it. */
@ApplicationScoped
@Transactional
public class Schools {
    private final SchoolStore store;

    public Schools(SchoolStore store) {
        this.store = store;
    }

    /** Adds a school; nothing if its id is taken. */
    public Optional<Stored<RegisteredSchool>> create(RegisteredSchool school) {
        refuseUnknownHead(school);
        return store.create(school);
    }

    public Optional<Stored<RegisteredSchool>> find(String id) {
        return store.find(id);
    }

    /** Schools with this tax number; branches may have that of their head. */
    public List<RegisteredSchool> ofTaxNumber(String digits) {
        return store.ofTaxNumber(digits);
    }

    /** Municipalities that schools name, in the order of the alphabet. */
    public List<String> municipalities() {
        return store.municipalities();
    }

    public Page<Stored<RegisteredSchool>> page(Optional<String> municipality, PageRequest request) {
        return store.page(municipality, request);
    }

    /**
     * Changes a school; nothing if there is none.
     *
     * @param change gives the changed school, or throws to leave the stored one as it is
     */
    public Optional<Stored<RegisteredSchool>> change(
            String id, Function<Stored<RegisteredSchool>, RegisteredSchool> change) {
        return store.findForChange(id).map(held -> {
            RegisteredSchool changed = change.apply(held);
            refuseUnknownHead(changed);
            return changed.equals(held.content()) ? held : store.replace(held, changed);
        });
    }

    private void refuseUnknownHead(RegisteredSchool school) {
        boolean unknown = school.branchOf()
                .value()
                .map(head -> head.equals(school.id()) || store.find(head).isEmpty())
                .orElse(false);
        if (unknown) {
            throw new UnknownSchoolException();
        }
    }
}
