package ru.nso.esialogin.access.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Optional;
import ru.nso.esialogin.access.Access;
import ru.nso.esialogin.access.Caller;
import ru.nso.esialogin.access.CurrentAccess;
import ru.nso.esialogin.access.Purpose;
import ru.nso.esialogin.platform.identity.CurrentCaller;

/** Caller, purpose and case of the request being served. */
@RequestScoped
class RequestAccess implements CurrentAccess {
    private final CurrentCaller current;
    private final HttpHeaders headers;
    private final AccessSettings settings;

    RequestAccess(CurrentCaller current, HttpHeaders headers, AccessSettings settings) {
        this.current = current;
        this.headers = headers;
        this.settings = settings;
    }

    @Override
    public Caller caller() {
        ru.nso.esialogin.platform.identity.Caller told = current.get();
        return new Caller(
                told.name(),
                told.roles(),
                told.attribute(ru.nso.esialogin.platform.identity.Caller.SCHOOL_ID),
                told.attribute(ru.nso.esialogin.platform.identity.Caller.MUNICIPALITY));
    }

    @Override
    public Access stated() {
        return purpose().of(caller(), settings.defaultPurpose(), settings);
    }

    @Override
    public Access statedOr(Purpose byNature) {
        return purpose().of(caller(), Optional.of(byNature), settings);
    }

    private StatedPurpose purpose() {
        return new StatedPurpose(header("X-Purpose"), header("X-Case"));
    }

    private Optional<String> header(String name) {
        return Optional.ofNullable(headers.getHeaderString(name))
                .map(String::strip)
                .filter(text -> !text.isEmpty());
    }
}
