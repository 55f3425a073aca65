package ru.nso.esialogin.ticket.store.link;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import ru.nso.esialogin.diagnosis.TicketsOnFile;

/** Tickets in their table, for what is kept with them. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class TicketsOnFileInDatabase implements TicketsOnFile {
    private final EntityManager entities;

    TicketsOnFileInDatabase(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public boolean hold(String number) {
        return !entities.createNativeQuery("select id, 1 from ticket where id = :number for key share", Object[].class)
                .setParameter("number", number)
                .getResultList()
                .isEmpty();
    }
}
