package ru.nso.esialogin.access.store.examine;

import io.quarkus.test.junit.QuarkusTestProfile;

/** A service with a database and a folder of heads of its own: what a test does to its log, no other test meets. */
public final class OwnLog implements QuarkusTestProfile {}
