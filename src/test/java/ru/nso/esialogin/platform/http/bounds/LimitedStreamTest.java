package ru.nso.esialogin.platform.http.bounds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import org.junit.jupiter.api.Test;
import ru.nso.esialogin.platform.problem.HungUp;
import ru.nso.esialogin.platform.problem.ProblemException;
import ru.nso.esialogin.platform.problem.TechnicalProblem;

/** How much of a body is read, and how long it is waited for, by a clock of the test. */
class LimitedStreamTest {
    private static final long SECOND = 1_000_000_000L;

    private final AtomicLong clock = new AtomicLong();

    @Test
    void the_last_byte_within_the_limit_is_read_and_the_next_is_not() throws IOException {
        LimitedStream body = limited(new ByteArrayInputStream(new byte[11]), 10, clock::get);

        assertThat(body.readNBytes(10)).hasSize(10);
        assertThatThrownBy(body::read).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void skipping_counts_as_reading() {
        LimitedStream body = limited(new ByteArrayInputStream(new byte[11]), 10, clock::get);

        assertThatThrownBy(() -> body.skip(11)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void whoever_lets_us_wait_longer_than_the_grace_is_refused() throws IOException {
        LimitedStream body = limited(dripping(SECOND), 1_000, clock::get);

        assertThat(body.readNBytes(20)).hasSize(20);
        assertThatThrownBy(body::read).satisfies(LimitedStreamTest::isTooSlow);
    }

    @Test
    void whoever_sends_enough_may_go_on_for_as_long_as_it_takes() throws IOException {
        // A hundred bytes a second are wanted beyond the grace of twenty seconds.
        LimitedStream body = limited(dripping(SECOND / 100), 1_000_000, clock::get);

        assertThat(body.readNBytes(100_000)).hasSize(100_000);
    }

    @Test
    void what_the_reader_does_meanwhile_is_not_the_clients_fault() throws IOException {
        LimitedStream body = limited(new ByteArrayInputStream(new byte[10]), 10, clock::get);

        body.read();
        clock.addAndGet(1_000 * SECOND);
        assertThat(body.readAllBytes()).hasSize(9);
    }

    @Test
    void a_client_that_has_gone_is_told_from_a_fault_of_ours() {
        InputStream gone = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("reset");
            }

            @Override
            public int read(byte[] buffer, int offset, int length) throws IOException {
                return read();
            }
        };

        assertThatThrownBy(limited(gone, 10, clock::get)::read).isInstanceOf(HungUp.class);
    }

    @Test
    void closing_reads_nothing_more() throws IOException {
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return 0;
            }

            @Override
            public int read(byte[] buffer, int offset, int length) {
                return length;
            }

            @Override
            public void close() {
                throw new IllegalStateException("the server would read on to the end");
            }
        };

        limited(endless, 10, clock::get).close();
    }

    /** One byte after so long. */
    private InputStream dripping(long nanos) {
        return new InputStream() {
            @Override
            public int read() {
                clock.addAndGet(nanos);
                return 1;
            }

            @Override
            public int read(byte[] buffer, int offset, int length) {
                if (length == 0) {
                    return 0;
                }
                buffer[offset] = (byte) read();
                return 1;
            }
        };
    }

    private static LimitedStream limited(InputStream body, long limit, LongSupplier clock) {
        return new LimitedStream(
                body, limit, () -> new IllegalStateException("too long"), new Pace(Duration.ofSeconds(20), 100, clock));
    }

    private static void isTooSlow(Throwable thrown) {
        assertThat(thrown).isInstanceOf(ProblemException.class);
        assertThat(((ProblemException) thrown).kind()).isEqualTo(TechnicalProblem.REQUEST_TOO_SLOW);
    }
}
