package ru.nso.esialogin.card;

import ru.nso.esialogin.person.Fact;
import ru.nso.esialogin.person.Person;

/**
 * A parent or legal representative as a card lists one.
 *
 * @param person the parent
 * @param kinship relation to the pupil
 */
public record Parent(Person person, Fact<Kinship> kinship) {}
