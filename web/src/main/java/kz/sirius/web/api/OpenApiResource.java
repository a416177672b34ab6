package kz.sirius.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;

/** The description of the interface, OpenAPI 3.1. */
@Path("openapi")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class OpenApiResource {

    @GET
    @Gives(Object.class)
    public Response description() throws IOException {
        try (InputStream file =
                Objects.requireNonNull(OpenApiResource.class.getResourceAsStream("openapi.json"), "openapi.json")) {
            return Response.ok(file.readAllBytes(), MediaType.APPLICATION_JSON_TYPE)
                    .build();
        }
    }
}
