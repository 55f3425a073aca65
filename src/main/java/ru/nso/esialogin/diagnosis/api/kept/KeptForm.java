package ru.nso.esialogin.diagnosis.api.kept;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import ru.nso.esialogin.access.Access;
import ru.nso.esialogin.access.Permission;
import ru.nso.esialogin.card.Card;
import ru.nso.esialogin.card.api.wire.CardWire;
import ru.nso.esialogin.card.api.wire.StaffWire;
import ru.nso.esialogin.card.api.wire.read.CardLimits;
import ru.nso.esialogin.card.registry.NewIds;
import ru.nso.esialogin.diagnosis.FoundLogin;
import ru.nso.esialogin.diagnosis.Origin;
import ru.nso.esialogin.diagnosis.StoredDiagnosis;
import ru.nso.esialogin.diagnosis.api.wire.DiagnosisRequest;
import ru.nso.esialogin.diagnosis.api.wire.RequestReader;
import ru.nso.esialogin.esia.LoginCase;
import ru.nso.esialogin.person.Person;
import ru.nso.esialogin.platform.json.CanonicalJson;
import ru.nso.esialogin.platform.problem.ProblemException;
import ru.nso.esialogin.rules.text.CatalogueVersion;

/**
 * The form in which a diagnosis is kept: the request with everything it was answered from, so that it can be asked
 * again, and the answer; both with the SHA-256 of their canonical form. Answers stay JSON trees, so that one of an
 * earlier release is given back as it was answered; facts are read with members that this release does not know
 * passed over.
 */
@Singleton
public final class KeptForm {
    private static final Logger LOG = Logger.getLogger(KeptForm.class);
    private static final String ID = "id";

    private final ObjectMapper mapper;
    private final CanonicalJson canonical;
    private final NewIds ids;
    private final CatalogueVersion version;
    private final RequestReader reader;

    KeptForm(ObjectMapper mapper, CanonicalJson canonical, NewIds ids, CatalogueVersion version, Clock clock) {
        this.mapper = mapper;
        this.canonical = canonical;
        this.ids = ids;
        this.version = version;
        this.reader = RequestReader.ofKept(NoLimits.INSTANCE, clock);
    }

    /**
     * A diagnosis to be kept under a new id.
     *
     * @param request what was asked
     * @param found with the cards that were found
     * @param answer what is answered, still without an id
     */
    public StoredDiagnosis of(Access access, DiagnosisRequest request, FoundLogin found, Object answer) {
        LoginCase login = found.login();
        List<Card> cards = Stream.<Card>concat(login.knownCards().stream(), login.knownStaff().stream())
                .toList();
        String id = ids.next();
        ObjectNode answered = mapper.valueToTree(answer);
        String hash = answerHash(answered);
        JsonNode facts = mapper.valueToTree(request.answeredFrom(login));
        return new StoredDiagnosis(
                id,
                access.caller().name(),
                access.scope(Permission.DIAGNOSE_REGISTRY),
                Origin.of(version),
                hash,
                Optional.of(canonical.sha256(facts)),
                with(cards.stream().map(Card::id), answered, "cardId"),
                with(cards.stream().flatMap(card -> card.persons().stream()).map(Person::id), answered, "personId"),
                write(facts),
                write(answered.put(ID, id)));
    }

    /** Ids of the login's own cards, and of all others that the answer names: whoever reads it reads of these, too. */
    private static List<String> with(Stream<String> own, ObjectNode answered, String member) {
        return Stream.concat(own, answered.findValuesAsText(member).stream())
                .distinct()
                .toList();
    }

    /**
     * What was answered.
     *
     * @throws ProblemException if it is no longer what was kept
     */
    public ObjectNode answer(StoredDiagnosis kept) {
        JsonNode answer = tree(kept.answer());
        if (answer instanceof ObjectNode object && answerHash(object).equals(kept.hash())) {
            return object;
        }
        throw damaged();
    }

    /**
     * The facts that were answered.
     *
     * @throws ProblemException if they are no longer what was kept, or cannot be read by this release
     */
    public LoginCase facts(StoredDiagnosis kept) {
        JsonNode facts = tree(kept.facts());
        if (kept.factsHash()
                .filter(hash -> !hash.equals(canonical.sha256(facts)))
                .isPresent()) {
            throw damaged();
        }
        try {
            return reader.read(mapper.readerFor(DiagnosisRequest.class)
                    .without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .readValue(facts));
        } catch (JsonProcessingException | ProblemException e) {
            // Of the failure nothing but its class: its message may quote a value.
            LOG.errorf(
                    "The facts of a kept diagnosis cannot be read: %s",
                    e.getClass().getName());
            throw new ProblemException(
                    KeptProblem.STORED_DIAGNOSIS_UNREADABLE,
                    "Разбор сохранила прежняя версия сервиса, и повторить его нельзя. Запросите разбор заново.");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether two logins have the same cards; how old the cards are does not count, for that is no fact of a login. */
    public boolean sameCards(LoginCase one, LoginCase other) {
        return cards(one).equals(cards(other));
    }

    private List<JsonNode> cards(LoginCase login) {
        return Stream.concat(
                        login.knownCards().stream().map(card -> mapper.<ObjectNode>valueToTree(CardWire.written(card))
                                .without(List.of("dataAsOf"))),
                        login.knownStaff().stream().map(card -> mapper.<JsonNode>valueToTree(StaffWire.written(card))))
                .toList();
    }

    /** The id is set to {@code null}, not left out: so it was hashed from the first release on. */
    private String answerHash(ObjectNode answer) {
        return canonical.sha256(answer.deepCopy().set(ID, NullNode.getInstance()));
    }

    private JsonNode tree(String json) {
        try {
            return mapper.readTree(json);
        } catch (JsonProcessingException e) {
            throw damaged();
        }
    }

    private static ProblemException damaged() {
        LOG.error("A kept diagnosis is no longer what was kept: its hash does not fit");
        return new ProblemException(
                KeptProblem.STORED_DIAGNOSIS_DAMAGED,
                "Содержание сохранённого разбора не совпадает с его контрольной суммой. Сообщите поддержке traceId и"
                        + " запросите разбор заново.");
    }

    private String write(JsonNode value) {
        try {
            return mapper.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("a value of our own cannot be written as JSON", e);
        }
    }

    /** What could be kept can be read, whatever the limits of today's requests are. */
    private enum NoLimits implements CardLimits {
        INSTANCE;

        @Override
        public int maxParents() {
            return Integer.MAX_VALUE;
        }

        @Override
        public int maxContacts() {
            return Integer.MAX_VALUE;
        }

        @Override
        public int maxOrders() {
            return Integer.MAX_VALUE;
        }

        @Override
        public int maxText() {
            return Integer.MAX_VALUE;
        }
    }
}
