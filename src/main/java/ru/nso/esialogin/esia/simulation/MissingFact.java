package ru.nso.esialogin.esia.simulation;

/** Facts whose absence can leave a verdict open (rulings: What can make UNDECIDED) or a cause merely possible. */
public enum MissingFact {
    ENTRY_POINT,
    SNILS_SENT,
    PHONES_SENT,
    EMAILS_SENT,
    KEYS_ON_CARD,
    NAME_OF_IDENTITY,
    BIRTH_DATE_OF_IDENTITY,
    STAFF_CARDS,
    PUPIL_CARDS,
    STORED_LINK,
    LOGIN_TYPED,
    ACCOUNT_LEVEL,
    SECOND_ACCOUNT,
    BIRTH_CERTIFICATE,
    CHILD_ACCOUNT_STEP,
    CHILD_ACCOUNT_EMAIL,
    ATTACHMENT_REQUEST,
    SERVICE_STATE,
    ERROR_CODE,
    APP_VERSION,
    PARENTS_ON_CARD,
    ORDERS,
    WRITTEN_CONFIRMATION,
    SNILS_IN_DOCUMENT
}
