package ru.nso.esialogin.card.store.row;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

/** Keyed hashes. They are only written and joined; nothing is ever read back from them. */
@ApplicationScoped
public class KeyRows implements PanacheRepositoryBase<KeyRow, Long> {}
