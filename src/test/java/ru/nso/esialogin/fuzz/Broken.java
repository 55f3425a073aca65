package ru.nso.esialogin.fuzz;

/** A law is broken. It tells which, never the text: the file that Jazzer keeps has it. */
final class Broken extends AssertionError {
    private static final long serialVersionUID = 1L;

    private Broken(String law) {
        super(law);
    }

    static void unless(boolean holds, String law) {
        if (!holds) {
            throw new Broken(law);
        }
    }
}
