package kz.sirius.it;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import kz.sirius.common.Words;
import kz.sirius.programmes.Explanation;
import kz.sirius.programmes.NewProgrammeText;
import kz.sirius.programmes.SetProgrammeText;
import kz.sirius.programmes.SupplementItem;

/**
 * What the programmes of the sample university say in the demonstration: 6B10101 and 6B10104 everything, 6B10103 and 7M10101
 * lack texts.
 */
@Dependent
public class SampleTexts {

    @Inject
    SetProgrammeText set;

    /** Writes it as the administrator; what is written already stays. */
    public void write() {
        for (Map.Entry<String, JsonNode> programme : read().properties()) {
            for (Map.Entry<String, JsonNode> item : programme.getValue().properties()) {
                As.user("admin", () -> set.set(programme.getKey(), text(item.getKey(), item.getValue())));
            }
        }
    }

    private static JsonNode read() {
        Path file = Path.of(System.getProperty("sirius.first-extract")).resolve("../programmes.json");
        try {
            return new ObjectMapper().readTree(file.toFile());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static NewProgrammeText text(String number, JsonNode text) {
        SupplementItem item = Arrays.stream(SupplementItem.values())
                .filter(one -> one.number().equals(number))
                .findFirst()
                .orElseThrow();
        return new NewProgrammeText(
                item,
                LocalDate.parse(text.path("validFrom").asText()),
                text.has("explanation")
                        ? Explanation.valueOf(text.path("explanation").asText())
                        : null,
                new Words(
                        text.path("kk").asText(),
                        text.path("ru").asText(),
                        text.path("en").asText()),
                null);
    }
}
