package ru.nso.esialogin.card.store.row;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.SessionCheckMode;

/** Queries over schools. */
@ApplicationScoped
public class SchoolRows implements PanacheRepositoryBase<SchoolRow, String> {

    /** Schools by id, in one statement; in none where the transaction has read them all before. */
    public Map<String, SchoolRow> byIds(Collection<String> ids) {
        return ids.isEmpty()
                ? Map.of()
                : getSession().findMultiple(SchoolRow.class, List.copyOf(ids), SessionCheckMode.ENABLED).stream()
                        .filter(Objects::nonNull)
                        .collect(Collectors.toMap(row -> row.id, Function.identity()));
    }

    /** Schools after an id; with a municipality, only its schools. */
    public List<SchoolRow> after(String id, String municipality, int most) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("after", id);
        String ofMunicipality = "";
        if (!municipality.isEmpty()) {
            ofMunicipality = " and municipality = :municipality";
            parameters.put("municipality", municipality);
        }
        return find("id > :after" + ofMunicipality + " order by id", parameters)
                .range(0, most - 1)
                .list();
    }
}
