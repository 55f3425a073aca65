package ru.nso.esialogin.ticket.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import ru.nso.esialogin.ticket.Channel;
import ru.nso.esialogin.ticket.Letter;

/** A letter as it is written before it is encrypted. */
public record KeptLetter(String name, String email, String phone, String subject, String body, boolean unproven) {
    /** Writes it. */
    public static String write(Letter letter, ObjectMapper mapper) {
        try {
            return mapper.writeValueAsString(new KeptLetter(
                    letter.name(), letter.email(), letter.phone(), letter.subject(), letter.body(), letter.unproven()));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("a letter cannot be written", e);
        }
    }

    /** Reads it. */
    public static Letter read(Channel channel, String json, ObjectMapper mapper) {
        try {
            KeptLetter kept = mapper.readValue(json, KeptLetter.class);
            return new Letter(channel, kept.name, kept.email, kept.phone, kept.subject, kept.body, kept.unproven);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("a letter cannot be read", e);
        }
    }

    /** A letter is personal. */
    @Override
    public String toString() {
        return "KeptLetter";
    }
}
