package ru.nso.esialogin.indicators.quality;

/** What can be odd about an observation or a row of the status. */
public enum QualityCode {
    /** The count fell although it accumulates; over twelve months it lawfully may. */
    CUMULATIVE_FELL,
    /** The published percentage follows from the counts neither rounded nor cut off. */
    PUBLISHED_MISMATCH,
    /** The published percentage is cut off instead of rounded. */
    TRUNCATED,
    /** The threshold of the yellow zone lies above the plan of the month. */
    YELLOW_ABOVE_PLAN,
    /** The source writes the municipality otherwise than the dictionary. */
    NAME_CORRECTED,
    /** The municipalities add up to something else than the region's own figure. */
    SUM_DIFFERS,
    /** The last table does not list the municipality. */
    NOT_LISTED,
    /** Nothing was observed on that day or before. */
    NO_OBSERVATION,
    /** The last step is out of line with the history of the municipality itself. */
    OUT_OF_LINE,
    /** More are counted than there are. */
    ABOVE_TOTAL
}
