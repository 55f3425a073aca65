package ru.nso.esialogin.ticket.outbox;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import ru.nso.esialogin.ticket.triage.Missing;

/** Letters for tests. Invented. */
public final class SomeLetter {
    public static final Instant AT = Instant.parse("2026-11-27T08:00:00Z");

    private SomeLetter() {}

    /** A letter to an address. */
    public static OutgoingLetter to(
            String address, boolean automatic, LetterState state, Instant createdAt, Missing... asksFor) {
        return new OutgoingLetter(
                "0193-7.1",
                "0193-7",
                1,
                Recipient.FAMILY,
                automatic,
                List.of(asksFor),
                state,
                1,
                false,
                Optional.empty(),
                "<0193-7.1@help-obr.ru>",
                createdAt,
                "helpdesk",
                createdAt,
                createdAt,
                Optional.empty(),
                new LetterContent(
                        address,
                        "Вход в «Электронную школу» [#0193-7]",
                        "Здравствуйте!\n\nВойдите по СНИЛС.",
                        Optional.of("<first@example.org>"),
                        List.of("<first@example.org>")));
    }
}
