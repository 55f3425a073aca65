package ru.nso.esialogin.diagnosis.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import ru.nso.esialogin.access.Access;
import ru.nso.esialogin.access.Permission;
import ru.nso.esialogin.card.Card;
import ru.nso.esialogin.card.registry.NewIds;
import ru.nso.esialogin.diagnosis.FoundLogin;
import ru.nso.esialogin.diagnosis.StoredDiagnosis;
import ru.nso.esialogin.diagnosis.api.wire.DiagnosisRequest;
import ru.nso.esialogin.esia.LoginCase;
import ru.nso.esialogin.person.Person;
import ru.nso.esialogin.platform.json.CanonicalJson;

/**
 * The form in which a diagnosis is kept: the request with the cards that were found, so that it can be asked again, and
 * the answer with its hash.
 */
@Singleton
final class KeptForm {
    private final ObjectMapper mapper;
    private final CanonicalJson canonical;
    private final NewIds ids;

    KeptForm(ObjectMapper mapper, CanonicalJson canonical, NewIds ids) {
        this.mapper = mapper;
        this.canonical = canonical;
        this.ids = ids;
    }

    StoredDiagnosis of(Access access, DiagnosisRequest request, FoundLogin found, DiagnosisAnswer answer) {
        LoginCase login = found.login();
        List<Card> cards = Stream.<Card>concat(login.knownCards().stream(), login.knownStaff().stream())
                .toList();
        String id = ids.next();
        return new StoredDiagnosis(
                id,
                access.caller().name(),
                access.scope(Permission.DIAGNOSE_REGISTRY),
                answer.catalogueVersion(),
                canonical.sha256(answer),
                cards.stream().map(Card::id).toList(),
                cards.stream()
                        .flatMap(card -> card.persons().stream())
                        .map(Person::id)
                        .distinct()
                        .toList(),
                write(request.answeredFrom(login)),
                write(answer.keptAs(id)));
    }

    private String write(Object value) {
        try {
            return mapper.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("a value of our own cannot be written as JSON", e);
        }
    }
}
