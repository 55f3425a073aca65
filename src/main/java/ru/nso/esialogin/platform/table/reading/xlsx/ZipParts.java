package ru.nso.esialogin.platform.table.reading.xlsx;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import org.apache.commons.compress.archivers.zip.UnsupportedZipFeatureException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.jspecify.annotations.Nullable;
import ru.nso.esialogin.platform.table.reading.BlockStream;
import ru.nso.esialogin.platform.table.reading.SourceStream;
import ru.nso.esialogin.platform.table.reading.TableFault;
import ru.nso.esialogin.platform.table.reading.TableLimits;
import ru.nso.esialogin.platform.table.reading.TableSource;
import ru.nso.esialogin.platform.table.reading.UnusableTableException;

/**
 * The files inside a workbook, one after the other as they lie in the archive: without a seek, so that the archive can
 * come from an encrypted store. What is unpacked is counted and summed up, whatever the archive says of itself. (The
 * stream of the JDK does not read the archives that Excel and its imitators write while they do not know the sizes yet.)
 */
final class ZipParts implements Closeable {
    /** Small parts may be dense: how much comes out of a byte is asked of what is larger. */
    private static final long FREE_OF_RATIO = 4L << 20;

    private static final int TAIL = 22;
    private static final byte[] DIRECTORY_END = {'P', 'K', 5, 6};

    private final SourceStream source;
    private final Tail tail;
    private final ZipArchiveInputStream zip;
    private final CRC32 sum = new CRC32();
    private final TableLimits limits;
    private @Nullable ZipArchiveEntry part;
    private boolean finished;
    private int entries;
    private long inflated;

    private ZipParts(SourceStream source, TableLimits limits) {
        this.source = source;
        this.tail = new Tail(source);
        this.zip = new ZipArchiveInputStream(tail, StandardCharsets.UTF_8.name(), true, true);
        this.limits = limits;
    }

    static ZipParts open(TableSource source, TableLimits limits) throws IOException {
        return new ZipParts(SourceStream.open(source, limits), limits);
    }

    /** The name of the next part; null behind the last one. */
    @Nullable
    String next() throws IOException {
        ZipArchiveEntry before = part;
        try {
            part = zip.getNextEntry();
        } catch (IOException e) {
            throw fault(e);
        }
        // The sum of a part stands behind it.
        if (before != null && finished && before.getCrc() >= 0 && before.getCrc() != sum.getValue()) {
            throw new UnusableTableException(TableFault.DAMAGED);
        }
        if (part == null) {
            return null;
        }
        entries++;
        if (entries > limits.zipEntries()) {
            throw new UnusableTableException(TableFault.ZIP_BOMB);
        }
        sum.reset();
        finished = false;
        String name = part.getName().replace('\\', '/');
        return name.startsWith("/") ? name.substring(1) : name;
    }

    /** The content of the part that {@link #next()} named last. Closing it closes nothing. */
    InputStream content() {
        return new Inflated();
    }

    /** Reads the rest of the part, so that its check sum is looked at. */
    void finishPart() throws IOException {
        content().transferTo(nowhere());
        finished = true;
    }

    /**
     * Reads what lies behind the parts.
     *
     * @throws UnusableTableException if the archive ends before its directory does
     */
    void requireEnd() throws IOException {
        tail.transferTo(nowhere());
        if (!tail.holds(DIRECTORY_END)) {
            throw new UnusableTableException(TableFault.CUT_OFF);
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private static OutputStream nowhere() {
        return OutputStream.nullOutputStream();
    }

    private static IOException fault(IOException thrown) {
        boolean locked = thrown instanceof UnsupportedZipFeatureException unsupported
                && unsupported.getFeature() == UnsupportedZipFeatureException.Feature.ENCRYPTION;
        return UnusableTableException.of(thrown, locked ? TableFault.PASSWORD : TableFault.DAMAGED, 0);
    }

    /** Counts what comes out. */
    private final class Inflated extends BlockStream {
        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            int read;
            try {
                read = zip.read(into, from, length);
            } catch (IOException e) {
                throw fault(e);
            }
            if (read > 0) {
                sum.update(into, from, read);
            }
            inflated += Math.max(read, 0);
            boolean dense = inflated > FREE_OF_RATIO && inflated / limits.inflation() > source.count();
            if (inflated > limits.inflatedBytes() || dense) {
                throw new UnusableTableException(TableFault.ZIP_BOMB);
            }
            return read;
        }
    }

    /** Remembers the last bytes, among which the directory of an archive ends (a comment may follow). */
    private static final class Tail extends BlockStream {
        private static final int LONGEST_COMMENT = 1 << 16;
        private static final int REMEMBERED = TAIL + LONGEST_COMMENT;

        private final InputStream in;
        private final byte[] ring = new byte[REMEMBERED];
        private long count;

        Tail(InputStream in) {
            this.in = in;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            int read = in.read(into, from, length);
            for (int i = Math.max(0, read - REMEMBERED); i < read; i++) {
                ring[(int) ((count + i) % REMEMBERED)] = into[from + i];
            }
            count += Math.max(read, 0);
            return read;
        }

        boolean holds(byte[] signature) {
            long first = Math.max(0, count - REMEMBERED);
            for (long at = count - TAIL; at >= first; at--) {
                boolean equal = true;
                for (int i = 0; i < signature.length && equal; i++) {
                    equal = ring[(int) ((at + i) % REMEMBERED)] == signature[i];
                }
                if (equal) {
                    return true;
                }
            }
            return false;
        }

        @Override
        public void close() throws IOException {
            in.close();
        }
    }
}
