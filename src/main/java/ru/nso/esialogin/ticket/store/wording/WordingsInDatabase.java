package ru.nso.esialogin.ticket.store.wording;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import ru.nso.esialogin.ticket.reply.wording.KeptWording;
import ru.nso.esialogin.ticket.reply.wording.KeptWording.State;
import ru.nso.esialogin.ticket.reply.wording.WordingKey;
import ru.nso.esialogin.ticket.reply.wording.WordingStore;

/** Words of replies in their table. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class WordingsInDatabase implements WordingStore, PanacheRepositoryBase<WordingRow, String> {

    @Override
    public List<KeptWording> in(State state) {
        return read(find("state = ?1 order by key", state.name()).stream());
    }

    @Override
    public List<KeptWording> heldOf(WordingKey key) {
        return read(
                find("key = ?1 order by version desc", key.name()).withLock(LockModeType.PESSIMISTIC_WRITE).stream());
    }

    @Override
    public Optional<KeptWording> ofRelease(String releaseId) {
        return read(find("releaseId", releaseId).withLock(LockModeType.PESSIMISTIC_WRITE).stream()).stream()
                .findFirst();
    }

    @Override
    public void keep(KeptWording wording) {
        WordingRow row = findById(wording.id());
        if (row == null) {
            row = new WordingRow();
            row.id = wording.id();
            row.key = wording.key().name();
            row.version = wording.version();
            row.text = wording.text();
            row.proposedAt = wording.proposedAt();
            row.proposedBy = wording.proposedBy();
            row.releaseId = wording.releaseId();
        }
        row.state = wording.state().name();
        row.usedSince = wording.usedSince().orElse(null);
        persistAndFlush(row);
    }

    /** A key that a newer service had and this one does not know is left alone. */
    private static List<KeptWording> read(Stream<WordingRow> rows) {
        return rows.flatMap(row -> known(row.key).map(key -> read(row, key)).stream())
                .toList();
    }

    private static Optional<WordingKey> known(String name) {
        return Stream.of(WordingKey.values())
                .filter(key -> key.name().equals(name))
                .findFirst();
    }

    private static KeptWording read(WordingRow row, WordingKey key) {
        return new KeptWording(
                key,
                row.version,
                row.text,
                State.valueOf(row.state),
                row.proposedAt,
                row.proposedBy,
                row.releaseId,
                Optional.ofNullable(row.usedSince));
    }
}
