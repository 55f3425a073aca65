package ru.nso.esialogin.platform.content;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/** What a file is by its first bytes. A name and a declared type are only what somebody says. */
public enum FileKind {
    PNG("image/png"),
    JPEG("image/jpeg"),
    GIF("image/gif"),
    WEBP("image/webp"),
    BMP("image/bmp"),
    TIFF("image/tiff"),
    HEIC("image/heic"),
    PDF("application/pdf"),
    /** Zip archives, and documents that are one inside: DOCX, XLSX, ODT. */
    ZIP("application/zip"),
    RAR("application/vnd.rar"),
    SEVEN_ZIP("application/x-7z-compressed"),
    /** DOC, XLS, MSG. */
    OLE("application/x-ole-storage"),
    RTF("application/rtf"),
    /** The wrapping of an Outlook that speaks its own language. */
    TNEF("application/vnd.ms-tnef"),
    PROGRAM("application/x-executable"),
    HTML("text/html"),
    TEXT("text/plain"),
    EMPTY("application/x-empty"),
    UNKNOWN("application/octet-stream");

    private static final Set<FileKind> PICTURES = Set.of(PNG, JPEG, GIF, WEBP, BMP, TIFF, HEIC);
    private static final Set<String> HEIC_BRANDS = Set.of("heic", "heix", "hevc", "mif1", "msf1", "avif");
    private static final int LOOKED_AT = 512;

    private final String mediaType;

    FileKind(String mediaType) {
        this.mediaType = mediaType;
    }

    /** The kind of what begins so. */
    public static FileKind of(byte[] content) {
        if (content.length == 0) {
            return EMPTY;
        }
        byte[] head = Arrays.copyOf(content, Math.min(content.length, LOOKED_AT));
        String latin = new String(head, StandardCharsets.ISO_8859_1);
        FileKind container = container(latin);
        if (container != UNKNOWN) {
            return container;
        }
        FileKind picture = picture(latin);
        return picture == UNKNOWN ? text(latin) : picture;
    }

    /**
     * The type of a file whose sender says one: what is said counts only where the bytes do not tell, and never for what
     * browsers and people look at.
     */
    public static String typeOf(byte[] content, String said) {
        FileKind kind = of(content);
        boolean tells = kind.isPicture()
                || kind == PDF
                || kind == PROGRAM
                || kind == HTML
                || said.toLowerCase(Locale.ROOT).startsWith("image/");
        return tells ? kind.mediaType() : said;
    }

    /** Whether it is a picture that a browser or a reader of pictures can show. */
    public boolean isPicture() {
        return PICTURES.contains(this);
    }

    /** The type under which it may be handed on. */
    public String mediaType() {
        return mediaType;
    }

    private static FileKind picture(String head) {
        if (head.startsWith("\u0089PNG\r\n\u001a\n")) {
            return PNG;
        }
        if (head.startsWith("\u00ff\u00d8\u00ff")) {
            return JPEG;
        }
        if (head.startsWith("GIF87a") || head.startsWith("GIF89a")) {
            return GIF;
        }
        if (head.startsWith("RIFF") && head.startsWith("WEBP", 8)) {
            return WEBP;
        }
        if (head.startsWith("II*\0") || head.startsWith("MM\0*")) {
            return TIFF;
        }
        if (head.startsWith("ftyp", 4) && head.length() >= 12 && HEIC_BRANDS.contains(head.substring(8, 12))) {
            return HEIC;
        }
        // Two letters are little: the size of the head that follows has few values.
        return head.startsWith("BM") && head.length() > 17 && head.startsWith("\0\0\0", 15) ? BMP : UNKNOWN;
    }

    private static FileKind container(String head) {
        if (head.startsWith("%PDF-")) {
            return PDF;
        }
        if (head.startsWith("PK\u0003\u0004") || head.startsWith("PK\u0005\u0006")) {
            return ZIP;
        }
        if (head.startsWith("Rar!\u001a\u0007")) {
            return RAR;
        }
        if (head.startsWith("7z\u00bc\u00af'\u001c")) {
            return SEVEN_ZIP;
        }
        if (head.startsWith("\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1")) {
            return OLE;
        }
        if (head.startsWith("{\\rtf")) {
            return RTF;
        }
        if (head.startsWith("x\u009f>\"")) {
            return TNEF;
        }
        boolean windows = head.startsWith("MZ") && head.indexOf('\0') >= 0;
        return windows || head.startsWith("\u007fELF") ? PROGRAM : UNKNOWN;
    }

    private static FileKind text(String head) {
        if (head.chars().anyMatch(c -> c < ' ' && "\t\n\r\f\u001b".indexOf(c) < 0)) {
            return UNKNOWN;
        }
        String start = head.stripLeading().toLowerCase(Locale.ROOT);
        boolean page = start.startsWith("<!doctype html") || start.startsWith("<html") || start.contains("<script");
        return page ? HTML : TEXT;
    }
}
