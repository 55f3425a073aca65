package ru.nso.esialogin.platform.table.reading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** The first bytes of a file, by which it is told what it is. The name and the type that a browser sends are not asked. */
public final class Beginning {
    private static final int LENGTH = 1 << 16;

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] EMPTY_ZIP = {'P', 'K', 5, 6};
    private static final byte[] OLE = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0};
    private static final byte[] ENCRYPTED = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
    private static final byte[][] PICTURES = {
        {(byte) 0x89, 'P', 'N', 'G'},
        {(byte) 0xff, (byte) 0xd8, (byte) 0xff},
        "GIF8".getBytes(StandardCharsets.US_ASCII),
        {'I', 'I', 42, 0},
        {'M', 'M', 0, 42},
        "BM".getBytes(StandardCharsets.US_ASCII),
        "RIFF".getBytes(StandardCharsets.US_ASCII),
    };
    private static final byte[][] OTHER_FORMATS = {
        "%PDF".getBytes(StandardCharsets.US_ASCII),
        "{\\rtf".getBytes(StandardCharsets.US_ASCII),
        "Rar!".getBytes(StandardCharsets.US_ASCII),
        {'7', 'z', (byte) 0xbc, (byte) 0xaf},
        {0x1f, (byte) 0x8b},
        "<!DOCTYPE".getBytes(StandardCharsets.US_ASCII),
        "<html".getBytes(StandardCharsets.US_ASCII),
        "<?xml".getBytes(StandardCharsets.US_ASCII),
    };

    private final byte[] bytes;
    private final boolean cut;

    private Beginning(byte[] bytes, boolean cut) {
        this.bytes = bytes;
        this.cut = cut;
    }

    /** Reads the beginning of a file. */
    static Beginning of(InputStream in) throws IOException {
        byte[] bytes = in.readNBytes(LENGTH);
        return new Beginning(bytes, bytes.length == LENGTH && in.read() >= 0);
    }

    /** The bytes, to be read only. */
    public ByteBuffer bytes() {
        return ByteBuffer.wrap(bytes).asReadOnlyBuffer();
    }

    /** Whether the file goes on behind them. */
    public boolean cut() {
        return cut;
    }

    /** Whether the file is a ZIP archive, as workbooks are. */
    boolean isZip() {
        return begins(ZIP);
    }

    /**
     * Refuses what is known to be no table.
     *
     * @throws UnusableTableException with what it is
     */
    void refuseOtherFormats() throws UnusableTableException {
        if (bytes.length == 0) {
            throw new UnusableTableException(TableFault.EMPTY);
        }
        if (begins(OLE)) {
            throw new UnusableTableException(holds(ENCRYPTED) ? TableFault.PASSWORD : TableFault.OLD_EXCEL);
        }
        for (byte[] picture : PICTURES) {
            if (begins(picture) && !isPlainText()) {
                throw new UnusableTableException(TableFault.PICTURE);
            }
        }
        for (byte[] other : OTHER_FORMATS) {
            if (begins(other)) {
                throw new UnusableTableException(TableFault.NOT_A_TABLE);
            }
        }
        if (begins(EMPTY_ZIP)) {
            throw new UnusableTableException(TableFault.NOT_A_TABLE);
        }
    }

    /** Whether no byte is one that texts never hold. */
    public boolean isPlainText() {
        for (byte b : bytes) {
            if (b >= 0 && b < ' ' && b != '\t' && b != '\n' && b != '\r') {
                return false;
            }
        }
        return true;
    }

    /** Whether the file begins with these bytes. */
    public boolean begins(byte[] signature) {
        return at(0, signature);
    }

    private boolean holds(byte[] sought) {
        for (int i = 0; i + sought.length <= bytes.length; i++) {
            if (at(i, sought)) {
                return true;
            }
        }
        return false;
    }

    private boolean at(int place, byte[] sought) {
        if (bytes.length - place < sought.length) {
            return false;
        }
        for (int i = 0; i < sought.length; i++) {
            if (bytes[place + i] != sought[i]) {
                return false;
            }
        }
        return true;
    }

    /** How many bytes, not which. */
    @Override
    public String toString() {
        return "Beginning of " + bytes.length + " bytes";
    }
}
