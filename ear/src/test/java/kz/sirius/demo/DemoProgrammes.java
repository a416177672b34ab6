package kz.sirius.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Base64;
import java.util.Map;

/**
 * What the programmes of the sample university say in Diploma Supplements: two say everything, two lack texts on purpose. The
 * administrator of the demonstration writes it through the interface for programs, as any administrator could.
 */
final class DemoProgrammes {

    private DemoProgrammes() {}

    /** Writes it where nothing was written yet. */
    static void speak(Connection connection, String address, Path file)
            throws SQLException, IOException, InterruptedException {
        if (anythingSaid(connection)) {
            return;
        }
        HttpClient client = HttpClient.newHttpClient();
        JsonNode programmes = new ObjectMapper().readTree(file.toFile());
        for (Map.Entry<String, JsonNode> programme : programmes.properties()) {
            for (Map.Entry<String, JsonNode> item : programme.getValue().properties()) {
                URI at = URI.create(address + "/api/v1/programmes/" + programme.getKey() + "/texts");
                ObjectNode text = item.getValue().deepCopy();
                write(client, at, text.put("number", item.getKey()).toString());
            }
        }
    }

    private static void write(HttpClient client, URI at, String text) throws IOException, InterruptedException {
        byte[] login = ("admin:" + DemoPeople.PASSWORD).getBytes(StandardCharsets.UTF_8);
        HttpRequest request = HttpRequest.newBuilder(at)
                .header("Authorization", "Basic " + Base64.getEncoder().encodeToString(login))
                .header("Content-Type", "application/json")
                .PUT(HttpRequest.BodyPublishers.ofString(text))
                .build();
        HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IOException(at + " answered " + answer.statusCode() + ": " + answer.body());
        }
    }

    private static boolean anythingSaid(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                ResultSet found = statement.executeQuery("select 1 from programmes.text limit 1")) {
            return found.next();
        }
    }
}
