package ru.nso.esialogin.ticket.api.triage;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Singleton;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import ru.nso.esialogin.access.Access;
import ru.nso.esialogin.ticket.Ticket;
import ru.nso.esialogin.ticket.registry.RegistryOfTicket;
import ru.nso.esialogin.ticket.told.ToldKeys;
import ru.nso.esialogin.ticket.told.ToldTriage;
import ru.nso.esialogin.ticket.told.ToldTriages;

/** Reads what was made of a ticket out of the form in which it is kept. */
@Singleton
public final class KeptTriages implements ToldTriages {
    /** Beside what is answered; kept only. */
    public static final String SCREENS = "screens";

    private final ObjectMapper mapper;

    KeptTriages(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    /** What was made of a ticket as the caller may see it. */
    public TriageWire read(Access asking, Ticket ticket) {
        try {
            JsonNode tree = mapper.readTree(ticket.triage());
            if (tree instanceof ObjectNode members) {
                members.remove(SCREENS);
            }
            TriageWire kept = mapper.treeToValue(tree, TriageWire.class);
            return RegistryOfTicket.mayAsk(asking) ? kept : kept.withoutRegistry();
        } catch (JsonProcessingException e) {
            throw unreadable(e);
        }
    }

    /** The texts of screens. */
    public List<String> screens(Ticket ticket) {
        try {
            return mapper.readTree(ticket.triage())
                    .path(SCREENS)
                    .valueStream()
                    .map(JsonNode::asText)
                    .toList();
        } catch (JsonProcessingException e) {
            throw unreadable(e);
        }
    }

    @Override
    public ToldTriage of(Access asking, Ticket ticket) {
        TriageWire wire = read(asking, ticket);
        return new ToldTriage(
                wire.causes().stream()
                        .map(cause -> new ToldTriage.Cause(cause.code(), cause.title(), cause.certainty(), cause.why()))
                        .toList(),
                keys(wire.extracted()),
                wire.missing(),
                wire.candidates(),
                Optional.ofNullable(wire.diagnosis()).map(KeptTriages::login),
                Optional.ofNullable(wire.question())
                        .map(question -> new ToldTriage.Question(question.ask(), question.decidesBetween())),
                wire.pictures().stream()
                        .map(seen -> new ToldTriage.Picture(
                                seen.file(),
                                Optional.ofNullable(seen.why()),
                                seen.errorText(),
                                Optional.ofNullable(seen.text())))
                        .toList());
    }

    private static ToldTriage.Login login(TicketDiagnosisWire wire) {
        return new ToldTriage.Login(
                wire.verdict(),
                Optional.ofNullable(wire.who()),
                wire.causes().stream()
                        .map(cause -> new ToldTriage.UponCards(
                                cause.code(), cause.title(), cause.certainty(), cause.severity()))
                        .toList(),
                Optional.ofNullable(wire.nextQuestion()));
    }

    private static ToldKeys keys(ExtractedWire wire) {
        return new ToldKeys(
                wire.snils(),
                wire.invalid(),
                wire.phones(),
                wire.emails(),
                wire.names(),
                Optional.ofNullable(wire.school()),
                Optional.ofNullable(wire.className()),
                wire.dates(),
                Optional.ofNullable(wire.errorKeys())
                        .map(keys -> new ToldKeys.OfScreen(
                                keys.kind(), sent(keys.snils()), sent(keys.phones()), sent(keys.emails()))));
    }

    private static Optional<Boolean> sent(ExtractedWire.ErrorKeys.State state) {
        return switch (state) {
            case SENT -> Optional.of(true);
            case NOT_SENT -> Optional.of(false);
            case UNKNOWN -> Optional.empty();
        };
    }

    private static UncheckedIOException unreadable(JsonProcessingException e) {
        return new UncheckedIOException("a triage cannot be read", e);
    }
}
