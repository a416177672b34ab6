package kz.sirius.elmo;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import kz.sirius.common.Language;
import kz.sirius.common.Words;
import kz.sirius.records.AcademicRecord;
import kz.sirius.registry.DocumentKind;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** ELMO files for the tests. */
public final class ElmoFixtures {

    static final ElmoDocument.Institution UNIVERSITY = new ElmoDocument.Institution(
            "KZ",
            Map.of("schac", "university.example.kz"),
            new Words("Медицина университеті", "Медицинский университет", "Medical University"),
            "https://university.example.kz");

    private ElmoFixtures() {}

    /** A document of a kind; a supplement gets sections that say something. */
    public static ElmoDocument document(DocumentKind kind, AcademicRecord record, LocalDate birthDate) {
        return new ElmoDocument(
                kind,
                kind.prefix() + "-2026-000127",
                LocalDate.of(2026, 11, 23),
                Instant.parse("2026-11-22T19:00:00Z"),
                UNIVERSITY,
                record,
                kind == DocumentKind.DIPLOMA_SUPPLEMENT ? supplement(birthDate) : null);
    }

    static ElmoDocument.Supplement supplement(LocalDate birthDate) {
        List<ElmoDocument.Section> sections = new ArrayList<>();
        int[] items = {4, 5, 3, 5, 2, 2, 4, 0};
        for (int section = 1; section <= items.length; section++) {
            int below = items[section - 1];
            sections.add(new ElmoDocument.Section(
                    String.valueOf(section), "Title " + section, below == 0 ? "The national system" : ""));
            for (int item = 1; item <= below; item++) {
                sections.add(new ElmoDocument.Section(
                        section + "." + item, "Title " + section + "." + item, "Not applicable:\nthere is none"));
            }
        }
        return new ElmoDocument.Supplement(Language.EN, "2018", birthDate, "This Diploma Supplement follows", sections);
    }

    /** Codes of the disciplines in their order, with the percent of each. */
    public static List<String> rows(byte[] xml) {
        return all(parsed(xml), "hasPart").stream()
                .map(part -> children(part).get(0))
                .map(row -> text(row, "identifier") + " " + percent(row))
                .toList();
    }

    /** Numbers of the sections of a supplement with what each says. */
    public static Map<String, String> sections(byte[] xml) {
        Map<String, String> said = new LinkedHashMap<>();
        all(parsed(xml), "section")
                .forEach(section -> said.put(section.getAttribute("number"), text(section, "content")));
        return said;
    }

    private static String percent(Element row) {
        Node percent = row.getElementsByTagName("s:percent").item(0);
        return percent == null ? "—" : percent.getTextContent();
    }

    static Document parsed(byte[] xml) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml));
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    static List<Element> all(Document xml, String name) {
        NodeList named = xml.getElementsByTagName(name);
        return IntStream.range(0, named.getLength())
                .mapToObj(named::item)
                .map(Element.class::cast)
                .toList();
    }

    static List<Element> children(Element parent) {
        List<Element> found = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                found.add(element);
            }
        }
        return found;
    }

    static @Nullable Element child(Element parent, String name) {
        return children(parent).stream()
                .filter(element -> element.getNodeName().equals(name))
                .findFirst()
                .orElse(null);
    }

    static String text(Element parent, String name) {
        Element found = child(parent, name);
        return found == null ? "" : found.getTextContent();
    }
}
