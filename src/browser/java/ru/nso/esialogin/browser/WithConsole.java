package ru.nso.esialogin.browser;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives tests the console that all of them share: it is started for the first and ended after the last. */
final class WithConsole implements ParameterResolver {
    private static final Namespace OURS = Namespace.create(WithConsole.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        return parameter.getParameter().getType() == DemoConsole.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
        return test.getRoot()
                .getStore(OURS)
                .computeIfAbsent(DemoConsole.class, any -> DemoConsole.start(), DemoConsole.class);
    }
}
