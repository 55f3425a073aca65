package ru.nso.esialogin.platform.database;

import org.hibernate.boot.model.FunctionContributions;
import org.hibernate.boot.model.FunctionContributor;
import org.hibernate.type.StandardBasicTypes;

/**
 * {@code one_of(column, :array)} for queries of Hibernate: whether the column is among the array, as the index of the
 * column answers it. A list in {@code in :list} makes another statement for each length, which Hibernate translates
 * anew for every call and PostgreSQL plans anew; with an array it is one statement for both.
 */
public final class OneOf implements FunctionContributor {

    @Override
    public void contributeFunctions(FunctionContributions contributions) {
        contributions
                .getFunctionRegistry()
                .registerPattern(
                        "one_of",
                        "?1 = any(?2)",
                        contributions
                                .getTypeConfiguration()
                                .getBasicTypeRegistry()
                                .resolve(StandardBasicTypes.BOOLEAN));
    }
}
