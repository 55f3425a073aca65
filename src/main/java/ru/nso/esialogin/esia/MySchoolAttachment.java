package ru.nso.esialogin.esia;

import ru.nso.esialogin.person.Fact;

/**
 * A pupil's request to be attached to a school in ФГИС «Моя школа».
 *
 * @param request state of the request
 * @param inn tax number of the organisation in the request, as written
 * @param className class in the request
 * @param role role in «Моя школа» as written
 */
public record MySchoolAttachment(
        Fact<RequestState> request, Fact<String> inn, Fact<String> className, Fact<String> role) {
    /** Nothing is known of a request. */
    public static final MySchoolAttachment UNKNOWN =
            new MySchoolAttachment(Fact.unknown(), Fact.unknown(), Fact.unknown(), Fact.unknown());

    /** States of the request. */
    public enum RequestState {
        NONE,
        SENT,
        CONFIRMED,
        REJECTED
    }
}
