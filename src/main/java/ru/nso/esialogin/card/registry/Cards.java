package ru.nso.esialogin.card.registry;

import jakarta.enterprise.context.ApplicationScoped;
import ru.nso.esialogin.access.AccessLog;
import ru.nso.esialogin.card.PersonCard;
import ru.nso.esialogin.card.School;
import ru.nso.esialogin.card.registry.sought.SoughtNumbers;

/** Pupil cards of the region. */
@ApplicationScoped
public class Cards extends Registry<PersonCard> {

    private final CardStore<PersonCard> store;
    private final SchoolStore schools;
    private final AccessLog log;
    private final SoughtNumbers sought;

    public Cards(CardStore<PersonCard> store, SchoolStore schools, AccessLog log, SoughtNumbers sought) {
        this.store = store;
        this.schools = schools;
        this.log = log;
        this.sought = sought;
    }

    @Override
    CardStore<PersonCard> store() {
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
    PersonCard keptBy(PersonCard card, School school) {
        return card.withSchool(school);
    }
}
