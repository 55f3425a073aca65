package ru.nso.esialogin.access.examination;

import java.util.List;
import ru.nso.esialogin.access.seal.NumberSet;

/** Entries that are rightly gone: their seals lie before the cut. Whether these seals are ours is looked at with the seals. */
public interface EndedEntries {

    /** Those of a run between two numbers, both included: ranges that do not overlap, in ascending order. */
    List<NumberSet.Range> of(String run, long from, long to);
}
