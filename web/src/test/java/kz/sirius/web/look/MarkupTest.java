package kz.sirius.web.look;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.NodeList;

/** What the policy of the pages forbids, and names that would silently show nothing. */
class MarkupTest {

    private static final String RICH = "primefaces";
    private static final String OWN = "urn:sirius";

    private static final Pattern HANDLER = Pattern.compile("on[a-z]+");
    private static final Pattern SYMBOL = Pattern.compile("<symbol id=\"i-([a-z-]+)\"");
    private static final Pattern CHOSEN = Pattern.compile("[?:]\\s*\\(?\\s*'([a-z-]+)'");
    private static final Pattern NAME = Pattern.compile("[a-z-]+");

    @Test
    void noStyleIsWrittenIntoAPage() throws Exception {
        List<String> found = new ArrayList<>();
        attributes((page, attribute) -> {
            if ("style".equals(attribute.getLocalName())) {
                found.add(page + ": " + attribute);
            }
        });
        assertEquals(List.of(), found);
    }

    @Test
    void noHandlerIsWrittenIntoAPageSaveOnPartsOfPrimeFaces() throws Exception {
        List<String> found = new ArrayList<>();
        attributes((page, attribute) -> {
            boolean rich = RICH.equals(attribute.getOwnerElement().getNamespaceURI());
            if (HANDLER.matcher(attribute.getLocalName()).matches() && !rich) {
                found.add(page + ": " + attribute);
            }
        });
        assertEquals(List.of(), found);
    }

    @Test
    void everyIconOfAPageIsInTheSprite() throws Exception {
        Set<String> sprite = new TreeSet<>();
        SYMBOL.matcher(Files.readString(Sheets.FOLDER.resolve("icons.svg")))
                .results()
                .forEach(symbol -> sprite.add(symbol.group(1)));
        Set<String> used = new TreeSet<>();
        attributes((page, attribute) -> {
            Element element = attribute.getOwnerElement();
            boolean drawn = "i".equals(element.getLocalName()) && "n".equals(attribute.getLocalName());
            if (OWN.equals(element.getNamespaceURI()) && (drawn || "icon".equals(attribute.getLocalName()))) {
                used.addAll(names(attribute.getValue()));
            }
        });
        assertTrue(used.contains("check"), "icons in use: " + used);
        used.removeAll(sprite);
        assertEquals(Set.of(), used);
    }

    private static Set<String> names(String value) {
        Set<String> names = new TreeSet<>();
        if (NAME.matcher(value).matches()) {
            names.add(value);
        }
        CHOSEN.matcher(value).results().forEach(chosen -> names.add(chosen.group(1)));
        return names;
    }

    private static void attributes(BiConsumer<Path, Attr> seen) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
        DocumentBuilder builder = factory.newDocumentBuilder();
        for (Path page : pages()) {
            NodeList elements = builder.parse(page.toFile()).getElementsByTagName("*");
            for (int at = 0; at < elements.getLength(); at++) {
                NamedNodeMap attributes = elements.item(at).getAttributes();
                for (int each = 0; each < attributes.getLength(); each++) {
                    seen.accept(page, (Attr) attributes.item(each));
                }
            }
        }
    }

    private static List<Path> pages() throws IOException {
        try (Stream<Path> files = Files.walk(Sheets.WEBAPP)) {
            List<Path> pages = files.filter(file -> file.toString().endsWith(".xhtml"))
                    .sorted()
                    .toList();
            assertTrue(pages.size() > 10, "pages: " + pages.size());
            return pages;
        }
    }
}
