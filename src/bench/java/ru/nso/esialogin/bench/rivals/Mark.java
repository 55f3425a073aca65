package ru.nso.esialogin.bench.rivals;

/** What a rule says of one row. */
public enum Mark {
    /** The SNILS cannot be right. */
    UNSOUND,
    /** The SNILS is empty. */
    EMPTY,
    /** The SNILS was sent, not told here and found nobody. */
    EMPTY_PERHAPS,
    /** The parent's SNILS is empty here and written at a sibling. */
    EMPTY_BESIDE_SIBLING,
    /** The same, if the field that was not told is empty. */
    EMPTY_BESIDE_SIBLING_PERHAPS,
    /** Nobody on the pupil's card has a contact. */
    NO_CONTACTS,
    /** The same, if the contacts that were not told are none. */
    NO_CONTACTS_PERHAPS,
    /** Name or birth date are not those at ЕСИА. */
    OTHERWISE_NAMED,
    /** Surname or birth date are missing. */
    LACKS_PART,
    /** The SNILS is somebody else's. */
    MISPLACED,
    /** ЕСИА sent another SNILS for this person. */
    DOUBTFUL,
    /** A hidden SNILS was sent and did not find this own record. */
    UNMATCHED,
    /** Somebody there may be the caller. */
    CALLER_PERHAPS,
    /** Others are there. */
    CALLER_MISSING,
    /** Nobody is there. */
    NO_PARENTS,
    /** Nobody told who the parents on the pupil's card are. */
    PARENTS_UNTOLD,
    /** The caller stands with another pupil of the family. */
    CALLER_ELSEWHERE,
    /** The orders of the pupil contradict each other. */
    ORDERS_CONFLICT,
    /** What was sent does not find the own staff card. */
    STAFF_NOT_FOUND,
    /** The own staff card lacks the role. */
    STAFF_WITHOUT_ROLE,
    /** Nothing that was sent finds this own record, which has contacts. */
    CONTACTS_APART,
    /** Other contacts were sent. */
    CONTACTS_DIFFER,
    /** Not all that was sent is known, and it may be other contacts. */
    CONTACTS_MAY_DIFFER,
    /** A contact is written badly. */
    CONTACT_FAULTY,
    /** Nobody is found by a contact as it is written. */
    CONTACT_USELESS,
    /** A foreigner of whom nobody knows a SNILS. */
    WITHOUT_SNILS,
    /** The pupil has another active card in the same system. */
    DOUBLED,
    /** The account that is used leads to this record of somebody else. */
    LINKED_TO_OTHER,
    /** The account leads to this own record alone. */
    ONLY_LINKED,
    /** The phone belongs to somebody else on the cards. */
    PHONE_OF_ANOTHER,
    /** The phone was sent for the caller, who is somebody else. */
    PHONE_OF_CALLER,
    /** The phone was sent for the caller, who may be somebody else. */
    PHONE_PERHAPS_OF_CALLER,
    /** The e-mail belongs to somebody else on the cards. */
    EMAIL_OF_ANOTHER,
    /** The e-mail was sent for the caller, who is somebody else. */
    EMAIL_OF_CALLER,
    /** The e-mail was sent for the caller, who may be somebody else. */
    EMAIL_PERHAPS_OF_CALLER,
    /** The card of the journal has somebody whom the enrolment card lacks. */
    ONLY_IN_JOURNAL,
    /** The card of the journal is older than the enrolment card. */
    OLDER
}
