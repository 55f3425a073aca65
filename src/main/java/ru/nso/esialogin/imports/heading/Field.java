package ru.nso.esialogin.imports.heading;

/** What a column says. */
public enum Field {
    /** Surname, first name and patronymic in one cell. */
    FULL_NAME(Of.PERSON),
    LAST_NAME(Of.PERSON),
    FIRST_NAME(Of.PERSON),
    MIDDLE_NAME(Of.PERSON),
    BIRTH_DATE(Of.PERSON),
    SEX(Of.PERSON),
    SNILS(Of.PERSON),
    CITIZENSHIP(Of.PERSON),
    PHONE(Of.PERSON),
    EMAIL(Of.PERSON),
    ESIA_OID(Of.PERSON),
    /** Series and number in one cell. */
    DOCUMENT(Of.PERSON),
    DOCUMENT_TYPE(Of.PERSON),
    DOCUMENT_SERIES(Of.PERSON),
    DOCUMENT_NUMBER(Of.PERSON),
    FEDERAL_REGISTRY_ID(Of.PERSON),
    REGIONAL_ID(Of.PERSON),
    KINSHIP(Of.PARENT),
    ROLE(Of.EMPLOYEE),
    EMPLOYED_FROM(Of.EMPLOYEE),
    EMPLOYED_TO(Of.EMPLOYEE),
    CLASS_NAME(Of.CARD),
    SYSTEM(Of.CARD),
    INN(Of.SCHOOL),
    NAME(Of.SCHOOL),
    ID(Of.SCHOOL),
    MUNICIPALITY(Of.REGISTER),
    BRANCH_OF(Of.REGISTER),
    NUMBER(Of.ORDER),
    DATE(Of.ORDER),
    EFFECTIVE_FROM(Of.ORDER),
    TYPE(Of.ORDER),
    REASON(Of.ORDER),
    STATUS(Of.ORDER),
    /** What our own file of refused rows says; read over when it comes back. */
    WHAT_TO_MEND(Of.NOTHING);

    /** Of what it can be said. */
    private enum Of {
        PERSON,
        PARENT,
        EMPLOYEE,
        CARD,
        SCHOOL,
        REGISTER,
        ORDER,
        NOTHING
    }

    private final Of of;

    Field(Of of) {
        this.of = of;
    }

    /** Whether several columns of one person may say it. */
    public boolean isRepeatable() {
        return this == PHONE || this == EMAIL;
    }

    /** Whether the word alone says little, and nothing beside another one: «номер» in «номер СНИЛС». */
    boolean isWeak() {
        return this == NUMBER || this == DATE || this == TYPE || this == STATUS || this == NAME || this == ID;
    }

    /** Whether it can be said of them in a file of cards. */
    boolean fits(Who who) {
        return switch (of) {
            case PERSON -> who.isPerson();
            case PARENT -> who == Who.PARENT_1 || who == Who.PARENT_2;
            case EMPLOYEE -> who == Who.EMPLOYEE;
            case CARD -> who == Who.CARD;
            case SCHOOL -> who == Who.SCHOOL;
            case ORDER -> who == Who.ORDER || (who == Who.ENROLMENT_ORDER && this != TYPE && this != REASON);
            case REGISTER, NOTHING -> false;
        };
    }

    /** Whether the register of schools has it. */
    boolean isOfRegister() {
        return of == Of.SCHOOL || of == Of.REGISTER || this == STATUS;
    }
}
