package kz.sirius.web.api;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import kz.sirius.calls.Answer;

/** Answers of calls that change something, in the form in which they can be kept and given again. */
final class Reply {

    private Reply() {}

    static Answer ok(Object view) {
        return new Answer(200, null, Json.text(view));
    }

    /** A new thing; where it is, below {@code /api/v1/}. */
    static Answer created(String where, Object view) {
        return new Answer(201, Api.V1 + where, Json.text(view));
    }

    /** Something that goes on by itself; where it can be looked at, below {@code /api/v1/}. */
    static Answer accepted(String where, Object view) {
        return new Answer(202, Api.V1 + where, Json.text(view));
    }

    static Response of(Answer answer) {
        Response.ResponseBuilder response = Response.status(answer.status());
        String location = answer.location();
        if (location != null) {
            // As it is: the address of this server is not taken from what the caller calls it.
            response.header(HttpHeaders.LOCATION, location);
        }
        return response.type(MediaType.APPLICATION_JSON).entity(answer.body()).build();
    }

    static Response pdf(String name, String sha256, byte[] content) {
        return file("application/pdf", name, sha256, content);
    }

    static Response file(String type, String name, String sha256, byte[] content) {
        return Response.ok(content, type)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .header(HttpHeaders.ETAG, "\"" + sha256 + "\"")
                .build();
    }
}
