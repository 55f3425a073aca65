package ru.nso.esialogin.imports;

/**
 * What is wrong in a row, for the one who mends it. Never holds a value of the row.
 *
 * @param row number of the row, as a spreadsheet shows it
 * @param column heading of the column as it stands in the file; empty where the row as a whole is meant
 * @param what what is wrong, in Russian
 * @param howToMend what to do, in Russian
 */
public record RowProblem(long row, String column, String what, String howToMend) {}
