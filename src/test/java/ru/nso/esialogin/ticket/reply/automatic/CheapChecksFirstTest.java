package ru.nso.esialogin.ticket.reply.automatic;

import static org.assertj.core.api.Assertions.assertThat;
import static ru.nso.esialogin.card.api.RegistryApi.as;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ru.nso.esialogin.ticket.Tickets;
import ru.nso.esialogin.ticket.outbox.Outbox;
import ru.nso.esialogin.ticket.outbox.OutboxRules;
import ru.nso.esialogin.ticket.outbox.OutboxStore;
import ru.nso.esialogin.ticket.reply.automatic.Decision.Ask;
import ru.nso.esialogin.ticket.reply.automatic.Decision.Silent;
import ru.nso.esialogin.ticket.reply.automatic.Decision.Why;
import ru.nso.esialogin.ticket.reply.draft.Drafts;

/** Letters of all other tickets are read only where the ticket itself is to be answered. */
@QuarkusTest
class CheapChecksFirstTest {
    private final AtomicInteger asked = new AtomicInteger();

    @Inject
    Tickets tickets;

    @Inject
    Drafts drafts;

    @Inject
    Outbox outbox;

    @Inject
    OutboxStore store;

    @Inject
    OutboxRules rules;

    @Inject
    Clock clock;

    @Test
    void a_machine_costs_no_look_at_the_letters_of_others() {
        assertThat(answer("Помогите", false)).isEqualTo(new Silent(Why.NOT_A_PERSON));
        assertThat(asked).hasValue(0);
        assertThat(answer("Помогите", true)).isInstanceOf(Ask.class);
        assertThat(asked).hasValue(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Родители в разводе, суд запретил отцу видеть оценки ребёнка, закройте ему доступ",
                "Учитель поставил неверную оценку по математике, исправьте оценку"
            })
    void what_is_told_and_is_no_login_gets_no_request_for_a_screenshot(String words) {
        assertThat(answer(words, true)).isEqualTo(new Silent(Why.NO_LOGIN));
        assertThat(asked).hasValue(0);
        assertThat(as("helpdesk")
                        .body("{\"channel\": \"EMAIL\", \"body\": \"%s\"}".formatted(words))
                        .post("/api/v1/tickets")
                        .<List<String>>path("triage.reply.asksFor"))
                .containsExactly("FULL_NAME");
    }

    private Decision answer(String words, boolean byPerson) {
        String ticket = as("helpdesk")
                .body("{\"channel\": \"EMAIL\", \"body\": \"%s\"}".formatted(words))
                .post("/api/v1/tickets")
                .path("id");
        InvocationHandler counting = (proxy, method, arguments) -> {
            asked.addAndGet("automaticSince".equals(method.getName()) ? 1 : 0);
            return method.invoke(store, arguments);
        };
        OutboxStore counted = (OutboxStore) Proxy.newProxyInstance(
                OutboxStore.class.getClassLoader(), new Class<?>[] {OutboxStore.class}, counting);
        AutomaticAnswers answers = new AutomaticAnswers(tickets, drafts, outbox, counted, rules, clock);
        return QuarkusTransaction.requiringNew()
                .call(() -> answers.answer(new LetterTaken(
                        ticket,
                        byPerson,
                        Optional.of("cheap-" + ticket + "@example.org"),
                        true,
                        false,
                        Optional.empty(),
                        List.of())));
    }
}
