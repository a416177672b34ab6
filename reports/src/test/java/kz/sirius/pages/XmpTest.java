package kz.sirius.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.xml.sax.SAXException;

/** What a file says of itself. */
class XmpTest {

    private static final byte[] PACKET =
            Xmp.of(new PageWriter.Description("A < B & C > D", null, List.of("kk", "en"), "producer"));

    @Test
    void marksOfXmlInATitleAreEscaped() {
        String xmp = new String(PACKET, StandardCharsets.UTF_8);
        assertTrue(xmp.contains("A &lt; B &amp; C &gt; D"), xmp);
    }

    @Test
    void itSaysPdfA3aAndPdfUa1AndBothLanguages() throws ParserConfigurationException, IOException, SAXException {
        var document = DocumentBuilderFactory.newDefaultNSInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(PACKET));
        assertEquals("3", text(document, "http://www.aiim.org/pdfa/ns/id/", "part"));
        assertEquals("A", text(document, "http://www.aiim.org/pdfa/ns/id/", "conformance"));
        assertEquals("1", text(document, "http://www.aiim.org/pdfua/ns/id/", "part"));
        assertEquals("kken", text(document, "http://purl.org/dc/elements/1.1/", "language"));
    }

    private static String text(org.w3c.dom.Document document, String namespace, String name) {
        return document.getElementsByTagNameNS(namespace, name).item(0).getTextContent();
    }
}
