package ru.nso.esialogin.platform.identity;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;

/**
 * Describes both ways to log in, either of which will do, on every operation that has roles: an access token in
 * production, name and password in the demo.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public final class LoginInDescription implements OASFilter {
    private static final String TOKEN = "AccessToken";
    private static final String DEMO = "DemoUser";

    @Override
    public void filterOpenAPI(OpenAPI description) {
        if (description.getComponents() == null) {
            description.setComponents(OASFactory.createComponents());
        }
        // One after the other: the description is a file under review and must not change its order by itself.
        description.getComponents().setSecuritySchemes(null);
        description.getComponents().addSecurityScheme(TOKEN, token());
        description.getComponents().addSecurityScheme(DEMO, demo());
        description.getPaths().getPathItems().values().stream()
                .map(PathItem::getOperations)
                .flatMap(operations -> operations.values().stream())
                .forEach(LoginInDescription::eitherWay);
    }

    /** The framework has put the roles of the operation under a scheme of its own making. */
    private static void eitherWay(Operation operation) {
        List<SecurityRequirement> told = operation.getSecurity();
        if (told == null || told.isEmpty()) {
            return;
        }
        List<String> roles = told.stream()
                .flatMap(requirement -> requirement.getSchemes().values().stream())
                .flatMap(List::stream)
                .distinct()
                .toList();
        operation.setSecurity(List.of(
                OASFactory.createSecurityRequirement().addScheme(TOKEN, roles),
                OASFactory.createSecurityRequirement().addScheme(DEMO, roles)));
    }

    private static SecurityScheme token() {
        return OASFactory.createSecurityScheme()
                .type(SecurityScheme.Type.HTTP)
                .scheme("bearer")
                .bearerFormat("JWT")
                .description("Production: an access token of the region's OpenID Connect issuer. It names the roles, of"
                        + " a school administrator the school, of a municipal one the municipality.");
    }

    private static SecurityScheme demo() {
        return OASFactory.createSecurityScheme()
                .type(SecurityScheme.Type.HTTP)
                .scheme("basic")
                .description("Demo profile only, on this machine only: helpdesk, centre, school, municipal, analyst,"
                        + " auditor or admin; the password is the name. Elsewhere nobody gets in this way.");
    }
}
