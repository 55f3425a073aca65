package ru.nso.esialogin.access.release;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import ru.nso.esialogin.access.MaskedField;

/**
 * What a release covers. It belongs to the release and never changes: another list is another release.
 *
 * @param cardIds pupil cards, each once, sorted
 * @param fields fields of everybody on them, each once, in their order
 * @param fileHash SHA-256 of the file to be imported or the words to be used, 64 hexadecimal digits
 */
public record Coverage(List<String> cardIds, List<MaskedField> fields, Optional<String> fileHash) {
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    /**
     * Brings both lists into one order.
     *
     * @throws IllegalArgumentException if it covers neither fields of cards nor a file, or both
     */
    public Coverage {
        cardIds = cardIds.stream().distinct().sorted().toList();
        fields = fields.stream().distinct().sorted().toList();
        boolean ofCards = !cardIds.isEmpty() && !fields.isEmpty() && fileHash.isEmpty();
        boolean ofFile = cardIds.isEmpty()
                && fields.isEmpty()
                && fileHash.filter(hash -> HASH.matcher(hash).matches()).isPresent();
        if (!ofCards && !ofFile) {
            throw new IllegalArgumentException("a release covers fields of cards, or a file");
        }
    }

    /** Fields of everybody on cards. */
    public static Coverage ofCards(Collection<String> cardIds, Collection<MaskedField> fields) {
        return new Coverage(List.copyOf(cardIds), List.copyOf(fields), Optional.empty());
    }

    /** A file. */
    public static Coverage ofFile(String sha256) {
        return new Coverage(List.of(), List.of(), Optional.of(sha256));
    }

    /** Whether that kind of release can cover it. */
    public boolean fits(ReleaseKind kind) {
        return fileHash.isPresent() == kind.ofHash();
    }
}
