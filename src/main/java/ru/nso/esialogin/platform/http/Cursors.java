package ru.nso.esialogin.platform.http;

import jakarta.inject.Singleton;
import ru.nso.esialogin.platform.crypto.FieldCipher;
import ru.nso.esialogin.platform.crypto.Place;
import ru.nso.esialogin.platform.crypto.UnreadableValue;
import ru.nso.esialogin.platform.problem.ProblemException;
import ru.nso.esialogin.platform.problem.TechnicalProblem;

/** Cursors of lists: opaque, unforgeable, and good for the list alone that gave them. */
@Singleton
public final class Cursors {
    private final FieldCipher cipher;

    Cursors(FieldCipher cipher) {
        this.cipher = cipher;
    }

    /**
     * The cursor for what comes after a position.
     *
     * @param list names the list with its filters, for example {@code cards/school-7}
     * @param position where the page ends, for example the id of its last item
     */
    public String after(String list, String position) {
        return cipher.encryptToText(position, place(list));
    }

    /**
     * The position that a cursor stands for.
     *
     * @throws ProblemException 422 for a cursor that was not given for this list
     */
    public String position(String list, String cursor) {
        try {
            return cipher.decryptText(cursor, place(list));
        } catch (UnreadableValue e) {
            throw new ProblemException(
                    TechnicalProblem.INVALID_CURSOR,
                    "Параметр cursor берут из поля next предыдущей страницы этого же списка.");
        }
    }

    private static Place place(String list) {
        return new Place("cursor", "position", list);
    }
}
