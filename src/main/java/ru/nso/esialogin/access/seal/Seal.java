package ru.nso.esialogin.access.seal;

/**
 * A link of the chain over the entries.
 *
 * @param number its place in the chain, from 1 on without gaps
 * @param entry which entry it seals
 * @param entryMark the mark that the entry carried then
 * @param sound whether that mark was the right one
 * @param keyId the key of the following two
 * @param ticket the mark of all of the above: that this entry was sealed at this place
 * @param chain the mark of the chain before and the ticket: that nothing before is missing
 */
public record Seal(
        long number, EntryPlace entry, String entryMark, boolean sound, String keyId, String ticket, String chain) {
    /** The chain before the first seal. */
    public static final String BEGINNING = "";

    /** The seal of an entry at the end of a chain. */
    public static Seal of(KeptEntry kept, long number, String chainBefore, Marks marks) {
        String keyId = marks.activeKeyId();
        Seal bare = new Seal(number, kept.entry().place(), kept.mark(), kept.sound(marks), keyId, "", "");
        Seal withTicket = bare.with(bare.ticketAt(number, marks), "");
        return withTicket.with(withTicket.ticket, withTicket.chainAfter(chainBefore, marks));
    }

    private Seal with(String newTicket, String newChain) {
        return new Seal(number, entry, entryMark, sound, keyId, newTicket, newChain);
    }

    /** The ticket that this content would have at a place of the chain. */
    public String ticketAt(long place, Marks marks) {
        byte[] record = new Canonical()
                .text(keyId)
                .number(place)
                .text(entry.instance())
                .number(entry.number())
                .text(entryMark)
                .number(sound ? 1 : 0)
                .bytes();
        return marks.of(keyId, "seal", record);
    }

    /** The chain that this ticket makes of the chain before. */
    public String chainAfter(String chainBefore, Marks marks) {
        byte[] record =
                new Canonical().text(keyId).text(chainBefore).text(ticket).bytes();
        return marks.of(keyId, "chain", record);
    }
}
