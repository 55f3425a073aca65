package ru.nso.esialogin.access.store.release;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ru.nso.esialogin.access.MaskedField;
import ru.nso.esialogin.access.StatedReason;
import ru.nso.esialogin.access.release.Coverage;
import ru.nso.esialogin.access.release.Decision;
import ru.nso.esialogin.access.release.Release;
import ru.nso.esialogin.access.release.ReleaseChanged;
import ru.nso.esialogin.access.release.ReleaseKind;
import ru.nso.esialogin.access.release.ReleaseState;
import ru.nso.esialogin.access.release.ReleaseStore;
import ru.nso.esialogin.platform.crypto.FieldCipher;
import ru.nso.esialogin.platform.crypto.Place;

/** Releases in their table. */
@ApplicationScoped
class ReleasesInDatabase implements ReleaseStore, PanacheRepositoryBase<ReleaseRow, String> {
    private static final String TABLE = "mass_release";

    private final FieldCipher cipher;
    private final Event<ReleaseChanged> changes;

    ReleasesInDatabase(FieldCipher cipher, Event<ReleaseChanged> changes) {
        this.cipher = cipher;
        this.changes = changes;
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void save(Release release) {
        ReleaseRow row = new ReleaseRow();
        row.id = release.id();
        row.kind = release.kind().name();
        row.cardIds = release.coverage().cardIds().toArray(String[]::new);
        row.fields = release.coverage().fields().stream().map(MaskedField::name).toArray(String[]::new);
        row.fileHash = release.coverage().fileHash().orElse(null);
        row.reason = encrypted(release, "reason", release.reason());
        row.askedBy = release.askedBy();
        row.askedAt = release.askedAt();
        fill(row, release);
        persist(row);
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<Release> find(String id) {
        return findByIdOptional(id).map(this::release);
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<Release> findForChange(String id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).map(this::release);
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void replace(Release release) {
        fill(findById(release.id()), release);
        changes.fire(new ReleaseChanged(release));
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public List<Release> page(
            Optional<String> by, Optional<ReleaseState> state, Instant at, Optional<String> after, int most) {
        Map<String, Object> parameters = new HashMap<>();
        StringBuilder query = new StringBuilder("from ReleaseRow r where 1 = 1");
        by.ifPresent(name -> {
            query.append(" and lower(r.askedBy) = lower(:by)");
            parameters.put("by", name);
        });
        state.ifPresent(wanted -> {
            query.append(condition(wanted));
            parameters.put("at", at);
            if (wanted != ReleaseState.EXPIRED) {
                parameters.put("state", wanted.name());
            }
        });
        Optional<ReleaseRow> last = after.flatMap(this::findByIdOptional);
        if (last.isEmpty() && after.isPresent()) {
            return List.of();
        }
        last.ifPresent(row -> {
            query.append(" and (r.askedAt < :lastAt or r.askedAt = :lastAt and r.id < :lastId)");
            parameters.put("lastAt", row.askedAt);
            parameters.put("lastId", row.id);
        });
        return find(query + " order by r.askedAt desc, r.id desc", parameters).range(0, most - 1).stream()
                .map(this::release)
                .toList();
    }

    /** What waits and is out of time has expired, whatever the row says. */
    private static String condition(ReleaseState state) {
        if (state == ReleaseState.EXPIRED) {
            return " and r.state in ('REQUESTED', 'APPROVED') and r.waitsUntil <= :at";
        }
        return " and r.state = :state and (r.state not in ('REQUESTED', 'APPROVED') or r.waitsUntil > :at)";
    }

    private void fill(ReleaseRow row, Release release) {
        row.state = release.kept().name();
        row.waitsUntil = release.until();
        Optional<Decision> decision = release.decision();
        row.decidedBy = decision.map(Decision::by).orElse(null);
        row.decidedAt = decision.map(Decision::at).orElse(null);
        row.approved = decision.map(Decision::approved).orElse(null);
        row.decisionReason = decision.map(made -> encrypted(release, "decision_reason", made.reason()))
                .orElse(null);
    }

    private byte[] encrypted(Release release, String column, StatedReason reason) {
        return cipher.encrypt(reason.text(), new Place(TABLE, column, release.id()));
    }

    private StatedReason reason(ReleaseRow row, String column, byte[] stored) {
        return new StatedReason(cipher.decrypt(stored, new Place(TABLE, column, row.id)));
    }

    private Release release(ReleaseRow row) {
        Coverage coverage = new Coverage(
                List.of(row.cardIds),
                Arrays.stream(row.fields).map(MaskedField::valueOf).toList(),
                Optional.ofNullable(row.fileHash));
        return new Release(
                row.id,
                ReleaseKind.valueOf(row.kind),
                coverage,
                reason(row, "reason", row.reason),
                row.askedBy,
                row.askedAt,
                ReleaseState.valueOf(row.state),
                row.waitsUntil,
                decision(row));
    }

    private Optional<Decision> decision(ReleaseRow row) {
        String by = row.decidedBy;
        Instant at = row.decidedAt;
        Boolean approved = row.approved;
        byte[] why = row.decisionReason;
        return by == null || at == null || approved == null || why == null
                ? Optional.empty()
                : Optional.of(new Decision(by, at, approved, reason(row, "decision_reason", why)));
    }
}
