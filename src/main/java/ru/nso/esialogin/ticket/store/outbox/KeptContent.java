package ru.nso.esialogin.ticket.store.outbox;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ru.nso.esialogin.ticket.outbox.LetterContent;

/** What a letter says as it is written before it is encrypted. */
record KeptContent(String address, String subject, String text, @Nullable String inReplyTo, List<String> references) {
    static KeptContent of(LetterContent content) {
        return new KeptContent(
                content.address(),
                content.subject(),
                content.text(),
                content.inReplyTo().orElse(null),
                content.references());
    }

    LetterContent content() {
        return new LetterContent(address, subject, text, Optional.ofNullable(inReplyTo), references);
    }

    /** Nothing: all of it is personal. */
    @Override
    public String toString() {
        return "KeptContent";
    }
}
