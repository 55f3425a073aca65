package ru.nso.esialogin.ticket.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ru.nso.esialogin.ticket.mail.SenderProof.Result;

class SenderProofTest {
    private static final Set<String> SERVERS = Set.of("mx.help-obr.ru");
    private static final Optional<MailAddress> ASYA =
            Optional.of(new MailAddress("asya@mail.example.ru", Optional.empty()));

    @Test
    void the_topmost_field_of_our_server_counts() {
        assertThat(RawLetter.parsed("proven").proof())
                .isEqualTo(new SenderProof(Result.FAIL, Result.PASS, Result.PASS, true));
    }

    @Test
    void a_field_of_somebody_else_counts_nothing() {
        assertThat(RawLetter.parsed("forged-proof").proof()).isEqualTo(SenderProof.NONE);
    }

    @Test
    void a_letter_without_the_field_is_proven_by_nothing() {
        assertThat(RawLetter.parsed("koi8-r").proof()).isEqualTo(SenderProof.NONE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "dkim=pass header.d=example.ru | true",
                "dkim=pass header.i=@mail.example.ru | true",
                "spf=pass smtp.mailfrom=asya@mail.example.ru | true",
                "dmarc=pass header.from=mail.example.ru | true",
                "dkim=pass header.d=other.example | false",
                "dkim=pass header.d=ample.ru | false",
                "dkim=pass header.d=ru | false",
                "dkim=fail header.d=example.ru | false",
                "dkim=pass (says header.d=example.ru) header.d=other.example | false",
                "dkim=pass header.d=example.ru; dmarc=fail header.from=example.ru | false",
                "spf=pass | false",
                "none | false",
            })
    void only_what_was_said_for_the_senders_own_domain_proves_it(String found, boolean proven) {
        SenderProof proof = SenderProof.of(List.of("MX.help-obr.ru; " + found), SERVERS, ASYA);

        assertThat(proof.fromIsProven()).isEqualTo(proven);
    }

    @Test
    void results_without_a_verdict_are_none() {
        SenderProof proof = SenderProof.of(
                List.of("mx.help-obr.ru 1; spf=neutral; dkim/1 = temperror; dmarc=permerror"), SERVERS, ASYA);

        assertThat(proof).isEqualTo(new SenderProof(Result.NONE, Result.NONE, Result.FAIL, false));
    }
}
