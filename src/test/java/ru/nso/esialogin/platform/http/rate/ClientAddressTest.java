package ru.nso.esialogin.platform.http.rate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClientAddressTest {
    @Test
    void without_a_proxy_of_ours_the_header_is_hearsay() {
        assertThat(ClientAddress.of("192.0.2.7", List.of("198.51.100.1"), 0)).isEqualTo("192.0.2.7");
    }

    @Test
    void behind_a_proxy_what_the_proxy_has_appended_counts_not_what_the_client_wrote() {
        assertThat(ClientAddress.of("10.0.0.1", List.of("1.1.1.1, 198.51.100.1"), 1))
                .isEqualTo("198.51.100.1");
        assertThat(ClientAddress.of("10.0.0.1", List.of("1.1.1.1", "198.51.100.1,10.0.0.2"), 2))
                .isEqualTo("198.51.100.1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "evil.example", "::evil", "999.1.1.1", "1.1.1.1x", "::1::2", "cafe", "1.1.1.1 2.2.2.2"})
    void what_is_no_address_is_passed_over_and_never_looked_up(String told) {
        assertThat(ClientAddress.of("10.0.0.1", List.of(told), 1)).isEqualTo("10.0.0.1");
    }

    @Test
    void a_chain_shorter_than_our_proxies_tells_nothing() {
        assertThat(ClientAddress.of("10.0.0.1", List.of("198.51.100.1"), 2)).isEqualTo("10.0.0.1");
        assertThat(ClientAddress.of("10.0.0.1", List.of(), 1)).isEqualTo("10.0.0.1");
    }

    @Test
    void all_addresses_of_one_subscriber_count_as_one_client() {
        String one = ClientAddress.of("2001:db8:1:2:aaaa::1", List.of(), 0);

        assertThat(ClientAddress.of("2001:db8:1:2:ffff:ffff:ffff:ffff", List.of(), 0))
                .isEqualTo(one);
        assertThat(ClientAddress.of("2001:db8:1:3::1", List.of(), 0)).isNotEqualTo(one);
        assertThat(ClientAddress.of("::ffff:192.0.2.7", List.of(), 0)).isEqualTo("192.0.2.7");
    }
}
