package ru.nso.esialogin.platform.crypto.api;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import ru.nso.esialogin.platform.crypto.KeyUse;
import ru.nso.esialogin.platform.crypto.rotation.KeyUsage;
import ru.nso.esialogin.platform.crypto.rotation.KeyUsages;
import ru.nso.esialogin.platform.crypto.rotation.RotationRun;

/**
 * Keys and what is under them.
 *
 * @param keys every key that is configured or that something is under
 * @param damaged rows, by table, with values that the service never wrote: no key reads them, and they are left
 * @param rotation how far what is under old keys is written anew
 */
@Schema(name = "Keys", description = "Ключи (только их обозначения) и данные под ними")
record KeysWire(List<Key> keys, Map<String, Long> damaged, RotationWire rotation) {
    static KeysWire of(List<KeyUsage> usages, RotationRun last) {
        Map<String, Long> damaged = new TreeMap<>();
        usages.stream().filter(KeyUsage::damaged).forEach(usage -> damaged.putAll(usage.rows()));
        return new KeysWire(
                usages.stream().filter(usage -> !usage.damaged()).map(Key::of).toList(),
                damaged,
                RotationWire.of(last, KeyUsages.left(usages)));
    }

    /**
     * One key.
     *
     * @param use what it is for
     * @param id its id in the configuration
     * @param configured whether the service knows it
     * @param active whether the service writes with it
     * @param rotates whether its rows are written anew under the active key; marks of the access log stay
     * @param rows rows under it
     * @param tables the same by table
     * @param removable whether it may be taken out of the configuration
     */
    @Schema(name = "KeyInUse", description = "Ключ")
    record Key(
            KeyUse use,
            String id,
            boolean configured,
            boolean active,
            boolean rotates,
            long rows,
            Map<String, Long> tables,
            boolean removable) {
        static Key of(KeyUsage usage) {
            return new Key(
                    usage.use(),
                    usage.id(),
                    usage.configured(),
                    usage.active(),
                    usage.rotates(),
                    usage.total(),
                    new TreeMap<>(usage.rows()),
                    usage.removable());
        }
    }

    /** Whether rows are under old keys, and whether somebody is at it. */
    enum State {
        RUNNING,
        WAITING,
        DONE
    }

    /**
     * Writing anew.
     *
     * @param state RUNNING: an instance is at it; WAITING: rows are under old keys; DONE: none are
     * @param left rows under old keys
     * @param rewritten rows that the last run wrote anew
     * @param unreadable rows it could not read and left; one is counted each time it is met
     * @param startedAt when the last run began; {@code null}: there was none
     * @param seenAt when it last wrote rows
     * @param finishedAt when it ended; {@code null} also when it was broken off
     */
    @Schema(name = "KeyRotation", description = "Перешифрование данных под прежними ключами")
    record RotationWire(
            State state,
            long left,
            long rewritten,
            long unreadable,
            @Schema(implementation = String.class, format = "date-time", nullable = true) @Nullable Instant startedAt,
            @Schema(implementation = String.class, format = "date-time", nullable = true) @Nullable Instant seenAt,
            @Schema(implementation = String.class, format = "date-time", nullable = true) @Nullable
                    Instant finishedAt) {
        static RotationWire of(RotationRun last, long left) {
            State state = last.running() ? State.RUNNING : left > 0 ? State.WAITING : State.DONE;
            return new RotationWire(
                    state,
                    left,
                    last.rewritten(),
                    last.unreadable(),
                    last.startedAt().orElse(null),
                    last.seenAt().orElse(null),
                    last.finishedAt().orElse(null));
        }
    }
}
