package kz.sirius.comparison;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import kz.sirius.common.Sha256;

/**
 * The attached data, cut at its rows: first everything outside them, then each row of the pages in its order. Read without
 * document types, so there are no entities, neither large ones nor such that lie elsewhere.
 */
final class DataRows {

    private static final String ROW = "hasPart";

    private DataRows() {}

    static List<String> of(byte[] xml, Budget budget) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(xml));
            try {
                return read(reader, budget);
            } finally {
                reader.close();
            }
        } catch (XMLStreamException e) {
            throw new NotComparable("the data are no XML");
        }
    }

    private static List<String> read(XMLStreamReader reader, Budget budget) throws XMLStreamException {
        StringBuilder outside = new StringBuilder();
        List<String> rows = new ArrayList<>();
        StringBuilder into = outside;
        int depth = 0;
        int rowDepth = 0;
        while (reader.hasNext()) {
            int event = reader.next();
            budget.token();
            switch (event) {
                case XMLStreamConstants.START_ELEMENT -> {
                    Budget.depth(++depth);
                    if (rowDepth == 0 && reader.getLocalName().equals(ROW)) {
                        rowDepth = depth;
                        into = new StringBuilder();
                    }
                    begin(reader, into);
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    if (depth == rowDepth) {
                        rows.add(Sha256.of(into.toString()));
                        into = outside;
                        rowDepth = 0;
                    }
                    depth--;
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
                    into.append(reader.getText().strip()).append('\u0001');
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                    throw new NotComparable("a document type");
                default -> {}
            }
        }
        List<String> all = new ArrayList<>();
        all.add(Sha256.of(outside.toString()));
        all.addAll(rows);
        return all;
    }

    private static void begin(XMLStreamReader reader, StringBuilder into) {
        into.append('<').append(reader.getNamespaceURI()).append(reader.getLocalName());
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            into.append(' ').append(reader.getAttributeLocalName(i)).append('=').append(reader.getAttributeValue(i));
        }
        into.append('>');
    }
}
