package ru.nso.esialogin.card;

/** The subsystem that holds a card; one pupil may have a card in each (the customer's slides). */
public enum SourceSystem {
    /** ГИС НСО «Электронная школа»: the card that the login searches. */
    JOURNAL,
    /** «Запись в школу»: holds the orders and feeds the journal. */
    ENROLMENT
}
