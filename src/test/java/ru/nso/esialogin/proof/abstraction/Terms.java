package ru.nso.esialogin.proof.abstraction;

/** The dimensions of the finite abstraction. The first value of each is the healthy one. */
final class Terms {
    private Terms() {}

    /** Who logs in. */
    enum Who {
        MOTHER,
        SON,
        TEACHER
    }

    /** The door. */
    enum Entry {
        SCHOOL_WEB,
        DIARY_APP,
        JOURNAL_APP,
        EPGU_DIARY_SERVICE,
        OLD_SITE,
        UNKNOWN
    }

    /** Level and link of the account. */
    enum Account {
        CHILD_LINKED,
        CHILD_ALONE,
        SIMPLIFIED_ALONE,
        SIMPLIFIED_LINKED,
        CONFIRMED_LINKED,
        CONFIRMED_ALONE
    }

    /** Keys that ЕСИА sends. */
    enum Sent {
        ALL,
        NO_SNILS,
        ONLY_SNILS,
        ONLY_NEW_PHONE,
        NOTHING
    }

    /** SNILS of the son on the journal card. */
    enum SonSnils {
        RIGHT,
        EMPTY,
        BROKEN,
        OF_MOTHER,
        UNSEEN
    }

    /** Contacts of the son on the journal card. */
    enum SonContacts {
        RIGHT,
        EMPTY,
        PHONE_OF_MOTHER
    }

    /** SNILS of the mother on the son's journal card. */
    enum MotherSnils {
        RIGHT,
        EMPTY,
        BROKEN,
        OF_SON
    }

    /** Contacts of the mother on the son's journal card. */
    enum MotherContacts {
        RIGHT,
        EMPTY,
        OUTDATED,
        OF_FATHER
    }

    /** Who stands as a parent on the son's cards. */
    enum Parents {
        BOTH,
        FATHER_ONLY,
        NONE
    }

    /** The second child. */
    enum Sister {
        NONE,
        COMPLETE,
        MOTHER_WITHOUT_KEYS,
        WITH_MAIL_OF_SON
    }

    /** Orders of the son. */
    enum Orders {
        ONE,
        TWO_SCHOOLS,
        GAP,
        OLD_GAP,
        NONE,
        GRADUATED
    }

    /** The mother's staff card. */
    enum Staff {
        IN_ORDER,
        ABSENT,
        ENDED,
        NO_TEACHING_ROLE,
        WITHOUT_KEYS
    }

    /** Age of the son on the day. */
    enum Age {
        TWELVE,
        FIFTEEN
    }
}
