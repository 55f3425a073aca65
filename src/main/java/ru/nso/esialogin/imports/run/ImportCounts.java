package ru.nso.esialogin.imports.run;

/**
 * What came of the rows so far.
 *
 * @param rows rows that were read
 * @param remarked those of them that were taken and that somebody should look at
 * @param refused those that were not taken
 * @param created cards that were not there
 * @param changed cards that say something else now
 * @param same cards that said all of it already
 * @param conflicts rows that are left to a human
 * @param archived cards that are archived, for the file does not have them
 * @param snilsReplaced people who lose the SNILS on their card or get another one
 * @param parentsRemoved parents who are on a card no more
 */
public record ImportCounts(
        long rows,
        long remarked,
        long refused,
        long created,
        long changed,
        long same,
        long conflicts,
        long archived,
        long snilsReplaced,
        long parentsRemoved) {

    /** Nothing yet. */
    public static final ImportCounts NONE = new ImportCounts(0, 0, 0, 0, 0, 0, 0, 0, 0, 0);

    /** What became of one row. */
    public enum Row {
        REFUSED,
        CREATED,
        CHANGED,
        SAME,
        CONFLICT
    }

    /** One row. */
    public static ImportCounts ofRow(Row what, boolean remarked) {
        return new ImportCounts(
                1,
                remarked ? 1 : 0,
                what == Row.REFUSED ? 1 : 0,
                what == Row.CREATED ? 1 : 0,
                what == Row.CHANGED ? 1 : 0,
                what == Row.SAME ? 1 : 0,
                what == Row.CONFLICT ? 1 : 0,
                0,
                0,
                0);
    }

    /** Cards that are archived. */
    public static ImportCounts ofArchived(long archived) {
        return new ImportCounts(0, 0, 0, 0, 0, 0, 0, archived, 0, 0);
    }

    /** Both together. */
    public ImportCounts plus(ImportCounts more) {
        return new ImportCounts(
                rows + more.rows,
                remarked + more.remarked,
                refused + more.refused,
                created + more.created,
                changed + more.changed,
                same + more.same,
                conflicts + more.conflicts,
                archived + more.archived,
                snilsReplaced + more.snilsReplaced,
                parentsRemoved + more.parentsRemoved);
    }
}
