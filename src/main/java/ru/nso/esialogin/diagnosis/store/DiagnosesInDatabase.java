package ru.nso.esialogin.diagnosis.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;
import ru.nso.esialogin.access.Scope;
import ru.nso.esialogin.diagnosis.DiagnosisStore;
import ru.nso.esialogin.diagnosis.Origin;
import ru.nso.esialogin.diagnosis.StoredDiagnosis;
import ru.nso.esialogin.platform.crypto.FieldCipher;
import ru.nso.esialogin.platform.crypto.Place;
import ru.nso.esialogin.platform.crypto.UnreadableValue;
import ru.nso.esialogin.platform.database.KeptCopies;
import ru.nso.esialogin.platform.problem.ProblemException;
import ru.nso.esialogin.platform.problem.TechnicalProblem;

/** Diagnoses in their table. */
@ApplicationScoped
class DiagnosesInDatabase implements DiagnosisStore, PanacheRepositoryBase<DiagnosisRow, String> {
    private static final Logger LOG = Logger.getLogger(DiagnosesInDatabase.class);
    private static final String TABLE = "diagnosis";
    private static final String REGION = "REGION";

    private final FieldCipher cipher;
    private final DiagnosisSettings settings;
    private final KeptCopies copies;
    private final Clock clock;

    DiagnosesInDatabase(FieldCipher cipher, DiagnosisSettings settings, KeptCopies copies, Clock clock) {
        this.cipher = cipher;
        this.copies = copies;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public long erasures() {
        return copies.soFar();
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void save(StoredDiagnosis diagnosis, Optional<String> ticket, long erasures) {
        Instant now = clock.instant();
        DiagnosisRow row = new DiagnosisRow();
        row.id = diagnosis.id();
        row.madeAt = now;
        row.madeBy = diagnosis.by();
        row.ticketId = ticket.orElse(null);
        row.expiresAt = ticket.isPresent() ? null : now.plus(settings.kept());
        row.scopeKind = kind(diagnosis.scope());
        row.scopeOf = of(diagnosis.scope());
        row.catalogueVersion = diagnosis.origin().catalogueVersion();
        diagnosis.origin().rules().ifPresent(rules -> row.rulesVersion = rules);
        diagnosis.origin().policy().ifPresent(policy -> row.policyVersion = policy);
        row.answerHash = diagnosis.hash();
        diagnosis.factsHash().ifPresent(hash -> row.factsHash = cipher.encrypt(hash, place("facts_hash", row.id)));
        row.cardIds = diagnosis.cardIds().toArray(String[]::new);
        row.personIds = diagnosis.personIds().toArray(String[]::new);
        row.facts = cipher.encrypt(diagnosis.facts(), place("facts", row.id));
        row.answer = cipher.encrypt(diagnosis.answer(), place("answer", row.id));
        persistAndFlush(row);
        if (!copies.untouchedSince(erasures)) {
            throw new ProblemException(
                    TechnicalProblem.CONFLICT, "Пока шла проверка, чьи-то данные удалили насовсем. Повторите запрос.");
        }
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<StoredDiagnosis> find(String id, Scope scope) {
        return find("id = ?1 and (expiresAt is null or expiresAt > ?2)", id, clock.instant())
                .firstResultOptional()
                .filter(row -> isWithin(row, scope))
                .map(this::read);
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public List<Made> ofTicket(String ticket, Scope scope, int most) {
        return find("ticketId = ?1 order by madeAt desc, id desc", ticket).page(0, most).stream()
                .filter(row -> isWithin(row, scope))
                .flatMap(row -> whole(row).stream())
                .toList();
    }

    /** One that is damaged, or whose key is gone, does not take the others along. */
    private Optional<Made> whole(DiagnosisRow row) {
        try {
            return Optional.of(new Made(row.madeAt, read(row)));
        } catch (UnreadableValue e) {
            LOG.errorf("Diagnosis %s cannot be read", row.id);
            return Optional.empty();
        }
    }

    private StoredDiagnosis read(DiagnosisRow row) {
        return new StoredDiagnosis(
                row.id,
                row.madeBy,
                scope(row),
                new Origin(
                        row.catalogueVersion,
                        Optional.ofNullable(row.rulesVersion),
                        Optional.ofNullable(row.policyVersion)),
                row.answerHash,
                Optional.ofNullable(row.factsHash).map(hash -> cipher.decrypt(hash, place("facts_hash", row.id))),
                List.of(row.cardIds),
                List.of(row.personIds),
                cipher.decrypt(row.facts, place("facts", row.id)),
                cipher.decrypt(row.answer, place("answer", row.id)));
    }

    static Place place(String column, String id) {
        return new Place(TABLE, column, id);
    }

    /** Whoever may see nothing does not even see what others made who may see nothing. */
    private static boolean isWithin(DiagnosisRow row, Scope scope) {
        if (scope instanceof Scope.Nothing) {
            return false;
        }
        return scope instanceof Scope.Region || (row.scopeKind.equals(kind(scope)) && row.scopeOf.equals(of(scope)));
    }

    private static Scope scope(DiagnosisRow row) {
        return switch (row.scopeKind) {
            case REGION -> new Scope.Region();
            case "MUNICIPALITY" -> new Scope.Municipality(row.scopeOf);
            case "SCHOOL" -> new Scope.School(row.scopeOf);
            default -> new Scope.Nothing();
        };
    }

    private static String kind(Scope scope) {
        if (scope instanceof Scope.Region) {
            return REGION;
        }
        return scope instanceof Scope.Municipality
                ? "MUNICIPALITY"
                : scope instanceof Scope.School ? "SCHOOL" : "NOTHING";
    }

    private static String of(Scope scope) {
        if (scope instanceof Scope.Municipality municipality) {
            return municipality.name();
        }
        return scope instanceof Scope.School school ? school.id() : "";
    }
}
