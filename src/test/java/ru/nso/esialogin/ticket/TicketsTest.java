package ru.nso.esialogin.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import ru.nso.esialogin.access.Caller;
import ru.nso.esialogin.access.Roles;

@QuarkusTest
class TicketsTest {
    private static final Caller CALLER =
            new Caller("helpdesk", Set.of(Roles.HELPDESK), Optional.empty(), Optional.empty());

    @Inject
    Tickets tickets;

    @Inject
    TriageForm form;

    @Test
    void files_are_looked_at_while_no_transaction_is_under_way() {
        Watched files = new Watched(new SentFile("a.txt", "text/plain", new byte[] {1, 2, 3}));
        Letter letter = new Letter(Channel.VISIT, "Чибисова Ада Юрьевна", "", "", "Вход", "Не входит в дневник.");
        String number = tickets.number();

        Ticket first =
                tickets.receive(CALLER, number, letter, files, form::kept).orElseThrow();

        assertThat(files.transactions).isNotEmpty().containsOnly(false);
        assertThat(first.files()).extracting(TicketFile::name).containsExactly("a.txt");
        assertThat(tickets.receive(CALLER, number, letter, files, form::kept))
                .map(Ticket::id)
                .contains(first.id());
        assertThat(tickets.receive(CALLER, number, letter, List.of(), form::kept))
                .as("nothing that the ticket does not hold")
                .isPresent();
    }

    /** A file that tells whether a transaction is active whenever somebody comes for it. */
    private static final class Watched extends AbstractList<SentFile> {
        private final List<Boolean> transactions = new ArrayList<>();
        private final SentFile file;

        Watched(SentFile file) {
            this.file = file;
        }

        @Override
        public SentFile get(int index) {
            transactions.add(QuarkusTransaction.getStatus() != Status.STATUS_NO_TRANSACTION);
            return file;
        }

        @Override
        public int size() {
            return 1;
        }
    }
}
