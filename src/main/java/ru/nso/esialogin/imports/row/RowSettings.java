package ru.nso.esialogin.imports.row;

import java.time.LocalDate;
import java.util.Optional;
import ru.nso.esialogin.card.School;
import ru.nso.esialogin.card.SourceSystem;

/**
 * What holds for all rows of a file.
 *
 * @param school the school the file was sent for; nothing if the rows name it
 * @param system the subsystem it comes from, where the rows do not say
 * @param latestBirth the last day on which somebody on a card can be born
 * @param from1904 whether days that stand in cells as numbers count from 1904
 */
public record RowSettings(Optional<School> school, SourceSystem system, LocalDate latestBirth, boolean from1904) {}
