package ru.nso.esialogin.platform.table.reading.xlsx;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.MissingResourceException;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import ru.nso.esialogin.platform.table.reading.BlockStream;
import ru.nso.esialogin.platform.table.reading.TableFault;
import ru.nso.esialogin.platform.table.reading.UnusableTableException;

/**
 * One part of a workbook as XML, element by element. A document type, and so every entity of its own, is refused; names
 * are compared without their namespaces, of which the standard has two sets.
 */
final class PartXml implements Closeable {
    /** No element and no run of text of a workbook is as long; the reader would hold it as a whole. */
    private static final long LONGEST_STEP = 1L << 20;

    private final Steps bytes;
    private final XMLStreamReader xml;
    private int event = XMLStreamConstants.START_DOCUMENT;

    private PartXml(Steps bytes, XMLStreamReader xml) {
        this.bytes = bytes;
        this.xml = xml;
    }

    static PartXml of(InputStream content) throws IOException {
        // The one of the JDK, whatever else lies on the class path: its limits are known.
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        Steps bytes = new Steps(content);
        try {
            return new PartXml(bytes, factory.createXMLStreamReader(bytes));
        } catch (XMLStreamException e) {
            throw fault(e);
        }
    }

    /** Goes to the next start, end or text; false behind the last one. */
    boolean next() throws IOException {
        try {
            while (xml.hasNext()) {
                event = xml.next();
                bytes.stepped();
                switch (event) {
                    case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                        throw new UnusableTableException(TableFault.DAMAGED);
                    case XMLStreamConstants.START_ELEMENT,
                            XMLStreamConstants.END_ELEMENT,
                            XMLStreamConstants.CHARACTERS,
                            XMLStreamConstants.CDATA,
                            XMLStreamConstants.SPACE -> {
                        return true;
                    }
                    default -> {
                        // comments and instructions say nothing of the table
                    }
                }
            }
            return false;
        } catch (XMLStreamException e) {
            throw fault(e);
        } catch (MissingResourceException e) {
            // The reader of the JDK lacks the words for a bad sign in a document type, and fails at looking for them.
            throw UnusableTableException.of(e, TableFault.DAMAGED, 0);
        }
    }

    boolean starts(String name) {
        return event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals(name);
    }

    boolean ends(String name) {
        return event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals(name);
    }

    boolean isText() {
        return event == XMLStreamConstants.CHARACTERS
                || event == XMLStreamConstants.CDATA
                || event == XMLStreamConstants.SPACE;
    }

    /** The attribute of the element that starts here; null where it has none. */
    @Nullable
    String attribute(String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return null;
    }

    /**
     * The attribute as a number.
     *
     * @throws UnusableTableException if it is none
     */
    int number(String name, int otherwise) throws UnusableTableException {
        String text = attribute(name);
        return text == null ? otherwise : number(text);
    }

    /** A whole number from 0 on, as parts refer to each other. */
    static int number(String text) throws UnusableTableException {
        String digits = text.strip();
        if (digits.isEmpty() || digits.length() > 9 || !digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
            throw new UnusableTableException(TableFault.DAMAGED);
        }
        return Integer.parseInt(digits);
    }

    /**
     * Adds the text that stands here.
     *
     * @throws UnusableTableException if it gets longer than that
     */
    void addText(StringBuilder text, int most) throws UnusableTableException {
        if (text.length() + xml.getTextLength() > most) {
            throw new UnusableTableException(TableFault.CELL_TOO_LONG);
        }
        text.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
    }

    /** Forgets the reader; the bytes belong to the archive. */
    @Override
    public void close() throws IOException {
        try {
            xml.close();
        } catch (XMLStreamException e) {
            throw fault(e);
        }
    }

    private static IOException fault(XMLStreamException thrown) {
        Throwable nested = thrown.getNestedException();
        return UnusableTableException.of(nested == null ? thrown : nested, TableFault.DAMAGED, 0);
    }

    /** Stops a step that takes too much. */
    private static final class Steps extends BlockStream {
        private final InputStream in;
        private long sinceStep;

        Steps(InputStream in) {
            this.in = in;
        }

        void stepped() {
            sinceStep = 0;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            if (sinceStep > LONGEST_STEP) {
                throw new UnusableTableException(TableFault.ZIP_BOMB);
            }
            int read = in.read(into, from, length);
            sinceStep += Math.max(read, 0);
            return read;
        }
    }
}
