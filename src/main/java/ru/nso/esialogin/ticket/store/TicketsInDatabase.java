package ru.nso.esialogin.ticket.store;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import ru.nso.esialogin.platform.crypto.FieldCipher;
import ru.nso.esialogin.platform.crypto.Place;
import ru.nso.esialogin.platform.crypto.UnreadableValue;
import ru.nso.esialogin.platform.database.KeptCopies;
import ru.nso.esialogin.platform.problem.ProblemException;
import ru.nso.esialogin.platform.problem.TechnicalProblem;
import ru.nso.esialogin.ticket.Channel;
import ru.nso.esialogin.ticket.Handling;
import ru.nso.esialogin.ticket.Mark;
import ru.nso.esialogin.ticket.SentFile;
import ru.nso.esialogin.ticket.Ticket;
import ru.nso.esialogin.ticket.TicketFilter;
import ru.nso.esialogin.ticket.TicketState;
import ru.nso.esialogin.ticket.TicketStep;
import ru.nso.esialogin.ticket.TicketStore;
import ru.nso.esialogin.ticket.clock.Formality;
import ru.nso.esialogin.ticket.store.words.TextHashes;

/** Tickets in their table. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class TicketsInDatabase implements TicketStore, PanacheRepositoryBase<TicketRow, String> {
    private static final String TABLE = "ticket";

    private final FieldCipher cipher;
    private final ObjectMapper mapper;
    private final KeptCopies copies;
    private final TicketParts parts;
    private final WantedTickets wanted;
    private final TicketTexts texts;
    private final TextHashes hashes;

    TicketsInDatabase(
            FieldCipher cipher,
            ObjectMapper mapper,
            KeptCopies copies,
            TicketParts parts,
            WantedTickets wanted,
            TicketTexts texts,
            TextHashes hashes) {
        this.cipher = cipher;
        this.mapper = mapper;
        this.copies = copies;
        this.parts = parts;
        this.wanted = wanted;
        this.texts = texts;
        this.hashes = hashes;
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
        row.firstCause = ticket.causes().get(0);
        row.formality = ticket.handling().formality().name();
        row.dueAt = ticket.handling().dueAt().orElse(null);
        row.openedAt = ticket.createdAt();
        row.letter = cipher.encrypt(KeptLetter.write(ticket.letter(), mapper), place("letter", row.id));
        row.triage = cipher.encrypt(ticket.triage(), place("triage", row.id));
        persistAndFlush(row);
        hashes.keep(
                TicketTexts.TICKETS,
                row.id,
                texts.of(
                        ticket.letter(),
                        ticket.triage(),
                        files.stream().map(SentFile::name).toList()));
        parts.addFiles(row.id, Optional.empty(), files);
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
    public boolean isReadable(String id) {
        return findByIdOptional(id)
                .map(row -> {
                    try {
                        return read(row).id().equals(id);
                    } catch (UnreadableValue gone) {
                        return false; // the caller tells
                    }
                })
                .orElse(false);
    }

    @Override
    public Ticket move(Ticket held, TicketStep step) {
        TicketRow row = findById(held.id());
        boolean takenApart = step.marks().stream().anyMatch(mark -> mark.kind() == Mark.Kind.TAKEN_APART);
        if (held.state().isOver() && !step.to().isOver()) {
            row.overAt = null;
            if (!takenApart) { // the trouble did not come back
                row.reopened++;
                row.openedAt = step.at();
            }
        } else if (!held.state().isOver() && step.to().isOver()) {
            row.overAt = step.at();
        }
        step.marks().forEach(mark -> apply(row, mark, step));
        row.state = step.to().name();
        row.version = held.version() + 1;
        row.changedAt = step.at();
        parts.addStep(row.id, row.version, step);
        return read(row);
    }

    private void apply(TicketRow row, Mark mark, TicketStep step) {
        switch (mark.kind()) {
            case ASSIGNED -> row.assignedTo = mark.told().orElse(null);
            case FORMAL -> {
                row.formality = Formality.FORMAL.name();
                row.registeredAt = step.at();
            }
            case NOT_FORMAL -> {
                row.formality = Formality.NOT_FORMAL.name();
                row.registeredAt = null;
            }
            case MERGED_INTO -> row.mergedInto = mark.value();
            case TAKEN_APART -> row.mergedInto = null;
            case IN_INCIDENT -> {
                row.incidentId = mark.value();
                row.incidentFree = false;
                row.incidentFollowed = 0;
                row.incidentAnswered = 0;
            }
            case OUT_OF_INCIDENT -> {
                row.incidentId = null;
                row.incidentFree = true; // the detection leaves it alone
            }
            case CONFIRMED, REFUTED -> parts.keepOutcome(row.id, mark, step);
            case TOOK_IN, LET_GO, FAMILY_CONFIRMED -> {
                // Tells something of another ticket, or of the world.
            }
        }
    }

    @Override
    public void due(String id, Optional<Instant> at) {
        findById(id).dueAt = at.orElse(null);
    }

    @Override
    public List<Ticket> page(TicketFilter filter, Optional<String> after, int limit) {
        List<String> ids = wanted.ids(filter, after, limit + 1);
        return find("one_of(id, ?1) order by id desc", (Object) ids.toArray(String[]::new)).stream()
                .map(this::read)
                .toList();
    }

    @Override
    public List<String> mergedInto(String id) {
        return getEntityManager()
                .createQuery("select id from TicketRow where mergedInto = :main order by id", String.class)
                .setParameter("main", id)
                .getResultList();
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
                cipher.decrypt(row.triage, place("triage", row.id)),
                new Handling(
                        Optional.ofNullable(row.assignedTo),
                        Formality.valueOf(row.formality),
                        Optional.ofNullable(row.registeredAt),
                        Optional.ofNullable(row.dueAt),
                        Optional.ofNullable(row.mergedInto),
                        Optional.ofNullable(row.incidentId)));
    }

    static Place place(String column, String id) {
        return new Place(TABLE, column, id);
    }
}
