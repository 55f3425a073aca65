package ru.nso.esialogin.card.store.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import ru.nso.esialogin.card.registry.bulk.CardsOfSchools;

/** One statement, served by the index of schools. */
@ApplicationScoped
class CardsOfSchoolsInDatabase implements CardsOfSchools {
    private static final String PUPILS =
            " from CardRow c where c.archivedAt is null and one_of(c.schoolId, :schools) and c.system = :system";
    private static final String STAFF =
            " from StaffCardRow c where c.archivedAt is null and one_of(c.schoolId, :schools)";

    private final EntityManager entities;

    CardsOfSchoolsInDatabase(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public long count(Collection<String> schoolIds, Sort sort) {
        return query("select count(c)", "", Long.class, schoolIds, sort).getSingleResult();
    }

    @Override
    public List<String> ids(Collection<String> schoolIds, Sort sort, String after, int most) {
        return query("select c.id", " and c.id > :after order by c.id", String.class, schoolIds, sort)
                .setParameter("after", after)
                .setMaxResults(most)
                .getResultList();
    }

    private <T> TypedQuery<T> query(
            String select, String rest, Class<T> type, Collection<String> schoolIds, Sort sort) {
        String of = sort instanceof Pupils ? PUPILS : STAFF;
        TypedQuery<T> query = entities.createQuery(select + of + rest, type)
                .setParameter("schools", schoolIds.toArray(String[]::new));
        return sort instanceof Pupils pupils
                ? query.setParameter("system", pupils.system().name())
                : query;
    }
}
