package ru.nso.esialogin.access.watch;

import ru.nso.esialogin.access.Caller;

/** Hears of every SNILS that somebody asks for, and reports who goes through numbers. */
public interface NumberWatch {

    /**
     * A number was looked for. It is kept as a keyed hash, beside the transaction under way: it stays known whatever
     * becomes of the request.
     *
     * @param number eleven digits
     * @param missed whether nobody was found on whose card it stands
     */
    void asked(Caller caller, String number, boolean missed);
}
