package ru.nso.esialogin.platform.crypto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class KeyRingTest {
    private static final String GOOD =
            Objects.requireNonNull(TestKeys.of("k1").keys().get("k1"));

    @Test
    void without_a_key_the_sentence_says_which_settings_to_make() {
        assertRefused(
                Optional.empty(),
                Map.of(),
                "No key is configured: set esialogin.crypto.active-key to the id of a key and"
                        + " esialogin.crypto.keys.<id> to 32 random bytes in Base64 (openssl rand -base64 32).");
    }

    @Test
    void an_active_key_that_is_not_configured_is_named() {
        assertRefused(
                Optional.of("k2"),
                Map.of("k1", GOOD),
                "esialogin.crypto.active-key names the key \"k2\", but esialogin.crypto.keys.k2 is not configured.");
    }

    @Test
    void a_garbled_key_is_named_and_not_shown() {
        assertRefused(
                Optional.of("k1"),
                Map.of("k1", "no*base64"),
                "esialogin.crypto.keys.k1 is not Base64: it must be 32 random bytes in Base64"
                        + " (openssl rand -base64 32).");
    }

    @Test
    void a_short_key_is_named_with_its_length() {
        assertRefused(
                Optional.of("k1"),
                Map.of("k1", "c2hvcnQ="),
                "esialogin.crypto.keys.k1 has 5 bytes instead of 32: make one with openssl rand -base64 32.");
    }

    @Test
    void one_key_for_two_purposes_is_refused() {
        TestKeys shared = new TestKeys(Optional.of("a"), Map.of("a", GOOD), Optional.of("b"), Map.of("b", GOOD));

        assertThatThrownBy(() -> KeyRing.forValues(shared)).isInstanceOf(KeysRefused.class);
    }

    @Test
    void the_key_of_the_log_is_a_key_of_its_own() {
        TestKeys keys = TestKeys.of("k1");
        TestKeys shared = new TestKeys(
                keys.activeKey(),
                keys.keys(),
                keys.activeIndexKey(),
                keys.indexKeys(),
                keys.activeKey(),
                keys.indexKeys());

        assertThatThrownBy(() -> KeyRing.forValues(shared))
                .isInstanceOf(KeysRefused.class)
                .hasMessageContaining("esialogin.crypto.index-keys")
                .hasMessageContaining("esialogin.crypto.log-keys");
    }

    @Test
    void marks_of_an_old_key_are_made_again_and_differ_by_kind_and_key() {
        KeyedMac old = TestKeys.mac("k1");
        KeyedMac rotated = TestKeys.mac("k2", "k1");
        byte[] record = {1, 2, 3};

        assertThat(rotated.activeKeyId()).isEqualTo("k2");
        assertThat(rotated.of("k1", "entry", record)).isEqualTo(old.of("k1", "entry", record));
        assertThat(rotated.of("k2", "entry", record)).isNotEqualTo(old.of("k1", "entry", record));
        assertThat(rotated.of("k1", "seal", record)).isNotEqualTo(old.of("k1", "entry", record));
        assertThat(old.knows("k2")).isFalse();
    }

    @Test
    void the_text_form_of_a_ring_holds_no_key() {
        assertThat(KeyRing.forValues(TestKeys.of("k1")).toString()).isEqualTo("KeyRing[k1]");
    }

    private static void assertRefused(Optional<String> active, Map<String, String> keys, String sentence) {
        TestKeys settings = new TestKeys(active, keys, Optional.empty(), Map.of());
        assertThatThrownBy(() -> KeyRing.forValues(settings))
                .isInstanceOf(KeysRefused.class)
                .hasMessage(sentence);
    }
}
