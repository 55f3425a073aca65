package ru.nso.esialogin.ticket.store.link;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import ru.nso.esialogin.platform.crypto.BlindIndex;
import ru.nso.esialogin.ticket.link.TicketKey;

/** Kinds of hashes of their own, so that hashes of tickets and of cards are not to be compared. */
@Singleton
public final class HashedKeys {
    private final BlindIndex index;

    HashedKeys(BlindIndex index) {
        this.index = index;
    }

    /** The kind of a key's hash. */
    static String of(TicketKey key) {
        return "TICKET_" + key.kind().name();
    }

    /** Kinds and hashes of keys, under every live key of the index: for unnest. */
    public Sought sought(Collection<TicketKey> keys) {
        List<String> kinds = new ArrayList<>();
        List<String> hashes = new ArrayList<>();
        for (TicketKey key : keys) {
            for (byte[] hash : index.all(of(key), key.value())) {
                kinds.add(of(key));
                hashes.add(HexFormat.of().formatHex(hash));
            }
        }
        return new Sought(kinds.toArray(String[]::new), hashes.toArray(String[]::new));
    }

    /** Hashes with their kinds, one beside the other; hexadecimal. */
    @SuppressWarnings("ArrayRecordComponent") // parameters of one query
    public record Sought(String[] kinds, String[] hashes) {}
}
