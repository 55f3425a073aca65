package ru.nso.esialogin.platform.http.bounds;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;
import ru.nso.esialogin.platform.problem.ProblemException;
import ru.nso.esialogin.platform.problem.TechnicalProblem;

/** Refuses a form with a percent sign that no two digits follow: to its reader that is a fault of ours. */
@Provider
@Singleton
final class BrokenForms implements ReaderInterceptor {
    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        if (!MediaType.APPLICATION_FORM_URLENCODED_TYPE.isCompatible(context.getMediaType())) {
            return context.proceed();
        }
        try {
            return context.proceed();
        } catch (IllegalArgumentException broken) {
            throw new ProblemException(
                    TechnicalProblem.BAD_REQUEST,
                    "Форма записана с ошибкой: после знака % нужны две шестнадцатеричные цифры.");
        }
    }
}
