package ru.nso.esialogin.platform.crypto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class FieldCipherTest {
    private static final Place PLACE = new Place("person_key", "value", "42");
    private static final FieldCipher CIPHER = TestKeys.cipher("k1");

    @Property(tries = 300, seed = "20261122")
    void what_goes_in_comes_out(@ForAll String text, @ForAll String row) {
        Place place = new Place("card", "payload", row);
        String written = new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);

        assertThat(CIPHER.decrypt(CIPHER.encrypt(text, place), place)).isEqualTo(written);
        assertThat(CIPHER.decryptText(CIPHER.encryptToText(text, place), place)).isEqualTo(written);
    }

    @Property(tries = 300, seed = "20261122")
    void a_single_changed_byte_is_noticed(
            @ForAll @IntRange(max = 10_000) int position, @ForAll @IntRange(min = 1, max = 255) int change) {
        byte[] stored = CIPHER.encrypt("112-233-445 95", PLACE);
        stored[position % stored.length] ^= (byte) change;

        assertThatThrownBy(() -> CIPHER.decrypt(stored, PLACE)).isInstanceOf(UnreadableValue.class);
    }

    @Property(tries = 300, seed = "20261122")
    void a_value_decrypts_at_its_own_place_only(
            @ForAll String table, @ForAll String column, @ForAll String row, @ForAll String otherRow) {
        Place here = new Place(table, column, row);
        Place there = new Place(table, column, otherRow);
        Assume.that(!Arrays.equals(here.bytes("k1"), there.bytes("k1")));
        byte[] stored = CIPHER.encrypt("+79130000000", here);

        assertThatThrownBy(() -> CIPHER.decrypt(stored, there)).isInstanceOf(UnreadableValue.class);
    }

    @Test
    void neighbouring_parts_of_a_place_cannot_be_shifted_into_each_other() {
        byte[] stored = CIPHER.encrypt("+79130000000", new Place("card", "phone1", "2"));

        assertThatThrownBy(() -> CIPHER.decrypt(stored, new Place("card", "phone", "12")))
                .isInstanceOf(UnreadableValue.class);
    }

    @Test
    void equal_values_look_different() {
        assertThat(CIPHER.encrypt("x", PLACE)).isNotEqualTo(CIPHER.encrypt("x", PLACE));
    }

    @Test
    void after_a_change_of_keys_old_values_are_read_and_new_ones_name_the_new_key() {
        byte[] old = TestKeys.cipher("k1").encrypt("старое", PLACE);
        FieldCipher after = TestKeys.cipher("k2", "k1");

        assertThat(after.decrypt(old, PLACE)).isEqualTo("старое");
        assertThat(FieldCipher.keyId(old)).isEqualTo("k1");
        assertThat(FieldCipher.keyId(after.encrypt("новое", PLACE))).isEqualTo("k2");
    }

    @Test
    void a_key_that_is_gone_is_named_and_the_value_is_not() {
        byte[] old = TestKeys.cipher("k1").encrypt("старое", PLACE);

        assertThatThrownBy(() -> TestKeys.cipher("k2").decrypt(old, PLACE))
                .isInstanceOf(UnreadableValue.class)
                .hasMessageContaining("k1");
    }

    @Test
    void bytes_that_were_never_ours_are_refused() {
        for (byte[] stored : List.of(new byte[0], new byte[] {1}, new byte[] {1, 5, 'k'}, new byte[] {9, 1, 'k', 0})) {
            assertThatThrownBy(() -> CIPHER.decrypt(stored, PLACE)).isInstanceOf(UnreadableValue.class);
        }
    }

    @Test
    void many_threads_may_use_one_cipher() {
        List<String> back = IntStream.range(0, 2_000)
                .parallel()
                .mapToObj(n -> CIPHER.decrypt(CIPHER.encrypt("value " + n, PLACE), PLACE))
                .toList();

        assertThat(back)
                .isEqualTo(IntStream.range(0, 2_000).mapToObj(n -> "value " + n).toList());
    }
}
