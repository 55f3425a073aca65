package ru.nso.esialogin.card.registry;

import jakarta.enterprise.context.ApplicationScoped;
import ru.nso.esialogin.access.AccessLog;
import ru.nso.esialogin.card.School;
import ru.nso.esialogin.card.StaffCard;
import ru.nso.esialogin.card.registry.sought.SoughtNumbers;

/** Staff cards of the region. */
@ApplicationScoped
public class Staff extends Registry<StaffCard> {

    private final CardStore<StaffCard> store;
    private final SchoolStore schools;
    private final AccessLog log;
    private final SoughtNumbers sought;

    public Staff(CardStore<StaffCard> store, SchoolStore schools, AccessLog log, SoughtNumbers sought) {
        this.store = store;
        this.schools = schools;
        this.log = log;
        this.sought = sought;
    }

    @Override
    CardStore<StaffCard> store() {
        return store;
    }

    @Override
    SchoolStore schools() {
        return schools;
    }

    @Override
    AccessLog log() {
        return log;
    }

    @Override
    SoughtNumbers sought() {
        return sought;
    }

    @Override
    StaffCard keptBy(StaffCard card, School school) {
        return card.withSchool(school);
    }
}
