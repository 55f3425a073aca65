package ru.nso.esialogin.ticket.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import ru.nso.esialogin.diagnosis.matter.CardMatter;
import ru.nso.esialogin.diagnosis.matter.CardMatters;
import ru.nso.esialogin.platform.crypto.FieldCipher;
import ru.nso.esialogin.platform.crypto.UnreadableValue;

/** Finds the tickets of cards by what the registry told when they came; among the latest tickets only. */
@Singleton
class TicketsOfCards implements CardMatters {
    /** Each is decrypted while a caller waits. */
    private static final int LOOKED_THROUGH = 500;

    private final EntityManager entities;
    private final FieldCipher cipher;
    private final ObjectMapper mapper;

    TicketsOfCards(EntityManager entities, FieldCipher cipher, ObjectMapper mapper) {
        this.entities = entities;
        this.cipher = cipher;
        this.mapper = mapper;
    }

    @Override
    public List<CardMatter> of(Collection<String> cardIds, int most) {
        Set<String> wanted = Set.copyOf(cardIds);
        if (wanted.isEmpty()) {
            return List.of();
        }
        return entities
                .createQuery("from TicketRow order by id desc", TicketRow.class)
                .setMaxResults(LOOKED_THROUGH)
                .getResultList()
                .stream()
                .filter(row -> cards(row).anyMatch(wanted::contains))
                .limit(most)
                .map(row -> new CardMatter(row.id, row.state, row.createdAt, List.of(row.causes)))
                .toList();
    }

    private Stream<String> cards(TicketRow row) {
        try {
            JsonNode triage = mapper.readTree(cipher.decrypt(row.triage, TicketsInDatabase.place("triage", row.id)));
            return StreamSupport.stream(triage.path("candidates").spliterator(), false)
                    .map(card -> card.path("cardId").asText());
        } catch (UnreadableValue e) {
            return Stream.empty(); // under a key that is gone
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("a triage cannot be read", e);
        }
    }
}
