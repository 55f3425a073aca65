package ru.nso.esialogin.platform.table.reading.xlsx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import ru.nso.esialogin.platform.table.reading.TableFault;
import ru.nso.esialogin.platform.table.reading.TableLimits;
import ru.nso.esialogin.platform.table.reading.TableSource;
import ru.nso.esialogin.platform.table.reading.UnusableTableException;

/**
 * What has to be known of a workbook before its rows can be read.
 *
 * @param sheet name of the part that holds the first sheet that can be seen
 * @param others how many more such sheets there are
 * @param from1904 whether days count from 1904
 * @param days which styles show days
 * @param shared texts to which cells refer
 */
record XlsxBook(String sheet, int others, boolean from1904, DayFormats days, SharedText shared) {

    /**
     * Goes through all parts of a workbook once, to the last byte.
     *
     * @throws UnusableTableException if it is none, or must not be read
     */
    static XlsxBook read(TableSource source, TableLimits limits) throws IOException {
        Parts parts = new Parts();
        try (ZipParts zip = ZipParts.open(source, limits)) {
            String name = zip.next();
            while (name != null) {
                parts.read(name, zip, limits);
                zip.finishPart();
                name = zip.next();
            }
            zip.requireEnd();
        }
        return parts.book();
    }

    /** What was found so far. */
    private static final class Parts {
        private final List<String> visible = new ArrayList<>();
        private final Map<String, String> targets = new HashMap<>();
        private @Nullable String workbook;
        private boolean from1904;
        private DayFormats days = DayFormats.NONE;
        private SharedText shared = SharedText.NONE;

        void read(String name, ZipParts zip, TableLimits limits) throws IOException {
            String lower = name.toLowerCase(Locale.ROOT);
            if (lower.endsWith("vbaproject.bin") || lower.contains("/macrosheets/")) {
                throw new UnusableTableException(TableFault.MACROS);
            }
            if (lower.endsWith("xl/workbook.bin")) {
                throw new UnusableTableException(TableFault.BINARY_WORKBOOK);
            }
            if (isPart(lower, "workbook.xml")) {
                workbook = name;
                readWorkbook(zip, limits);
            } else if (isPart(lower, "_rels/workbook.xml.rels")) {
                readTargets(zip, limits);
            } else if (isPart(lower, "styles.xml")) {
                try (PartXml xml = PartXml.of(zip.content())) {
                    days = DayFormats.read(xml);
                }
            } else if (isPart(lower, "sharedstrings.xml")) {
                try (PartXml xml = PartXml.of(zip.content())) {
                    shared = SharedText.read(xml, limits);
                }
            }
        }

        XlsxBook book() throws UnusableTableException {
            if (workbook == null) {
                throw new UnusableTableException(TableFault.NOT_A_TABLE);
            }
            if (visible.isEmpty()) {
                throw new UnusableTableException(TableFault.NO_SHEET);
            }
            String target = targets.get(visible.get(0));
            if (target == null) {
                throw new UnusableTableException(TableFault.DAMAGED);
            }
            String folder = workbook.substring(0, workbook.lastIndexOf('/') + 1);
            String sheet = target.startsWith("/") ? target.substring(1) : folder + target;
            return new XlsxBook(sheet, visible.size() - 1, from1904, days, shared);
        }

        private void readWorkbook(ZipParts zip, TableLimits limits) throws IOException {
            try (PartXml xml = PartXml.of(zip.content())) {
                while (xml.next()) {
                    if (xml.starts("workbookPr")) {
                        String value = xml.attribute("date1904");
                        from1904 = value != null && (value.equals("1") || value.equals("true"));
                    } else if (xml.starts("sheet")) {
                        String state = xml.attribute("state");
                        String id = xml.attribute("id");
                        if (id != null && (state == null || state.equals("visible"))) {
                            visible.add(id);
                        }
                        refuseTooMany(visible.size(), limits);
                    }
                }
            }
        }

        private void readTargets(ZipParts zip, TableLimits limits) throws IOException {
            try (PartXml xml = PartXml.of(zip.content())) {
                while (xml.next()) {
                    String id = xml.starts("Relationship") ? xml.attribute("Id") : null;
                    String target = id == null ? null : xml.attribute("Target");
                    if (id != null && target != null) {
                        targets.put(id, target);
                        refuseTooMany(targets.size(), limits);
                    }
                }
            }
        }

        /** Every sheet is a part, so there cannot be more of them. */
        private static void refuseTooMany(int count, TableLimits limits) throws UnusableTableException {
            if (count > limits.zipEntries()) {
                throw new UnusableTableException(TableFault.ZIP_BOMB);
            }
        }

        private static boolean isPart(String name, String sought) {
            return name.equals(sought) || name.equals("xl/" + sought);
        }
    }
}
