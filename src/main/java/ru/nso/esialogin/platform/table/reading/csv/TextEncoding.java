package ru.nso.esialogin.platform.table.reading.csv;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import ru.nso.esialogin.platform.table.reading.Beginning;
import ru.nso.esialogin.platform.table.reading.TableFault;
import ru.nso.esialogin.platform.table.reading.UnusableTableException;

/**
 * How a text was turned into bytes. Told from the beginning of a file and then held: what does not fit later is a fault
 * and not another encoding.
 *
 * @param charset the encoding
 * @param markLength bytes of the byte order mark before the text
 */
record TextEncoding(Charset charset, int markLength) {
    private static final byte[] UTF_8_MARK = {(byte) 0xef, (byte) 0xbb, (byte) 0xbf};
    private static final byte[] UTF_16_MARK = {(byte) 0xff, (byte) 0xfe};
    private static final byte[] UTF_16_BIG_MARK = {(byte) 0xfe, (byte) 0xff};
    private static final Charset WINDOWS = Charset.forName("windows-1251");

    /** Signs of Windows-1251 beside letters that stand in Russian tables: Ё ё « » № – — “ ” „ … no-break space. */
    private static final String WINDOWS_SIGNS =
            "\u00a8\u00b8\u00ab\u00bb\u00b9\u0096\u0097\u0093\u0094\u0084\u0085\u00a0\u0092\u00b0";

    private static final int FEWEST_KNOWN_PERCENT = 90;

    /**
     * The encoding of a file.
     *
     * @throws UnusableTableException if it is neither UTF-8 nor Windows-1251
     */
    static TextEncoding of(Beginning beginning) throws UnusableTableException {
        if (beginning.begins(UTF_8_MARK)) {
            return new TextEncoding(StandardCharsets.UTF_8, UTF_8_MARK.length);
        }
        if (beginning.begins(UTF_16_MARK) || beginning.begins(UTF_16_BIG_MARK)) {
            throw new UnusableTableException(TableFault.ENCODING);
        }
        if (!beginning.isPlainText()) {
            throw new UnusableTableException(TableFault.NOT_A_TABLE);
        }
        if (isUtf8(beginning)) {
            return new TextEncoding(StandardCharsets.UTF_8, 0);
        }
        if (isRussianWindows(beginning.bytes())) {
            return new TextEncoding(WINDOWS, 0);
        }
        throw new UnusableTableException(TableFault.ENCODING);
    }

    /** Turns bytes into text and refuses those that mean nothing. */
    CharsetDecoder decoder() {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    /** The text of the beginning; a sign that is cut through at its end is left out. */
    String text(Beginning beginning) {
        ByteBuffer bytes = beginning.bytes();
        bytes.position(markLength);
        CharBuffer text = CharBuffer.allocate(bytes.remaining());
        decoder().decode(bytes, text, false);
        return text.flip().toString();
    }

    private static boolean isUtf8(Beginning beginning) {
        CharBuffer text = CharBuffer.allocate(beginning.bytes().remaining());
        CharsetDecoder decoder = new TextEncoding(StandardCharsets.UTF_8, 0).decoder();
        CoderResult result = decoder.decode(beginning.bytes(), text, !beginning.cut());
        return !result.isError();
    }

    private static boolean isRussianWindows(ByteBuffer bytes) {
        long high = 0;
        long known = 0;
        while (bytes.hasRemaining()) {
            int value = bytes.get() & 0xff;
            if (value >= 0x80) {
                high++;
                known += value >= 0xc0 || WINDOWS_SIGNS.indexOf(value) >= 0 ? 1 : 0;
            }
        }
        return known * 100 >= high * FEWEST_KNOWN_PERCENT;
    }
}
