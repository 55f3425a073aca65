package ru.nso.esialogin.ticket.api.intake;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import ru.nso.esialogin.ticket.intake.IntakeCount;

/**
 * The equations of all mailboxes.
 *
 * @param balanced whether all of them hold
 * @param items by name
 */
@Schema(name = "MailIntake", description = "Сколько писем найдено в ящиках и куда они попали")
public record IntakeWire(boolean balanced, List<Mailbox> items) {

    /**
     * The equation of a mailbox.
     *
     * @param mailbox name in the settings
     * @param messages letters ever found in it
     * @param tickets became tickets
     * @param followUps belong to tickets
     * @param quarantine put aside
     * @param refused refused with a reason
     * @param waiting have no place yet
     * @param balanced whether both sides are equal
     * @param listed letters in it at the last look at all of it
     * @param listedAt when that was
     * @param failedAt since when it cannot be looked at
     * @param failure the kind of failure
     */
    @Schema(
            name = "MailboxIntake",
            description =
                    "messages = tickets + followUps + quarantine + refused + waiting; waiting — ещё не разобранные")
    public record Mailbox(
            String mailbox,
            long messages,
            long tickets,
            long followUps,
            long quarantine,
            long refused,
            long waiting,
            boolean balanced,
            @Nullable @Schema(nullable = true) Long listed,
            @Nullable @Schema(nullable = true) Instant listedAt,
            @Nullable @Schema(nullable = true) Instant failedAt,
            @Nullable @Schema(nullable = true) String failure) {

        static Mailbox of(IntakeCount count) {
            return new Mailbox(
                    count.mailbox(),
                    count.messages(),
                    count.tickets(),
                    count.followUps(),
                    count.quarantine(),
                    count.refused(),
                    count.waiting(),
                    count.balanced(),
                    count.listed().orElse(null),
                    count.listedAt().orElse(null),
                    count.failedAt().orElse(null),
                    count.failure().orElse(null));
        }
    }

    static IntakeWire of(List<IntakeCount> counts) {
        return new IntakeWire(
                counts.stream().allMatch(IntakeCount::balanced),
                counts.stream().map(Mailbox::of).toList());
    }
}
