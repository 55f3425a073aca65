package ru.nso.esialogin.diagnosis.store.incident;

/** Says, once the transaction is through, that what is known of outages is out of date. */
record IncidentsChanged() {}
