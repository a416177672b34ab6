package kz.sirius.elmo;

import static org.junit.jupiter.api.Assumptions.abort;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.bootstrap.DOMImplementationRegistry;
import org.w3c.dom.ls.DOMImplementationLS;
import org.w3c.dom.ls.LSInput;
import org.xml.sax.SAXException;

/**
 * The schemas of ELMO 1.7, which the project does not contain. They lie in the folder that the property
 * {@code sirius.elmo.schemas} names; by default in {@code shared/contracts/elmo} beside the checkout or above it. Nothing is
 * fetched: what a schema imports is taken from the same folder, by its namespace.
 */
public final class ElmoSchemas {

    private static final String PROPERTY = "sirius.elmo.schemas";
    private static final String REQUIRED = "SIRIUS_ELMO_REQUIRED";
    private static final Pattern TARGET = Pattern.compile("targetNamespace=\"([^\"]+)\"");

    private final Schema schema;

    private ElmoSchemas(Path folder) {
        this.schema = read(folder);
    }

    /**
     * The schemas; where the machine has none the test is skipped and says so, unless the environment says that they are
     * required ({@code SIRIUS_ELMO_REQUIRED=true}): then it fails.
     */
    public static ElmoSchemas orSkip() {
        Optional<Path> folder = folder();
        if (folder.isEmpty()) {
            String why = "SKIPPED: no schemas of ELMO 1.7, neither in the folder named by -D" + PROPERTY
                    + " nor in shared/contracts/elmo beside the checkout. No ELMO file was held against its schema.";
            if (Boolean.parseBoolean(System.getenv(REQUIRED))) {
                throw new AssertionError(why + " " + REQUIRED + " forbids that.");
            }
            System.getLogger(ElmoSchemas.class.getName()).log(System.Logger.Level.WARNING, why);
            abort(why);
        }
        return new ElmoSchemas(folder.orElseThrow());
    }

    /** What the schema says against the file; throws when it is not valid. */
    public void validate(byte[] xml) throws SAXException, IOException {
        Validator validator = schema.newValidator();
        validator.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        validator.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
        validator.validate(new StreamSource(new ByteArrayInputStream(xml)));
    }

    private static Optional<Path> folder() {
        String named = System.getProperty(PROPERTY, "");
        if (!named.isBlank()) {
            return Optional.of(Path.of(named)).filter(ElmoSchemas::isThere);
        }
        return Stream.<Path>iterate(Path.of("").toAbsolutePath(), path -> path != null, ElmoSchemas::above)
                .map(path -> path.resolve("shared").resolve("contracts").resolve("elmo"))
                .filter(ElmoSchemas::isThere)
                .findFirst();
    }

    private static @Nullable Path above(Path path) {
        return path.getParent();
    }

    private static boolean isThere(Path folder) {
        return Files.isRegularFile(folder.resolve("schema.xsd"));
    }

    private static Schema read(Path folder) {
        Map<String, String> byNamespace = imported(folder);
        try {
            DOMImplementationLS inputs = (DOMImplementationLS)
                    DOMImplementationRegistry.newInstance().getDOMImplementation("LS");
            SchemaFactory factory = SchemaFactory.newDefaultInstance();
            factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
            factory.setResourceResolver((type, namespace, publicId, systemId, base) -> {
                String text = byNamespace.get(namespace);
                if (text == null) {
                    throw new IllegalStateException("Nothing is fetched: " + namespace + " at " + systemId);
                }
                LSInput input = inputs.createLSInput();
                input.setCharacterStream(new StringReader(text));
                return input;
            });
            return factory.newSchema(new StreamSource(new StringReader(text(folder.resolve("schema.xsd")))));
        } catch (SAXException | ReflectiveOperationException e) {
            throw new IllegalStateException("The schemas in " + folder + " cannot be read", e);
        }
    }

    private static Map<String, String> imported(Path folder) {
        Map<String, String> all = new HashMap<>();
        for (String file : List.of(
                "xml.xsd",
                "xmldsig-core-schema.xsd",
                "EUROPASS_ISOCountries_V1.1.xsd",
                "ewp-address.xsd",
                "ewp-common.xsd")) {
            String text = text(folder.resolve("references").resolve(file));
            Matcher target = TARGET.matcher(text);
            if (!target.find()) {
                throw new IllegalStateException(file + " names no namespace");
            }
            all.put(target.group(1), text);
        }
        return all;
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8)
                    .replaceAll("(?s)<!DOCTYPE[^>\\[]*(\\[.*?\\]\\s*)?>", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
