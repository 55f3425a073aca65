package ru.nso.esialogin.ticket.store.outcome;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import ru.nso.esialogin.rules.CauseCode;
import ru.nso.esialogin.rules.text.MeasuredCauses;
import ru.nso.esialogin.ticket.outcome.FewPeople;

/** How often a cause was confirmed and refuted. */
@ApplicationScoped
@Transactional
class OutcomesInDatabase implements MeasuredCauses {
    private final EntityManager entities;

    OutcomesInDatabase(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Optional<Measured> of(CauseCode code) {
        List<?> rows = entities.createNativeQuery(
                        "select count(*) filter (where outcome = 'CONFIRMED'), count(*) filter (where outcome = 'REFUTED')"
                                + " from ticket_outcome where cause = :cause",
                        Object[].class)
                .setParameter("cause", code.toString())
                .getResultList();
        Object[] cells = (Object[]) rows.get(0);
        Measured measured = new Measured(((Number) cells[0]).longValue(), ((Number) cells[1]).longValue());
        long all = measured.confirmed() + measured.refuted();
        return Optional.of(measured).filter(known -> all > 0 && FewPeople.mayBeTold(all));
    }
}
