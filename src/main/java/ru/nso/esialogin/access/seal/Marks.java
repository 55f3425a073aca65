package ru.nso.esialogin.access.seal;

/** Marks that only a holder of the keys can make (HMAC-SHA-256 as 64 hexadecimal digits). Safe for use by many threads. */
public interface Marks {

    /** Id of the key that new marks are made with. */
    String activeKeyId();

    /** Whether there is a key of that id. */
    boolean knows(String keyId);

    /**
     * The mark of a record under that key.
     *
     * @param kind what is marked; equal records of different kinds have different marks
     */
    String of(String keyId, String kind, byte[] record);
}
