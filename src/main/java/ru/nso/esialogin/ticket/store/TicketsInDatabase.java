package ru.nso.esialogin.ticket.store;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ru.nso.esialogin.platform.crypto.FieldCipher;
import ru.nso.esialogin.platform.crypto.Place;
import ru.nso.esialogin.platform.database.KeptCopies;
import ru.nso.esialogin.platform.problem.ProblemException;
import ru.nso.esialogin.platform.problem.TechnicalProblem;
import ru.nso.esialogin.ticket.Channel;
import ru.nso.esialogin.ticket.SentFile;
import ru.nso.esialogin.ticket.Ticket;
import ru.nso.esialogin.ticket.TicketState;
import ru.nso.esialogin.ticket.TicketStep;
import ru.nso.esialogin.ticket.TicketStore;

/** Tickets in their table. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class TicketsInDatabase implements TicketStore, PanacheRepositoryBase<TicketRow, String> {
    private static final String TABLE = "ticket";

    private final FieldCipher cipher;
    private final ObjectMapper mapper;
    private final KeptCopies copies;
    private final TicketParts parts;

    TicketsInDatabase(FieldCipher cipher, ObjectMapper mapper, KeptCopies copies, TicketParts parts) {
        this.cipher = cipher;
        this.mapper = mapper;
        this.copies = copies;
        this.parts = parts;
    }

    @Override
    public long erasures() {
        return copies.soFar();
    }

    @Override
    public void create(Ticket ticket, List<SentFile> files, long erasures) {
        TicketRow row = new TicketRow();
        row.id = ticket.id();
        row.state = ticket.state().name();
        row.channel = ticket.letter().channel().name();
        row.version = ticket.version();
        row.createdAt = ticket.createdAt();
        row.createdBy = ticket.createdBy();
        row.changedAt = ticket.changedAt();
        row.causes = ticket.causes().toArray(String[]::new);
        row.letter = cipher.encrypt(KeptLetter.write(ticket.letter(), mapper), place("letter", row.id));
        row.triage = cipher.encrypt(ticket.triage(), place("triage", row.id));
        persistAndFlush(row);
        parts.addFiles(row.id, files);
        parts.addStep(
                row.id,
                row.version,
                new TicketStep(row.createdAt, row.createdBy, Optional.empty(), ticket.state(), Optional.empty()));
        if (!copies.untouchedSince(erasures)) {
            throw new ProblemException(
                    TechnicalProblem.CONFLICT,
                    "Пока обращение разбиралось, чьи-то данные удалили насовсем. Повторите запрос.");
        }
    }

    @Override
    public Optional<Ticket> find(String id) {
        return findByIdOptional(id).map(this::read);
    }

    @Override
    public Optional<Ticket> findForChange(String id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).map(this::read);
    }

    @Override
    public Ticket move(Ticket held, TicketStep step) {
        TicketRow row = findById(held.id());
        row.reopened += held.state().isOver() && !step.to().isOver() ? 1 : 0;
        row.state = step.to().name();
        row.version = held.version() + 1;
        row.changedAt = step.at();
        parts.addStep(row.id, row.version, step);
        return read(row);
    }

    @Override
    public List<Ticket> page(Optional<TicketState> state, Optional<String> after, int limit) {
        StringBuilder where = new StringBuilder("true");
        Map<String, Object> values = new HashMap<>();
        state.ifPresent(wanted -> {
            where.append(" and state = :state");
            values.put("state", wanted.name());
        });
        after.ifPresent(id -> {
            where.append(" and id < :after");
            values.put("after", id);
        });
        return find(where + " order by id desc", values).range(0, limit).stream()
                .map(this::read)
                .toList();
    }

    @Override
    public List<TicketStep> steps(String id) {
        return parts.steps(id);
    }

    @Override
    public Optional<SentFile> file(String id, int number) {
        return parts.file(id, number);
    }

    private Ticket read(TicketRow row) {
        return new Ticket(
                row.id,
                TicketState.valueOf(row.state),
                row.version,
                row.createdAt,
                row.createdBy,
                row.changedAt,
                row.reopened,
                List.of(row.causes),
                KeptLetter.read(
                        Channel.valueOf(row.channel), cipher.decrypt(row.letter, place("letter", row.id)), mapper),
                parts.files(row.id),
                cipher.decrypt(row.triage, place("triage", row.id)));
    }

    static Place place(String column, String id) {
        return new Place(TABLE, column, id);
    }
}
